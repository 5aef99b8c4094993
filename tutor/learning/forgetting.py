"""How much of many memories is left at any moment, from a few sums instead of from each memory.

A memory of stability S (days) that was last seen at time u is known at time t with the chance
    R(t) = (1 + FACTOR · (t − u) / S) ^ DECAY                      (FSRS, version 6, power curve)
which is the same as
    R(t) = (S / FACTOR) ^ −DECAY · (t − z) ^ DECAY   with the origin   z = u − S / FACTOR.
So memories with nearby origins add up: a bin keeps their number, the sum of their weights
    w = score · (S / FACTOR) ^ −DECAY
and the first two moments of their origins within the bin. The sum of R at any t follows from these by a Taylor series
to the second order. A bin is twice as wide as the least stability in it: the error stays far below a hundredth.
Everything is kept in whole numbers: they add up to the same total in any order, and come off again without a rest.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

DECAY = -0.1542
"""FSRS version 6, default parameter 20, negative."""
FACTOR: float = 0.9 ** (1 / DECAY) - 1
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
STEPS = 1024
"""Places within a bin."""
UNIT = 1_000_000
"""A weight of 1."""
MILLI = 1000
"""A stability of one day."""
MEAN_KEPT: float = ((1 + FACTOR) ** (DECAY + 1) - 1) / (FACTOR * (DECAY + 1))
"""Mean chance to know, 0..1, of a memory that is reviewed each time that the chance has fallen to 0.9."""
FORGOTTEN = "-"
"""The bin of memories that were not known at all when they were asked last: they weigh nothing."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one memory adds to its bin; or what a bin holds.

    bin: its name; count: memories; weight: in UNITs; first, second: moments of the origins, in STEPS of the bin's
    width; stability: in thousandths of a day.
    """

    bin: str
    count: int
    weight: int
    first: int
    second: int
    stability: int


def days_since_epoch(moment: datetime) -> float:
    """Time as this module counts it."""
    return (moment - EPOCH).total_seconds() / 86_400


def share_of(score: float, stability: float, last_review: datetime) -> Share:
    """What a memory adds: its last score (0..1), FSRS stability (days) and last review."""
    thousandths = round(stability * MILLI)
    if score <= 0:
        return Share(FORGOTTEN, 1, 0, 0, 0, thousandths)
    octave = max(0, math.floor(math.log2(max(stability, 1.0))))
    place = (days_since_epoch(last_review) - stability / FACTOR) / 2 ** (octave + 1)
    slot = math.floor(place)
    step = int((place - slot) * STEPS)
    weight = round(score * (stability / FACTOR) ** -DECAY * UNIT)
    return Share(f"{octave}.{slot}", 1, weight, weight * step, weight * step * step, thousandths)


def known(bins: Iterable[Share], moment: datetime) -> float:
    """Expected number of memories that are known at a moment, if none is reviewed after what the bins say."""
    now = days_since_epoch(moment)
    return sum(_known(each, now) for each in bins)


def kept(bins: Iterable[Share], moment: datetime) -> float:
    """The same if each memory is reviewed whenever it falls due.

    Then one that has come due by `moment` is known with the chance MEAN_KEPT, every other one as if nobody reviewed.
    """
    now, total = days_since_epoch(moment), 0.0
    for each in bins:
        if each.bin == FORGOTTEN:
            total += each.count * MEAN_KEPT
            continue
        stability = each.stability / MILLI / each.count
        # Due when R has fallen to 0.9, which is one stability after the last review; learned whole by then.
        due = now > _middle(each) + stability / FACTOR + stability
        total += each.count * MEAN_KEPT if due else _known(each, now)
    return total


def _known(share: Share, now: float) -> float:
    """Sum of R over a bin."""
    if share.weight <= 0:
        return 0.0
    width = float(2 ** (_octave(share) + 1))
    mean = share.first / share.weight
    spread = max(0.0, share.second / share.weight - mean * mean) * (width / STEPS) ** 2
    # A clock that went back counts as no time passed.
    age = max(now - _middle(share), share.stability / MILLI / share.count / FACTOR)
    value = share.weight / UNIT * math.pow(age, DECAY) * (1 + DECAY * (DECAY - 1) / 2 * spread / age**2)
    return min(value, float(share.count))


def _octave(share: Share) -> int:
    return int(share.bin.partition(".")[0])


def _middle(share: Share) -> float:
    """Mean origin of a bin, in days; of one without weight, its start."""
    octave, _, slot = share.bin.partition(".")
    mean = share.first / share.weight if share.weight else 0.0
    return math.ldexp(int(slot) + (mean + 0.5) / STEPS, int(octave) + 1)
