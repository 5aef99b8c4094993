"""How often each told, seen or tested thing is met under a lesion: its cause's habits and its roots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutor.clinic.damage import LegDamage, clipped
from tutor.clinic.data import actions, pain
from tutor.clinic.data.presentations import AT_PLACE, BACKGROUND, PRESENTATIONS
from tutor.clinic.myotome import ActionSign

Shares = dict[str, dict[str, float]]
"""Key → word → share of people."""

FULLY_HURTS = 0.5
"""Irritation from which a root hurts as much as it can; our estimate."""

TELLS = 1.2
"""How much commoner than elsewhere a word must be to tell something."""

_GAIT_FROM_WEAKNESS: Mapping[str, tuple[str, float, float, float]] = {
    "weak_push_off": ("ankle_plantarflexion", 0.25, 0.6, 0.85),
    "late_heel_rise": ("ankle_plantarflexion", 0.3, 0.7, 0.6),
    "foot_slap": ("ankle_dorsiflexion", 0.2, 0.5, 0.55),
    "steppage": ("ankle_dorsiflexion", 0.35, 0.75, 0.75),
    "toe_drag": ("ankle_dorsiflexion", 0.35, 0.75, 0.45),
    "trendelenburg": ("hip_abduction", 0.3, 0.7, 0.6),
    "trunk_lean_to_stance_side": ("hip_abduction", 0.3, 0.7, 0.4),
    "knee_buckling": ("knee_extension", 0.25, 0.6, 0.6),
    "knee_held_extended": ("knee_extension", 0.3, 0.7, 0.35),
}
"""Sign of walking → (movement, loss from which it shows, loss at which it is as common as it gets, share then).
After perry's phases as the course teaches them; thresholds for the abductors after kendall2013."""


def background() -> Shares:
    """The shares among people whose trouble has nothing to do with the word."""
    return {key: dict(table) for key, table in BACKGROUND.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Where a lesion sits. Each is "" where it has none."""

    level: str = ""
    zone: str = ""
    place: str = ""


def presentation(cause: str, seat: Seat, leg: LegDamage, acts: Mapping[str, ActionSign]) -> Shares:
    """The affected leg's shares under a cause. Raises KeyError for an unknown cause."""
    shares = background()
    for tables in (PRESENTATIONS[cause], AT_PLACE.get((cause, seat.place), {})):
        for key, table in tables.items():
            shares[key].update(table)
    _roots(shares, cause, leg)
    _walking(shares, acts)
    if cause == "upper_motor_neuron_lesion":  # a stiff foot drags; it does not hang
        shares["gait"].update({word: PRESENTATIONS[cause]["gait"][word] for word in ("foot_slap", "steppage")})
    _reports(shares, cause, seat.level, seat.zone)
    return shares


def other_tests(leg: LegDamage, acts: Mapping[str, ActionSign]) -> dict[str, float]:
    """Test → share of people positive in the other leg, by its own roots."""
    shares = background()
    _roots(shares, "", leg)
    _walking(shares, acts)
    return shares["tests"]


def ramp(value: float, low: float, high: float) -> float:
    """0 up to low, 1 from high, straight between."""
    return clipped((value - low) / (high - low))


def _roots(shares: Shares, cause: str, leg: LegDamage) -> None:
    """Pain and tension tests of irritated roots; the cause's own numbers for a test win (deep gluteal)."""
    own = PRESENTATIONS.get(cause, {}).get("tests", {})
    for root in {*leg.roots, *leg.irritated}:
        name, heat = root.removeprefix("root."), leg.irritated.get(root, 0.0)
        hurts = clipped(max(heat, leg.roots.get(root, 0.0)) / FULLY_HURTS)
        for area, share in pain.ROOT_PAIN.get(name, {}).items():
            shares["pain"][area] = _either(shares["pain"][area], share * hurts)
        for test, by_root in actions.TENSION.items():
            if test not in own:
                shares["tests"][test] = _either(
                    shares["tests"][test], by_root.get(name, 0.0) * clipped(heat / FULLY_HURTS)
                )


def _walking(shares: Shares, acts: Mapping[str, ActionSign]) -> None:
    """Signs of walking that follow from weakness."""
    limp = 0.0
    for word, (action, low, high, most) in _GAIT_FROM_WEAKNESS.items():
        share = most * ramp(1 - acts[action].strength, low, high)
        limp = max(limp, share)
        shares["gait"][word] = _either(shares["gait"][word], share)
    abductors = ramp(1 - acts["hip_abduction"].strength, 0.3, 0.7)
    shares["tests"]["trendelenburg"] = _either(shares["tests"]["trendelenburg"], 0.7 * abductors)
    shares["gait"]["normal"] *= 1 - limp


def _reports(shares: Shares, cause: str, level: str, zone: str) -> None:
    """What imaging says of a herniation: its level and zone; others keep the share of pain-free people."""
    table = shares["imaging"]
    if cause in {"disc_herniation", "cauda_equina_syndrome"} and level:
        table[f"herniation_{level}"] = 0.93 if cause == "disc_herniation" else 0.85
        for word in ("central", "subarticular", "foraminal", "extraforaminal"):
            table[f"zone_{word}"] = 0.92 if word == (zone or "central") else 0.025


def _either(first: float, second: float) -> float:
    """Chance that one or the other shows, if they are independent."""
    return 1 - (1 - first) * (1 - second)


def tells(key: str, word: str, share: float) -> bool:
    """Whether a word is commoner than among people whose trouble has nothing to do with it."""
    return share > TELLS * BACKGROUND[key].get(word, 0.0)
