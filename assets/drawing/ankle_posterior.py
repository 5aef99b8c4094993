"""The right ankle from behind with the Achilles complex: `ankle-posterior.svg`."""

from __future__ import annotations

from typing import Final

from assets.drawing.ankle_parts import dashed_hit
from assets.drawing.ankle_posterior_bones import paint_ground, skin_edge
from assets.drawing.ankle_posterior_soft import (
    paint_bursae,
    paint_fat_pad,
    paint_fibulares,
    paint_flexors,
    paint_hallucis,
    paint_retinaculum,
    paint_triceps,
)
from assets.drawing.curves import Curve, heights, ribbon, steps
from assets.drawing.nerves import dashes, paint_nerve, paint_vessel, taper
from assets.drawing.svg_writer import Drawing

TIBIAL: Final = Curve(heights("99,206 98.6,190 97.4,166 95.8,142 93.8,122 91.8,106 89.8,92 87.6,81 85,70.6"))
SURAL: Final = Curve(
    heights("115,238 114,210 113.4,184 113.6,162 115,142 117.8,120 121,99 124.8,78 129.2,58 132.4,47 135,39")
)


def ankle_posterior() -> str:
    """The SVG text of the drawing; page right is lateral."""
    g = Drawing(
        (50, -241, 101, 243), view="posterior", title="Right ankle and Achilles complex, posterior view", line_mm=0.34
    )
    paint_ground(g)
    paint_flexors(g)
    paint_hallucis(g)
    _vessels(g)
    _tibial(g)
    paint_retinaculum(g)
    paint_fat_pad(g)
    paint_fibulares(g)
    paint_triceps(g)
    paint_bursae(g)
    _cutaneous(g)
    with g.decor("skin"):
        g.line(skin_edge(), "skin-line")
    return g.svg()


def _vessels(g: Drawing) -> None:
    """Posterior tibial artery and a companion vein, between the tendons and the nerve."""
    artery = Curve(heights("96,206 95.6,190 94.6,162 92.6,134 90,112 87.4,97 85.2,85 82.8,73.6"))
    vein = Curve(heights("94.4,206 94,190 93,162 91.1,134 88.4,112 85.8,97 83.8,85.4 81.4,74"))
    with g.decor("vessels"):
        paint_vessel(g, vein, steps([(0.0, 1.5), (0.86, 1.4), (1.0, 0.3)]), "vein")
    with g.structure("artery.posterior-tibial", "vessels", artery.at(artery.when(-118))):
        paint_vessel(g, artery, steps([(0.0, 2.0), (0.86, 1.8), (1.0, 0.3)]), "artery")
        g.hit(ribbon(artery, 2.0, tolerance=0.06))


def _tibial(g: Drawing) -> None:
    """Tibial nerve behind the malleolus, its calcaneal branch to the heel, and the plantar nerves under the foot."""
    twig = Curve(heights("85.2,55 84,46 84.6,37 86.6,29"))
    heel = Curve(heights("91.2,101 89.4,90 88,76 86,60 83.4,46 81.4,35 80.8,26"))
    with g.structure("nerve.medial-calcaneal", "nerves", heel.at(0.72)):
        paint_nerve(g, twig, steps([(0.0, 0.8), (0.7, 0.6), (1.0, 0.15)]), fascicles=1, shadow=0.4)
        paint_nerve(g, heel, steps([(0.0, 1.3), (0.8, 0.9), (1.0, 0.15)]), fascicles=1, shadow=0.6)
    width = steps([(0.0, 3.6), (0.86, 3.2), (1.0, 1.2)])
    with g.structure("nerve.tibial", "nerves", TIBIAL.at(TIBIAL.when(-126))):
        paint_nerve(g, TIBIAL, width, fascicles=3, shadow=0.9)
    for name, text in (
        ("medial-plantar", "84,68.4 79.8,59 74.2,50 68.2,43"),
        ("lateral-plantar", "85.2,67.6 82.4,57 78,46.4 72.4,38"),
    ):
        course = Curve(heights(text))
        with g.structure(f"nerve.{name}", "nerves", course.at(0.72)):
            dashes(g, course, taper(1.05, 0.85), dash=3.6, gap=1.6)
            dashed_hit(g, course, 2.2)


def _cutaneous(g: Drawing) -> None:
    """Sural nerve between tendon and fibula, with its branches to the outer heel."""
    with g.structure("nerve.sural", "nerves", SURAL.at(SURAL.when(-168))):
        heel = Curve(heights("120.6,101 121.6,86 122.6,72 124.4,56 126.6,42"))
        paint_nerve(g, heel, steps([(0.0, 0.2), (0.15, 1.2), (0.8, 0.8), (1.0, 0.15)]), fascicles=1, shadow=0.5)
        paint_nerve(g, SURAL, steps([(0.0, 2.6), (0.6, 2.3), (0.9, 1.5), (1.0, 0.2)]), fascicles=2, shadow=0.8)
