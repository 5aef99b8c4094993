"""The open lesson: side panel, links, notes, place, end, printable summary."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tutor.learning.lesson import Evidence, Figure, Heading, Note, Prose
from tutor.ui.lesson.boxes import NoteBox
from tutor.ui.lesson.lesson_end import cited
from tutor.ui.lesson.lesson_view import ABOVE, LessonView
from tutor.ui.lesson.side_figure import SideFigure
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column


def lesson_on_show(at: Desk) -> LessonView:
    at.window.go("learn", "disc-to-heel")
    at.settle()
    view = at.window.findChild(LessonView)
    assert isinstance(view, LessonView)
    return view


def widget_at(column: Column, place: int) -> QWidget:
    item = column.body.itemAt(place)
    assert item is not None
    widget = item.widget()
    assert isinstance(widget, QWidget)
    return widget


def test_every_citation_of_the_text_stands_in_the_sources(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        for lesson in at.study.course.lessons:
            found = set(cited(lesson))
            assert found <= set(at.study.course.references)
            assert {
                source for block in lesson.blocks if isinstance(block, Evidence) for source in block.sources
            } <= found


def test_the_figure_follows_the_reading(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path, size=(1600, 1000)) as at:
        view = lesson_on_show(at)
        side = view.findChild(SideFigure)
        assert isinstance(side, SideFigure)
        figures = [index for index, block in enumerate(view.lesson.blocks) if isinstance(block, Figure)]
        assert side.shown == "leg-posterior"
        view.go_to(figures[1])
        at.settle()
        block = view.lesson.blocks[figures[1]]
        assert isinstance(block, Figure)
        assert side.shown == block.ref.diagram == "spine-posterior"


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_a_resumed_lesson_cuts_nothing_at_its_top(tmp_path: Path, qtbot: QtBot, size: tuple[int, int]) -> None:
    with desk(tmp_path, size=size) as at:
        view = lesson_on_show(at)
        column = view.findChild(Column)
        assert isinstance(column, Column)
        assert column.verticalScrollBar().isVisible()
        blocks = view.lesson.blocks
        below = next(n for n in range(9, len(blocks)) if isinstance(blocks[n - 1], Heading))
        for wanted, first in ((below, below - 1), (below - 1, below - 1), (below + 1, below + 1)):
            view.go_to(wanted)
            at.settle()
            assert view.block == first
            shown = column.viewport()
            before, at_top = (widget_at(column, 1 + place) for place in (first - 1, first))
            assert at_top.mapTo(shown, QPoint()).y() == ABOVE
            assert before.mapTo(shown, QPoint(0, before.height())).y() <= 0


def test_a_link_lights_its_structure(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path, size=(1600, 1000)) as at:
        view = lesson_on_show(at)
        prose = next(found for found in view.findChildren(ProseView) if "body:tendon.achilles" in found.toHtml())
        prose.pointed.emit("tendon.achilles")
        assert at.study.highlighter.hovered_id == "tendon.achilles"
        prose.structure.emit("root.S1")
        assert at.study.highlighter.selected_id == "root.S1"
        side = view.findChild(SideFigure)
        assert isinstance(side, SideFigure)
        assert "root.S1" in at.study.drawn[side.shown]


def test_tips_for_teachers_are_folded(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        view = lesson_on_show(at)
        notes = [block for block in view.lesson.blocks if isinstance(block, Note)]
        boxes = view.findChildren(NoteBox)
        folded = [box for box, note in zip(boxes, notes, strict=True) if note.kind == "tip"]
        assert folded
        assert not any(box.prose.isVisibleTo(view) for box in folded)
        button = folded[0].findChild(QPushButton)
        assert isinstance(button, QPushButton)
        at.click(button)
        assert folded[0].prose.isVisibleTo(view)


def test_a_red_flag_is_never_folded(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        view = lesson_on_show(at)
        flags = [block for block in view.lesson.blocks if isinstance(block, Note) and block.kind == "redflag"]
        assert flags
        shown = {prose.toPlainText() for prose in view.findChildren(ProseView) if prose.isVisibleTo(view)}
        assert all(any(flag.body.text[:40] in text.replace("\n", " ") for text in shown) for flag in flags)


def test_finishing_is_kept(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        view = lesson_on_show(at)
        finish = next(button for button in view.findChildren(QPushButton) if button.text() == "Finish lesson")
        finish.click()
        at.settle()
        assert at.store.places()["disc-to-heel"].finished
        following = at.study.session.next_lesson()
        assert following is not None
        assert following[0].number == 2


def test_the_text_has_words_to_read(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        lesson = at.study.course.lessons[0]
        assert 1200 <= lesson.words <= 1800
        assert sum(isinstance(block, Prose) for block in lesson.blocks) > 5


def test_the_text_scrolls_by_keys_also_from_a_link(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        view = lesson_on_show(at)
        qtbot.waitUntil(lambda: view.block == 0)
        at.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
        down = view.block
        assert down > 0
        prose = next(found for found in view.findChildren(ProseView) if "body:tendon.achilles" in found.toHtml())
        prose.setFocus()
        at.press(Qt.Key.Key_End)
        assert view.block > down
        at.press(Qt.Key.Key_Home)
        assert view.block == 0
