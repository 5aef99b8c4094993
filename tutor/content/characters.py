"""Characters that no content file may hold, because they are invisible or make text read as something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters; tab and line feed are allowed
    "\u2028\u2029"  # line ends that editors do not count
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # they turn the reading direction, so that text shows as another
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)


def forbidden(text: str) -> Iterator[tuple[int, int, str]]:
    """(line, column, message) of each forbidden character; line and column count from 1."""
    for found in _FORBIDDEN.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        yield line, column, f"character U+{ord(found.group()):04X} is not allowed, remove it"


def has_forbidden(text: str) -> bool:
    """Whether `text` holds such a character."""
    return _FORBIDDEN.search(text) is not None
