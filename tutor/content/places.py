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

    def find(self, *needles: str) -> tuple[int, int]:
        """(line, column) in the file, from 1, of the first needle that stands in the block; else of its first letter.

        What comes next in reading order is preferred; the words of a link are read after its address, so the whole
        block is searched in the end.
        """
        for needle in filter(None, needles):
            for line, column in ((self._line, self._column), (self._start, 0)):
                place = self._search(needle, line, column)
                if place:
                    self._line, self._column = max((self._line, self._column), (place[0], place[1] + len(needle)))
                    return place[0] + self._first_line, place[1] + 1
        first = self._lines[self._start]
        return self._start + self._first_line, len(first) - len(first.lstrip()) + 1

    def _search(self, needle: str, line: int, column: int) -> tuple[int, int] | None:
        for number in range(line, self._end):
            at = self._lines[number].find(needle, column if number == line else 0)
            if at >= 0:
                return number, at
        return None
