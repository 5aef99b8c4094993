"""The tree of all structures: filter, marks, languages, mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tests.ui.diagram_desk import move_to
from tutor.ui.study import Study
from tutor.ui.widgets.structure_tree import StructureTree
from tutor.ui.widgets.tree_parts import MARK


class Told:
    """A tree and what it has told."""

    def __init__(self, study: Study, qtbot: QtBot) -> None:
        self.study = study
        self.tree = StructureTree(study)
        qtbot.addWidget(self.tree)
        self.tree.resize(280, 600)
        self.chosen: list[str] = []
        self.pointed: list[str] = []
        self.tree.chosen.connect(self.chosen.append)
        self.tree.pointed.connect(self.pointed.append)

    def show(self) -> StructureTree:
        self.tree.show()
        return self.tree

    def item(self, structure: str) -> QTreeWidgetItem:
        found = self.tree.item(structure)
        assert found is not None
        return found

    def parent(self, structure: str) -> QTreeWidgetItem:
        found = self.item(structure).parent()
        assert found is not None
        return found


@pytest.fixture
def told(tmp_path: Path, qtbot: QtBot) -> Iterator[Told]:
    with desk(tmp_path) as at:
        yield Told(at.study, qtbot)


def test_it_is_built_when_first_shown_and_holds_every_structure(told: Told) -> None:
    told.tree.select("muscle.soleus")
    assert told.tree.item("muscle.soleus") is None
    told.show()
    assert set(told.tree.visible_ids) == set(told.study.atlas.structures)
    assert told.tree.tree.currentItem() is told.item("muscle.soleus")
    assert told.parent("muscle.soleus").isExpanded()
    assert told.chosen == []


def test_the_filter_leaves_what_fits_and_what_stands_above_it(told: Told) -> None:
    told.show().filter.setText("soleus")
    assert "muscle.soleus" in told.tree.visible_ids
    assert "bone.femur" not in told.tree.visible_ids
    assert not told.parent("muscle.triceps-surae").isHidden()
    assert told.item("bone.femur").isHidden()
    told.tree.filter.clear()
    assert set(told.tree.visible_ids) == set(told.study.atlas.structures)


def test_a_filter_that_nothing_fits_says_so(told: Told) -> None:
    tree = told.show()
    tree.filter.setText("qqqqqq")
    assert tree.visible_ids == ()
    hints = [each for each in tree.children() if getattr(each, "text", str)().startswith("Nothing fits")]
    assert [hint.isVisible() for hint in hints] == [True]  # type: ignore[attr-defined]


def test_enter_in_the_filter_chooses_the_best_match(told: Told) -> None:
    tree = told.show()
    QTest.keyClicks(tree.filter, "s1 root")
    QTest.keyClick(tree.filter, Qt.Key.Key_Return)
    assert told.chosen == ["root.S1"]


def test_the_keyboard_goes_from_the_filter_through_the_tree(told: Told, qtbot: QtBot) -> None:
    tree = told.show()
    with qtbot.waitActive(tree):
        tree.activateWindow()
    tree.filter.setFocus()
    QTest.keyClicks(tree.filter, "gastrocnemius")
    QTest.keyClick(tree.filter, Qt.Key.Key_Down)
    assert tree.tree.hasFocus()
    QTest.keyClick(tree.tree, Qt.Key.Key_Down)
    walked = tree.tree.currentItem()
    assert walked is not None
    assert told.pointed[-1] == walked.data(0, Qt.ItemDataRole.UserRole)
    QTest.keyClick(tree.tree, Qt.Key.Key_Return)
    assert told.chosen == [told.pointed[-1]]
    tree.filter.setFocus()
    QTest.keyClick(tree.filter, Qt.Key.Key_Escape)
    assert tree.filter.text() == ""


def test_a_click_chooses_a_structure_and_opens_a_heading(told: Told) -> None:
    tree = told.show().tree
    heading = tree.topLevelItem(3)
    assert heading is not None
    assert heading.text(0) == "Muscles"
    spot = tree.visualItemRect(heading).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert heading.isExpanded()
    assert told.chosen == []
    told.tree.filter.setText("soleus")
    spot = tree.visualItemRect(told.item("muscle.soleus")).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.chosen == ["muscle.soleus"]


def test_the_pointer_points_and_leaves(told: Told) -> None:
    told.show().filter.setText("soleus")
    tree = told.tree.tree
    spot = tree.visualItemRect(told.item("muscle.soleus")).center()
    move_to(tree.viewport(), spot)
    assert told.pointed == ["muscle.soleus"]
    QApplication.sendEvent(tree.viewport(), QEvent(QEvent.Type.Leave))
    assert told.pointed == ["muscle.soleus", ""]


def test_what_is_in_view_is_marked_for_the_eye_and_the_ear(told: Told) -> None:
    told.show().set_shown(["muscle.soleus"])
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert not told.item("muscle.soleus").icon(MARK).isNull()
    assert told.item("muscle.soleus").data(0, spoken) == "Soleus, in view"
    assert told.item("bone.femur").icon(MARK).isNull()
    assert told.item("bone.femur").data(0, spoken) == "Femur"
    told.tree.set_shown([])
    assert told.item("muscle.soleus").icon(MARK).isNull()


def test_it_speaks_the_chosen_language(told: Told) -> None:
    told.show().set_language(partial(told.study.name, language="latin"))
    assert told.item("muscle.soleus").text(0) == "Musculus soleus"


def test_choosing_nothing_unmarks_the_row(told: Told) -> None:
    tree = told.show()
    tree.select("root.S1")
    tree.select("")
    assert not tree.tree.currentIndex().isValid()
    assert tree.tree.selectedItems() == []
