"""Builds every part once and joins them by hand; opens the window."""

from __future__ import annotations

import linecache
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from tutor import qt_ready
from tutor.paths import bundled, data_folder

if TYPE_CHECKING:
    from datetime import datetime

    from tutor.atlas.atlas import Atlas
    from tutor.diagrams.model import Diagram
    from tutor.learning.keeping import Profile
    from tutor.learning.lesson import Course
    from tutor.learning.sums import Summed
    from tutor.ui.household import Household, Show
    from tutor.ui.main_window import MainWindow
    from tutor.ui.preferences import Preferences
    from tutor.ui.study import Study
    from tutor.ui.theme import Theme

    MakeWindow = Callable[[Theme, Preferences], MainWindow]


def run(data: Path | None, *, smoke: bool = False, window: MakeWindow | None = None) -> int:
    """Open the window on the learner's folder; with `smoke`, walk the pages and close. Returns the exit status.

    window: makes another main window than the usual one (tests and measurements watch it).
    """
    obstacle = qt_ready.obstacle()
    if obstacle:
        sys.stderr.write(f"rootwise: {obstacle}\n")
        return 2
    qt_ready.shield_constants()
    if not smoke or data is not None or os.environ.get("ROOTWISE_HOME"):
        return _open(data, smoke=smoke, window=window)
    import tempfile

    with tempfile.TemporaryDirectory(prefix="rootwise-smoke-", ignore_cleanup_errors=True) as folder:
        return _open(Path(folder), smoke=True, window=window)


def _open(data: Path | None, *, smoke: bool, window: MakeWindow | None) -> int:
    from tutor.ui.application import Desktop
    from tutor.ui.main_window import MainWindow

    desktop = Desktop()
    try:
        folder = data_folder(data, os.environ, Path(desktop.standard_data_folder()))
    except OSError as error:
        return desktop.refuse(str(error))
    with ExitStack() as at_the_end:
        return desktop.run(folder, partial(_household, folder, at_the_end), smoke=smoke, window=window or MainWindow)


def _household(folder: Path, at_the_end: ExitStack) -> Household:
    """Called after the first paint."""
    house = House(folder)
    at_the_end.callback(house.close)
    return house


class House:
    """Implements ui.household.Household: opens one profile at a time; the course is read once, whoever opens it.

    root: the data folder; its own answers are the first profile's. shipped: the course, if it was read before.
    """

    def __init__(self, root: Path, shipped: Shipped | None = None) -> None:
        from tutor.storage.keeper import FolderKeeper

        self._shipped = shipped
        self._theme: Theme | None = None
        self._show: Show | None = None
        self._choose: Callable[[], None] | None = None
        self.keeper = FolderKeeper(root, self.open, self.close, self.choose, utc_now)

    def at_start(self) -> list[Profile]:
        """Among whom to choose."""
        return self.keeper.at_start()

    def begin(self, theme: Theme, show: Show, choose: Callable[[], None]) -> None:
        """How the window shows a profile from now on, and asks who learns."""
        self._theme, self._show, self._choose = theme, show, choose

    def choose(self) -> None:
        """Let go of the open file and ask who learns now."""
        self.close()
        if self._choose is not None:
            self._choose()

    def open(self, profile: Profile) -> None:
        """Open and show a profile. If it cannot be opened, the one before is opened again, and the error raised."""
        before, was_open = self.keeper.present, self.keeper.store is not None
        self.close()
        try:
            self._enter(profile)
        except OSError:
            if was_open and before.folder != profile.folder:
                self._enter(before)
            raise

    def close(self) -> None:
        """Let go of the open file."""
        if self.keeper.store is not None:
            self.keeper.store.close()
        self.keeper.store = self.keeper.outline = None

    def _enter(self, profile: Profile) -> None:
        from tutor.storage.opening import open_store
        from tutor.storage.presets import PresetFiles

        assert self._theme is not None
        assert self._show is not None
        self.keeper.present = profile
        store = open_store(profile.folder)
        self.keeper.store = store
        self._shipped = self._shipped or load_shipped()
        study = load_study(store, self._theme, self._shipped)
        self.keeper.outline, study.keeper = study.outline, self.keeper
        study.presets = PresetFiles(profile.folder / "presets")
        self._show(study, store.notice)


@dataclass(frozen=True, slots=True)
class Shipped:
    """What is the same for every learner. drawn: diagram -> ids of its structures; read: opens a diagram."""

    atlas: Atlas
    course: Course
    drawn: Mapping[str, frozenset[str]]
    read: Callable[[str], Diagram]


def load_study(log: Summed, theme: Theme, shipped: Shipped | None = None) -> Study:
    """Join the course to the learner's log; it is read unless it is given. Raises CourseError."""
    from random import Random

    from tutor.content.drawn.shelf import DrawnShelf
    from tutor.learning.session import Session
    from tutor.ui.diagrams.highlighter import Highlighter
    from tutor.ui.study import Study

    found = shipped or load_shipped()
    bank = DrawnShelf(found.atlas, found.drawn, found.read, found.course.vetoed)
    session = Session(found.course, log, utc_now, Random(), bank=bank)
    study = Study(found.course, found.atlas, session, log, theme, Highlighter(), found.drawn, found.read)
    log.follow(study.outline)
    return study


def load_shipped() -> Shipped:
    """Read lessons, atlas and what is in the drawings. Raises CourseError."""
    from tutor.content.atlas_reader import load_atlas
    from tutor.content.course import load_course
    from tutor.content.problems import ContentError
    from tutor.diagrams.reader import box_in, read_diagram, structures_in
    from tutor.ui.study import CourseError

    # PySide reads the source of every module that is imported after it, and Python keeps the lines: 6 MB that the
    # course can use.
    linecache.clearcache()
    lessons, drawings = bundled("lessons"), bundled("assets") / "diagrams"

    def read(name: str) -> Diagram:
        return read_diagram((drawings / f"{name}.svg").read_text(encoding="utf-8"), f"{name}.svg")

    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(drawings.glob("*.svg"))}
    drawn = {name: structures_in(text) for name, text in texts.items()}
    boxes = {name: box_in(text) for name, text in texts.items()}
    try:
        atlas = load_atlas(lessons / "atlas")
        course = load_course(lessons, atlas, drawn, boxes)
    except ContentError as error:
        raise CourseError(refusal(error.problems)) from error
    return Shipped(atlas, course, drawn, cache(read))


def refusal(problems: Sequence[object]) -> str:
    """What the window says when the course has faults."""
    shown = "\n".join(str(problem) for problem in problems[:5])
    more = f"\n… and {len(problems) - 5} more" if len(problems) > 5 else ""
    head = "The course has faults and was not opened. Your answers are safe."
    return f"{head}\n\n{shown}{more}\n\nMend them, or see all of them with `rootwise check`."


def utc_now() -> datetime:
    """The clock of the program."""
    from datetime import UTC, datetime

    return datetime.now(UTC)
