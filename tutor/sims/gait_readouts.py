"""Figures of a walk as a person should read them: label, unit, norm, and the difference to another walk in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tutor.sims.data.gait_curves import (
    CADENCE_STEPS_MIN,
    DOUBLE_SUPPORT_PERCENT,
    SPEED_M_S,
    STANCE_PERCENT,
    STEP_LENGTH_M,
)
from tutor.sims.evidence import Certainty, Readout
from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_result import Walk

NORMS: Final = ("fukuchi2018",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How one figure is shown.

    Attributes:
        name: key in `Walk.figures`, without the leg.
        label: words; unit: its unit; digits: decimals that mean something; factor: from the figure to what is shown.
        legs: there is one for each leg.
        norm: mean and standard deviation of adults at comfortable speed, as shown; None if no source gives one.
        less, more: words for a smaller and a larger value.
        matters: smallest difference worth a word, in the unit shown (per cent if `relative`).
        relative: differences are told in per cent.
    """

    name: str
    label: str
    unit: str
    digits: int = 0
    factor: float = 1.0
    legs: bool = True
    norm: tuple[float, float] | None = None
    less: str = "lower"
    more: str = "higher"
    matters: float = 1.0
    relative: bool = False
    certainty: Certainty = "medium"
    note: str = ""
    sources: tuple[str, ...] = ()


FIGURES: Final = (
    Figure(
        name="speed", label="Speed", unit="m/s", digits=2, legs=False, norm=SPEED_M_S, less="slower", more="faster",
        matters=5, relative=True, certainty="high", sources=NORMS,
    ),
    Figure(
        name="cadence", label="Cadence", unit="steps/min", legs=False, norm=CADENCE_STEPS_MIN, matters=4,
        certainty="high", sources=NORMS,
    ),
    Figure(
        name="step_length", label="Step", unit="cm", factor=100, norm=(100 * STEP_LENGTH_M[0], 100 * STEP_LENGTH_M[1]),
        less="shorter", more="longer", matters=2, certainty="high", sources=NORMS,
        note="The right step is the one that the right foot takes: from the left foot's contact to its own.",
    ),
    Figure(
        name="stance_percent", label="Stance", unit="% of the cycle", norm=STANCE_PERCENT, less="shorter",
        more="longer", matters=1.5, certainty="high", sources=NORMS,
    ),
    Figure(
        name="double_support_percent", label="Double support", unit="% of the cycle", legs=False,
        norm=DOUBLE_SUPPORT_PERCENT, less="shorter", more="longer", matters=2, certainty="high", sources=NORMS,
    ),
    Figure(
        name="single_support_symmetry", label="Single support, right over left", unit="", digits=2, legs=False,
        norm=(1.0, 0.03), matters=0.05, note="Below 1 the right leg is spared.",
    ),
    Figure(
        name="clearance_mm", label="Toe clearance", unit="mm", matters=4,
        note="Lowest point of the sole in mid swing. Falls happen within a few millimetres.",
    ),
    Figure(
        name="centre_of_mass_rise", label="Rise of the centre of mass", unit="cm", digits=1, factor=100, legs=False,
        less="smaller", more="larger", matters=0.5, note="From the vertical force, as a force plate gives it.",
    ),
    Figure(
        name="push_off_power", label="Push-off power", unit="W/kg", digits=1, matters=8, relative=True,
        note="Slow walking alone lowers it: compare at the same speed.",
    ),
    Figure(name="ankle_moment", label="Peak ankle moment", unit="Nm/kg", digits=2, matters=5, relative=True),
    Figure(
        name="heel_off_percent", label="Heel rise", unit="% of the cycle", less="earlier", more="later", matters=2,
    ),
    Figure(name="pelvic_drop", label="Pelvic drop of the other side", unit="°", matters=2),
    Figure(name="trunk_over", label="Trunk lean over the leg", unit="°", less="smaller", more="larger", matters=3),
    Figure(
        name="achilles_peak", label="Peak Achilles force", unit="BW", digits=1, matters=5, relative=True,
        certainty="contested", sources=("kharazi2021", "manal2013"),
        note="Methods for the tendon's lever differ (35 to 56 mm): about -25 to +20 %.",
    ),
    Figure(
        name="achilles_impulse", label="Achilles impulse a step", unit="BW·s", digits=2, matters=5, relative=True,
        certainty="contested", sources=("baxter2021",),
    ),
    Figure(
        name="heel_raises", label="Heel raises on one leg", unit="", matters=3, less="fewer", more="more",
        sources=("lunsford1995", "hebertlosier2017"), note="Fewer with age and in women (Hébert-Losier 2017).",
    ),
)  # fmt: skip


def readouts(walk: Walk) -> tuple[Readout, ...]:
    """Every figure of the walk with its norm; names carry `_right` or `_left` where there is one for each leg."""
    return tuple(_readout(figure, walk, leg) for figure in FIGURES for leg in (LEGS if figure.legs else (None,)))


def _readout(figure: Figure, walk: Walk, leg: str | None) -> Readout:
    name = figure.name if leg is None else f"{figure.name}_{leg}"
    low, high = (None, None) if figure.norm is None else (figure.norm[0] - figure.norm[1], sum(figure.norm))
    return Readout(
        name=name,
        label=figure.label if leg is None else f"{figure.label}, {leg}",
        value=walk.figures[name] * figure.factor,
        unit=figure.unit,
        low=low,
        high=high,
        digits=figure.digits,
        sources=figure.sources,
        certainty=figure.certainty,
        note=figure.note,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One figure against another walk: `text` for a person, `weight` = size over what matters."""

    name: str
    text: str
    weight: float


def differences(walk: Walk, other: Walk) -> tuple[Difference, ...]:
    """What is different from the other walk, in words, the largest first; nothing that does not matter."""
    found = [
        told
        for figure in FIGURES
        for leg in (LEGS if figure.legs else (None,))
        if (told := _difference(figure, walk, other, leg)) is not None
    ]
    return tuple(sorted(found, key=lambda told: -told.weight))


def _difference(figure: Figure, walk: Walk, other: Walk, leg: str | None) -> Difference | None:
    name = figure.name if leg is None else f"{figure.name}_{leg}"
    now, then = walk.figures[name] * figure.factor, other.figures[name] * figure.factor
    change = 100 * (now - then) / then if figure.relative else now - then
    if abs(change) < figure.matters:
        return None
    unit = "%" if figure.relative else "% of the cycle" if figure.unit == "% of the cycle" else figure.unit
    digits = 0 if figure.relative else figure.digits
    size = f"{abs(change):.{digits}f}" + (unit if unit == "°" else f"\N{NO-BREAK SPACE}{unit}" if unit else "")
    where = "" if leg is None else f" on the {leg}"
    word = figure.less if change < 0 else figure.more
    return Difference(name=name, text=f"{figure.label}{where} {size} {word}", weight=abs(change) / figure.matters)


def summary(walk: Walk, other: Walk, most: int = 3) -> str:
    """One sentence with the largest differences, e.g. for a screen reader."""
    told = differences(walk, other)[:most]
    if not told:
        return "No difference that matters."
    words = [one.text if place == 0 else one.text[0].lower() + one.text[1:] for place, one in enumerate(told)]
    return "; ".join(words) + "."
