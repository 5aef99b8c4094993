"""Copies, exports and removal as a person meets them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.learning.samples import attempt
from tests.ui.household import CARD, answers, filled, home, two_people
from tutor.storage.opening import open_store
from tutor.storage.store import NAME
from tutor.ui.profiles.rescue import Rescue


def test_a_copy_is_restored_while_the_program_runs(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    filled(tmp_path, 4, date(2026, 3, 3))
    with home(tmp_path) as at:
        assert answers(at) == 7
        at.you()
        copies = at.house.keeper.copies()
        old = next(copy for copy in copies if copy.day == date(2026, 3, 3))
        assert at.house.keeper.contents(old).answers == 3
        at.click("Restore the copy of Tuesday 3 March 2026: 3 answers, the last on 2 Mar")
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
        assert "Tuesday 3 March 2026\ndamaged: it cannot be restored" in at.said()
        restores = [b.accessibleName() for b in at.window.findChildren(QPushButton) if b.text() == "Restore"]
        assert not any("3 March" in name for name in restores)


def test_a_damaged_file_offers_its_copies_at_the_start(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    filled(tmp_path, 4, date(2026, 3, 3))
    (tmp_path / NAME).write_bytes(b"torn" * 5000)
    with home(tmp_path) as at:
        rescue = at.window.findChild(Rescue)
        assert isinstance(rescue, Rescue)
        assert "is damaged and was left as it is" in at.said()
        assert "Your copies are safe. The newest, of Tue 3 Mar, holds 3 answers, the last on 2 Mar." in at.said()
        assert at.window.focusWidget() is at.button("Restore the newest (Tue 3 Mar)")
        at.click("Restore the newest (Tue 3 Mar)")
        assert at.window.current == ("today", "")
        assert answers(at) == 3
        at.desktop.failures.clear()


def test_what_another_program_uses_opens_when_it_is_free(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 3)
    other = open_store(tmp_path)
    with home(tmp_path) as at:
        assert "Another Rootwise is using" in at.said()
        # The file is sound: going back to a copy would lose today for nothing.
        assert at.button("Try again").property("role") == "primary"
        at.click("Try again")
        assert "Another Rootwise is using" in at.said()
        other.close()
        at.click("Try again")
        assert at.window.current == ("today", "")
        assert answers(at) == 3


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


def test_after_deleting_nobody_gets_in_without_their_pin(tmp_path: Path, qtbot: QtBot) -> None:
    folders = two_people(tmp_path)
    folders.set_pin(folders.all()[1], "2468")
    with home(tmp_path) as at:
        at.click("Zoe")
        at.you()
        at.click("2. Delete …")
        at.write("Zoe")
        assert "The data of Zoe is deleted" in at.said()
        assert at.window.page is None
        assert at.house.keeper.store is None
        at.write("2468")
        assert at.house.keeper.present.name == "Ana"
        assert answers(at) == 5


def test_a_single_person_starts_anew_after_deleting(tmp_path: Path, qtbot: QtBot) -> None:
    filled(tmp_path, 4)
    with home(tmp_path) as at:
        at.you()
        at.click("2. Delete …")
        at.write("First profile")
        assert "4 answers" in at.said()
        assert answers(at) == 0
