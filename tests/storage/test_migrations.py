"""Old files keep opening: each step in one transaction, a copy aside before the first."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.learning.samples import NOON, attempt
from tutor.learning.records import Card, Confidence, Given, Mistake, Place, Rating, Run
from tutor.learning.schedule import rebuild
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.schema import MIGRATIONS
from tutor.storage.store import NAME

VERSION_1 = Path(__file__).parent / "fixtures" / "version_1.sqlite"
VERSION_2 = Path(__file__).parent / "fixtures" / "version_2.sqlite"
DAY = date(2026, 3, 2)
LATER = (*MIGRATIONS, "ALTER TABLE attempts ADD COLUMN colour TEXT", "CREATE TABLE notes (text TEXT)")
BROKEN = (*MIGRATIONS, "CREATE TABLE notes (text TEXT)", "CREATE TABLE more (text TEXT); SELECT nonsense")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with a file that the first version wrote."""
    shutil.copy(VERSION_1, tmp_path / NAME)
    return tmp_path


def look(path: Path, query: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchone()[0]


def test_a_file_of_the_first_version_opens_with_all_that_it_holds(old: Path) -> None:
    store = open_store(old, DAY)
    attempts = list(store.attempts())
    assert attempts == [
        attempt(1, answer="s1"),
        attempt(
            2,
            at=NOON + timedelta(days=1, microseconds=5),
            question="q3",
            memory="reflex",
            answer={"structure": "muscle.soleus", "x": -12.5, "y": 801.0},
            score=0.0,
            outcome="wrong",
            rating=Rating.AGAIN,
            confidence=None,
            hint_used=True,
            seconds=61.25,
            mode="review",
            misconception="reflex-level",
        ),
        attempt(
            3,
            at=NOON + timedelta(days=2),
            question="q2",
            answer=["a", "b"],
            score=0.5,
            outcome="partly",
            rating=Rating.HARD,
            confidence=Confidence.LOW,
            mode="quick",
        ),
        attempt(4, at=NOON + timedelta(days=2), question="q4", memory="gait", answer=4.25),
    ]
    assert set(store.cards()) == {"soleus", "reflex", "gait"}
    assert all(isinstance(card, Card) for card in store.cards().values())
    assert store.cards() == rebuild(attempts)
    assert store.places() == {"heel": Place("heel", 3, finished=False, at=NOON)}
    store.close()


def test_the_second_form_knows_what_was_shaky_and_which_mistakes_were_made(old: Path) -> None:
    store = open_store(old, DAY)
    assert {key for key, card in store.cards().items() if card.shaky} == {"soleus", "reflex"}
    at = NOON + timedelta(days=1, microseconds=5)
    assert store.open_mistakes(9) == [Mistake("reflex-level", "attempt-2", at, 1, 0)]
    assert (store.revisions(), store.open_runs(), store.aside(), store.setting("exam")) == ({}, [], {}, None)
    store.close()


def test_a_file_of_the_second_version_opens_with_all_that_it_holds(tmp_path: Path) -> None:
    shutil.copy(VERSION_2, tmp_path / NAME)
    store = open_store(tmp_path, DAY)
    attempts = list(store.attempts())
    assert [one.id for one in attempts] == ["attempt-1", "attempt-2", "attempt-3"]
    assert store.revisions() == {"attempt-1": Rating.EASY}
    assert store.cards() == rebuild(attempts, store.revisions())
    assert store.cards()["reflex"].shaky
    assert store.mistake("reflex-level") == Mistake("reflex-level", "attempt-2", NOON + timedelta(hours=1), 1, 1)
    assert store.setting("exam") == "2026-04-01"
    assert store.setting("lessons") == ["heel"]
    assert store.aside() == {"reflex": NOON}
    assert store.places() == {"heel": Place("heel", 3, finished=False, at=NOON)}
    run = Run(id="run", kind="exam", title="Exam", questions=("q1", "q2"), begun=NOON, limit=600.0, pass_mark=0.6)
    assert store.open_runs() == [replace(run, place=1, spent=12.5)]
    assert store.ended_runs(["quick"], 9) == [replace(run, id="old", kind="quick", ended=NOON + timedelta(hours=1))]
    assert store.given("run") == {
        "q1": Given(question="q1", answer=["a"], confidence=Confidence.LOW, flagged=True, seconds=12.5),
        "q2": Given(question="q2", attempt="attempt-2", hint_used=True, answer={"x": 1.0}),
    }
    store.close()


def test_a_new_file_has_the_form_of_a_migrated_one(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.mkdir()
    for folder in (old, new):
        open_store(folder, DAY).close()
    tables = [look(folder / NAME, "SELECT group_concat(sql) FROM sqlite_master") for folder in (old, new)]
    assert tables[0] == tables[1]


def test_a_copy_of_the_old_form_is_put_aside_first(old: Path) -> None:
    store = open_store(old, DAY, migrations=LATER)
    assert len(list(store.attempts())) == 4
    store.close()
    copy = old / "backups" / "answers-form-1.sqlite"
    assert look(old / NAME, "PRAGMA user_version") == len(LATER)
    assert look(copy, "PRAGMA user_version") == 1
    assert look(copy, "SELECT count(*) FROM attempts") == 4


def test_a_step_that_fails_leaves_the_file_after_the_last_good_one(old: Path) -> None:
    with pytest.raises(StoreError, match="no such column: nonsense"):
        open_store(old, DAY, migrations=BROKEN)
    assert look(old / NAME, "PRAGMA user_version") == len(BROKEN) - 1
    assert look(old / NAME, "SELECT count(*) FROM sqlite_master WHERE name = 'more'") == 0
    open_store(old, DAY, migrations=BROKEN[:-1]).close()


def test_nothing_is_migrated_without_a_copy(old: Path) -> None:
    (old / "backups").touch()
    with pytest.raises(StoreError, match="needs a new form, but no copy of it could be made first"):
        open_store(old, DAY, migrations=LATER)
    assert look(old / NAME, "PRAGMA user_version") == 1


def test_the_copy_before_a_second_try_is_the_newer_one(old: Path) -> None:
    open_store(old, DAY).close()
    open_store(old, DAY, migrations=LATER).close()
    shutil.copy(VERSION_1, old / NAME)
    store = open_store(old, DAY)
    card = store.card("soleus")
    assert card is not None
    store.record(attempt(5), card)
    store.close()
    open_store(old, DAY, migrations=LATER).close()
    copy = old / "backups" / f"answers-form-{len(MIGRATIONS)}.sqlite"
    assert look(copy, "SELECT count(*) FROM attempts") == 5
