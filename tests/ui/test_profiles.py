"""Profiles, copies, exports and removal as a person meets them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.learning.samples import NOON, attempt
from tests.ui.household import Home, home
from tutor.learning.records import Rating
from tutor.learning.schedule import schedule
from tutor.storage.opening import open_store
from tutor.storage.profiles import ProfileFolders
from tutor.storage.store import NAME
from tutor.ui.profiles.chooser import Chooser
from tutor.ui.profiles.rescue import Rescue

CARD = schedule(None, "soleus", Rating.GOOD, NOON)


def filled(folder: Path, answers: int, day: date = date(2026, 3, 2)) -> None:
    store = open_store(folder, day)
    before = len(list(store.attempts()))
    for number in range(before, before + answers):
        store.record(attempt(number), CARD)
    store.close()


def answers(at: Home) -> int:
    store = at.house.keeper.store
    assert store is not None
    return len(list(store.attempts()))


def two_people(root: Path) -> ProfileFolders:
    folders = ProfileFolders(root)
    filled(root, 2)
    folders.rename(folders.all()[0], "Zoe")
    filled(folders.add("Ana").folder, 5)
    return folders


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
        assert "It encrypts nothing" in at.said()
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


def test_a_copy_is_restored_while_the_program_runs(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    filled(tmp_path, 4, date(2026, 3, 3))
    with home(tmp_path) as at:
        assert answers(at) == 7
        at.you()
        copies = at.house.keeper.copies()
        old = next(copy for copy in copies if copy.day == date(2026, 3, 3))
        at.click(f"Restore the {old.why} · {max(1, round(old.size / 1000))} kB of Tuesday 3 March 2026")
        assert "Your present answers are put aside first" in at.said()
        at.click("Restore this copy")
        assert answers(at) == 3
        assert "Your answers are those of Tuesday 3 March 2026 again. What was there before was put aside" in at.said()
        assert at.window.current == ("you", "")
        question = next(iter(at.house.keeper.outline.course.questions)) if at.house.keeper.outline else ""
        assert question
        assert at.house.keeper.store is not None
        at.house.keeper.store.record(attempt(90), CARD)
        assert answers(at) == 4
        aside = [copy for copy in at.house.keeper.copies() if copy.why == "put aside before a restore"]
        at.house.keeper.restore(aside[0])
        at.settle()
        assert answers(at) == 7


def test_a_damaged_copy_is_refused_and_one_learns_on(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    filled(tmp_path, 4, date(2026, 3, 3))
    (tmp_path / "backups" / "answers-2026-03-03.sqlite").write_bytes(b"torn" * 500)
    with home(tmp_path) as at:
        page = at.you()
        copy = next(copy for copy in at.house.keeper.copies() if copy.day == date(2026, 3, 3))
        with pytest.raises(OSError, match="is damaged and was not restored"):
            at.house.keeper.restore(copy)
        at.settle()
        assert answers(at) == 7
        assert page is not at.you()


def test_a_damaged_file_offers_its_copies_at_the_start(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    filled(tmp_path, 4, date(2026, 3, 3))
    (tmp_path / NAME).write_bytes(b"torn" * 5000)
    with home(tmp_path) as at:
        rescue = at.window.findChild(Rescue)
        assert isinstance(rescue, Rescue)
        assert "is damaged and was left as it is" in at.said()
        restore = next(b for b in (at.button(n) for n in ["Restore"]) if b)
        restore.click()
        at.settle()
        at.click("Restore this copy")
        assert at.window.current == ("today", "")
        assert answers(at) == 3
        at.desktop.failures.clear()


def test_an_export_is_written_with_the_window_alive(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    with home(tmp_path) as at:
        page = at.you()
        assert page.export is not None
        export = page.export
        export.start("everything.json", tmp_path / "all.json")
        assert export.busy
        qtbot.waitUntil(lambda: not export.busy)
        assert len(json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["attempts"]) == 3
        assert f"Written: {tmp_path / 'all.json'}" in at.said()
        export.start("attempts.csv", tmp_path / "no" / "a.csv")
        qtbot.waitUntil(lambda: not export.busy)
        assert "the folder is not there. Nothing was changed. Choose another folder" in at.said()
        export.start("attempts.csv", tmp_path / "a.csv")
        export.cancel()
        assert "a.csv was not written: you stopped it." in at.said()
        assert not (tmp_path / "a.csv").exists()


def test_all_data_of_one_goes_and_that_of_others_stays(tmp_path: Path, qtbot: QtBot) -> None:
    folders = two_people(tmp_path)
    with home(tmp_path) as at:
        at.click("Zoe")
        at.you()
        at.click("2. Delete …")
        assert not at.button("Delete for good").isEnabled()
        at.write("nobody")
        assert (tmp_path / NAME).exists()
        field = at.window.focusWidget()
        assert isinstance(field, QLineEdit)
        field.clear()
        at.write("Zoe")
        assert "The data of Zoe is deleted: 2 answers, in all" in at.said()
        assert at.house.keeper.present.name == "Ana"
        assert answers(at) == 5
    assert [each.name for each in folders.all()] == ["Ana"]
    assert not (tmp_path / NAME).exists()
    assert not (tmp_path / "backups").exists()


def test_a_single_person_starts_anew_after_deleting(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 4)
    with home(tmp_path) as at:
        at.you()
        at.click("2. Delete …")
        at.write("First profile")
        assert "4 answers" in at.said()
        assert answers(at) == 0


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
