"""Profiles as a person meets them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.household import answers, filled, home, two_people
from tutor.storage.profiles import ProfileFolders
from tutor.storage.store import NAME
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.chooser import Chooser


def test_one_person_is_asked_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    with home(tmp_path) as at:
        assert at.window.current == ("today", "")
        assert answers(at) == 3
    assert not (tmp_path / "profile.json").exists()


def test_several_people_choose_by_keyboard_or_click(tmp_path: Path, qtbot: QtBot) -> None:
    two_people(tmp_path)
    with home(tmp_path) as at:
        assert at.window.findChild(Chooser) is not None
        assert at.window.page is None
        focus = at.window.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClick(focus, Qt.Key.Key_Down)
        second = at.window.focusWidget()
        assert second is at.button("Ana")
        QTest.keyClick(second, Qt.Key.Key_Return)
        at.settle()
        assert at.window.current == ("today", "")
        assert answers(at) == 5
        assert at.window.findChild(Chooser) is None
    with home(tmp_path) as at:
        at.click("Zoe")
        assert answers(at) == 2


def test_a_pin_is_asked_for_even_of_one_person(tmp_path: Path, qtbot: QtBot) -> None:
    folders = ProfileFolders(tmp_path)
    folders.set_pin(folders.rename(folders.all()[0], "Zoe"), "2468")
    with home(tmp_path) as at:
        at.write("1111")
        assert "This is not the PIN" in at.said()
        assert at.window.page is None
        at.write("2468")
        assert at.window.current == ("today", "")


def test_a_forgotten_pin_is_taken_away_by_the_name(tmp_path: Path, qtbot: QtBot) -> None:
    folders = ProfileFolders(tmp_path)
    folders.set_pin(folders.rename(folders.all()[0], "Zoe"), "2468")
    with home(tmp_path) as at:
        at.click("Forgotten?")
        assert "it never protected the files" in at.said()
        assert not at.button("Take the PIN away").isEnabled()
        at.write("zoe")
        assert at.window.current == ("today", "")
    assert not folders.all()[0].locked


def test_a_profile_is_added_opened_renamed_and_locked(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 2)
    with home(tmp_path) as at:
        at.you()
        at.click("Add a profile")
        at.write("First PROFILE")
        assert "There is a profile named First profile already" in at.said()
        field = at.window.focusWidget()
        assert isinstance(field, QLineEdit)
        field.clear()
        at.write("Ana")
        at.click("Open Ana")
        assert at.house.keeper.present.name == "Ana"
        assert answers(at) == 0
        at.you()
        at.click("Rename")
        at.write("Anna")
        assert at.house.keeper.present.name == "Anna"
        at.click("Set a PIN")
        assert "It encrypts nothing: the files stay readable" in at.said()
        at.write("12345")
        assert "With a PIN." in at.said()
        at.click("Open First profile")
        assert answers(at) == 2
        at.you()
        at.click("Open Anna")
        at.write("12345")
        assert at.house.keeper.present.name == "Anna"
        at.you()
        at.click("Take the PIN away")
        assert "Without a PIN." in at.said()


def test_a_question_is_left_by_escape_with_the_focus_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    with home(tmp_path) as at:
        at.you()
        button = at.button("Rename")
        at.click("Rename")
        at.write("something", Qt.Key.Key_Escape)
        assert at.window.focusWidget() is button
        assert at.house.keeper.present.name == "First profile"


def test_a_question_below_the_edge_comes_into_sight(tmp_path: Path, qtbot: QtBot) -> None:
    with home(tmp_path, size=(1024, 560)) as at:
        page = at.you()
        at.click("2. Delete …")
        field = at.window.focusWidget()
        assert isinstance(field, QLineEdit)
        qtbot.waitUntil(lambda: field.mapTo(page, field.rect().bottomLeft()).y() < page.height())


@pytest.mark.parametrize(
    ("words", "below"), [("Rename", "Rename"), ("Add a profile", "Open Ana"), ("2. Delete …", "1. Export everything")]
)
def test_a_question_stands_directly_below_its_button(tmp_path: Path, qtbot: QtBot, words: str, below: str) -> None:
    two_people(tmp_path)
    with home(tmp_path) as at:
        at.click("Zoe")
        page = at.you()
        button = at.button(words)
        at.click(words)
        (row,) = (each for each in page.findChildren(AskRow) if each.isVisibleTo(page))
        foot = button.mapTo(page, button.rect().bottomLeft()).y()
        assert 0 <= row.mapTo(page, row.rect().topLeft()).y() - foot <= 24
        assert at.window.focusWidget() is row.field
        assert at.button(below).isVisibleTo(page)


def test_a_copy_is_asked_about_below_its_own_row(tmp_path: Path, qtbot: QtBot) -> None:
    for day in range(4):
        filled(tmp_path, 1, date(2026, 3, 2) + timedelta(days=day))
    with home(tmp_path) as at:
        page = at.you()
        for button in [each for each in page.findChildren(QPushButton) if each.text() == "Restore"]:
            button.click()
            at.settle()
            (row,) = (each for each in page.findChildren(AskRow) if each.isVisibleTo(page))
            foot = button.mapTo(page, button.rect().bottomLeft()).y()
            assert 0 <= row.mapTo(page, row.rect().topLeft()).y() - foot <= 24
            assert at.window.focusWidget() is row.go


def test_what_cannot_be_opened_leaves_one_where_one_was(tmp_path: Path, qtbot: QtBot) -> None:
    folders = two_people(tmp_path)
    ana = folders.all()[1]
    (ana.folder / NAME).write_bytes(b"torn" * 5000)
    with home(tmp_path) as at:
        at.click("Zoe")
        at.you()
        at.click("Open Ana")
        assert "is damaged and was left as it is" in at.said()
        assert at.house.keeper.present.name == "Zoe"
        assert answers(at) == 2


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_nothing_is_cut_off_in_a_small_window(tmp_path: Path, qtbot: QtBot, scale: float) -> None:
    two_people(tmp_path)
    with home(tmp_path, size=(1024, 700), scale=scale) as at:
        for _ in range(2):
            bars = [bar for bar in at.window.findChildren(QScrollBar) if bar.orientation() == Qt.Orientation.Horizontal]
            assert not any(bar.isVisibleTo(at.window) for bar in bars)
            labels = [
                found for found in at.window.findChildren(QLabel) if found.isVisibleTo(at.window) and found.text()
            ]
            wide = [found.text() for found in labels if found.mapTo(at.window, found.rect().topRight()).x() > 1024]
            assert wide == []
            if at.window.page is None:
                at.click("Zoe")
            at.you()
