"""Builds every part once and joins them by hand; opens the window."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tutor import qt_ready


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
    from tutor.storage.store import StoreError, open_store
    from tutor.ui.application import Desktop

    desktop = Desktop()
    try:
        folder = data_folder(data, os.environ, Path(desktop.standard_data_folder()))
        store = open_store(folder)
    except StoreError as error:
        return desktop.refuse(str(error))
    try:
        return desktop.run(folder, store, load_study, smoke=smoke)
    finally:
        store.close()
