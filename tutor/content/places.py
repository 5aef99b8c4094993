"""Finds where in a text something stands that the Markdown parser only places by its block."""

from __future__ import annotations


class Places:
    """A cursor over the lines of a text. Things are looked for in reading order, so repeated words are told apart."""

    def __init__(self, text: str, first_line: int) -> None:
        self._lines = text.split("\n")
        self._first_line = first_line
        self._start, self._end = 0, len(self._lines)
        self._line, self._column = 0, 0

    def enter(self, start: int, end: int) -> None:
        """Look only at lines start … end − 1 (from 0) of the text. The cells of one row share one cursor."""
        start = min(start, len(self._lines) - 1)
        if (start, end) != (self._start, self._end):
            self._line, self._column = start, 0
        self._start, self._end = start, min(end, len(self._lines))

    def find(self, needle: str) -> tuple[int, int]:
        """(line, column) in the file, from 1, of the next `needle`; else of the block's first letter."""
        for line in range(self._line, self._end) if needle else ():
            at = self._lines[line].find(needle, self._column if line == self._line else 0)
            if at >= 0:
                self._line, self._column = line, at + len(needle)
                return line + self._first_line, at + 1
        first = self._lines[self._start]
        return self._start + self._first_line, len(first) - len(first.lstrip()) + 1
