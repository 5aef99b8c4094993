"""Today: one clear next action, and moments as people say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tutor.learning.records import Place
from tutor.ui.pages.today import spoken

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
        assert any("You have read" in label.text() for label in at.window.findChildren(QLabel))
