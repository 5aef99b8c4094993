"""What the file is asked for by an index is what a log kept in lists would say, for any history."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.learning.list_log import ListLog
from tests.learning.samples import NOON, Clock, attempt, course
from tutor.learning.records import Given, Log, Rating, Revision, Run
from tutor.learning.schedule import rebuild
from tutor.learning.session import Session
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.store import NAME

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["q1", "q2", "q3", "q4", "q5"]),
        st.sampled_from([0.0, 0.5, 1.0]),
        st.sampled_from(["check", "cram", "exam"]),
        st.sampled_from([None, None, *Rating]),
        st.sampled_from([None, None, "soleus", "gait"]),
        st.timedeltas(timedelta(minutes=1), timedelta(days=40)),
    ),
    max_size=14,
)
"""(question, answer, mode, rating that it is changed to, memory put aside or taken back, time since the one before)."""

QUESTIONS: dict[str, Callable[[Log, Clock], object]] = {
    "attempts": lambda log, _: list(log.attempts()),
    "one": lambda log, _: [log.attempt(each.id) for each in log.attempts()],
    "of a memory": lambda log, _: log.attempts_of("soleus"),
    "recent": lambda log, _: log.recent(3),
    "revisions": lambda log, _: (log.revisions(), log.revisions("soleus")),
    "last": lambda log, _: log.last_attempts(("q1", "q2", "q5", "never")),
    "lessons": lambda log, _: log.lessons_answered(),
    "cards": lambda log, _: log.cards(),
    "asked": lambda log, _: log.asked(["soleus", "gait", "never"]),
    "due": lambda log, clock: {card.memory for card in log.due_cards(clock(), 9)},
    "first due": lambda log, clock: [card.due for card in log.due_cards(clock(), 2)],
    "coming": lambda log, clock: {card.memory for card in log.coming_cards(clock(), 9)},
    "coming and shaky": lambda log, clock: {card.memory for card in log.coming_cards(clock(), 9, shaky=True)},
    "misdated": lambda log, clock: {card.memory for card in log.misdated_cards(clock() - timedelta(days=9), 9)},
    "counted": lambda log, clock: [log.count_due(None, clock(), 2), log.count_due(clock(), clock.later(9), 99)],
    "leeches": lambda log, _: [card.lapses for card in log.leeches(2, 9)],
    "mistakes": lambda log, _: [log.mistake(f"wrong-q{number}") for number in range(1, 6)],
    "open mistakes": lambda log, _: log.open_mistakes(3),
    "aside": lambda log, _: log.aside(),
}


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_the_file_says_what_lists_would_say(
    steps: list[tuple[str, float, str, Rating | None, str | None, timedelta]],
) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as name:
        store, lists = open_store(Path(name)), ListLog()
        logs: tuple[Log, Log] = (store, lists)
        pupils = [Session(course(), log, clock, Random(3), clock().tzinfo) for log in logs]
        for question, answer, mode, rating, memory, gap in steps:
            clock.at += gap
            for pupil, log in zip(pupils, logs, strict=True):
                pupil.submit(question, answer, mode=mode)  # type: ignore[arg-type]
                if rating is not None and pupil.last is not None:
                    pupil.revise(pupil.last, rating)
                if memory is not None:
                    log.set_aside(memory, None if memory in log.aside() else clock())
        for what, ask in QUESTIONS.items():
            assert ask(store, clock) == ask(lists, clock), what
        assert store.cards() == rebuild(store.attempts(), store.revisions())
        store.close()


def test_settings_and_runs_come_back_as_they_were(tmp_path: Path) -> None:
    store, clock = open_store(tmp_path), Clock()
    for value in ("2026-05-01", 12, 0.5, True, ["heel", "knee"], ""):
        store.set("key", value)
        assert store.setting("key") == value
    store.set("key", None)
    assert store.setting("key") is None
    run = Run(id="r", kind="exam", title="Exam", questions=("q1", "q2"), begun=clock(), limit=60.0, pass_mark=0.7)
    store.save_run(run)
    store.save_given(run, Given(question="q1", answer=0.5, flagged=True, seconds=3.5))
    store.save_given(run, Given(question="q1", answer={"a": "b"}, seconds=4.5))
    store.close()
    store = open_store(tmp_path)
    assert store.open_runs() == [run]
    assert store.given("r") == {"q1": Given(question="q1", answer={"a": "b"}, seconds=4.5)}
    store.drop_run("r")
    assert (store.open_runs(), store.given("r")) == ([], {})
    store.close()


def test_what_is_given_in_an_exam_is_on_the_disk_at_once(tmp_path: Path) -> None:
    """A copy of the bytes on the disk at that moment holds it, without any closing."""
    store, elsewhere = open_store(tmp_path), tmp_path / "elsewhere"
    run = Run(id="r", kind="exam", title="Exam", questions=("q1",), begun=NOON, limit=60.0)
    store.save_given(run, Given(question="q1", answer="s1", flagged=True))
    elsewhere.mkdir()
    for name in (NAME, f"{NAME}-wal"):
        (elsewhere / name).write_bytes((tmp_path / name).read_bytes())
    copy = open_store(elsewhere)
    assert (copy.open_runs(), copy.given("r")) == ([run], {"q1": Given(question="q1", answer="s1", flagged=True)})
    copy.close()
    store.close()


def test_a_revision_belongs_to_an_answer_and_stays(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with pytest.raises(StoreError, match="a revision belongs to an answer"):
        store.revise(Revision("nobody's", NOON, Rating.GOOD), None)
    store.record(attempt(), None)
    store.revise(Revision("attempt-1", NOON, Rating.HARD), None)
    for statement in ("UPDATE revisions SET rating = 4", "DELETE FROM revisions"):
        with pytest.raises(StoreError, match="a revision is never"):
            store._write((statement, ()))
    assert store.revisions() == {"attempt-1": Rating.HARD}
    store.close()
