"""The next best tests: which unexamined item is expected to tell most, in bits, about the cause."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from tutor.clinic.answers import NextTest, cause_name, spoken
from tutor.clinic.data import weights
from tutor.clinic.evidence import MOST_CATEGORIES, Floats, Item, Observation, categories, items
from tutor.clinic.pool import Pool

EXAMINED = ("strength", "sensation", "reflexes", "tests", "heel_raises")
"""Keys that a physiotherapist can examine now; asking and imaging are not proposed."""
LEFT_TO_OTHERS = {"anal_wink", "perianal", "perineum"}
"""Examined by a clinician and only with reason; asked about instead (bmj-cauda-equina)."""
WORTH = 0.05
"""Probability from which a third cause is told beside the first two."""
CHANGED = {"strength": "weak", "sensation": "changed", "heel_raises": "fewer"}
"""Key → what a result is called that is not normal; other keys have a word of their own."""
BANDS = ((0.9, "almost always"), (0.6, "usually"), (0.4, "in about half"), (0.15, "sometimes"), (0.0, "seldom"))
"""Least share and its words."""


def next_tests(pool: Pool, found: Iterable[Observation], posterior: Floats, count: int) -> tuple[NextTest, ...]:
    """At most `count` items that are not yet examined, most telling first."""
    done = {(one.item.key, one.item.word) for one in found}
    chosen = [
        (row, item)
        for row, item in enumerate(items())
        if item.key in EXAMINED
        and item.leg != "other"
        and (item.key, item.word) not in done
        and item.word not in LEFT_TO_OTHERS
    ]
    if not chosen:
        return ()
    gains = _gains(pool, [row for row, _ in chosen], [_weight(item) for _, item in chosen], posterior)
    best = sorted(zip(gains, chosen, strict=True), key=lambda pair: -pair[0])[:count]
    return tuple(_test(pool, item, row, float(gain), posterior) for gain, (row, item) in best if gain > 1e-4)


def _gains(pool: Pool, rows: list[int], held: list[float], posterior: Floats) -> Floats:
    """(rows,): expected fall of the entropy over causes, in bits."""
    likely = np.flatnonzero(posterior > 1e-4)
    now = posterior[likely] / posterior[likely].sum()
    logs = np.moveaxis(pool.log_chances[np.asarray(rows)][:, :, likely], 2, 0)
    weighted = np.exp(logs * np.asarray(held)[None, :, None])
    joint = now[:, None, None] * weighted
    result = np.einsum("s,sic->ic", now, np.exp(logs))
    used = np.array([len(categories(items()[row])) for row in rows])
    result[np.arange(MOST_CATEGORIES)[None, :] >= used[:, None]] = 0.0
    belongs = np.zeros((len(pool.candidates), len(likely)))
    belongs[pool.first[likely], np.arange(len(likely))] = 1.0
    after = np.einsum("ks,sic->kic", belongs, joint)
    after /= after.sum(axis=0)
    before = belongs @ now
    found: Floats = _entropy(before[:, None])[0] - (result * _entropy(after)).sum(axis=1)
    return found


def _entropy(shares: Floats) -> Floats:
    """Bits, over the first axis."""
    kept = np.clip(shares, 1e-12, None)
    found: Floats = -(kept * np.log2(kept)).sum(axis=0)
    return found


def _weight(item: Item) -> float:
    return weights.TRUST * weights.WORD_WEIGHTS.get((item.key, item.word), weights.WEIGHTS[item.key])


def _test(pool: Pool, item: Item, row: int, bits: float, posterior: Floats) -> NextTest:
    shares = pool.by_candidate(posterior)
    told = []
    for index in [one for place, one in enumerate(np.argsort(-shares)[:3]) if place < 2 or shares[one] >= WORTH]:
        mine = np.flatnonzero((pool.second < 0) & (pool.first == index))
        held = posterior[mine] + 1e-300  # as severe as what was found so far makes it
        mean = np.average(np.exp(pool.log_chances[row][:, mine]), axis=1, weights=held)[: len(categories(item))]
        result, share = _changed(item, [float(part) for part in mean])
        candidate = pool.candidates[index]
        told.append(f"{cause_name(candidate, candidate.level)}: {how_often(share)} {result}")
    return NextTest(item=item, path=item.path, name=spoken(item), bits=bits, separates=tuple(told))


def _changed(item: Item, chances: list[float]) -> tuple[str, float]:
    """The result that is not normal, and its chance, so that causes can be compared by one number."""
    if item.key == "reflexes" and len(chances) == MOST_CATEGORIES:
        brisk, lost = chances[0], chances[2] + chances[3]
        return ("brisk", brisk) if brisk > lost else ("reduced or absent", lost)
    return CHANGED.get(item.key) or categories(item)[1], 1 - chances[0]


def how_often(share: float) -> str:
    """A share in words, with its number: "usually (70 %)"."""
    word = next(word for least, word in BANDS if round(share, 2) >= least)
    return f"{word} ({share * 100:.0f}\xa0%)"
