"""The Progress page: true and whole for nothing, one answer, one day and three years."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.learning.histories import Pupil, fill
from tests.learning.real_answers import RealAnswers
from tests.learning.samples import NOON
from tests.ui.desk import Desk, desk
from tests.ui.test_main_window import clipped
from tutor.learning.progress_days import Day, Days
from tutor.learning.progress_errors import Calibration, Error
from tutor.learning.progress_future import POINTS, Retention
from tutor.learning.records import Confidence
from tutor.learning.tags import tags_of
from tutor.ui.pages.progress import ProgressPage, daily
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.progress.calibration_chart import CalibrationChart, judged
from tutor.ui.progress.mastery_list import LessonRow, Meter
from tutor.ui.progress.retention_chart import RetentionChart
from tutor.ui.progress.wrong_ideas import WrongIdeas
from tutor.ui.progress.year_map import YearMap
from tutor.ui.theme import Theme


def opened(at: Desk, days: int) -> ProgressPage:
    """The page after so many days of study."""
    if days:
        pupil = Pupil(at.study.course, Random(5), reviews=40, fresh=30 if days == 1 else 2, answering=RealAnswers())
        fill(at.store, pupil.study(NOON - timedelta(days=days - 1, hours=3), days))
    at.window.go("progress", "")
    page = at.window.page
    assert isinstance(page, ProgressPage)
    page.show_at(NOON)
    at.settle()
    return page


def words(page: ProgressPage) -> str:
    return "\n".join(found.text() for found in page.findChildren(QLabel) if found.isVisibleTo(page))


@pytest.mark.parametrize("days", [1, 200])
def test_it_is_whole_after_a_day_and_after_years(tmp_path: Path, qtbot: QtBot, days: int) -> None:
    with desk(tmp_path, size=(1024, 700)) as at:
        page = opened(at, days)
        said = words(page)
        for title in ("What you will still know", "What you can do", "What you mix up", "Time", "confidence fits"):
            assert title in said
        assert "1\nday of study" in said if days == 1 else "days of study" in said
        bars = [bar for bar in page.findChildren(QLabel) if bar.width() > page.width()]
        assert bars == []
        if days == 1:
            assert "too few to tell" in said
        assert said.index("What you mix up") < said.index("What you will still know") < said.index("What you can do")


def test_the_bars_of_every_row_stand_under_each_other(tmp_path: Path, qtbot: QtBot) -> None:
    """Lessons and their objectives alike; each in the middle of its own row."""
    with desk(tmp_path, size=(1024, 700)) as at:
        page = opened(at, 1)
        for lesson in [each for each in page.findChildren(LessonRow) if each.isVisibleTo(page)][:2]:
            lesson.button.setChecked(True)
        meters = [each for each in page.findChildren(Meter) if each.isVisibleTo(page)]
        assert len(meters) > 25
        qtbot.waitUntil(lambda: len({(each.mapTo(page, QPoint()).x(), each.width()) for each in meters}) == 1)
        for meter in meters:
            inner = meter.findChild(QProgressBar)
            above = meter.findChild(QLabel)
            assert isinstance(inner, QProgressBar)
            assert isinstance(above, QLabel)
            assert 0 <= inner.geometry().top() - above.geometry().bottom() <= 6


def test_wrong_ideas_are_quoted_and_practised(tmp_path: Path, qtbot: QtBot) -> None:
    """A false belief must not read as a fact; what no question asks any more has no button."""
    with desk(tmp_path) as at:
        tag = next(tag for tag in at.study.session.forms.tagged if " " in tag)
        errors = [Error(tag, 3), Error("takes-root.S1-for-root.L5", 1), Error("one-that-left", 2)]
        shown = WrongIdeas(at.study, errors)
        qtbot.addWidget(shown)
        said = [each.text() for each in shown.findChildren(QLabel)]
        assert said[0] == "Wrong ideas you chose"
        assert [f"“{tag[0].upper()}{tag[1:]}”", "3 times"] == said[2:4]
        assert "“One that left”" in said
        assert "“S1 root” taken for “L5 root”" in said
        (go,) = shown.findChildren(QPushButton)
        with qtbot.waitSignal(shown.practise) as asked:
            go.click()
        assert asked.args == [tag]
        at.window.go("quiz", f"idea:{tag}")
        at.settle()
        page = at.window.page
        assert isinstance(page, QuizPage)
        assert page.run is not None
        assert page.run.card is not None
        assert tag in tags_of(page.run.card.question)


def test_the_empty_page_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page = opened(at, 0)
        assert "No answers yet" in words(page)
        start = next(found for found in page.findChildren(QPushButton) if found.text() == "Start the first lesson")
        at.click(start)
        assert at.window.current == ("learn", at.study.course.lessons[0].id)


def test_one_answer_claims_nothing_of_an_objective(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        question = next(iter(at.study.course.questions.values()))
        at.study.session.submit(question.id, RealAnswers()(question, True, Random(1)))
        at.window.go("progress", "")
        at.settle()
        assert isinstance(at.window.page, ProgressPage)
        said = words(at.window.page)
        assert "1\nanswer, 100% right" in said
        assert "1 asked so far: too few to tell what you know" in said
        assert "A forecast needs 3 things that were asked." in said
        assert "known now" not in said


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_nothing_is_cut_off_with_large_text(tmp_path: Path, qtbot: QtBot, scale: float) -> None:
    with desk(tmp_path, size=(1024, 700)) as at:
        at.study.theme.scale = scale
        at.window.restyle()
        page = opened(at, 1)
        qtbot.waitUntil(lambda: not clipped(page), timeout=8000)
        wide = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page) and each.width() > page.width()]
        assert wide == []


def year() -> Days:
    days = [Day(date(2026, 3, 2), 24, 18, 720.0), Day(date(2026, 1, 1), 1, 0, 5.0), Day(date(2025, 12, 31), 200, 9, 90)]
    return Days(date(2026, 3, 2), {day.day: day for day in days})


def test_the_days_are_walked_by_keyboard(qtbot: QtBot) -> None:
    shown = YearMap(Theme(), year(), 2026)
    qtbot.addWidget(shown)
    said: list[str] = []
    shown.pointed.connect(said.append)
    shown.setFocus()
    assert shown.day == date(2026, 3, 2)
    for key, day in (
        (Qt.Key.Key_Left, date(2026, 2, 23)),
        (Qt.Key.Key_Up, date(2026, 2, 22)),
        (Qt.Key.Key_Down, date(2026, 2, 23)),
        (Qt.Key.Key_Home, date(2026, 1, 1)),
        (Qt.Key.Key_Up, date(2026, 1, 1)),
        (Qt.Key.Key_End, date(2026, 3, 2)),
        (Qt.Key.Key_Right, date(2026, 3, 9)),
    ):
        QTest.keyClick(shown, key)
        assert shown.day == day
    assert "Thursday 1 January 2026: 1 answer, 0 right, 1 min" in said
    assert shown.accessibleDescription() == "Monday 9 March 2026: still to come"


def test_each_day_can_be_pointed_at(qtbot: QtBot) -> None:
    shown = YearMap(Theme(), year(), 2026)
    qtbot.addWidget(shown)
    shown.resize(820, 200)
    for day in (date(2026, 1, 1), date(2026, 6, 15), date(2026, 12, 31)):
        assert shown._at(shown.cell(day).center()) == day
    assert shown._at(QPointF(1, 1)) is None


def test_more_answers_paint_more_of_a_day(qtbot: QtBot) -> None:
    """Told apart by the painted area, whatever the colours."""
    days = {date(2026, 1, 5) + timedelta(days=place): answers for place, answers in enumerate((0, 1, 10, 25, 50, 100))}
    found = Days(date(2026, 12, 31), {day: Day(day, answers, 0, 0.0) for day, answers in days.items() if answers})
    shown = YearMap(Theme(), found, 2026)
    qtbot.addWidget(shown)
    shown.resize(1200, 300)
    image, empty = shown.grab().toImage(), QColor(Theme().tokens.raised)
    filled = []
    for day in days:
        box = shown.cell(day).toRect()
        pixels = [
            (x, y) for x in range(box.left() + 2, box.right() - 1) for y in range(box.top() + 2, box.bottom() - 1)
        ]
        filled.append(sum(image.pixelColor(*pixel) != empty for pixel in pixels))
    assert filled == sorted(filled)
    assert len(set(filled)) == len(filled)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        ((2, 4), (3, 4), "Too few answers"),
        ((30, 60), (50, 100), "sure and wrong"),
        ((95, 100), (98, 100), "more than you trust"),
        ((20, 60), (95, 100), "can tell what you know"),
        ((5, 8), (6, 8), "still overlap"),
    ],
)
def test_confidence_is_judged_only_where_the_intervals_allow(
    low: tuple[int, int], high: tuple[int, int], said: str
) -> None:
    rows = [
        Calibration(Confidence.LOW, low[1], low[0]),
        Calibration(Confidence.MEDIUM, 0, 0),
        Calibration(Confidence.HIGH, high[1], high[0]),
    ]
    assert said in judged(rows)


def test_charts_are_told_in_words(qtbot: QtBot) -> None:
    rows = [
        Calibration(Confidence.LOW, 10, 5),
        Calibration(Confidence.MEDIUM, 2, 1),
        Calibration(Confidence.HIGH, 9, 9),
    ]
    chart = CalibrationChart(Theme(), rows)
    retention = RetentionChart(Theme(), Retention(0.9, tuple([0.5] * len(POINTS)), tuple([0.9] * len(POINTS))))
    for widget in (chart, retention):
        qtbot.addWidget(widget)
        widget.resize(300, 200)
        assert not widget.grab().isNull()
    assert "Low: 50% of 10 right, 24% to 76%; Medium: 2 answers, too few" in chart.accessibleDescription()
    assert "in 90 days 50% or 90%" in retention.accessibleDescription()


def test_few_reviews_are_not_none() -> None:
    assert daily(0.2) == "Fewer than one a day"
    assert daily(12.4) == "About 12 a day"
