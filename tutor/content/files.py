"""Opens content files: only plain files inside their folder, of bounded size, in UTF-8, without hidden characters."""

from __future__ import annotations

from pathlib import Path

from tutor.content.characters import forbidden
from tutor.content.problems import Problem


def read_text(path: Path, root: Path, limit: int, problems: list[Problem]) -> str | None:
    """The text of `path`, or None after reporting why it cannot be used. Problems name the file relative to `root`.

    limit: bytes. A symbolic link that leads out of `root` is refused, and so is anything that is no plain file.
    """
    file = path.relative_to(root).as_posix()
    try:
        fault = _fault(path, root, limit)
        data = b"" if fault else path.read_bytes()
    except OSError as error:
        fault, data = f"cannot be read: {error.strerror or error}", b""
    if fault:
        problems.append(Problem(file, 1, 1, "", fault))
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        problems.append(Problem(file, line, column, "", "is not UTF-8 text; save it again as UTF-8"))
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    bad = [Problem(file, line, column, "", message) for line, column, message in forbidden(text)]
    problems.extend(bad)
    return None if bad else text


def _fault(path: Path, root: Path, limit: int) -> str:
    """Why the file may not be opened, or ""."""
    if not path.resolve().is_relative_to(root.resolve()):
        return "is a link that leads out of the lessons folder; put a copy here"
    if not path.is_file():
        return "is not a plain file" if path.exists() else "is missing"
    size = path.stat().st_size
    return f"larger than {_size(limit)} ({_size(size)}), split it" if size > limit else ""


def _size(size: int) -> str:
    return f"{size / 1_000_000:g} MB" if size >= 1_000_000 else f"{size / 1000:g} KB"
