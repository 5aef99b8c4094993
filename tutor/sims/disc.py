"""Pressure, compression, shear and bending in the L4/5 disc for a posture and a load; nucleus, height and canal.

Static, in the sagittal plane, one equivalent back muscle. With trunk inclination θ from the vertical:

    M   = m_ub·g·(d0·cos θ + Lc·sin θ) + m_load·g·d      bending moment at L4/5, Nm
    d   = 0.25·H·sin θ + d0·cos θ                        if the load hangs from the shoulders, else as given, m
    F_c = |M| / r_ext + (m_ub + m_load)·g·cos θ          compression, N
    F_s = (m_ub + m_load)·g·sin θ                        shear along the disc, shown only, N
    p   = F_c / (0.66·A)                                 pressure in the nucleus, Pa

Constants in `tutor.sims.data.disc`. It knows no flexion-relaxation, no pressure in the belly, no co-contraction and no
dynamics. Sitting, lying and slumped postures come from the measured table (Wilke 1999), never from the formula.
Sources: Wilke 1999 (checks), Nachemson 1981 and Dreischarf 2013 (factor 0.66), Schmid 1999 (canal).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from tutor.sims.data import disc as data
from tutor.sims.data.disc import POSTURE_ALIASES, POSTURES, Posture
from tutor.sims.parameter import Parameter, ParameterError, Value, read_all

FREE = "as_set"
"""The posture that is none of the measured ones: the formula answers."""
FIXED_BY_POSTURE = ("trunk_flexion", "load", "load_hold", "load_distance")
"""What a measured posture has already decided."""

LOADING: tuple[Parameter, ...] = (
    Parameter(
        name="trunk_flexion", label="Trunk inclination", unit="°", low=-25, high=90, start=0.0, step=1,
        help="How far the trunk leans forward from upright; below zero it leans back, where the formula is unproven.",
    ),
    Parameter(
        name="load", label="Load in the hands", unit="kg", low=0, high=50, start=0.0, step=1,
        help="Held still; lifting fast adds more.",
    ),
    Parameter(
        name="load_hold", label="The load is", start="hanging", choices=("hanging", "held"),
        help="Hanging below the shoulders, or held at the distance that you set.",
    ),
    Parameter(
        name="load_distance", label="Distance of the load from L4/5", unit="m", low=0, high=0.8, start=0.22, step=0.02,
        help="Horizontal distance; used when the load is held. Beyond 0.4 m the model reads up to 27 % too high.",
    ),
    Parameter(
        name="body_mass", label="Body mass", unit="kg", low=40, high=150, start=70.0, step=1,
        help="53.6 % of it is carried by L4/5 in standing.",
    ),
    Parameter(
        name="height", label="Body height", unit="m", low=1.4, high=2.1, start=1.68, step=0.01,
        help="Sets how far a hanging load swings forward.",
    ),
    Parameter(
        name="disc_area", label="Area of the disc", unit="cm²", low=12, high=26, start=18.0, step=0.5,
        help="The larger the disc, the lower the pressure for the same force.",
    ),
    Parameter(
        name="hours_up", label="Hours since getting up", unit="h", low=0, high=16, start=4.0, step=0.5,
        help="Discs lose 6 to 8 % of their height from morning to evening.",
    ),
    Parameter(
        name="canal_depth", label="Depth of the canal, front to back", unit="mm", low=8, high=20, start=17.0, step=0.5,
        help="15 to 20 mm is usual; 12 mm is called relative, 10 mm absolute stenosis.",
    ),
)  # fmt: skip
POSTURE = Parameter(
    name="posture", label="Posture", start=FREE, choices=(FREE, *POSTURES),
    help="A measured posture, or the one that you set with inclination and load.",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscState:
    """What the model says. None = the source measured pressure alone.

    Attributes:
        moment: Nm, positive bends forward.
        compression: N.
        shear: N, positive slides the upper vertebra forward.
        pressure: MPa in the nucleus.
        pressure_low: MPa, lower end of the honest range.
        pressure_high: MPa, upper end.
        posture: the measured posture, None if the formula answered.
        proven: whether the setting lies where the formula was compared with measurements.
        lumbar: share of the lumbar movement, -1 full extension to 1 full flexion.
        nucleus_shift: mm, apparent shift of the nucleus against neutral standing, positive = to the back.
        height: mm in the middle of the disc.
        height_lost: share of the height on rising that is gone.
        canal_area: mm² at L4/5.
        canal_depth: mm in this posture's neutral position.
        foramen_change: share by which the foramen's area differs from neutral.
    """

    moment: float | None
    compression: float | None
    shear: float | None
    pressure: float
    pressure_low: float
    pressure_high: float
    posture: Posture | None
    proven: bool
    lumbar: float
    nucleus_shift: float
    height: float
    height_lost: float
    canal_area: float
    canal_depth: float
    foramen_change: float

    @property
    def source(self) -> str:
        """One sentence: where the pressure comes from."""
        if self.posture is not None:
            told = "abstract" if self.posture.certainty == "high" else "table, recalled"
            return f"measured: Wilke 1999 ({told}), one man of 70 kg: {self.posture.label.lower()}"
        base = "formula: static sagittal model of L4/5 (factor 0.66, Nachemson 1981; compared with Wilke 1999)"
        return base if self.proven else f"{base}; outside the postures that it was compared with"

    def segment_angle(self, level: str) -> float:
        """Degrees by which the segment is flexed (negative: extended) against neutral standing."""
        extension, flexion = data.SEGMENT_RANGE[level]
        return self.lumbar * (flexion if self.lumbar > 0 else -extension)


def read_posture(name: str) -> str:
    """The posture of that name, also by one of its other names.

    Raises:
        ParameterError: no such posture.
    """
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    known = POSTURE_ALIASES.get(plain, plain)
    near = get_close_matches(plain, [*POSTURE.choices, *POSTURE_ALIASES], n=3, cutoff=0.4)
    if known not in POSTURE.choices and near:
        raise ParameterError(f"posture: {name!r} is not known; did you mean {', '.join(near)}?")
    return str(POSTURE.read(known))


def read_settings(given: Mapping[str, Value], parameters: tuple[Parameter, ...] = LOADING) -> dict[str, Value]:
    """Every setting of the model, the given ones checked. A distance alone means that the load is held there.

    Raises:
        ParameterError: unknown name, value out of range, or a setting that a measured posture has already decided.
    """
    wanted = dict(given)
    if wanted.get("load_distance") in ("hang", "hanging"):
        wanted.pop("load_distance")
        wanted.setdefault("load_hold", "hanging")
    elif "load_distance" in wanted:
        wanted.setdefault("load_hold", "held")
    if "posture" in wanted:
        wanted["posture"] = read_posture(str(wanted["posture"]))
        fixed = [name for name in FIXED_BY_POSTURE if name in given]
        if wanted["posture"] != FREE and fixed:
            raise ParameterError(
                f"{fixed[0]}: the posture {wanted['posture']} was measured as it was, with nothing to set; "
                f"leave {fixed[0]} out or leave the posture out"
            )
    return read_all((POSTURE, *parameters), wanted)


def solve(settings: Mapping[str, Value]) -> DiscState:
    """What the settings (from `read_settings`) do to the disc."""
    name = str(settings["posture"])
    found = POSTURES.get(name)
    lumbar = found.lumbar if found else lumbar_share(_number(settings, "trunk_flexion"))
    lost = height_lost(_number(settings, "hours_up"))
    moment: float | None = None
    compression: float | None = None
    shear: float | None = None
    if found:
        pressure, low, high, proven = (found.low + found.high) / 2, found.low, found.high, True
    else:
        moment, compression, shear = forces(settings)
        pressure = compression / (data.PRESSURE_FACTOR * _number(settings, "disc_area") * 1e-4) / 1e6
        proven = 0 <= _number(settings, "trunk_flexion") <= 70
        over = (1.0, 1.27) if _is_far(settings) else data.MODEL_OVER_MEASURED
        low, high = pressure / over[1], pressure / over[0]
    depth = _number(settings, "canal_depth")
    return DiscState(
        moment=moment, compression=compression, shear=shear, pressure=pressure, pressure_low=low, pressure_high=high,
        posture=found, proven=proven, lumbar=lumbar, nucleus_shift=nucleus_shift(lumbar),
        height=data.MIDDLE_HEIGHT * (1 - lost), height_lost=lost, canal_area=canal_area(lumbar, depth),
        canal_depth=depth, foramen_change=lumbar * abs(data.FORAMEN_CHANGE[0 if lumbar < 0 else 1]),
    )  # fmt: skip


def forces(settings: Mapping[str, Value]) -> tuple[float, float, float]:
    """Moment (Nm), compression (N) and shear (N) of the static model.

    Leaning back, the moment turns round and the muscles in front hold it; their lever is taken as the same.
    """
    angle = math.radians(_number(settings, "trunk_flexion"))
    upper, load = data.UPPER_BODY_SHARE * _number(settings, "body_mass"), _number(settings, "load")
    hanging = data.SHOULDER_SHARE * _number(settings, "height") * math.sin(angle) + data.TRUNK_OFFSET * math.cos(angle)
    distance = hanging if settings["load_hold"] == "hanging" else _number(settings, "load_distance")
    trunk = data.TRUNK_OFFSET * math.cos(angle) + data.TRUNK_LEVER * math.sin(angle)
    moment = data.GRAVITY * (upper * trunk + load * distance)
    weight = (upper + load) * data.GRAVITY
    return moment, abs(moment) / data.EXTENSOR_LEVER + weight * math.cos(angle), weight * math.sin(angle)


def lumbar_share(trunk_flexion: float) -> float:
    """Share of the lumbar movement that a trunk inclination (degrees) uses: -1 full extension, 1 full flexion.

    Eased towards both ends; beyond about 65° the hips do the rest. Drawn from the usual lumbopelvic rhythm.
    """
    limit = data.LUMBAR_SPENT[0 if trunk_flexion < 0 else 1]
    return math.copysign(math.sin(math.pi / 2 * min(1.0, trunk_flexion / limit)), trunk_flexion)


def nucleus_shift(lumbar: float) -> float:
    """Apparent shift of the nucleus in mm against neutral, positive to the back: a cue of deformation, not a slide."""
    whole = data.NUCLEUS_SHIFT_SHARE * data.DISC_DEPTH
    return lumbar * whole * (0.6 if lumbar > 0 else 0.4)


def height_lost(hours_up: float) -> float:
    """Share of the disc's height on rising that is gone after these hours: fast at first, then slow.

    Two exponentials, set so that 54 % of the day's loss falls into the first hour.
    """
    fast, slow = 0.47, 0.53

    def loss(hours: float) -> float:
        return fast * (1 - math.exp(-hours / 0.4)) + slow * (1 - math.exp(-hours / 6.0))

    return data.DAY_LOSS[1] * loss(hours_up) / loss(data.DAY_HOURS)


def canal_area(lumbar: float, depth: float) -> float:
    """mm² of the canal at L4/5 between full extension and full flexion; in proportion to its depth in mm."""
    least, most = data.CANAL_AREA
    return ((most + least) / 2 + lumbar * (most - least) / 2) * depth / data.CANAL_DEPTH


def _is_far(settings: Mapping[str, Value]) -> bool:
    held = settings["load_hold"] == "held" and _number(settings, "load") > 0
    return held and _number(settings, "load_distance") > data.FAR_LOAD


def _number(settings: Mapping[str, Value], name: str) -> float:
    return float(settings[name])
