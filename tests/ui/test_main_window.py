"""The window: pages, search, settings that are kept, keys, text size."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tutor.ui.pages import EVERY_PAGE, PAGES
from tutor.ui.preferences import Preferences
from tutor.ui.widgets.search_box import SearchBox
from tutor.ui.widgets.shortcuts import ShortcutsDialog


def search(at: Desk) -> SearchBox:
    found = at.window.findChild(SearchBox)
    assert isinstance(found, SearchBox)
    return found


def tool(at: Desk, name: str) -> QToolButton:
    return next(button for button in at.window.findChildren(QToolButton) if button.accessibleName() == name)


def clipped(root: QWidget) -> list[str]:
    """Visible labels that are narrower than their longest word or lower than their text."""
    bad = []
    for label in root.findChildren(QLabel):
        if label.isVisibleTo(root) and label.text() and label.wordWrap():
            needed = label.heightForWidth(label.width())
            if label.height() + 1 < needed:
                bad.append(f"{label.text()[:40]}: {label.height()} of {needed} px")
    return bad


def test_every_page_opens_by_key_and_has_a_place_in_the_rail(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        for number, entry in enumerate(PAGES, start=1):
            shortcut = next(s for s in at.window.findChildren(QShortcut) if s.key() == QKeySequence(f"Ctrl+{number}"))
            shortcut.activated.emit()
            at.settle()
            assert at.window.current[0] == entry.key
            assert at.window.page is not None
            assert at.window.page.isVisible()


@pytest.mark.parametrize(
    ("size", "scale"), [((1024, 700), 1.0), ((1024, 700), 1.5), ((1024, 700), 2.0), ((1600, 1000), 2.0)]
)
def test_no_page_clips_a_label_or_scrolls_sideways(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    with desk(tmp_path, size=size) as at:
        at.study.theme.scale = scale
        at.window.restyle()
        pages = [(entry.key, "") for entry in EVERY_PAGE]
        for page, target in [*pages, ("learn", "disc-to-heel"), ("body", "root.S1")]:
            at.window.go(page, target)
            shown = at.window.page
            assert shown is not None
            qtbot.waitUntil(partial(fits, shown), timeout=4000)
            bars = [bar for bar in shown.findChildren(QScrollBar) if bar.orientation() == Qt.Orientation.Horizontal]
            assert not any(bar.isVisibleTo(at.window) for bar in bars), (page, target)


def fits(page: QWidget) -> None:
    """What waitUntil repeats until the layout has come to rest."""
    assert clipped(page) == []


def test_search_finds_structures_lessons_and_questions(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        box = search(at)
        kinds = {page for page, _, _ in box.matches("Achilles")}
        assert kinds == {"learn", "body", "glossary", "quiz"}
        assert box.matches("soleus")[0][:2] == ("body", "muscle.soleus")
        assert box.matches("radiculopthy")[0][:2] == ("glossary", "radiculopathy")
        assert box.matches("x") == []


def test_search_by_keyboard_opens_what_was_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        box = search(at)
        box.setFocus()
        QTest.keyClicks(box, "soleus")
        at.settle()
        QTest.keyClick(box, Qt.Key.Key_Return)
        at.settle()
        assert at.window.current == ("body", "muscle.soleus")
        assert at.study.highlighter.selected_id == "muscle.soleus"
        assert box.text() == ""


def test_settings_act_at_once_and_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.click(tool(at, "Dark theme"))
        at.click(tool(at, "Larger text"))
        at.click(tool(at, "Reduce motion"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        assert application.palette().window().color().lightness() < 60
        kept = Preferences(tmp_path)
        assert (kept.text("scheme"), kept.number("text_scale", 1, 1, 2)) == ("dark", 1.15)
        assert kept.text("reduced_motion") == "no"
        assert tool(at, "Light theme").isVisible()


def test_back_returns_to_the_page_before(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("body", "root.S1")
        at.window.go("progress", "")
        at.window.back()
        assert at.window.current == ("body", "root.S1")
        at.window.back()
        assert at.window.current == ("today", "")
        at.window.back()
        assert at.window.current == ("today", "")


def test_the_shortcuts_of_a_page_are_listed(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("quiz", "")
        assert at.window.page is not None
        dialog = ShortcutsDialog("Quiz", at.window.page.shortcuts, (("F1", "These shortcuts"),), at.window)
        words = {label.text() for label in dialog.findChildren(QLabel)}
        assert {"Quiz", "Everywhere", "H", "F1", "These shortcuts"} <= words


def test_every_control_has_a_name_for_screen_readers(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        for entry in EVERY_PAGE:
            at.window.go(entry.key, "")
            at.settle()
        nameless = [
            button
            for button in at.window.findChildren(QToolButton)
            if not button.accessibleName() and not button.text() and not isinstance(button.parent(), QLineEdit)
        ]
        assert nameless == []
