"""Where the drawn feet stand: the model's floor contact carried over to the rounder sole of the drawing.

The model's foot has three sharp points, the drawn one a round heel. Over the floor the drawn sole rolls without
slipping (between two instants the point that stays lowest keeps its place), in swing it follows the model. So nothing
slides and nothing sinks, whatever the model's contact leaves over (some millimetres).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.diagrams.figure.data import side_points as rest
from tutor.diagrams.figure.ground import SHANK, THIGH
from tutor.diagrams.figure.pose import Body
from tutor.sims.gait_body import SHANK as MODEL_SHANK
from tutor.sims.gait_body import THIGH as MODEL_THIGH
from tutor.sims.gait_result import POINTS, LegResult
from tutor.sims.gait_template import Curve

SCALE: Final = 1000 * (MODEL_THIGH + MODEL_SHANK) / (THIGH + SHANK)
BODY: Final = Body(stature_mm=1738.0 * SCALE)
"""The drawn person, with legs as long as the model's."""
DRAWN_THIGH, DRAWN_SHANK = SCALE * THIGH / 1000, SCALE * SHANK / 1000
_SOLE: Final = np.array([[float(part) for part in item.split(",")] for item in f"{rest.SOLE} -42,19".split()])
_ANKLE, _BALL = np.array(rest.JOINTS["ankle"]), np.array(rest.JOINTS["ball"])


@dataclass(frozen=True, slots=True, eq=False)
class Footing:
    """Drawn ankle over one leg's cycle, metres as in the model: `places` (201, 2), x forward and y up."""

    places: Curve
    shift: Curve


def sole_points(pitch: Curve, toes: Curve) -> Curve:
    """Points under the drawn sole against its ankle, metres, (n, m, 2). pitch, toes: degrees, (n,)."""
    share = np.clip((_SOLE[:, 0] - 130.0) / 26.0, 0, 1)
    bend = np.radians(toes)[:, None] * (share * share * (3 - 2 * share))[None]
    away = _SOLE - _BALL
    x = _BALL[0] + np.cos(bend) * away[:, 0] - np.sin(bend) * away[:, 1] - _ANKLE[0]
    y = _BALL[1] + np.sin(bend) * away[:, 0] + np.cos(bend) * away[:, 1] - _ANKLE[1]
    cos, sin = np.cos(np.radians(pitch))[:, None], np.sin(np.radians(pitch))[:, None]
    out: Curve = np.stack([cos * x - sin * y, sin * x + cos * y], axis=2) * SCALE / 1000
    return out


def footing(leg: LegResult) -> Footing:
    """Where the drawn ankle is over the cycle of this leg."""
    soles = sole_points(leg.curves["foot_pitch"], leg.curves["toe_extension"])
    depth = -soles[:, :, 1].min(axis=1)
    phase = np.linspace(0, 1, POINTS)
    model = leg.places["ankle"][:, :2]
    above = np.min([leg.places[name][:, 1] for name in ("heel", "ball", "toe")], axis=0)
    height = depth + np.where(phase <= leg.foot_off, 0.0, np.maximum(above, 0.0))
    last = int(leg.foot_off * (POINTS - 1))
    stance = _rolled(soles[: last + 1], depth[: last + 1])
    flat = round(0.45 * last)
    stance = stance - stance[flat] + model[flat, 0]
    shift = np.empty(POINTS)
    shift[: last + 1] = stance - model[: last + 1, 0]
    swing = np.linspace(0, 1, POINTS - last)
    ease = swing * swing * (3 - 2 * swing)
    shift[last:] = shift[last] * (1 - ease) + shift[0] * ease
    places: Curve = np.stack([model[:, 0] + shift, height], axis=1)
    return Footing(places, np.stack([shift, height - model[:, 1]], axis=1))


def _rolled(soles: Curve, depth: Curve) -> Curve:
    """Forward place of the ankle while the sole rolls on the floor without slipping, from 0."""
    above = soles[:, :, 1] + depth[:, None]
    touching = np.maximum(above[:-1], above[1:]).argmin(axis=1)
    rows = np.arange(len(touching))
    steps = soles[rows, touching, 0] - soles[rows + 1, touching, 0]
    return np.concatenate([[0.0], np.cumsum(steps)])
