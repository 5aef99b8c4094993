"""Builds every part once and joins them by hand; opens the window."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tutor import qt_ready
from tutor.paths import bundled

if TYPE_CHECKING:
    from tutor.diagrams.model import Diagram
    from tutor.learning.records import Log
    from tutor.ui.main_window import MainWindow
    from tutor.ui.study import Study
    from tutor.ui.theme import Theme


def run(data: Path | None, *, smoke: bool = False, window: Callable[[Theme, Log], MainWindow] | None = None) -> int:
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
    with tempfile.TemporaryDirectory(prefix="rootwise-smoke-", ignore_cleanup_errors=True) as folder:
        return _open(Path(folder), smoke=True, window=window)


def _open(data: Path | None, *, smoke: bool, window: Callable[[Theme, Log], MainWindow] | None) -> int:
    from tutor.paths import data_folder
    from tutor.storage.opening import open_store
    from tutor.ui.application import Desktop
    from tutor.ui.main_window import MainWindow

    desktop = Desktop()
    try:
        folder = data_folder(data, os.environ, Path(desktop.standard_data_folder()))
        store = open_store(folder)
    except OSError as error:
        return desktop.refuse(str(error))
    try:
        return desktop.run(folder, store, load_study, smoke=smoke, window=window or MainWindow, notice=store.notice)
    finally:
        store.close()


def load_study(log: Log, theme: Theme) -> Study:
    """Read the course and join it to the learner's log."""
    from tutor.content.atlas_reader import load_atlas
    from tutor.content.course import load_course
    from tutor.content.problems import ContentError
    from tutor.diagrams.reader import read_diagram, structures_in
    from tutor.learning.session import Session
    from tutor.ui.diagrams.highlighter import Highlighter
    from tutor.ui.study import CourseError, Study

    lessons, drawings = bundled("lessons"), bundled("assets") / "diagrams"

    def read(name: str) -> Diagram:
        return read_diagram((drawings / f"{name}.svg").read_text(encoding="utf-8"), f"{name}.svg")

    drawn = {path.stem: structures_in(path.read_text(encoding="utf-8")) for path in sorted(drawings.glob("*.svg"))}
    try:
        atlas = load_atlas(lessons / "atlas")
        course = load_course(lessons, atlas, drawn)
    except ContentError as error:
        raise CourseError(refusal(error.problems)) from error
    session = Session(course, log, utc_now, Random())
    return Study(course, atlas, session, log, theme, Highlighter(), drawn, read)


def refusal(problems: Sequence[object]) -> str:
    """What the window says when the course has faults."""
    shown = "\n".join(str(problem) for problem in problems[:5])
    more = f"\n… and {len(problems) - 5} more" if len(problems) > 5 else ""
    head = "The course has faults and was not opened. Your answers are safe."
    return f"{head}\n\n{shown}{more}\n\nMend them, or see all of them with `rootwise check`."


def utc_now() -> datetime:
    """The clock of the program."""
    return datetime.now(UTC)
