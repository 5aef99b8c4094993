"""The learner's file: what is written is kept, whole, in order and for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.learning.samples import NOON, attempt
from tutor.learning.records import Card, Log, Place, Rating
from tutor.learning.schedule import rebuild, schedule
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.store import NAME, Store

CARD = schedule(None, "soleus", Rating.GOOD, NOON)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


def reopened(store: Store) -> Store:
    store.close()
    return open_store(store.path.parent)


def test_it_is_a_log(store: Store) -> None:
    log: Log = store
    assert (list(log.attempts()), log.cards(), log.places()) == ([], {}, {})


def test_every_form_of_answer_comes_back_as_it_was(store: Store) -> None:
    answers = ["s1", 4.25, ["a", "ö"], {"structure": "muscle.soleus", "x": -12.5, "y": 801.0}, "", 0.1 + 0.2, '"\\\0']
    written = [
        attempt(number, answer=answer, at=datetime(2026, 3, 2, 12, 0, number, 123456, tzinfo=UTC))
        for number, answer in enumerate(answers)
    ]
    written.append(attempt(99, confidence=None, hint_used=True, misconception="reflex-level", score=1 / 3))
    for one in written:
        store.record(one, CARD)
    store = reopened(store)
    assert list(store.attempts()) == written
    store.close()


def test_a_card_comes_back_to_the_last_bit(store: Store) -> None:
    card: Card | None = None
    for number, rating in enumerate((Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD)):
        card = schedule(card, "soleus", rating, NOON + timedelta(days=number, microseconds=1))
        store.record(attempt(number), card)
        assert store.card("soleus") == card
    store = reopened(store)
    assert store.cards() == {"soleus": card}
    assert store.card("gait") is None
    store.close()


def test_the_last_attempt_of_each_question(store: Store) -> None:
    for number, question in enumerate(("q1", "q2", "q1", "q3")):
        store.record(attempt(number, question=question), CARD)
    found = store.last_attempts(("q1", "q2", "never"))
    assert {question: one.id for question, one in found.items()} == {"q1": "attempt-2", "q2": "attempt-1"}
    assert store.last_attempts(()) == {}


def test_places_are_replaced(store: Store) -> None:
    for block in (1, 7):
        store.save_place(Place("heel", block, finished=block == 7, at=NOON))
    store = reopened(store)
    assert store.places() == {"heel": Place("heel", 7, finished=True, at=NOON)}
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempts SET score = 1",
        "DELETE FROM attempts",
        "INSERT OR REPLACE INTO attempts SELECT * FROM attempts",
        "INSERT OR REPLACE INTO attempts SELECT 9, id, at, question, memory, lesson, answer, 1, outcome, rating, "
        "confidence, hint_used, seconds, mode, misconception FROM attempts",
    ],
)
def test_an_answer_can_be_neither_changed_nor_deleted(store: Store, statement: str) -> None:
    store.record(attempt(score=0.5, outcome="partly"), CARD)
    store.close()
    with sqlite3.connect(store.path) as other, pytest.raises(sqlite3.IntegrityError, match="an answer is"):
        other.execute(statement)
    other.close()
    store = open_store(store.path.parent)
    assert [one.score for one in store.attempts()] == [0.5]
    store.close()


def test_an_answer_and_its_card_are_written_together_or_not_at_all(store: Store) -> None:
    store.record(attempt(1), CARD)
    with pytest.raises(StoreError):
        store.record(attempt(1), replace(CARD, reviews=2))
    with pytest.raises(StoreError):
        store.record(attempt(2), replace(CARD, due=NOON, stability=None))  # type: ignore[arg-type]
    assert [one.id for one in store.attempts()] == ["attempt-1"]
    assert store.cards() == {"soleus": CARD}
    store.record(attempt(2), replace(CARD, reviews=2))
    assert len(list(store.attempts())) == 2


def test_cards_are_rebuilt_from_the_answers(store: Store) -> None:
    store.record(attempt(1), replace(CARD, stability=77.0))
    store.record(attempt(2, memory="reflex"), replace(CARD, memory="stray"))
    store.rebuild(rebuild)
    assert store.cards() == rebuild(store.attempts())
    assert set(store.cards()) == {"soleus", "reflex"}


def test_an_answer_is_on_the_disk_when_record_returns(store: Store, tmp_path: Path) -> None:
    """A copy of the bytes on the disk at that moment holds it, without any closing."""
    store.record(attempt(), CARD)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in (NAME, f"{NAME}-wal"):
        (elsewhere / name).write_bytes((tmp_path / name).read_bytes())
    with sqlite3.connect(elsewhere / NAME) as copy:
        assert copy.execute("SELECT id FROM attempts").fetchall() == [("attempt-1",)]
    copy.close()


def test_a_full_disk_loses_nothing_and_says_so(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    connection = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    store, saved = Store(connection, tmp_path / NAME), 0
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0] + 3}")
    with pytest.raises(StoreError, match=r"The disk is full, so this was not saved in .* Free some space"):
        for number in range(1000):
            store.record(attempt(number, answer="x" * 500), CARD)
            saved += 1
    assert 0 < saved == len(list(store.attempts()))
    connection.execute("PRAGMA max_page_count = 100000")
    store.record(attempt(saved), CARD)
    assert len(list(store.attempts())) == saved + 1
    store.close()


def test_a_file_that_became_read_only_says_so(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    connection = sqlite3.connect(f"{(tmp_path / NAME).as_uri()}?mode=ro", uri=True, isolation_level=None)
    store = Store(connection, tmp_path / NAME)
    with pytest.raises(
        StoreError, match=r"answers.sqlite cannot be written\. Check the permissions of it and its folder"
    ):
        store.record(attempt(), CARD)
    store.close()


def test_a_closed_file_says_so_when_read(store: Store) -> None:
    store.close()
    with pytest.raises(StoreError, match="could not be used"):
        store.cards()
