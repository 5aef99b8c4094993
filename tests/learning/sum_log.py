"""The log in lists, with its sums made anew at each question: what the sums of the file must equal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC

from tests.learning.list_log import ListLog
from tutor.learning.sums import LAST, Reader, Sums, Tally, Unread, rebuilt


class SumLog(ListLog):
    """Implements learning.sums.Summed, in UTC."""

    def __init__(self) -> None:
        super().__init__()
        self._reader: Reader = Unread()

    def follow(self, reader: Reader) -> None:
        self._reader = reader

    def sums(self, kind: str, first: str = "", last: str = LAST) -> Mapping[str, Tally]:
        return self._made().of(kind, first, last)

    def most(self, kind: str, count: int) -> list[tuple[str, Tally]]:
        return self._made().most(kind, count)

    def _made(self) -> Sums:
        return rebuilt(self.written, self.states.get, self._reader, UTC)[0]
