"""For any history, the card states on the disk are what the answers alone make of them."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.learning.samples import Clock, course
from tutor.learning.records import Confidence
from tutor.learning.schedule import rebuild
from tutor.learning.session import Session
from tutor.storage.opening import open_store

ANSWERS = st.tuples(
    st.sampled_from(["q1", "q2", "q3", "q4", "q5"]),
    st.sampled_from([0.0, 1 / 3, 0.5, 1.0]),
    st.booleans(),
    st.sampled_from([None, *Confidence]),
    st.floats(0, 900),
    st.timedeltas(timedelta(days=-3), timedelta(days=400)),
    st.booleans(),
)
"""(question, answer, hint used, confidence, seconds, time since the answer before, program started anew)."""


@settings(max_examples=60, deadline=None)
@given(st.lists(ANSWERS, max_size=15))
def test_cards_equal_their_rebuild_and_outlive_a_restart(
    history: list[tuple[str, float, bool, Confidence | None, float, timedelta, bool]],
) -> None:
    clock, chance = Clock(), Random(5)
    with tempfile.TemporaryDirectory() as name:
        store = open_store(Path(name))
        for question, answer, hint, confidence, seconds, gap, restart in history:
            clock.at += gap
            if restart:
                store.close()
                store = open_store(Path(name))
            session = Session(course(), store, clock, chance)
            session.submit(question, answer, confidence=confidence, hint_used=hint, seconds=seconds)
        attempts, cards = list(store.attempts()), store.cards()
        assert cards == rebuild(attempts)
        assert [(one.question, one.answer) for one in attempts] == [(row[0], row[1]) for row in history]
        assert sum(card.reviews for card in cards.values()) == len(attempts)
        store.close()
        store = open_store(Path(name))
        assert (list(store.attempts()), store.cards()) == (attempts, cards)
        store.rebuild(rebuild)
        assert store.cards() == cards
        store.close()
