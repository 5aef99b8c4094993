"""Files that are written whole or not at all, durably; what goes wrong is one sentence."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from tutor.storage.errors import StoreError

FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def written_whole(path: Path, *, private: bool = False) -> Iterator[IO[str]]:
    """A text file to write to; it takes its place when the block ends well, else nothing has changed.

    Raises StoreError with a sentence that names the file.
    """
    half = path.with_name(f".{path.name[:200]}.part")
    try:
        with half.open("w", encoding="utf-8", newline="") as file:
            if private:
                half.chmod(0o600)
            yield file
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise unwritten(path, error) from error
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def copied_whole(source: Path, target: Path) -> None:
    """Copy a file through a half-name, durably and for its owner alone. Raises OSError."""
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    try:
        with (
            source.open("rb") as origin,
            os.fdopen(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file,
        ):
            shutil.copyfileobj(origin, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
        sync_folder(target.parent)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make a change of names durable where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def unwritten(path: Path, error: OSError) -> StoreError:
    """The sentence for a file that could not be written."""
    if isinstance(error, StoreError):
        return error
    if error.errno in FULL:
        why, remedy = "the disk is full", "Free some space or choose another place"
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        why, remedy = "this place may not be written to", "Choose another folder"
    elif error.errno == errno.ENOENT:
        why, remedy = "the folder is not there", "Choose another folder"
    else:
        why, remedy = error.strerror or str(error), "Choose another place"
    return StoreError(f"{path} was not written: {why}. Nothing was changed. {remedy}, and try again.")
