"""Choosing the next question reads by index: no step goes through all answers, cards or mistakes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random

from tests.learning.drawn_samples import SmallBank, drawn_course, single
from tests.learning.samples import Clock, lesson
from tutor.learning.leeches import leeches, set_apart
from tutor.learning.lesson import Course
from tutor.learning.records import Place
from tutor.learning.session import Session
from tutor.storage.opening import open_store
from tutor.storage.store import Store

LARGE = ("attempts", "cards", "mistakes", "revisions", "given")
"""Tables that grow with every answer."""


NEWEST = "FROM attempts ORDER BY number DESC LIMIT"
"""Reads from the end and stops at its limit."""
FEW = "FROM revisions WHERE attempt IN"
"""Sorts what was revised of one memory."""


def whole(store: Store, query: str) -> list[str]:
    """Steps of a query that read a whole table or sort it."""
    steps = [row[3] for row in store._connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    scans = {f"SCAN {table}" for table in LARGE}
    bad = [step for step in steps if step in scans or "TEMP B-TREE FOR ORDER BY" in step]
    return [] if NEWEST in query or FEW in query else bad


def test_no_query_of_a_session_reads_a_whole_table(tmp_path: Path) -> None:
    first = drawn_course()
    questions = [single("s1", "tag"), single("s2", "tag"), *first.questions.values()]
    lesson_of = dict.fromkeys((each.id for each in questions), "heel")
    course = Course((first.lessons[0], lesson("knee", 2)), {each.id: each for each in questions}, {}, lesson_of)
    store, clock, asked = open_store(tmp_path), Clock(), set[str]()
    pupil = Session(course, store, clock, Random(1), clock().tzinfo, SmallBank())
    store.save_place(Place("heel", 1, finished=False, at=clock()))
    pupil.submit("s1", "wrong")
    pupil.submit("drawn.leg.muscle.b.name", 0.0)
    clock.forward(days=3)
    store._connection.set_trace_callback(asked.add)
    pupil.quick(10)
    pupil.review()
    pupil.submit("s1", "right")
    pupil.submit("drawn.leg.muscle.b.name", 1.0)
    assert pupil.last is not None
    pupil.outlook(pupil.last, pupil.last.rating)
    pupil.reminder(questions[1])
    leeches(store, course)
    set_apart(store, course)
    store.count_due(clock(), clock() + timedelta(days=1), 500)
    store.open_runs()
    store._connection.set_trace_callback(None)
    selects = [each for each in asked if each.lstrip().upper().startswith(("SELECT", "WITH"))]
    assert len(selects) > 10
    assert {each: whole(store, each) for each in selects if whole(store, each)} == {}
    store.close()


def test_a_scan_would_be_seen(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    assert whole(store, "SELECT * FROM cards ORDER BY stability") == ["SCAN cards", "USE TEMP B-TREE FOR ORDER BY"]
    store.close()
