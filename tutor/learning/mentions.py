"""Which structures of the body a lesson speaks of, in the order in which a reader meets them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor.learning.lesson import Evidence, Figure, Lesson, Note, Prose

LINK = re.compile(r'href="body:([^"]+)"')
NOT_STRUCTURES = ("all", "none")


def structures_in(lesson: Lesson) -> tuple[str, ...]:
    """Ids of the structures that its text links to and its figures show by name."""
    return tuple(dict.fromkeys(_mentioned(lesson)))


def drawings_in(lesson: Lesson) -> tuple[str, ...]:
    """Drawings that its figures show."""
    return tuple(dict.fromkeys(block.ref.diagram for block in lesson.blocks if isinstance(block, Figure)))


def _mentioned(lesson: Lesson) -> Iterator[str]:
    for block in lesson.blocks:
        match block:
            case Prose():
                yield from LINK.findall(block.html)
            case Evidence() | Note():
                yield from LINK.findall(block.body.html)
            case Figure():
                named = (*block.ref.highlight, *block.ref.focus, *block.ref.labels)
                yield from (name for name in named if name not in NOT_STRUCTURES)
