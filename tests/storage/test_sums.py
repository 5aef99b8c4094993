"""Running sums: for any history and whatever was done to it, they are what the answers alone make of them."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.learning.samples import Clock, attempt, course
from tutor.learning.outline import Outline
from tutor.learning.records import Confidence, Rating, Revision
from tutor.learning.schedule import schedule
from tutor.learning.session import Session
from tutor.learning.sums import Reader, Unread, rebuilt
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.store import NAME, Store
from tutor.storage.sum_table import MOST

ANSWERS = st.tuples(
    st.sampled_from(["q1", "q2", "q3", "q4", "q5"]),
    st.sampled_from([0.0, 1 / 3, 0.5, 1.0]),
    st.sampled_from([None, *Confidence]),
    st.floats(0, 900),
    st.timedeltas(timedelta(days=-3), timedelta(days=400)),
    st.sampled_from(["check", "check", "cram"]),
    st.sampled_from(["", "", "", "reopen", "unread", "revise"]),
)
"""(question, answer, confidence, seconds, time since the answer before, mode, what happens then)."""


def rows(store: Store) -> dict[tuple[str, str], tuple[int, ...]]:
    """Every sum on the disk that is not nothing."""
    found = store._read("SELECT kind, key, n, a, b, c, d FROM sums WHERE n <> 0 OR a <> 0")
    return {(kind, key): tuple(values) for kind, key, *values in found}


def from_answers(store: Store, reader: Reader) -> dict[tuple[str, str], tuple[int, ...]]:
    sums, _ = rebuilt(store.attempts(), store.card, reader)
    return {key: tuple(tally) for key, tally in sums.rows.items()}


@settings(max_examples=60, deadline=None)
@given(st.lists(ANSWERS, max_size=15))
def test_sums_equal_their_rebuild(
    history: list[tuple[str, float, Confidence | None, float, timedelta, str, str]],
) -> None:
    clock, outline = Clock(), Outline(course())
    with tempfile.TemporaryDirectory() as name:
        store = open_store(Path(name))
        store.follow(outline)
        for number, (question, answer, confidence, seconds, gap, mode, then) in enumerate(history):
            clock.at += gap
            asked = outline.course.questions[question]
            verdict = asked.grade(answer)
            made = attempt(
                number, at=clock.at, question=question, memory=asked.memory, answer=answer, score=verdict.score,
                outcome=verdict.outcome, confidence=confidence, seconds=seconds, mode=mode,
                misconception=verdict.misconception,
            )  # fmt: skip
            before = store.card(asked.memory)
            card = None if mode == "cram" else schedule(before, asked.memory, Rating.GOOD, clock.at)
            store.record(made, card)
            if then == "revise" and card is not None:
                revised = schedule(before, asked.memory, Rating.AGAIN, clock.at)
                store.revise(Revision(made.id, clock.at, Rating.AGAIN), revised)
            elif then:
                store.close()
                store = open_store(Path(name))
                store.follow(Unread() if then == "unread" else outline)
                store.follow(outline)
        assert rows(store) == from_answers(store, outline)
        assert sum(tally.n for tally in store.sums("lesson").values()) == len(history)
        store.close()


def studied(folder: Path, answers: int = 6) -> tuple[Store, Outline]:
    store, outline, clock = open_store(folder), Outline(course()), Clock()
    store.follow(outline)
    session = Session(outline.course, store, clock, Random(2), UTC)
    for number in range(answers):
        session.submit(f"q{number % 5 + 1}", 1.0 if number % 2 else 0.0, confidence=Confidence.LOW)
        clock.forward(hours=7)
    return store, outline


def test_another_course_is_another_reading(tmp_path: Path) -> None:
    store, outline = studied(tmp_path)
    assert set(store.sums("cell")) == {"o1", "o2", "o3"}
    store.follow(Unread())
    assert set(store.sums("cell")) == {""}
    store.follow(outline)
    assert rows(store) == from_answers(store, outline)
    store.close()


def test_answers_that_nobody_could_read_are_caught_up(tmp_path: Path) -> None:
    store, outline = studied(tmp_path)
    store.close()
    store = open_store(tmp_path)
    store.record(attempt(77), schedule(store.card("soleus"), "soleus", Rating.GOOD, attempt().at))
    store.follow(outline)
    assert rows(store) == from_answers(store, outline)
    store.close()


def test_sums_of_a_file_that_had_none_are_made(tmp_path: Path) -> None:
    store, outline = studied(tmp_path)
    store.close()
    with closing(sqlite3.connect(tmp_path / NAME)) as connection:
        connection.execute("DELETE FROM sums")
        connection.execute("DELETE FROM sums_of")
        connection.commit()
    store = open_store(tmp_path)
    assert sum(tally.n for tally in store.sums("lesson").values()) == 6
    store.follow(outline)
    assert rows(store) == from_answers(store, outline)
    store.close()


@pytest.mark.parametrize("version", [1, 2])
def test_a_file_of_an_older_form_gets_its_sums(tmp_path: Path, version: int) -> None:
    shutil.copy(Path(__file__).parent / "fixtures" / f"version_{version}.sqlite", tmp_path / NAME)
    store, outline = open_store(tmp_path), Outline(course())
    store.follow(outline)
    assert sum(tally.n for tally in store.sums("day").values()) == len(list(store.attempts())) > 0
    assert rows(store) == from_answers(store, outline)
    store.close()


def test_an_answer_that_is_not_saved_changes_no_sum(tmp_path: Path) -> None:
    store, outline = studied(tmp_path)
    before = rows(store)
    twice = next(store.attempts())
    with pytest.raises(StoreError):
        store.record(twice, store.card(twice.memory))
    assert rows(store) == before
    store.record(attempt(50), schedule(store.card("soleus"), "soleus", Rating.GOOD, attempt().at))
    assert rows(store) == from_answers(store, outline)
    store.close()


def test_the_commonest_come_first_and_equals_in_order(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    for number, tag in enumerate(["b", "c", "a", "c", "b", "d"]):
        store.record(attempt(number, misconception=tag), schedule(None, "soleus", Rating.GOOD, attempt().at))
    assert [(key, tally.n) for key, tally in store.most("misconception", 3)] == [("b", 2), ("c", 2), ("a", 1)]
    plan = str(store._read(f"EXPLAIN QUERY PLAN {MOST}", ("misconception", 3)))
    assert "sums_most" in plan, "all of a kind are sorted for the few that are shown"
    store.close()
