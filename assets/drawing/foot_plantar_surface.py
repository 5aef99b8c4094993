"""The right foot from below: first layer, plantar aponeurosis, and the nerves of the sole."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, hump, joined, ribbon, steps
from assets.drawing.foot_parts import belly, tendon, twig, under
from assets.drawing.foot_plantar_parts import below, cord, patch
from assets.drawing.nerves import dashes, paint_nerve, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, noise

_SHORT: Final = (
    (
        "104.6,-15 108.2,4 109.8,24 110.8,44 112,60 114.2,73",
        "106.6,-16 112,4 115.4,24 117.2,44 117,60 115.4,73",
        "112.6,58 115,73 120,90 126,106 131.2,122 133.8,134 134.8,144",
        1.9,
    ),
    (
        "101.4,-15 103.2,4 103.8,24 103.8,44 105.8,62 109,78",
        "105.4,-15 108.8,4 110.4,24 111.6,44 112,62 110.6,78",
        "108,62 110,79 113.4,96 116.4,112 118.8,128 120,140 121,152",
        2.3,
    ),
    (
        "97.6,-15 97.2,4 96.8,24 97,44 99,62 102.2,80",
        "101.8,-15 103.8,4 104.4,24 104.6,44 105.4,62 103.8,80",
        "101.6,62 103,80 104.6,98 106.2,118 107.4,136 107.9,152 108,165",
        2.4,
    ),
    (
        "96.8,-16 92.4,4 90.4,24 90.4,44 91.8,62 94,78",
        "98,-15 97.8,4 97.4,24 97.6,44 98,62 95.6,78",
        "94.6,60 94.8,78 94.4,98 94,118 93.6,136 93.8,154 93.6,168",
        2.4,
    ),
)
"""Flexor digitorum brevis, fifth toe first: medial and lateral border of each slip, its tendon, the tendon's width."""


def paint_first_layer(g: Drawing) -> None:
    """Abductors along both borders, flexor digitorum brevis between them."""
    with g.structure("muscle.flexor-digitorum-brevis", "superficial", patch(*_SHORT[3][:2]).at(0.5, 0.62)):
        for medial, lateral, course, width in _SHORT:
            look = MuscleLook(fibres=7, bundles=3, insertion=0.24, fingers=3, shadow=0, rich=False)
            belly(g, patch(medial, lateral), look, 1.2)
            tendon(g, cord(course, width, begin=0.16), reach=0.6)
        for side in _FORKS:
            slip = cord(side, 1.2, last=0.8)
            under(g, slip.first, slip.second, reach=0.5)
            g.outline(slip.outline(0.4), "tendon-base")
            g.fill(slip.strip(0.55, 1.0), "tendon-shade", 0.6)
            g.fill(slip.strip(0.2, 0.45), "tendon-pale", 0.8)
            g.line(slip.outline(0.4), "tendon-line")
    minimi = patch(
        "107,-17 113.4,4 118.4,26 122.4,50 126,74 130.6,98 135,118 136,137",
        "113,-18 122.4,2 128.4,24 132.2,48 135.6,72 139.4,96 141.4,116 138.4,138",
    )
    hallucis = patch(
        "91,-16.4 78.6,2 72.6,22 70.8,45 69.6,70 66,95 61,118 57.4,136 58.8,153",
        "97,-15.4 91.6,8 87.4,28 84,50 79.4,72 73.4,96 66.8,118 62.6,136 61.4,153",
    )
    for name, shape, fingers in (("abductor-digiti-minimi", minimi, 5), ("abductor-hallucis", hallucis, 6)):
        with g.structure(f"muscle.{name}", "superficial", shape.at(0.5, 0.5)):
            look = MuscleLook(
                fibres=14, bundles=6, gather=0.3, insertion=0.34, fingers=fingers, start=0.4, cap=0.4, shadow=0
            )
            belly(g, shape, look, 1.4)


