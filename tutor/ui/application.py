"""The Qt application: scheme and text size, the window in two phases, the dialog for the unexpected."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from tutor import __version__
from tutor.learning.records import Log
from tutor.ui.main_window import MainWindow
from tutor.ui.study import CourseError, Study
from tutor.ui.theme import Scheme, Theme

Loader = Callable[[Log, Theme], Study]


class Opening(QObject):
    """The second phase of the start: after the first paint, load the course in the next turn of the event loop."""

    def __init__(self, window: MainWindow, load: Callable[[], Study], after_walk: Callable[[], object] | None) -> None:
        super().__init__(window)
        self._window, self._load, self._after_walk = window, load, after_walk

    def begin(self) -> None:
        """Leave the paint event first."""
        QTimer.singleShot(0, self, self._open)

    def _open(self) -> None:
        try:
            self._window.open_study(self._load())
        except CourseError as error:
            self._window.refuse_course(str(error))
            if self._after_walk is not None:
                raise
            return
        if self._after_walk is not None:
            from tutor.ui.smoke import Walk

            Walk(self._window, self._after_walk).start()


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
        self._telling = False

    def standard_data_folder(self) -> str:
        """The platform's folder for this program's data."""
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)

    def refuse(self, sentence: str) -> int:
        """Say why the program cannot start; returns the exit status."""
        sys.stderr.write(f"rootwise: {sentence}\n")
        if self.app.platformName() != "offscreen":
            QMessageBox.critical(None, "Rootwise cannot start", sentence)
        return 1

    def run(
        self,
        folder: Path,
        log: Log,
        load: Loader,
        *,
        smoke: bool,
        window: Callable[[Theme, Log], MainWindow] = MainWindow,
        notice: str = "",
    ) -> int:
        """Show the window, then load the course in the next turn of the event loop. Returns the exit status."""
        self.log_file = folder / "rootwise.log"
        sys.excepthook = self._caught
        theme = self.theme_of(log)
        theme.apply(self.app)
        shown = window(theme, log)
        shown.resize(1280, 800)
        opening = Opening(shown, lambda: load(log, theme), self.app.quit if smoke else None)
        shown.painted.connect(opening.begin)
        if notice:
            shown.tell(notice)
        shown.show()
        status = self.app.exec()
        shown.close()
        sys.excepthook = sys.__excepthook__
        return 1 if self.failures else status

    def theme_of(self, log: Log) -> Theme:
        """The theme that the learner chose, or the system's."""
        chosen = log.setting("scheme", "system")
        hints = self.app.styleHints()
        system: Scheme = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        scheme: Scheme = "dark" if chosen == "dark" else "light" if chosen == "light" else system
        return Theme(
            scheme, float(log.setting("text_scale", "1.0")), reduced_motion=log.setting("reduced_motion", "") == "yes"
        )

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the traceback to the log and tell the person once; a second failure meanwhile is only logged."""
        text = "".join(traceback.format_exception(kind, error, trace))
        self.failures.append(text)
        sys.stderr.write(text)
        if self.log_file is not None:
            with self.log_file.open("a", encoding="utf-8") as file:
                file.write(text + "\n")
        if self._telling or self.app.platformName() == "offscreen":
            return
        self._telling = True
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Something went wrong", "Rootwise met an error that it did not expect."
        )
        box.setInformativeText(
            "Answers that you have seen judged are saved. You can go on; if it happens again, restart Rootwise."
        )
        details = box.addButton("Open the log", QMessageBox.ButtonRole.HelpRole)
        box.addButton("Go on", QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        if box.clickedButton() is details and self.log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.log_file)))
        self._telling = False
