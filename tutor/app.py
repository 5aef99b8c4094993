"""Builds every part once and joins them by hand; opens the window."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tutor import qt_ready
from tutor.paths import bundled

if TYPE_CHECKING:
    from tutor.diagrams.model import Diagram
    from tutor.learning.records import Log
    from tutor.ui.study import Study
    from tutor.ui.theme import Theme


def run(data: Path | None, *, smoke: bool = False) -> int:
    """Open the window on the learner's folder; with `smoke`, walk the pages and close. Returns the exit status."""
    obstacle = qt_ready.obstacle()
    if obstacle:
        sys.stderr.write(f"rootwise: {obstacle}\n")
        return 2
    qt_ready.shield_constants()
    if not smoke or data is not None or os.environ.get("ROOTWISE_HOME"):
        return _open(data, smoke=smoke)
    with tempfile.TemporaryDirectory(prefix="rootwise-smoke-", ignore_cleanup_errors=True) as folder:
        return _open(Path(folder), smoke=True)


def _open(data: Path | None, *, smoke: bool) -> int:
    from tutor.paths import data_folder
    from tutor.storage.opening import open_store
    from tutor.ui.application import Desktop

    desktop = Desktop()
    try:
        folder = data_folder(data, os.environ, Path(desktop.standard_data_folder()))
        store = open_store(folder)
    except OSError as error:
        return desktop.refuse(str(error))
    try:
        return desktop.run(folder, store, load_study, smoke=smoke)
    finally:
        store.close()


def load_study(log: Log, theme: Theme) -> Study:
    """Read the course and join it to the learner's log."""
    from tutor.content.atlas_reader import load_atlas
    from tutor.content.course import load_course
    from tutor.diagrams.reader import read_diagram
    from tutor.learning.session import Session
    from tutor.ui.diagrams.highlighter import Highlighter
    from tutor.ui.study import Study

    lessons, drawings = bundled("lessons"), bundled("assets") / "diagrams"

    def read(name: str) -> Diagram:
        return read_diagram((drawings / f"{name}.svg").read_text(encoding="utf-8"), f"{name}.svg")

    atlas = load_atlas(lessons / "atlas")
    names = tuple(sorted(path.stem for path in drawings.glob("*.svg")))
    study_diagrams = {name: set(read(name).parts) for name in names}
    course = load_course(lessons, atlas, study_diagrams)
    session = Session(course, log, utc_now, Random())
    return Study(course, atlas, session, log, theme, Highlighter(), names, read)


def utc_now() -> datetime:
    """The clock of the program."""
    return datetime.now(UTC)