_FORKS: Final = (
    "134.5,142 133.9,147 134,152 134.5,157", "135,142 137.2,147 138.4,152 138.5,157",
    "120.7,150 119.3,156 119,162 119.6,168", "121,150 123,156 124,162 124.2,168",
    "107.6,163 105.8,170 105.4,176 106,183", "108.2,163 110.2,170 110.6,176 110.2,183",
    "93.2,166 91.4,174 90.6,181 90.4,188", "93.9,166 95.4,174 95.4,181 94.8,188",
)  # fmt: skip
"""Where its tendons split to let the long flexor through: both slips of each, fifth toe first."""
_SLIPS: Final = (
    ("84,92 78.6,110 72.6,128 68.6,146", "88,94 84,112 77.4,130 72.4,147"),
    ("92.4,96 92.6,116 92.4,136 92.4,154", "97.4,96 96.4,116 95.6,136 95.4,154"),
    ("101.6,96 104.2,116 105.8,134 106.8,150", "106.4,96 108.4,116 109.2,134 109.4,150"),
    ("110.6,94 114.4,110 116.8,126 118.2,139", "115,92 119,109 120.6,125 121,138.4"),
    ("118,90 124.4,104 129.6,118 132.2,131", "121.6,87 128.6,102 133.2,116.6 135,130"),
)
"""Medial and lateral border of the band to each toe, great toe first."""


def paint_aponeurosis(g: Drawing) -> None:
    """The plantar aponeurosis: thick at the heel, a veil over the short flexor farther on, with a band to each toe."""
    sheet = patch(
        "96.4,-21 95.4,-4 93.6,18 91.6,42 88.8,66 84.6,90 81,106",
        "107,-21 107.6,-4 109.8,18 113,42 117.2,66 121.6,86 126,101",
    )
    d = sheet.outline(0.1, 0.35)
    (x, heel), (_, toes) = below("100,-21 100,112")
    stops = [(0, "tendon-base", 0.97), (0.3, "tendon-base", 0.9), (0.6, "tendon-base", 0.5), (1, "tendon-base", 0.0)]
    with g.structure("fascia.plantar", "superficial", sheet.at(0.5, 0.16)):
        for medial, lateral in _SLIPS:
            _band(g, medial, lateral)
        under(g, sheet.first.part(0, 0.7), sheet.second.part(0, 0.7), reach=1.2)
        g.contact(sheet.tip(0.06, 0.35, far=False, closed=False), 1.2, 0.26, (0.25, 0.5))
        g.paint(d, g.linear("sole-sheet", (x, heel), (x, toes), stops))
        g.hit(d)
        for k in range(4):
            g.fill(sheet.edge(hump(-0.3, 0.9 - 0.1 * k, 0.26 - 0.06 * k, 0.6), second=True), "tendon-shade", 0.3)
            g.fill(sheet.edge(hump(-0.3, 0.8 - 0.1 * k, 0.14 - 0.03 * k, 0.6), second=False), "tendon-shade", 0.2)
        dark, pale = "", ""
        for k in range(17):
            s, stop = (k + 0.5) / 17, 0.98 - 0.3 * noise(k, 41)
            dark += sheet.sliver(s, hump(0.0, stop, 0.012, 0.5), 0, stop, 6)
            pale += sheet.sliver(s + 0.026, hump(0.0, stop - 0.1, 0.014, 0.5), 0, stop - 0.1, 6)
        g.fill(dark, "tendon-dark", 0.5)
        g.fill(pale, "tendon-pale", 0.75)
        g.line(sheet.tip(0.7, 0.35, far=False, closed=False), "tendon-line", 0.9 * g.line_mm, 0.8)


