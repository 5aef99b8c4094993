"""All curves of a walk as text: CSV (one row per per cent, one column per curve and leg) and JSON-able data."""

from __future__ import annotations

import csv
import io
import math

import numpy as np

from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_result import UNITS, LegResult, Walk

DIGITS = 4
PERCENT = tuple(range(0, 101, 2))


def as_data(walk: Walk) -> dict[str, object]:
    """The walk as plain data: percent[51], right and left with 51 numbers a curve, units, readouts with contact.

    Curves are on each leg's own cycle; a number that means nothing (centre of pressure in swing) is None.
    """
    readouts: dict[str, object] = {name: round(value, DIGITS) for name, value in walk.figures.items()}
    fits = [walk.leg(leg).fit for leg in LEGS]
    readouts["contact"] = {
        "penetration_mm": round(max(fit.penetration for fit in fits), 2),
        "slip_mm": round(max(fit.slip for fit in fits), 2),
        "clearance_mm": round(min(fit.clearance for fit in fits), 2),
        "largest_correction_sd": round(max(float(np.abs(walk.leg(leg).correction).max()) for leg in LEGS), 3),
        "gap_mm": round(max(fit.gap for fit in fits), 2),
    }
    return {
        "percent": list(PERCENT),
        "units": dict(UNITS),
        "right": _curves(walk.right),
        "left": _curves(walk.left),
        "events": {leg: _events(walk.leg(leg)) for leg in LEGS},
        "readouts": readouts,
    }


def as_csv(walk: Walk) -> str:
    """Comma-separated text: percent, then every curve of right and left leg; empty where it means nothing."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = {f"{leg}_{name}_{unit}": _curves(walk.leg(leg))[name] for leg in LEGS for name, unit in UNITS.items()}
    writer.writerow(["percent", *columns])
    for place, percent in enumerate(PERCENT):
        row = (values[place] for values in columns.values())
        writer.writerow([percent, *("" if value is None else value for value in row)])
    return text.getvalue()


def _curves(leg: LegResult) -> dict[str, list[float | None]]:
    return {name: [_number(float(value)) for value in leg.curve(name)] for name in UNITS}


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, DIGITS) + 0.0


def _events(leg: LegResult) -> dict[str, float]:
    """Per cent of the leg's own cycle; `contact` per cent of the right leg's."""
    return {
        "contact": round(100 * leg.contact, 2),
        "opposite_foot_off": round(100 * leg.opposite_off, 2),
        "heel_off": round(100 * leg.heel_off, 2),
        "opposite_foot_contact": round(100 * leg.opposite_contact, 2),
        "foot_off": round(100 * leg.foot_off, 2),
    }
