"""The few sums tell what each memory would tell, at any moment."""

from __future__ import annotations

from datetime import UTC, timedelta
from random import Random

import pytest

from tests.learning.samples import NOON
from tutor.learning.forgetting import FORGOTTEN, MEAN_KEPT, Share, kept, known, share_of
from tutor.learning.records import Card, Rating
from tutor.learning.schedule import retrievability, schedule
from tutor.learning.sums import BETWEEN, Held, Sums, held, of_memory

RATINGS = (Rating.GOOD, Rating.GOOD, Rating.HARD, Rating.EASY, Rating.AGAIN)


def cards(count: int, chance: Random) -> list[Card]:
    """Memories of all ages that were reviewed one to eight times, early, late and on their day."""
    made = []
    for number in range(count):
        at, card = NOON - timedelta(days=chance.random() * 700), None
        for _ in range(chance.randrange(1, 9)):
            card = schedule(card, str(number), chance.choice(RATINGS), at)
            at += (card.due - at) * chance.uniform(0.3, 1.6)
            if at > NOON:
                break
        assert card is not None
        made.append(card)
    return made


def bins(memories: list[Held]) -> list[Share]:
    sums = Sums(UTC)
    for each in memories:
        sums.add(of_memory(each))
    return [Share(key.partition(BETWEEN)[0], *tally) for key, tally in sums.of("bin").items()]


@pytest.mark.parametrize("days", [0, 1, 7, 30, 90, 365, 3650])
def test_what_is_known_is_the_sum_over_all_memories(days: int) -> None:
    chance, moment = Random(4), NOON + timedelta(days=days)
    states = [(card, chance.choice((1.0, 1.0, 0.5, 0.0))) for card in cards(1500, chance)]
    one_by_one = sum(score * retrievability(card, moment) for card, score in states)
    found = known(bins([held("o", score, card, UTC) for card, score in states]), moment)
    assert found == pytest.approx(one_by_one, rel=5e-4)


@pytest.mark.parametrize("stability", [0.001, 0.3, 1.0, 2.3, 100.0, 36500.0])
@pytest.mark.parametrize("days", [0.0, 0.01, 3.0, 400.0])
def test_a_single_memory_is_told_as_the_schedule_tells_it(stability: float, days: float) -> None:
    card = Card("m", NOON, stability, 5.0, 2, None, NOON, 1, 0)
    moment = NOON + timedelta(days=days)
    # A bin is a day wide at least, told in 1024 steps, which only shows where a stability is some seconds.
    close = 0.003 if stability > 0.1 else 0.06
    assert known([share_of(1.0, stability, NOON)], moment) == pytest.approx(retrievability(card, moment), abs=close)


def test_a_clock_that_went_back_counts_as_no_time() -> None:
    assert known([share_of(1.0, 10.0, NOON)], NOON - timedelta(days=50)) == pytest.approx(1.0, abs=0.01)


def test_what_was_answered_wrongly_is_not_known_but_can_be_kept() -> None:
    share = share_of(0.0, 0.2, NOON)
    assert share.bin == FORGOTTEN
    assert known([share], NOON) == 0
    assert kept([share], NOON + timedelta(days=1)) == pytest.approx(MEAN_KEPT)


def test_reviewing_keeps_more_than_stopping_and_never_all() -> None:
    chance = Random(8)
    kept_bins = bins([held("o", 1.0, card, UTC) for card in cards(400, chance)])
    for days in (30, 90):
        moment = NOON + timedelta(days=days)
        assert known(kept_bins, moment) < kept(kept_bins, moment) < 400


def test_the_mean_between_two_reviews_is_that_of_the_curve() -> None:
    card = Card("m", NOON, 100.0, 5.0, 2, None, NOON, 1, 0)
    steps = [retrievability(card, NOON + timedelta(days=day / 10)) for day in range(1001)]
    assert pytest.approx(sum(steps) / len(steps), abs=1e-3) == MEAN_KEPT
    assert steps[-1] == pytest.approx(0.9)
