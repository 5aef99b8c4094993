"""What the localiser chooses between: causes with root, level and zone, each in several strengths, and their priors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutor.atlas import Atlas, Zone
from tutor.clinic.data import priors
from tutor.clinic.data.words import CAUSES
from tutor.clinic.lesion import Lesion, lesion_from
from tutor.clinic.spinal_lesions import CaudaEquina, Herniation, Stenosis, exiting, traversing
from tutor.sims.parameter import Value

LOCAL = (
    "achilles_tendinopathy_midportion",
    "achilles_tendinopathy_insertional",
    "achilles_rupture",
    "ankle_sprain",
    "hip_joint",
)
"""Causes that can sit beside a root or nerve lesion and be mistaken for it."""


@dataclass(frozen=True, slots=True)
class State:
    """One strength or variant of a candidate. share: of the candidate's people; level: where the candidate has many."""

    lesion: Lesion
    share: float
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One line of an answer. root, level and zone are "" where the cause has none or its signs do not give it.

    Attributes:
        prior: share of people before anything is asked; all candidates' sum is 1.
        ages: share of its people in each age band.
    """

    cause: str
    root: str = ""
    level: str = ""
    zone: str = ""
    prior: float
    ages: tuple[float, float, float, float]
    states: tuple[State, ...]


def candidates(atlas: Atlas) -> tuple[Candidate, ...]:
    """Every candidate, in the order of the vocabulary."""
    found: list[Candidate] = []
    for cause in CAUSES:
        if cause == "disc_herniation":
            found += _herniations(atlas)
        elif cause in priors.STENOSIS_LEVELS:
            found += _stenoses(atlas, cause)
        elif cause == "cauda_equina_syndrome":
            found.append(_cauda_equina())
        else:
            found.append(_single(cause))
    return tuple(found)


def _herniations(atlas: Atlas) -> Iterator[Candidate]:
    for level in priors.HERNIATION_LEVELS:
        for zone in ("central", "subarticular", "foraminal", "extraforaminal"):
            root = _root(atlas, level, zone)
            lateral = zone in {"foraminal", "extraforaminal"}
            older = lateral or level in {"L1-L2", "L2-L3"}
            yield Candidate(
                cause="disc_herniation",
                root=root,
                level=level,
                zone=zone,
                prior=priors.CAUSES["disc_herniation"] * _share(level, zone),
                ages=priors.AGES_OF_UPPER_OR_LATERAL if older else priors.AGES["disc_herniation"],
                states=tuple(_variants(level, zone)),
            )


def _root(atlas: Atlas, level: str, zone: Zone) -> str:
    return atlas.herniation.at(f"disc.{level}", zone).roots[0].removeprefix("root.")


def _share(level: str, zone: str) -> float:
    """Share of all herniations at this level and zone."""
    if zone in {"foraminal", "extraforaminal"}:
        part = priors.FORAMINAL_PART if zone == "foraminal" else 1 - priors.FORAMINAL_PART
        return priors.FAR_LATERAL_SHARE * priors.FAR_LATERAL_LEVELS[level] * part
    part = priors.CENTRAL_SHARE if zone == "central" else 1 - priors.CENTRAL_SHARE
    return (1 - priors.FAR_LATERAL_SHARE) * priors.HERNIATION_LEVELS[level] * part


def _variants(level: str, zone: Zone) -> Iterator[State]:
    """Strengths and, beside the midline, fragments that moved.

    Central ones stay short of the sacral roots: beyond that the cause is called cauda equina syndrome.
    """
    migrations = priors.MIGRATIONS if zone == "subarticular" else {"none": 1.0}
    one = 1 - priors.TWO_ROOTS if zone == "subarticular" else 1.0
    for migration, part in migrations.items():
        for severity, share in priors.SEVERITIES:
            kept = min(severity, 0.5) if zone == "central" else severity
            lesion = Herniation(level=level, zone=zone, migration=migration, severity=kept)
            yield State(lesion, part * share * one, level)
    if zone == "subarticular":
        yield State(Herniation(level=level, zone=zone, severity=1.0), priors.TWO_ROOTS, level)


def _stenoses(atlas: Atlas, cause: str) -> Iterator[Candidate]:
    levels = priors.STENOSIS_LEVELS[cause]
    groups = [levels] if cause == "central_stenosis" else [{level: share} for level, share in levels.items()]
    for group in groups:
        total = sum(group.values())
        level = next(iter(group)) if len(group) == 1 else ""
        find = exiting if cause == "foraminal_stenosis" else traversing
        yield Candidate(
            cause=cause,
            root=find(atlas, level).removeprefix("root.") if level else "",
            level=level,
            zone={"foraminal_stenosis": "foraminal", "lateral_recess_stenosis": "subarticular"}.get(cause, "central"),
            prior=priors.CAUSES[cause] * total,
            ages=priors.AGES[cause],
            states=tuple(
                State(Stenosis(cause=cause, level=at, severity=severity), share / total * part, at)
                for at, share in group.items()
                for severity, part in priors.SEVERITIES
            ),
        )


def _cauda_equina() -> Candidate:
    cause = "cauda_equina_syndrome"
    return Candidate(
        cause=cause,
        zone="central",
        prior=priors.CAUSES[cause],
        ages=priors.AGES[cause],
        states=tuple(
            State(CaudaEquina(level=level, severity=severity), share * part, level)
            for level, share in priors.CAUDA_EQUINA_LEVELS.items()
            for severity, part in priors.SEVERITIES
        ),
    )


def _single(cause: str) -> Candidate:
    states = []
    for place, part in priors.PLACES.get(cause, {"": 1.0}).items():
        for severity, share in priors.NERVE_SEVERITIES if "neuropathy" in cause else priors.SEVERITIES:
            given: dict[str, Value] = {"severity": severity, **({"place": place} if place else {})}
            states.append(State(lesion_from(cause, given), part * share, ""))
    return Candidate(cause=cause, prior=priors.CAUSES[cause], ages=priors.AGES[cause], states=tuple(states))
