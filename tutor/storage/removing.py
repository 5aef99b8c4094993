"""Deleting what is kept of a learner: answers, copies, presets, name and PIN. What is not ours stays and is named."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from tutor.learning.keeping import Profile, Removed
from tutor.storage.copies import FOLDER as COPIES
from tutor.storage.errors import StoreError
from tutor.storage.profiles import FILE
from tutor.storage.profiles import FOLDER as PROFILES
from tutor.storage.restoring import JOURNALS
from tutor.storage.store import NAME

PRESETS = "presets"
OF_THE_PROGRAM = frozenset({PROFILES, "window.ini", "rootwise.log"})
"""In the data folder: not the learner's, but the computer's. They stay."""


def remove_data(profile: Profile, answers: int) -> Removed:
    """Delete a profile's data; its file must not be open. answers: how many it holds, for the report.

    Answers go first, in one step, so that an interruption never leaves them behind while copies are gone. Raises
    StoreError that names what could not be deleted.
    """
    paths = [path for path in _ours(profile.folder) if path.exists() or path.is_symlink()]
    files, size = 0, 0
    for path in paths:
        inside = [each for each in path.rglob("*") if each.is_file()] if path.is_dir() else [path]
        files, size = files + len(inside), size + sum(each.lstat().st_size for each in inside)
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as error:
            raise StoreError(
                f"{path} could not be deleted ({error.strerror}). Close other programs that use it, then delete again."
            ) from error
    left = sorted(path.name for path in profile.folder.iterdir() if path.name not in OF_THE_PROGRAM)
    return Removed(answers, files, size, tuple(left))


def _ours(folder: Path) -> Iterator[Path]:
    yield folder / NAME
    yield from (folder / f"{NAME}{end}" for end in (*JOURNALS, ".restored", ".restored.part"))
    yield from (folder / name for name in (COPIES, PRESETS, FILE))
