"""The Qt application: the window in two phases, and the dialog for the unexpected."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from tutor import __version__
from tutor.ui.main_window import MainWindow
from tutor.ui.preferences import Preferences
from tutor.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from types import TracebackType

    from tutor.learning.keeping import Profile
    from tutor.ui.household import Household
    from tutor.ui.study import Study

    Make = Callable[[], Household]


class Opening(QObject):
    """The second phase of the start: after the first paint, load in the next turn of the event loop."""

    def __init__(self, window: MainWindow, make: Callable[[], Household], theme: Theme, desktop: Desktop) -> None:
        super().__init__(window)
        self._window, self._make, self._theme, self._desktop = window, make, theme, desktop
        self._house: Household | None = None
        self.smoke = False

    def begin(self) -> None:
        """Leave the paint event first."""
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        self._window.dress()
        self._house = self._make()
        self._house.begin(self._theme, self._show, self._choose)
        self._choose()
        if self.smoke:
            from tutor.ui.smoke import Walk

            Walk(self._window, self._desktop.app.quit).start()

    def _choose(self) -> None:
        """Ask who learns, unless there is nobody to tell apart."""
        assert self._house is not None
        people = self._house.at_start()
        if self.smoke or (len(people) == 1 and not people[0].locked):
            self._enter(people[0])
        else:
            from tutor.ui.profiles.chooser import Chooser

            chooser = Chooser(self._house.keeper, people)
            chooser.chosen.connect(self._enter)
            self._window.ask(chooser)

    def _enter(self, profile: Profile) -> None:
        """Open a profile, or say why not and offer its copies."""
        from tutor.ui.study import CourseError

        assert self._house is not None
        try:
            self._house.open(profile)
        except (OSError, CourseError) as error:
            self._desktop.note(str(error))
            self._refuse(str(error), offer=isinstance(error, OSError))

    def _refuse(self, sentence: str, *, offer: bool) -> None:
        from tutor.ui.profiles.rescue import Rescue

        assert self._house is not None
        rescue = Rescue(sentence, self._house.keeper if offer else None)
        rescue.again.connect(self._choose)
        if rescue.copies is not None:
            rescue.copies.restored.connect(self._window.tell)
        self._window.ask(rescue)

    def _show(self, study: Study, notice: str) -> None:
        self._window.open_study(study)
        if notice:
            self._window.tell(notice)


class Desktop:
    """Owns the QApplication and the one window."""

    def __init__(self) -> None:
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication(["rootwise"])
        self.app.setApplicationName("rootwise")
        self.app.setApplicationDisplayName("Rootwise")
        self.app.setApplicationVersion(__version__)
        self.app.setStyle("Fusion")
        self.failures: list[str] = []
        self.log_file: Path | None = None
        self._telling = self._smoke = False

    def standard_data_folder(self) -> str:
        """The platform's folder for this program's data."""
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)

    def note(self, sentence: str) -> None:
        """Remember a failure for the exit status, and say it on the terminal."""
        self.failures.append(sentence)
        sys.stderr.write(f"rootwise: {sentence}\n")

    def refuse(self, sentence: str) -> int:
        """Say why the program cannot start at all; returns the exit status."""
        self.note(sentence)
        if self.app.platformName() != "offscreen":
            from PySide6.QtWidgets import QMessageBox

            QMessageBox.critical(None, "Rootwise cannot start", sentence)
        return 1

    def run(
        self, folder: Path, make: Make, *, smoke: bool, window: Callable[[Theme, Preferences], MainWindow] = MainWindow
    ) -> int:
        """Show the window, then open whoever learns here (`make` is called then). Returns the exit status."""
        self.log_file, self._smoke = folder / "rootwise.log", smoke
        sys.excepthook = self._caught
        preferences = Preferences(folder)
        theme = self.theme_of(preferences)
        theme.apply(self.app)
        shown = window(theme, preferences)
        shown.resize(1280, 800)
        opening = Opening(shown, make, theme, self)
        opening.smoke = smoke
        shown.painted.connect(opening.begin)
        shown.show()
        status = self.app.exec()
        shown.close()
        sys.excepthook = sys.__excepthook__
        return 1 if self.failures else status

    def theme_of(self, preferences: Preferences) -> Theme:
        """The theme that the learner chose, or the system's."""
        chosen = preferences.text("scheme", "system")
        system: Scheme = "dark" if self.app.palette().window().color().lightness() < 128 else "light"
        scheme: Scheme = "dark" if chosen == "dark" else "light" if chosen == "light" else system
        scale = preferences.number("text_scale", 1.0, 1.0, 2.0)
        return Theme(scheme, scale, reduced_motion=preferences.text("reduced_motion") == "yes")

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the traceback to the log and tell the person once; a second failure meanwhile is only logged."""
        import traceback

        text = "".join(traceback.format_exception(kind, error, trace))
        self.failures.append(text)
        sys.stderr.write(text)
        if self.log_file is not None:
            with self.log_file.open("a", encoding="utf-8") as file:
                file.write(text + "\n")
        if self._smoke:
            # Nobody would close the window: the walk that does has just been broken off.
            self.app.exit(1)
            return
        if self._telling or self.app.platformName() == "offscreen":
            return
        self._telling = True
        from tutor.ui.widgets.error_dialog import tell_unexpected

        tell_unexpected(self.log_file)
        self._telling = False
