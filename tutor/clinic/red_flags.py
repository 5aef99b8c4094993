"""Red flags of a findings file: named ones and those that the examination itself raises, with what to do.

One flag alone is a weak sign; combinations count (finucane2020). Education, never a diagnosis.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutor.clinic.data import flags
from tutor.clinic.data.words import ACTIONS, RED_FLAGS
from tutor.clinic.findings import Findings, Leg

CAUDA = (
    "saddle_sensory_change",
    "urinary_retention_or_incontinence",
    "early_bladder_change",
    "bowel_change",
    "sexual_dysfunction",
    "post_void_residual_over_200_ml",
    "bilateral_leg_deficit",
)
GREAT_MOVEMENTS = tuple(action for action in ACTIONS if "toe" not in action and action[-6:] != "ersion")
"""Movements whose loss is a major motor deficit: those of hip, knee and ankle, not of toes, inversion or eversion."""
UPPER_TESTS = {"hoffmann": "Hoffmann sign", "increased_tone": "increased tone", "lhermitte": "Lhermitte sign"}
MAY_BE_TUMOUR = ("cancer_history", "unexplained_weight_loss")


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlag:
    """A warning. urgent: act the same day; because: what raised it; do: what to do; cause: what it may mean, or ""."""

    flag: str
    name: str
    urgent: bool
    because: str
    do: str
    cause: str
    sources: tuple[str, ...]


def red_flags(findings: Findings, spinal: float = 0.0) -> tuple[RedFlag, ...]:
    """Warnings, urgent ones first. spinal: probability that root or cauda equina suffers (severe weakness)."""
    found = {flag.flag: flag for flag in (*_examined(findings, spinal), *_named(findings))}
    order = {word: place for place, word in enumerate(RED_FLAGS)}
    return tuple(sorted(found.values(), key=lambda flag: (not flag.urgent, order.get(flag.flag, 99), flag.flag)))


def _named(findings: Findings) -> Iterator[RedFlag]:
    named = findings.red_flags or ()
    for word in named:
        yield _flag(word, _is_urgent(word, findings), "it is listed")
    if "cancer_history" not in named and findings.has("history", "cancer_history"):
        urgent = findings.has("red_flags", "unexplained_weight_loss")
        yield _flag("cancer_history", urgent, "it is in the history")
    if "fever" not in named and findings.has("history", "fever_or_infection_risk"):
        yield _flag("infection_risk", False, "it is in the history")


def _is_urgent(word: str, findings: Findings) -> bool:
    """Tumour flags are urgent together with a second clue; the others are by themselves."""
    if word not in MAY_BE_TUMOUR:
        return True
    clues = (
        sum(findings.has("red_flags", flag) or findings.has("history", flag) for flag in MAY_BE_TUMOUR),
        findings.has("history", "night_pain"),
        findings.has("pain", "thoracic_back"),
        findings.has("red_flags", "fever", "major_trauma"),
    )
    return sum(clues) >= 2


def _examined(findings: Findings, spinal: float) -> Iterator[RedFlag]:
    near, far = findings.affected, findings.other
    saddle = [zone for leg in (near, far) for zone in ("perianal", "perineum") if _lost(leg, zone)]
    if saddle or any(leg.reflexes.get("anal_wink", 2) <= 1 for leg in (near, far)):
        yield _flag("saddle_sensory_change", True, "feeling or reflex around the anus is lost")
    yield from _above(near, far)
    if near.tests.get("calf_squeeze") == "positive":
        yield _flag("achilles_rupture", True, "squeezing the calf does not move the foot")
    if near.tests.get("ottawa_bone_tenderness") == "positive":
        yield _flag("possible_fracture", True, "bone tenderness by the Ottawa rules")
    yield from _weakness(findings, spinal)


def _above(near: Leg, far: Leg) -> Iterator[RedFlag]:
    """One strong sign, or two others, are urgent; brisk reflexes alone are a variant of normal."""
    signs = [_upper_signs(leg) for leg in (near, far)]
    strong, weak = (list(dict.fromkeys(name for leg in signs for name in leg[kind])) for kind in (0, 1))
    if strong or len(weak) >= 2 or set(weak) & set(UPPER_TESTS.values()):
        yield _flag("upper_motor_neuron_signs", bool(strong) or len(weak) >= 2, ", ".join(strong + weak))


def _weakness(findings: Findings, spinal: float) -> Iterator[RedFlag]:
    """Severe weakness from the spine, and weakness of both legs."""
    near, far = findings.affected, findings.other
    weak = [action for action in GREAT_MOVEMENTS if near.strength.get(action, 5) <= 3]
    recent = findings.has("history", "weakness_under_two_weeks")
    recent = recent or findings.has("red_flags", "rapidly_progressive_weakness")
    old = findings.has("history", "gradual_onset") and not recent
    if weak and spinal >= 0.5:
        listed = ", ".join(action.replace("_", " ") for action in weak)
        nearly_lost = min(near.strength[action] for action in weak) < 3
        yield _flag("severe_weakness", recent or (nearly_lost and not old), f"grade 3 or less: {listed}")
    if any(grade <= 4 for grade in near.strength.values()) and any(grade <= 4 for grade in far.strength.values()):
        yield _flag("bilateral_leg_deficit", not old, "both legs are weak")


def _upper_signs(leg: Leg) -> tuple[list[str], list[str]]:
    """Signs above the cauda equina: those that count alone, and those that need company."""
    strong = ["extensor plantar response"] if leg.babinski == "extensor" else []
    strong += ["clonus"] if leg.reflexes.get("clonus", 0) >= 3 else []
    jerks = [grade for name, grade in leg.reflexes.items() if name != "clonus"]
    strong += ["reflexes of grade 4"] if 4 in jerks else []
    weak = [name for test, name in UPPER_TESTS.items() if leg.tests.get(test) == "positive"]
    return strong, weak + (["brisk reflexes"] if 3 in jerks else [])


def _lost(leg: Leg, zone: str) -> bool:
    return leg.sensation.get(zone) in {"reduced", "absent"}


def _flag(word: str, urgent: bool, because: str) -> RedFlag:
    row = flags.FLAGS[word]
    return RedFlag(
        flag=word,
        name=row.name,
        urgent=urgent,
        because=because,
        do=row.do if urgent else row.do_if_alone or row.do,
        cause=row.cause,
        sources=row.sources,
    )
