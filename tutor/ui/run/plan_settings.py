"""What the learner has set for an exam: its day, and the minutes a day."""

from __future__ import annotations

from datetime import date

from tutor.learning.day import day_of
from tutor.ui.study import Study

USUAL_MINUTES = 20


def exam_day(study: Study) -> date | None:
    """The day of the exam; None while there is none to come."""
    kept = study.log.setting("exam_day")
    try:
        day = date.fromisoformat(kept) if isinstance(kept, str) else None
    except ValueError:
        return None
    return day if day is not None and day > today(study) else None


def minutes_a_day(study: Study) -> int:
    """Minutes that the learner has a day."""
    kept = study.log.setting("minutes_a_day")
    return kept if isinstance(kept, int) and kept > 0 else USUAL_MINUTES


def today(study: Study) -> date:
    """The learner's day."""
    return day_of(study.session.now(), study.session.zone)
