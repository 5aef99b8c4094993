"""What an observer sees, in order of visibility, each sign tied to the muscle and the root behind it.

A sign is measured against a healthy person at the same speed, so slow walking alone shows nothing. Visibility is the
size of the change over the change that an observer usually notices (`noticed`, authored after observational gait
analysis); 1 = just visible. Roots are candidates: the same sign has other causes, and a walk is no diagnosis.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tutor.sims.data.gait_signs import SEEN, Seen
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_result import POINTS, Walk

Measure = Callable[[Walk, Leg], float]
Change = Callable[[Walk, Walk, Leg], float]
BARELY: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing to see.

    Attributes:
        key: which of `data.gait_signs.SEEN`.
        leg: the leg whose muscle, pain or joint is behind it.
        title: short name.
        text: one sentence: what can be seen, with its size.
        phase: when in that leg's cycle to look, share.
        visibility: 1 = just visible, 3 = from across the street.
        change: size of the change in `unit`.
        muscles: atlas ids behind it, the most usual first.
        roots: atlas ids, the most usual first.
        sources: who described it.
        certainty: high, medium or contested.
    """

    key: str
    leg: Leg
    title: str
    text: str
    phase: float
    visibility: float
    change: float
    unit: str
    muscles: tuple[str, ...]
    roots: tuple[str, ...]
    sources: tuple[str, ...]
    certainty: str


def signs(walk: Walk, fair: Walk) -> tuple[Sign, ...]:
    """Signs of a walk against `fair`, a healthy walk at the same speed, the most visible first."""
    found = [sign for leg in LEGS for seen in SEEN if (sign := _sign(seen, leg, walk, fair)) is not None]
    strongest = {sign.key: max(other.visibility for other in found if other.key == sign.key) for sign in found}
    kept = [sign for sign in found if sign.visibility >= 0.35 * strongest[sign.key]]
    return tuple(sorted(kept, key=lambda sign: (-sign.visibility, sign.key, sign.leg)))


def _sign(seen: Seen, leg: Leg, walk: Walk, fair: Walk) -> Sign | None:
    change = MEASURES[seen.key](walk, fair, leg)
    visibility = change / seen.noticed
    if visibility < BARELY or not _caused(seen, leg, walk):
        return None
    short = f"{max(0.0, -walk.leg(leg).fit.clearance_alone):.0f}\N{NO-BREAK SPACE}mm"
    words = {"leg": leg, "other": _other(leg), "size": _size(abs(change), seen.unit), "short": short}
    return Sign(
        key=seen.key,
        leg=leg,
        title=seen.title,
        text=seen.text.format(**words),
        phase=seen.phase,
        visibility=round(visibility, 2),
        change=change,
        unit=seen.unit,
        muscles=seen.muscles,
        roots=seen.roots,
        sources=seen.sources,
        certainty=seen.certainty,
    )


def _caused(seen: Seen, leg: Leg, walk: Walk) -> bool:
    """A sign may have a twin in the other leg's trouble: it is told of the leg that has the cause."""
    if not seen.causes:
        return True
    lost = walk.plan.leg(leg).deficits
    shares = lost.costs() | {"slap": lost.slap, "lean": walk.plan.trunk_lean / 20}
    return any(shares[cause] > 0.05 for cause in seen.causes)


def _size(value: float, unit: str) -> str:
    if unit == "m":
        return f"{100 * value:.0f}\N{NO-BREAK SPACE}cm"
    if unit == "%":
        return f"{value:.0f}\N{NO-BREAK SPACE}%"
    return f"{value:.0f}°" if unit == "°" else f"{value:.1f}\N{NO-BREAK SPACE}{unit}"


def _other(leg: Leg) -> Leg:
    return "left" if leg == "right" else "right"


def _more(measure: Measure) -> Change:
    return lambda walk, fair, leg: measure(walk, leg) - measure(fair, leg)


def _figure(name: str, sign: float = 1.0) -> Change:
    return _more(lambda walk, leg: sign * walk.figures[f"{name}_{leg}"])


def _at(name: str, phase: float, sign: float = 1.0) -> Change:
    return _more(lambda walk, leg: sign * walk.leg(leg).at(name, phase))


def _fall(name: str, before: float, after: float) -> Change:
    return _more(lambda walk, leg: walk.leg(leg).at(name, before) - walk.leg(leg).at(name, after))


def _swing(walk: Walk, leg: Leg, name: str) -> float:
    """Largest value in swing."""
    one = walk.leg(leg)
    return float(one.curves[name][int(one.foot_off * (POINTS - 1)) + 8 :].max())


def _push_off_lost(walk: Walk, fair: Walk, leg: Leg) -> float:
    """Per cent of usual push-off at that speed that is missing; little is not made much of in very slow walking."""
    usual = fair.figures[f"push_off_power_{leg}"]
    return 100 * (usual - walk.figures[f"push_off_power_{leg}"]) / max(usual, 1.0)


def _stooped(walk: Walk, fair: Walk, leg: Leg) -> float:
    """The trunk belongs to both legs; it is told once, of the right one."""
    return walk.plan.trunk_lean - fair.plan.trunk_lean if leg == "right" else 0.0


MEASURES: Final[dict[str, Change]] = {
    "weak_push_off": _push_off_lost,
    "late_heel_rise": _more(lambda walk, leg: 100 * walk.leg(leg).heel_off),
    "deep_dorsiflexion": _figure("dorsiflexion_stance"),
    "short_other_step": _more(lambda walk, leg: -walk.leg(_other(leg)).step),
    "short_relieved_step": _more(lambda walk, leg: -walk.leg(_other(leg)).step),
    "short_own_step": _more(lambda walk, leg: -walk.leg(leg).step),
    "steppage": _more(lambda walk, leg: _swing(walk, leg, "knee_flexion") + _swing(walk, leg, "hip_flexion")),
    "hanging_foot": _at("ankle_dorsiflexion", 0.85, -1.0),
    "foot_slap": _fall("ankle_dorsiflexion", 0.0, 0.05),
    "flat_contact": _at("foot_pitch", 0.0, -1.0),
    "toe_drag": _more(lambda walk, leg: -min(walk.leg(leg).fit.clearance, 9.0)),
    "hip_hike": _at("pelvis_obliquity", 0.8),
    "circumduction": _at("hip_adduction", 0.82, -1.0),
    "vaulting": _more(lambda walk, leg: 100 * max(0.0, 0.36 - walk.leg(_other(leg)).heel_off)),
    "pelvic_drop": _figure("pelvic_drop"),
    "trunk_over": _figure("trunk_over"),
    "straight_knee": _figure("knee_flexion_loading", -1.0),
    "trunk_forward_loading": _fall("trunk_forward", 0.12, 0.75),
    "trunk_back_loading": _fall("trunk_forward", 0.75, 0.12),
    "spared_trunk": _figure("trunk_over"),
    "soft_contact": _at("foot_pitch", 0.0, -1.0),
    "short_stance": _more(lambda walk, leg: 100 * (walk.leg(_other(leg)).foot_off / walk.leg(leg).foot_off - 1)),
    "less_hip_extension": _figure("hip_extension", -1.0),
    "stooped": _stooped,
}
"""How much there is of each sign against the fair walk: larger = more to see; keys of `data.gait_signs.SEEN`."""
