"""Which daily copies to keep: many of the last days, fewer of the last weeks, one of each month before."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Days, weeks and months with a copy, the last ones, of which the newest copy is kept."""


def kept(copies: Iterable[date]) -> set[date]:
    """The newest copy of each of the last DAYS days, WEEKS weeks (from Monday) and MONTHS months that have one.

    Thinning every day keeps the same as thinning once at the end: what is dropped would never have been kept later.
    """
    newest_first = sorted(set(copies), reverse=True)
    periods: tuple[tuple[Callable[[date], Hashable], int], ...] = (
        (date.toordinal, DAYS),
        (lambda day: day.isocalendar()[:2], WEEKS),
        (lambda day: (day.year, day.month), MONTHS),
    )
    found = set[date]()
    for period_of, most in periods:
        newest: dict[Hashable, date] = {}
        for day in newest_first:
            newest.setdefault(period_of(day), day)
        found.update(list(newest.values())[:most])
    return found