def _band(g: Drawing, medial: str, lateral: str) -> None:
    band = patch(medial, lateral)
    (x0, y0), (x1, y1) = band.at(0.5, 0), band.at(0.5, 1)
    stops = [(0, "tendon-base", 0.0), (0.3, "tendon-base", 0.6), (0.8, "tendon-base", 0.5), (1, "tendon-base", 0.0)]
    d = joined(band.first, Curve(band.second.points[::-1]))
    g.paint(d, g.linear(f"sole-band-{round(-x1)}", (x0, y0), (x1, y1), stops))
    g.hit(d)
    g.fill(band.edge(hump(0, 1, 0.3, 0.6), second=True), "tendon-shade", 0.3)
    lines = "".join(band.sliver(k / 6, hump(0.02 * (k % 2), 1, 0.03), 0, 1, 5) for k in range(1, 6))
    g.fill(lines, "tendon-dark", 0.4)
    sides = "".join(ribbon(side, hump(0.05, 1, 0.34, 0.7), tolerance=0.05) for side in (band.first, band.second))
    g.fill(sides, "tendon-dark", 0.6)


def _paint(g: Drawing, text: str, start: float, stop: float) -> Curve:
    course = Curve(below(text))
    paint_nerve(g, course, steps([(0.0, start), (0.6, (start + stop) / 2), (1.0, stop)]), fascicles=2, shadow=0.6)
    return course


def _hidden(g: Drawing, text: str, width: float) -> None:
    course = Curve(below(text))
    dashes(g, course, taper(width, width * 0.9), dash=4, gap=1.8)
    g.hit(ribbon(course, width + 0.8, tolerance=0.1))


def paint_nerves(g: Drawing) -> None:
    """Dashes where a muscle or the aponeurosis hides a nerve of the sole."""
    with g.structure("nerve.medial-plantar", "nerves", Curve(below(_MEDIAL)).at(0.5)):
        _hidden(g, "77.4,0 80.4,14 83.6,30 86,44", 2.2)
        for text in _MEDIAL_TWIGS:
            twig(g, text, 1.3, root=1, plantar=True)
        _paint(g, _MEDIAL, 2.3, 0.3)
    with g.structure("nerve.lateral-plantar", "nerves", Curve(below(_LATERAL)).at(0.25)):
        _hidden(g, "78,-4 83.6,8 93,22 105,36 117.2,49", 2)
        _hidden(g, "120.6,60 114,74 103,90 91,102 84,106", 1.4)
        twig(g, "121.6,68 128.4,88 134.6,108 139,126 141,142 140.4,156", 1.3, root=1, plantar=True)
        twig(g, "127.5,116 128.6,130 130.4,140 132.2,148 133.4,156", 1, root=1, plantar=True)
        _paint(g, _LATERAL, 2.1, 0.3)
    calcaneal = Curve(below(_HEEL))
    with g.structure("nerve.medial-calcaneal", "nerves", calcaneal.at(0.45)):
        for text in ("79.4,-9 79.6,-20 83.4,-29 88.4,-36", "83.4,-16.4 92,-19 101,-23 108,-26.6"):
            twig(g, text, 1, root=0.8, plantar=True)
        twig(g, _HEEL, 1.4, root=1.4, plantar=True)


_MEDIAL: Final = "86,46 87,58 87.4,72 86.2,94 84,118 83.2,138 82.2,150 80,160 78,168 77.6,176 78.4,184"
_MEDIAL_TWIGS: Final = (
    "86.4,50 80.6,76 72.4,102 64.4,128 60.4,150 60.2,174",
    "83.4,134 84,148 86,162 87,174 87,184",
    "99,134 99.8,146 101.4,158 102.8,168 103.2,177",
    "87.4,68 91.4,96 97,122 99.2,136 99.2,148 98.2,162 97.4,178",
    "113,130 114.8,142 116.6,156 117.8,171",
    "87.2,64 95.6,92 107.4,118 113.2,131 114.2,142 113.8,154 113.2,170",
)
"""The smaller branch of each fork first."""
_LATERAL: Final = "117.4,49 120.4,58 122.8,74 125.4,96 127.6,118 127.8,134 127.2,148 127,160"
_HEEL: Final = "76.4,2 79,-8 83,-16 89,-25 95.4,-32.6"
