"""Where a page keeps small texts of the learner, such as presets of a lab."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class TextShelf(Protocol):
    """Where presets are kept: texts by key."""

    def texts(self) -> Mapping[str, str]:
        """File name → text."""

    def write(self, key: str, text: str) -> None:
        """Keep a text. Raises OSError."""

    def delete(self, key: str) -> None:
        """Forget a text. Raises OSError."""


class MemoryShelf:
    """Keeps texts as long as the program runs: where no folder was given."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def texts(self) -> Mapping[str, str]:
        """Key → text."""
        return dict(self._texts)

    def write(self, key: str, text: str) -> None:
        """Keep a text."""
        self._texts[key] = text

    def delete(self, key: str) -> None:
        """Forget a text."""
        self._texts.pop(key, None)
