"""The lesions that must localise back, and what must then stand first."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tests.atlas.shipped import atlas
from tutor.atlas import Zone
from tutor.clinic.answers import RankedCause
from tutor.clinic.data import words
from tutor.clinic.examination import typical_findings
from tutor.clinic.findings import Findings
from tutor.clinic.lesion import KINDS, Lesion, lesion_from, parameters_of
from tutor.clinic.signs import Signs, signs_of


@dataclass(frozen=True)
class Case:
    """A lesion with its typical patient; root, level and zone are "" where an answer need not give them."""

    signs: Signs
    root: str = ""
    level: str = ""
    zone: str = ""

    @cached_property
    def findings(self) -> Findings:
        """A full examination."""
        return typical_findings(self.signs)

    @property
    def lesion(self) -> Lesion:
        """What it began with."""
        return self.signs.lesion

    def is_named_by(self, cause: RankedCause) -> bool:
        """Whether this line of an answer is the lesion."""
        wanted = (self.root or cause.root, self.level or cause.level, self.zone or cause.zone)
        return cause.cause == self.lesion.cause and wanted == (cause.root, cause.level, cause.zone)

    @property
    def clear(self) -> bool:
        """At least three hard signs, or three positive tests where the cause has no hard signs at all."""
        leg = self.findings.affected
        hard = sum(grade <= 4 for grade in leg.strength.values())
        hard += sum(value in {"reduced", "absent"} for value in leg.sensation.values())
        hard += sum(grade != 2 for name, grade in leg.reflexes.items() if name != "clonus")
        return (hard or sum(value == "positive" for value in leg.tests.values())) >= 3


def cases() -> Iterator[Case]:
    """Every cause; herniations by level, zone and type; stenoses by level; three severities."""
    for severity in (0.8, 0.9, 1.0):
        for cause in KINDS:
            yield from _cases(cause, severity)


def _cases(cause: str, severity: float) -> Iterator[Case]:
    if cause == "disc_herniation":
        for level in words.LEVELS:
            for zone in words.ZONES:
                kinds = ("protrusion",) if zone == "central" else ("protrusion", "extrusion")
                strength = 0.6 if zone == "central" else severity
                for kind in kinds:
                    yield _herniation(lesion_from(cause, _settings(level, zone, kind, strength)))
    elif cause.endswith("stenosis"):
        for level in words.LEVELS[1:]:
            lesion = lesion_from(cause, {"level": level, "severity": severity})
            one = cause != "central_stenosis"
            root = next(iter(lesion.damage(atlas()).affected.roots)).removeprefix("root.")
            yield Case(signs_of(lesion, atlas()), root if one else "", level if one else "")
    else:
        places = next((each.choices for each in parameters_of(cause) if each.name == "place"), ())
        for settings in [{"place": place} for place in places] or [{}]:
            yield Case(signs_of(lesion_from(cause, {**settings, "severity": severity}), atlas()))


def _settings(level: str, zone: str, kind: str, severity: float) -> dict[str, float | str]:
    return {"level": level, "zone": zone, "type": kind, "severity": severity}


def _herniation(lesion: Lesion) -> Case:
    level: str = getattr(lesion, "level", "")
    zone: Zone = getattr(lesion, "zone", "central")
    root = atlas().herniation.at(f"disc.{level}", zone).roots[0].removeprefix("root.")
    return Case(signs_of(lesion, atlas()), root, level, zone)


def half_hidden(findings: Mapping[str, object], chance: random.Random) -> dict[str, object]:
    """The findings with each single one hidden with probability one half; the side is always known."""
    left: dict[str, object] = {}
    for key, value in findings.items():
        if isinstance(value, dict):
            kept = half_hidden(value, chance)
            if kept:
                left[key] = kept
        elif isinstance(value, list):
            seen = [word for word in value if chance.random() < 0.5]
            if seen:
                left[key] = seen
        elif key == "side" or chance.random() < 0.5:
            left[key] = value
    return left
