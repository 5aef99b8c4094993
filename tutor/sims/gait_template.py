"""Curves over the gait cycle as functions of phase: Fourier series of the consensus, change with speed, time warps.

Phase runs from 0 at a foot's contact to 1 at its next. Signs as in `tutor.sims.data.gait_curves`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tutor.sims.data.gait_curves import CURVES
from tutor.sims.data.gait_speed import LINEAR, SQUARE

Curve = NDArray[np.float64]
"""One number per instant."""

ANGLE_HARMONICS: Final = 8
FORCE_HARMONICS: Final = 12
COMFORTABLE: Final = 1.24
"""m/s, the speed of the consensus."""
OPPOSITE_OFF, OPPOSITE_CONTACT, FOOT_OFF = 0.11, 0.50, 0.61
"""Events at comfortable speed, as phase: between the force events (62 %) and the timing of the same adults (60.3 %)."""
_FROUDE: Final = (9.81 * 0.92) ** 0.5
"""m/s; dimensionless speed = speed / root of gravity times leg length (0.92 m)."""


def fourier(values: Curve, harmonics: int) -> NDArray[np.complex128]:
    """Coefficients of a periodic curve sampled evenly (without the closing point)."""
    found = np.fft.rfft(values)[: harmonics + 1] / len(values)
    found[1:] *= 2
    return found


def evaluate(coefficients: NDArray[np.complex128], phase: Curve) -> Curve:
    """The series (up to FORCE_HARMONICS) at these phases."""
    turns = _turns(np.ascontiguousarray(phase, dtype=np.float64).tobytes())
    return np.asarray((turns[:, : len(coefficients)] @ coefficients).real, dtype=np.float64)


@lru_cache(maxsize=64)
def _turns(phase: bytes) -> NDArray[np.complex128]:
    """e^(2πi·k·phase) for every harmonic k: a walk asks for many curves at the same phases."""
    turns = np.exp(2j * np.pi * np.outer(np.frombuffer(phase), np.arange(FORCE_HARMONICS + 1)))
    return np.asarray(turns, dtype=np.complex128)


@cache
def _series(name: str, what: str) -> NDArray[np.complex128]:
    consensus = CURVES[name]
    values = consensus.mean if what == "mean" else consensus.sd
    forces = consensus.unit != "deg" and what == "mean"
    return fourier(np.asarray(values[:-1], dtype=np.float64), FORCE_HARMONICS if forces else ANGLE_HARMONICS)


def consensus(name: str, phase: Curve) -> Curve:
    """The mean curve of that name, in its unit."""
    return evaluate(_series(name, "mean"), phase)


def spread(name: str, phase: Curve) -> Curve:
    """One standard deviation between people, in the curve's unit; never below a twentieth of its mean."""
    sd = evaluate(_series(name, "sd"), phase)
    return np.asarray(np.maximum(sd, 0.05 * float(np.mean(CURVES[name].sd))), dtype=np.float64)


def froude(speed: float) -> float:
    """Dimensionless speed beyond comfortable walking; flat outside of the speeds that were measured."""
    return float(np.clip((speed - COMFORTABLE) / _FROUDE, -0.26, 0.19))


def by_speed(name: str, phase: Curve, speed: float) -> Curve:
    """The curve of that name at a walking speed (m/s); names as in `tutor.sims.data.gait_speed`."""
    x = froude(speed)
    changes = np.asarray(LINEAR[name]) * x + np.asarray(SQUARE[name]) * x * x
    series = np.concatenate([changes[:1], changes[1::2] - 1j * changes[2::2]])
    return consensus(name, phase) + evaluate(series, phase)


def bump(phase: Curve, centre: float, half_width: float) -> Curve:
    """1 at the centre, falling smoothly to 0 at half_width on either side, over the cycle's end too."""
    away = np.abs((phase - centre + 0.5) % 1 - 0.5)
    return np.where(away < half_width, 0.5 + 0.5 * np.cos(np.pi * away / half_width), 0.0)


def plateau(phase: Curve, rise: float, up: float, down: float, end: float) -> Curve:
    """0 before rise, 1 from up to down, 0 after end, smooth between; may run over the cycle's end (end up to 2)."""
    later = np.where(phase < rise - 1e-12, phase + 1, phase) if end > 1 else phase
    return smooth((later - rise) / (up - rise)) * (1 - smooth((later - down) / (end - down)))


def smooth(share: Curve) -> Curve:
    """0 below 0, 1 above 1, smooth between."""
    within = np.clip(share, 0, 1)
    return np.asarray(within * within * (3 - 2 * within), dtype=np.float64)


EASE: Final = 0.13
"""Share of a ramp at either end over which it eases in; between, it is straight."""


def ramp(value: float, full: float, none: float) -> float:
    """How far a strength has fallen: 0 at `none` and above, 1 at `full` and below, nowhere much steeper than a line."""
    share = min(max((none - value) / (none - full), 0.0), 1.0)
    near = min(share, 1 - share)
    eased = near * near / (2 * EASE) if near < EASE else near - EASE / 2
    return (eased if share < 0.5 else 1 - EASE - eased) / (1 - EASE)


def warp(phase: Curve, knots: tuple[float, ...], places: tuple[float, ...]) -> Curve:
    """Monotone smooth map of phase that sends each knot (0 … 1, ascending) to its place (0 … 1, ascending)."""
    x, y = np.asarray(knots), np.asarray(places)
    width, slope = np.diff(x), np.diff(y) / np.diff(x)
    before, after = np.roll(slope, 1), slope
    wide = np.roll(width, 1)
    weight = (wide + 2 * width) / (3 * (wide + width))
    tangent = before * after / (weight * after + (1 - weight) * before)
    tangent = np.append(tangent, tangent[0])
    cell = np.clip(np.searchsorted(x, phase, side="right") - 1, 0, len(width) - 1)
    share = (phase - x[cell]) / width[cell]
    rest = 1 - share
    return np.asarray(
        y[cell] * rest * rest * (1 + 2 * share)
        + y[cell + 1] * share * share * (3 - 2 * share)
        + width[cell] * share * rest * (rest * tangent[cell] - share * tangent[cell + 1]),
        dtype=np.float64,
    )
