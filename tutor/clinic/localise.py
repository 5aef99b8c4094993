"""From findings to ranked causes: Bayes over every candidate, with what speaks for and against each.

posterior ∝ prior × Π chance(finding)^weight, summed over strengths of each candidate. Priors: `data.priors`; chances:
the forward model and `data.presentations`; weights: `data.weights`. Red flags come first: an emergency outranks
everything, however probable the rest. Education, never a diagnosis.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tutor.atlas import Atlas
from tutor.clinic.answers import ASK_FIRST, Answer, RankedCause, Together, Weight, cause_name
from tutor.clinic.candidates import Candidate
from tutor.clinic.data.weights import TRUST
from tutor.clinic.evidence import Floats, Observation
from tutor.clinic.findings import Findings
from tutor.clinic.next_tests import next_tests
from tutor.clinic.observe import UNNAMED, observations
from tutor.clinic.pool import Pool, build_pool
from tutor.clinic.red_flags import RedFlag, red_flags

TELLING = 0.2
"""Least weight (natural logarithm) of a finding that is named for or against."""
TINY = 1e-300
SELDOM, EXPLAINS = 0.12, 4.0
"""A finding contradicts a cause that has it in at most this share of people, if some cause has it this much oftener."""
ASK_FROM = 0.4
"""Probability of a spinal cause from which red flags must be asked about, if nobody has."""
LEVEL_FROM = 0.55
"""Share of a candidate with many levels from which the likeliest level is named."""
BOTH_FROM = 0.3
"""Posterior from which two causes at once are named as likely."""
SPINAL = {
    "disc_herniation",
    "central_stenosis",
    "lateral_recess_stenosis",
    "foraminal_stenosis",
    "cauda_equina_syndrome",
}
OUTRANK = {"cauda_equina_syndrome", "upper_motor_neuron_lesion", "vascular_claudication"}
"""Causes that stand first as soon as one of their urgent flags is raised."""


@dataclass(frozen=True, slots=True)
class Localiser:
    """Ranks causes. Build it once with `localiser(atlas)`: it holds the chances of every finding."""

    pool: Pool

    def localise(self, findings: Findings, tests: int = 6) -> Answer:
        """Ranked causes with reasons, the next best tests (at most `tests`) and red flags."""
        found = observations(findings)
        each = self.pool.log_likelihoods(found)
        posterior = _normal(self.pool.log_prior + each.sum(axis=0))
        shares = self.pool.by_candidate(posterior)
        spinal = sum(
            float(share)
            for share, candidate in zip(shares, self.pool.candidates, strict=True)
            if candidate.cause in SPINAL
        )
        flags = red_flags(findings, spinal)
        ranked = self._ranked(found, each, posterior, shares, flags)
        return Answer(
            causes=ranked,
            together=self._together(posterior),
            next_tests=next_tests(self.pool, found, posterior, tests),
            red_flags=flags,
            urgent=any(flag.urgent for flag in flags),
            ask_first=ASK_FIRST if findings.red_flags is None and spinal >= ASK_FROM else "",
        )

    def _ranked(
        self,
        found: tuple[Observation, ...],
        each: Floats,
        posterior: Floats,
        shares: Floats,
        flags: tuple[RedFlag, ...],
    ) -> tuple[RankedCause, ...]:
        urgent = {flag.cause for flag in flags if flag.urgent} & OUTRANK
        weights = self._weights(each)
        seldom = self._seldom(found, weights, each)
        causes = []
        single = self.pool.by_candidate(_normal(np.where(self.pool.second < 0, np.log(posterior + TINY), -np.inf)))
        for index, candidate in enumerate(self.pool.candidates):
            told = weights[:, index]
            level = candidate.level or self._level(index, posterior)
            causes.append(
                RankedCause(
                    cause=candidate.cause,
                    root=candidate.root,
                    level=level,
                    zone=candidate.zone,
                    name=cause_name(candidate, level),
                    probability=float(shares[index]),
                    alone=float(single[index]),
                    outranks=candidate.cause in urgent,
                    pro=_chosen(found, told, told >= TELLING),
                    contra=_chosen(found, -told, told <= -TELLING, -1),
                    contradictions=_chosen(found, -told, seldom[:, index], -1),
                )
            )
        return tuple(sorted(causes, key=lambda cause: (not cause.outranks, -cause.probability)))

    def _weights(self, each: Floats) -> Floats:
        """(findings, candidates): log of how much likelier each finding is there than among all, given the rest."""
        pool = self.pool
        alone = int((pool.second < 0).sum())
        starts = np.flatnonzero(np.diff(pool.first[:alone], prepend=-1))
        before = (pool.log_prior + each.sum(axis=0))[:alone] - each[:, :alone]
        most = np.repeat(np.maximum.reduceat(before, starts, axis=1), np.diff(np.append(starts, alone)), axis=1)
        held = np.exp(before - most)
        likely = np.exp(each[:, :alone])
        mine = np.add.reduceat(held * likely, starts, axis=1) / np.add.reduceat(held, starts, axis=1)
        found: Floats = np.log(mine) - each_mean(each, pool.log_prior)[:, None]
        return found

    def _seldom(self, found: Sequence[Observation], weights: Floats, each: Floats) -> NDArray[np.bool_]:
        """(findings, candidates): whether the finding is seldom there though another cause explains it well."""
        held = TRUST * np.array([observation.weight for observation in found])
        among_all = each_mean(each, self.pool.log_prior)
        there = np.exp((weights + among_all[:, None]) / held[:, None])
        best = there.max(axis=1, initial=0.0)[:, None] if len(found) else there
        said = np.array([observation.value != UNNAMED for observation in found], bool)[:, None]
        rare: NDArray[np.bool_] = said & (there <= SELDOM) & (best >= EXPLAINS * there)
        return rare

    def _level(self, index: int, posterior: Floats) -> str:
        """The level of a candidate with many, if it holds most of the candidate's probability."""
        mine = (self.pool.first == index) & (self.pool.second < 0)
        sums: dict[str, float] = {}
        for row in np.flatnonzero(mine):
            level = self.pool.levels[row]
            sums[level] = sums.get(level, 0.0) + float(posterior[row])
        level, most = max(sums.items(), key=lambda item: item[1])
        return level if most >= LEVEL_FROM * sum(sums.values()) else ""

    def _together(self, posterior: Floats) -> tuple[Together, ...]:
        """Pairs of causes that are likely at once, by their words, most likely first."""
        sums: dict[tuple[int, str], tuple[float, int, int]] = {}
        pool = self.pool
        for row in np.flatnonzero(pool.second >= 0):
            first, second = int(pool.first[row]), int(pool.second[row])
            key = (first, pool.candidates[second].cause)
            sums[key] = (sums.get(key, (0.0, 0, 0))[0] + float(posterior[row]), first, second)
        by_kind: dict[tuple[str, str], list[tuple[float, int, int]]] = {}
        for share, first, second in sums.values():
            kinds = (pool.candidates[first].cause, pool.candidates[second].cause)
            by_kind.setdefault(kinds, []).append((share, first, second))
        found = []
        for members in by_kind.values():
            total = sum(share for share, _, _ in members)
            if total >= BOTH_FROM:
                _, first, second = max(members)
                found.append(_pair(pool.candidates[first], pool.candidates[second], total))
        return tuple(sorted(found, key=lambda pair: -pair.probability))


def localiser(atlas: Atlas) -> Localiser:
    """A localiser for this atlas; it takes a moment to build."""
    return Localiser(build_pool(atlas))


def _pair(first: Candidate, second: Candidate, probability: float) -> Together:
    names = (cause_name(first, first.level), cause_name(second, second.level))
    return Together(causes=(first.cause, second.cause), names=names, probability=probability)


def _chosen(found: Sequence[Observation], size: Floats, which: NDArray[np.bool_], sign: int = 1) -> tuple[Weight, ...]:
    """The chosen findings, largest size first."""
    rows: list[int] = sorted(np.flatnonzero(which).tolist(), key=lambda row: -size[row])
    return tuple(Weight(item=found[row].item, value=found[row].value, weight=sign * float(size[row])) for row in rows)


def each_mean(each: Floats, log_prior: Floats) -> Floats:
    """(findings,): logarithm of each finding's chance among all people before anything is known."""
    found: Floats = np.log(np.exp(each) @ np.exp(log_prior))
    return found


def _normal(logs: Floats) -> Floats:
    """Probabilities from their logarithms."""
    raw = np.exp(logs - logs.max())
    found: Floats = raw / raw.sum()
    return found
