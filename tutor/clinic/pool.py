"""All hypotheses side by side: the chances of every finding under every strength of every candidate, and of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from tutor.atlas import Atlas
from tutor.clinic.candidates import LOCAL, Candidate, candidates
from tutor.clinic.data import priors
from tutor.clinic.evidence import Floats, Observation, chances, index_of, items
from tutor.clinic.signs import signs_of

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
        log_chances: (rows, items, 4) natural logarithm of the chance of every category.
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
        held = np.array([observation.weight for observation in found])
        picked: Floats = self.log_chances[:, where, what].T
        weighted: Floats = picked * held[:, None]
        return weighted

    def by_candidate(self, weights: Floats) -> Floats:
        """(candidates,): the rows' weights gathered; a pair gives half to each of its two."""
        count = len(self.candidates)
        paired = self.second >= 0
        share = np.where(paired, 0.5, 1.0)
        found: Floats = np.bincount(self.first, weights * share, count).astype(np.float64)
        found += np.bincount(self.second[paired], (weights * share)[paired], count)
        return found


def build_pool(atlas: Atlas) -> Pool:
    """Every hypothesis with its chances. Takes a moment; build it once."""
    known = candidates(atlas)
    tables, first, levels, shares = [], [], [], []
    for index, candidate in enumerate(known):
        for state in candidate.states:
            tables.append(chances(signs_of(state.lesion, atlas), candidate.ages))
            first.append(index)
            levels.append(state.level)
            shares.append(candidate.prior * state.share)
    single, owner, share = np.array(tables), np.array(first), np.array(shares)
    means = np.array(
        [np.average(single[owner == index], axis=0, weights=share[owner == index]) for index in range(len(known))]
    )
    pairs = [pair for pair in product(range(len(known)), repeat=2) if _may_pair(known, *pair)]
    mixed = np.array([_joined(means[one], means[two]) for one, two in pairs])
    priors_of_pairs = [known[one].prior * known[two].prior * priors.SECOND_CAUSE for one, two in pairs]
    prior = np.concatenate([share, priors_of_pairs])
    return Pool(
        candidates=known,
        first=np.concatenate([owner, [one for one, _ in pairs]]),
        second=np.concatenate([np.full(len(owner), -1), [two for _, two in pairs]]),
        levels=(*levels, *(known[one].level for one, _ in pairs)),
        log_prior=np.log(prior / prior.sum()),
        log_chances=np.log(np.concatenate([single, mixed])),
    )


def _may_pair(known: Sequence[Candidate], one: int, two: int) -> bool:
    """A cause of the spine, a nerve or an artery with a local one; a narrow canal with a narrow artery."""
    first, second = known[one].cause, known[two].cause
    if second in LOCAL:
        return first not in LOCAL and first != "somatic_referred_pain"
    return (first, second) == ("central_stenosis", "vascular_claudication")


def _joined(one: Floats, two: Floats) -> Floats:
    """(items, 4): for each item the cause that makes it less normal decides; age lies between."""
    found = one.copy()
    for row, item in enumerate(items()):
        if item.key == "age":
            found[row] = (one[row] + two[row]) / 2
        elif item.key == "reflexes" and item.word not in {"babinski", "clonus"}:
            found[row] = one[row] if one[row, 1] <= two[row, 1] else two[row]
        else:
            sound = item.word in KEPT_SOUND
            found[row] = one[row] if (one[row, 0] <= two[row, 0]) != sound else two[row]
    return found
