"""Today: one clear next action, and moments as people say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tutor.learning.records import Place
from tutor.ui.pages.today import MOST, spoken, told_of_reviews
from tutor.ui.widgets.bars import Bars

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(seconds=20), "in 1 minute"),
        (timedelta(minutes=9), "in 9 minutes"),
        (timedelta(days=1), "tomorrow"),
        (timedelta(days=3), "on Thursday"),
        (timedelta(days=30), "on 01 April"),
    ],
)
def test_a_coming_moment_in_words(ahead: timedelta, words: str) -> None:
    assert spoken(NOON + ahead, NOON) == words


@pytest.mark.parametrize(
    ("due", "minutes", "words"),
    [
        (0, [1, *[50] * 175], "176 reviews later today, the next in 1 minute."),
        (0, [9], "1 review later today, in 9 minutes."),
        (12, [9, 9], "12 reviews due now, 2 reviews later today, the next in 9 minutes."),
        (1, [], "1 review due now, none later today."),
        (0, [60 * 36], "No more reviews today, the next tomorrow."),
        (0, [5] * MOST, "200 or more reviews later today, the next in 5 minutes."),
        (0, [], "No reviews yet. Answer a few questions of a lesson, and they come back here in time."),
    ],
)
def test_the_reviews_of_the_day_are_one_line(due: int, minutes: list[int], words: str) -> None:
    coming = [NOON + timedelta(minutes=each) for each in minutes]
    assert told_of_reviews(due, coming, NOON, NOON + timedelta(hours=12)) == words


def test_there_is_one_primary_action(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.store.save_place(Place("disc-to-heel", 5, finished=False, at=NOON))
        question = next(iter(at.study.course.questions.values()))
        at.study.session.submit(question.id, {"structure": "", "x": 0.0, "y": 0.0}, mode="check")
        for page in ("today", "quiz"):
            at.window.go(page, "")
            shown = at.window.page
            assert shown is not None
            at.settle()
            primary = [b for b in shown.findChildren(QPushButton) if b.property("role") == "primary" and b.isVisible()]
            assert len(primary) == 1, page
            if page == "today":
                bars = shown.findChildren(Bars)
                assert ["today " in each.accessibleDescription() for each in bars] == [True]
        assert any("You have read" in label.text() for label in at.window.findChildren(QLabel))
