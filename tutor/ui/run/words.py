"""How spans of time, numbers of questions and earlier mistakes are said."""

from __future__ import annotations

import re
from datetime import timedelta

from tutor.learning.tags import Reminder
from tutor.ui.study import Study

TAKEN_FOR = re.compile(r"takes-(.+)-for-(.+)")
"""The tag of taking one structure for another."""
LEAD = re.compile(r"^(thinks|believes)\s+", re.IGNORECASE)


def gap(span: timedelta) -> str:
    """A span as people say it: "10 minutes", "4 days", "3 months", "1.5 years"."""
    minutes = span.total_seconds() / 60
    for limit, unit, words in ((60, 1, "minute"), (20 * 60, 60, "hour"), (60 * 24 * 60, 24 * 60, "day")):
        if minutes < limit:
            return counted(max(1, round(minutes / unit)), words)
    days = minutes / (24 * 60)
    if days < 540:
        return counted(round(days / 30.4), "month")
    years = round(days / 365.25 * 2) / 2
    return f"{years:g} years" if years != 1 else "1 year"


def short_gap(span: timedelta) -> str:
    """The same in little room: "10 min", "4 days"."""
    words = gap(span)
    for long, short in (("minutes", "min"), ("minute", "min"), ("months", "mo"), ("month", "mo"), ("hours", "h")):
        words = words.replace(long, short)
    return words


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 question", "2 questions"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def clock(seconds: float) -> str:
    """Time left as minutes and seconds: "42:07"; hours too if there are any."""
    whole = max(0, int(seconds + 0.5))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def spoken_clock(seconds: float) -> str:
    """The same for the ear: "42 minutes left"."""
    return (
        f"{counted(round(seconds / 60), 'minute')} left" if seconds >= 60 else f"{counted(int(seconds), 'second')} left"
    )


def idea(study: Study, tag: str) -> str:
    """What lies behind a misconception, in the words of its tag: "L4/5 paracentral hits L4"."""
    taken = TAKEN_FOR.fullmatch(tag)
    if taken:
        return f"{study.name(taken[1])} taken for {study.name(taken[2])}"
    said = tag.replace("-", " ") if " " not in tag else tag
    return LEAD.sub("", re.sub("^takes ", "to take ", said))


def reminded(study: Study, reminder: Reminder, prompt: str) -> str:
    """The line on an earlier mistake. prompt: of the question on show."""
    chosen = study.name(reminder.chosen) if reminder.chosen else ""
    told = f"You once chose “{chosen.strip('“”.')}”" if chosen else "You once made this mistake"
    asked = "" if reminder.prompt == prompt else f" when asked “{reminder.prompt}”"
    return f"{told}{asked}. The idea behind it: {idea(study, reminder.tag)}."
