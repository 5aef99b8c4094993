"""The plan for an exam in the window: choose the day, be told honestly, keep it, study today's part."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tests.ui.run.run_desk import button, quiz, today, words
from tutor.learning.plan import Plan
from tutor.learning.records import Place
from tutor.ui.run.day_field import DayField
from tutor.ui.run.plan_settings import exam_day
from tutor.ui.run.plan_settings import today as this_day
from tutor.ui.run.plan_view import told, verdict


def test_a_day_is_chosen_planned_kept_and_forgotten(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.store.save_place(Place(at.study.course.lessons[0].id, 3, finished=False, at=at.study.session.now()))
        page = today(at)
        button(page, "Plan: Is there an exam?").click()
        at.settle()
        assert page.plan is not None
        assert "Working out the days" in words(page)
        page.plan.work_out()
        assert page.plan.plan is not None
        assert page.plan.plan.days == 28
        assert "would be ready" in words(page)
        assert "you were never asked" in words(page)
        button(page, "In 2 weeks").click()
        assert page.plan.plan is None, "what is on show no longer fits"
        button(page, "Keep this plan").click()
        at.settle()
        assert exam_day(at.study) == this_day(at.study) + timedelta(weeks=2)
        assert "14 days to go" in words(page)
        button(page, "Start today's part").click()
        at.settle()
        practice = quiz(at, "")
        assert practice.run is not None
        assert practice.run.questions
        page = today(at, "plan")
        button(page, "No exam").click()
        at.settle()
        assert exam_day(at.study) is None
        assert "Is there an exam?" in words(page)


def test_a_past_or_broken_day_is_no_exam(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        for kept in ("2020-01-01", "soon", this_day(at.study).isoformat()):
            at.store.set("exam_day", kept)
            assert exam_day(at.study) is None
        for target in ("", "plan"):
            shown = today(at, target)
            assert [each for each in shown.findChildren(QPushButton) if each.property("role") == "primary"]


@pytest.mark.parametrize(
    ("needed", "minutes", "ready", "today", "line", "part"),
    [
        (22, 5, 0.32, 9, "22 minutes a day needed; you have 5: 32% would be ready.", "in your 5 minutes: about 9 q"),
        (22, 22, 0.95, 43, "22 minutes a day needed; you have 22: 95% would be ready.", "in your 22 minutes: about 43"),
        (22, 180, 1, 358, "22 minutes a day needed; you have 180: 100% would be ready.", "180 minutes: about 358"),
        (1, 5, 1, 1, "1 minute a day needed; you have 5: 100% would be ready.", "about 1 question."),
        (None, 30, 0.3, 60, "More than 180 minutes a day needed; you have 30: 30% would be ready.", "Take a later day"),
    ],
)
def test_the_forecast_is_said_one_way(
    needed: int | None, minutes: int, ready: float, today: int, line: str, part: str
) -> None:
    found = forecast(needed=needed, minutes=minutes, ready=ready, today=today)
    assert verdict(found) == line
    assert part in " ".join(told(found))
    assert any("Take a later day" in each for each in told(found)) == (needed is None)


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (80, "If you reviewed nothing until then, 80 of the 200 that you were asked would not be ready any more."),
        (200, "If you reviewed nothing until then, none of the 200 that you were asked would still be ready."),
    ],
)
def test_what_would_fade_is_said_plainly(missing: int, words: str) -> None:
    assert words in told(forecast(missing=missing))


def forecast(
    *, needed: int | None = 22, minutes: int = 20, ready: float = 0.7, today: int = 12, missing: int = 80
) -> Plan:
    """A forecast for 300 things, 200 of which were asked."""
    day = date(2026, 5, 1)
    return Plan(
        day=day,
        days=9,
        memories=300,
        new=100,
        missing=missing,
        needed=needed,
        minutes=minutes,
        ready=ready,
        today=today,
    )


def test_a_day_that_its_month_does_not_have_is_its_last(qtbot: QtBot) -> None:
    field = DayField(date(2026, 1, 1), date(2026, 1, 31), 4)
    qtbot.addWidget(field)
    changes: list[date] = []
    field.changed.connect(lambda: changes.append(field.day()))
    field.month.setCurrentIndex(1)
    assert changes == [date(2026, 2, 28)]
    field.set_day(date(2027, 12, 24))
    assert field.day() == date(2027, 12, 24)
