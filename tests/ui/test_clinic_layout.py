"""The Clinic page at every size of window and text: nothing is cut, and two lesions can be told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tutor.ui.chain.pairs import PAIRS
from tutor.ui.pages.clinic import ClinicPage
from tutor.ui.widgets.select_box import SelectBox


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        opened.window.go("clinic", "")
        yield opened


def page_of(at: Desk) -> ClinicPage:
    page = at.window.page
    assert isinstance(page, ClinicPage)
    return page


def words(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_nothing_is_cut_at_the_right(at: Desk, size: tuple[int, int], scale: float) -> None:
    at.window.resize(*size)
    at.study.theme.scale = scale
    at.window.restyle()
    page = page_of(at)
    page.forward.show_pair(PAIRS[1])
    for way, comparing in ((0, True), (0, False), (1, False)):
        page.forward.compare.setChecked(comparing)
        page.show_way(way)
        at.settle()
        shown = page.stack.currentWidget()
        assert shown is not None
        assert shown.minimumSizeHint().width() <= page.stack.width()
        assert not [box.currentText() for box in page.findChildren(SelectBox) if box.isVisible() and box.cut]


def test_every_choice_is_shown_whole_though_it_takes_two_lines(at: Desk) -> None:
    at.window.resize(1024, 700)
    causes = page_of(at).forward.first.causes
    one = causes.height()
    causes.setCurrentIndex(causes.findText("Lateral femoral cutaneous neuropathy"))
    at.settle()
    assert causes.lines == 2
    assert causes.height() >= one + causes.fontMetrics().lineSpacing()
    assert not causes.grab().isNull()


def test_the_columns_of_a_comparison_are_named_and_so_are_the_legs(at: Desk) -> None:
    forward = page_of(at).forward
    forward.show_pair(PAIRS[1])
    at.settle()
    assert words(forward.groups["strength"]).startswith("Strength, MRC grade Disc L4/5 Fibular nerve")
    assert [body.title.text() for body in forward.bodies[1:]] == ["Disc L4/5", "Fibular nerve"]
    forward.walk.work_out()
    assert "Fibular nerve: " in " ".join(each.text() for each in forward.walk.findChildren(QLabel))
    forward.compare.setChecked(False)
    assert "Disc L4/5" not in words(forward.groups["strength"])


def test_feet_join_a_comparison_where_there_is_room(at: Desk) -> None:
    forward = page_of(at).forward
    forward.show_pair(PAIRS[1])
    for width, shown in ((1280, False), (1500, True)):
        at.window.resize(width, 900)
        at.settle()
        assert forward.bodies[2].views["foot-plantar"].isVisible() == shown


def test_controls_stand_above_the_words_where_text_is_large(at: Desk) -> None:
    forward = page_of(at).forward
    at.window.resize(1024, 700)
    for scale, above in ((2.0, True), (1.0, False)):
        at.study.theme.scale = scale
        at.window.restyle()
        at.settle()
        assert forward.first.isVisible()
        assert (forward.first.parentWidget() is forward.groups["strength"].parentWidget()) == above
