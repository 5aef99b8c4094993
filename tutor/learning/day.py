"""The learner's day: it ends at 04:00 local time, so that a late evening counts as one day."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

ROLLS_AT = timedelta(hours=4)


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """The learner's day of an aware moment; `zone` None is the machine's."""
    return (moment.astimezone(zone) - ROLLS_AT).date()
