"""The About page: reached by mouse and keyboard, says what must be said, leads to what is doubtful."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tutor import __version__
from tutor.ui.pages.about import AboutPage
from tutor.ui.widgets.fold import Fold
from tutor.ui.widgets.prose import ProseView


def entry(at: Desk) -> QPushButton:
    return next(button for button in at.window.findChildren(QPushButton) if button.text() == "About")


def opened(at: Desk) -> AboutPage:
    page = at.window.page
    assert isinstance(page, AboutPage)
    return page


def words(page: QWidget) -> str:
    """Everything that the page says at present."""
    said = [label.text() for label in page.findChildren(QLabel)]
    return "\n".join([*said, *(prose.toPlainText() for prose in page.findChildren(ProseView))])


def test_it_is_reached_by_mouse_and_by_keyboard(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.click(entry(at))
        assert at.window.current == ("about", "")
        assert entry(at).isChecked()
        at.window.go("today", "")
        entry(at).setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(entry(at), Qt.Key.Key_Return)
        at.settle()
        assert at.window.current == ("about", "")


def test_it_says_what_must_be_said(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("about", "")
        text = words(opened(at))
        for said in (
            __version__,
            "MIT licence",
            "never a diagnosis",
            "emergency department",
            "Not yet reviewed by a clinician",
            "CC BY 4.0",
            "DBCLS TogoTV",
            "OpenSim",
            "LGPL",
            "Foerster 1933",
        ):
            assert said in text, said
        assert "/work" not in text
        assert "shared" not in text


def test_each_area_unfolds_and_its_names_open_the_body(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("about", "")
        page = opened(at)
        folds = page.findChildren(Fold)
        about = at.study.course.about
        before = len(page.findChildren(ProseView))
        for fold in folds:
            fold.button.click()
        at.settle()
        text = words(page)
        assert all(doubt.statement in text and doubt.why in text for doubt in about.to_confirm)
        assert all(reference.full in text for reference in at.study.course.references.values())
        proses = page.findChildren(ProseView)
        assert len(proses) == before + len(folds)
        linked = next(prose for prose in proses if "L4/5 disc" in prose.toPlainText())
        linked.anchorClicked.emit(QUrl("body:root.S1"))
        at.settle()
        assert at.window.current == ("body", "root.S1")


def test_a_fold_closes_again(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("about", "")
        (fold, *_) = opened(at).findChildren(Fold)
        fold.button.click()
        (prose,) = fold.findChildren(ProseView)
        assert prose.isVisible()
        fold.button.click()
        assert not prose.isVisible()
        fold.button.click()
        assert fold.findChildren(ProseView) == [prose]
