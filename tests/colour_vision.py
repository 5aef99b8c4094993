"""Colours as people with a colour-vision deficiency see them, and how far two colours are apart.

Simulation: Machado, Oliveira & Fernandes 2009 (A physiologically-based model for simulation of color vision deficiency,
IEEE TVCG 15:1291-1298), matrices for complete deficiency on linear RGB. Distance: CIE 1976 L*a*b*.
"""

from __future__ import annotations

import math
from typing import Literal, get_args

Vision = Literal["full", "protanopia", "deuteranopia", "tritanopia", "greyscale"]
VISIONS: tuple[Vision, ...] = get_args(Vision)
Colour = tuple[float, float, float]
"""Red, green, blue from 0 to 1."""

_GREY = (0.2126, 0.7152, 0.0722)
_MATRICES: dict[Vision, tuple[Colour, Colour, Colour]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "greyscale": (_GREY, _GREY, _GREY),
}


def parsed(text: str) -> Colour:
    """#rrggbb as numbers."""
    red, green, blue = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def seen(colour: Colour, vision: Vision) -> Colour:
    """The colour as it looks to this vision."""
    linear = [_linear(part) for part in colour]
    red, green, blue = (
        _coded(min(1.0, max(0.0, sum(factor * part for factor, part in zip(row, linear, strict=True)))))
        for row in _MATRICES[vision]
    )
    return red, green, blue


def difference(one: Colour, two: Colour) -> float:
    """About 2 is just seen side by side; 100 is black against white."""
    return math.dist(_lab(one), _lab(two))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _coded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _lab(colour: Colour) -> Colour:
    red, green, blue = (_linear(part) for part in colour)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
