"""The learner's day: it ends at 04:00 local time, so that a late evening counts as one day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

ROLLS_AT = timedelta(hours=4)


def day_of(moment: datetime, zone: tzinfo | None = None) -> date:
    """The learner's day of an aware moment; `zone` None is the machine's."""
    return (moment.astimezone(zone) - ROLLS_AT).date()


def start_of(day: date, zone: tzinfo | None = None) -> datetime:
    """When a learner's day begins, in UTC."""
    return (datetime.combine(day, time(tzinfo=zone)) + ROLLS_AT).astimezone(UTC)
