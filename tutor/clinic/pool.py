"""All hypotheses side by side: the chances of every finding under every strength of every candidate, and of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tutor.atlas import Atlas
from tutor.clinic.candidates import LOCAL, Candidate, candidates
from tutor.clinic.data import priors
from tutor.clinic.data.weights import TRUST
from tutor.clinic.evidence import Floats, Observation, chances, index_of, items
from tutor.clinic.signs import signs_of

FIRST_OF_PAIR = 0.55
"""Share of a pair's probability that goes to its root, nerve or artery: it may become urgent, so it is named first."""
KEPT_SOUND = {"no_back_pain", "normal", "none", "normal_lumbar_mri"}
"""Words of soundness: with two causes they are as rare as under the less sound one."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Hypotheses as rows.

    Attributes:
        candidates: what rows belong to.
        first: (rows,) index of the candidate of each row.
        second: (rows,) index of the second candidate of a pair; −1 for one cause alone.
        levels: level of each row's lesion, "" where it has none.
        log_prior: (rows,) natural logarithm; the priors' sum is 1.
        log_chances: (items, 4, rows) natural logarithm of the chance of every category.
    """

    candidates: tuple[Candidate, ...]
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    levels: tuple[str, ...]
    log_prior: Floats
    log_chances: Floats

    def log_likelihoods(self, found: Sequence[Observation]) -> Floats:
        """(observations, rows): weighted logarithm of the chance of each observation under each hypothesis."""
        if not found:
            return np.zeros((0, len(self.first)))
        rows = index_of()
        where = [rows[observation.item] for observation in found]
        what = [observation.category for observation in found]
        held = TRUST * np.array([observation.weight for observation in found])
        picked: Floats = self.log_chances[where, what]
        weighted: Floats = picked * held[:, None]
        return weighted

    def by_candidate(self, weights: Floats) -> Floats:
        """(candidates,): the rows' weights gathered; a pair is shared by its two, see FIRST_OF_PAIR."""
        count = len(self.candidates)
        paired = self.second >= 0
        share = np.where(paired, FIRST_OF_PAIR, 1.0)
        found: Floats = np.bincount(self.first, weights * share, count).astype(np.float64)
        found += np.bincount(self.second[paired], (weights * (1 - FIRST_OF_PAIR))[paired], count)
        return found


def build_pool(atlas: Atlas) -> Pool:
    """Every hypothesis with its chances. Takes a moment; build it once."""
    known = candidates(atlas)
    alone = _alone(atlas, known)
    paired = _pairs(known, alone)
    prior = np.concatenate([alone.share, paired.share])
    return Pool(
        candidates=known,
        first=np.concatenate([alone.owner, paired.owner]),
        second=np.concatenate([np.full(len(alone.owner), -1), paired.second]),
        levels=alone.levels + paired.levels,
        log_prior=np.log(prior / prior.sum()),
        log_chances=np.log(np.ascontiguousarray(np.moveaxis(np.concatenate([alone.chances, paired.chances]), 0, 2))),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rows:
    """Hypotheses in the making, see Pool."""

    owner: NDArray[np.int64]
    second: NDArray[np.int64]
    levels: tuple[str, ...]
    share: Floats
    chances: Floats


def _alone(atlas: Atlas, known: Sequence[Candidate]) -> _Rows:
    """One row a strength of each candidate."""
    states = [(index, candidate, state) for index, candidate in enumerate(known) for state in candidate.states]
    return _Rows(
        owner=np.array([index for index, _, _ in states]),
        second=np.full(len(states), -1),
        levels=tuple(state.level for _, _, state in states),
        share=np.array([candidate.prior * state.share for _, candidate, state in states]),
        chances=np.array([chances(signs_of(state.lesion, atlas), candidate.ages) for _, candidate, state in states]),
    )


def _pairs(known: Sequence[Candidate], alone: _Rows) -> _Rows:
    """Every strength of a first cause with the mean of a second one."""
    found: list[_Rows] = []
    for index, candidate in enumerate(known):
        firsts = np.array([row for row, owner in enumerate(alone.owner) if _may_pair(known[owner], candidate)], int)
        if not len(firsts):
            continue
        mine = alone.owner == index
        mean = np.average(alone.chances[mine], axis=0, weights=alone.share[mine])
        found.append(
            _Rows(
                owner=alone.owner[firsts],
                second=np.full(len(firsts), index),
                levels=tuple(alone.levels[row] for row in firsts),
                share=alone.share[firsts] * candidate.prior * priors.SECOND_CAUSE,
                chances=_joined(alone.chances[firsts], mean),
            )
        )
    return _Rows(
        owner=np.concatenate([rows.owner for rows in found]),
        second=np.concatenate([rows.second for rows in found]),
        levels=tuple(level for rows in found for level in rows.levels),
        share=np.concatenate([rows.share for rows in found]),
        chances=np.concatenate([rows.chances for rows in found]),
    )


def _may_pair(first: Candidate, second: Candidate) -> bool:
    """A cause of the spine, a nerve or an artery with a local one; a narrow canal with a narrow artery."""
    if second.cause in LOCAL:
        return first.cause not in LOCAL and first.cause != "somatic_referred_pain"
    return (first.cause, second.cause) == ("central_stenosis", "vascular_claudication")


def _joined(firsts: Floats, second: Floats) -> Floats:
    """(rows, items, 4): for each item the cause that makes it less normal decides; age lies between."""
    order = items()
    graded = np.array([item.key == "reflexes" and item.word not in {"babinski", "clonus"} for item in order])
    sound = np.array([item.word in KEPT_SOUND for item in order])
    ages = np.array([item.key == "age" for item in order])
    normal = np.where(graded, firsts[:, :, 1], firsts[:, :, 0])
    other = np.where(graded, second[:, 1], second[:, 0])
    keeps = (normal <= other) != sound
    found = np.where(keeps[:, :, None], firsts, second[None])
    found[:, ages] = (firsts[:, ages] + second[ages]) / 2
    return found
