"""Right lower limb from behind: aponeurosis of gastrocnemius, Achilles tendon, plantaris tendon."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.curves import Curve, Profile, heights, hump, ribbon, steps
from assets.drawing.leg_posterior_parts import cord, patch
from assets.drawing.nerves import dashes, taper
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import noise, paint_tendon, spiral

TWIST: Final = math.radians(88)
"""How far the fibres wind from the top of the tendon to its insertion."""
_FIBRES: Final = 19
_BEGIN: Final = 0.06

APONEUROSIS: Final = patch(
    "101,384 88,346 80.4,314 83.4,284 87.4,250 91.2,216 94.6,186 95,182",
    "115,384 130,346 134.2,314 130.6,284 125.4,250 120.8,216 116.8,186 116.4,182",
)
"""Between the bellies of gastrocnemius and the free edge of the tendon; it narrows from 54 to 21 mm."""
TENDON: Final = patch(
    "95,182 97.2,158 98.8,134 99.5,110 100,90 100,76 98.8,62 96.2,53 94.2,47 93.4,42 94.2,37 97.4,31.8 102.6,29.2",
    "116.4,182 114.8,158 113.8,134 113.4,110 113,90 112.9,76 114.4,62 117,53 119,47 119.7,42 118.6,37 114.6,31.8 "
    "109.4,29.2",
)
"""Slimmest (13 mm) about 55 mm above its insertion, 26 mm wide on the heel bone."""
PLANTARIS: Final = heights("""
    83,300 87.2,258 91.4,218 94.6,184 96.9,158 98.4,134 99.1,110 99.2,90 98.6,74 96.6,62 94,53 92.4,46
""")


def paint_achilles(g: Drawing) -> None:
    """The aponeurosis above and the tendon below, which join without a seam."""
    with g.decor("superficial"):
        medial = [*APONEUROSIS.first.points, *TENDON.first.points[1:]]
        lateral = [*APONEUROSIS.second.points, *TENDON.second.points[1:]]
        g.contact(Curve([*medial, (106, -28.4), *lateral[::-1]]).d(), 1.7, 0.26, (0.4, 0.6))
    with g.structure("fascia.gastrocnemius-aponeurosis", "superficial", APONEUROSIS.at(0.56, 0.62)):
        # under the join, so that no muscle shines through between the two silhouettes
        g.fill(patch("94.9,184 95.1,180.4", "116.5,184 116.3,180.4").outline(), "tendon-base")
        _sheet(g, APONEUROSIS, (0.0, 1.0))
        _straight_fibres(g)
    with g.structure("tendon.achilles", "superficial", TENDON.at(0.5, 0.42)):
        _sheet(g, TENDON, (1.0, 0.3))
        spiral(g, TENDON, _BEGIN, TWIST, _FIBRES)
        g.line(TENDON.first.d() + Curve([TENDON.first.points[-1], (106, -28.4), TENDON.second.points[-1]]).d(), _LINE)
        g.line(TENDON.second.d(), _LINE)
    with g.piece("muscle.plantaris", "superficial"):
        paint_tendon(g, cord(PLANTARIS, 1.8), fibres=2, cap=0.6, shadow=0.7)


_LINE: Final = "tendon-line"


def scaled(profile: Profile, by: float) -> Profile:
    """The same profile, `by` times as high."""
    return lambda t: by * profile(t)


def _sheet(g: Drawing, shape: Patch, light: tuple[float, float]) -> None:
    """Base, rounded shade and a pale middle that keep their strength where the next stretch goes on."""
    sides = shape.first.d() + shape.second.d()
    g.outline(shape.outline(0.1 if shape is TENDON else 0.0), "tendon-base")
    for k, (tone, strength) in enumerate((("mid", 0.4), ("shade", 0.3), ("shade", 0.34), ("dark", 0.22))):
        part = 1 - 0.24 * k
        g.fill(shape.edge(hump(-0.25, 1.25, 0.3 * part, 0.6), second=True), f"tendon-{tone}", strength)
        g.fill(shape.edge(hump(-0.25, 1.25, 0.17 * part, 0.6), second=False), f"tendon-{tone}", 0.8 * strength)
    profile = steps([(0.0, 0.1 if shape is APONEUROSIS else light[0]), (0.2, light[0] or 1.0), (1.0, light[1])])
    for half, strength in ((0.13, 0.45), (0.08, 0.5), (0.035, 0.7)):
        g.fill(shape.sliver(0.36, scaled(profile, half), 0, 1, 9), "tendon-pale", strength)
    if shape is APONEUROSIS:
        g.line(sides, _LINE)


def _straight_fibres(g: Drawing) -> None:
    """The fibres that wind in the tendon, where they still run straight: same places, same breadths at the join."""
    span, dark, white = math.pi + TWIST, "", ""
    for k in range(_FIBRES):
        angle = -math.pi / 2 - TWIST + span * (k + 0.5) / _FIBRES
        width = math.radians(1.0 if k % 3 else 1.7) * 17 / _FIBRES
        for low, high, pale in ((-width, width, False), (2.2 * width, 4.4 * width, True)):
            a, b = max(angle + low, -math.pi / 2), min(angle + high, math.pi / 2)
            if a >= b:
                continue
            centre, half = (math.sin(a) + math.sin(b)) / 4 + 0.5, (math.sin(b) - math.sin(a)) / 4
            top = 0.02 + 0.5 * noise(k, 41 + pale)
            swell = steps([(top, 0.0), (min(1.0, top + 0.3), 1.0)])
            run = APONEUROSIS.sliver(centre, scaled(swell, half), top, 1.0, 5)
            dark, white = (dark, white + run) if pale else (dark + run, white)
    g.fill(dark, "tendon-dark", 0.5)
    g.fill(white, "tendon-pale", 0.65)


def paint_hidden_plantaris(g: Drawing) -> None:
    """Its slender tendon between gastrocnemius and soleus, from the belly to the medial edge of the aponeurosis."""
    course = Curve(heights("104.6,457 102,450 96.6,430 91,400 86.4,362 83.6,326 83.2,298"))
    with g.piece("muscle.plantaris", "superficial"):
        dashes(g, course, taper(2.0, 1.8), dash=8, gap=5.5, tissue="tendon")
        g.hit(ribbon(course, 4.0, tolerance=0.2))
