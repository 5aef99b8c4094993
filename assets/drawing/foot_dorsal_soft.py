"""The right foot from above: interossei, short extensors, long tendons in front of the ankle and their strap."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import heights
from assets.drawing.foot_parts import belly, cord, patch, strap, tendon
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook

_SMALL: Final = MuscleLook(fibres=7, left=0.3, right=0.42, insertion=0.16, fingers=4, shadow=0, rich=False)


def paint_interossei(g: Drawing) -> None:
    """The four dorsal interossei, each between two metatarsals."""
    shapes = (
        patch(
            "85.6,95 82.4,108 79.6,118 78.6,128 80.4,138 84,148 87.4,157",
            "86,94.6 87.6,106 88.6,116 88.8,126 88,136 87.4,146 87.8,157",
        ),
        patch(
            "98.6,90 97.2,108 96.8,118 97,128 99,138 100.8,146 101.7,156",
            "99.2,90 101.4,106 102.6,118 103,130 102,138 101.2,146 102,156",
        ),
        patch(
            "111.8,90 111.2,108 111,120 111.4,130 113.2,138 114,144 114.2,152",
            "112.6,90 113.6,104 114.4,114 114,124 113.6,132 114.2,140 114.6,152",
        ),
        patch(
            "121.6,83 120.8,98 121.4,108 123,118 124.8,126 125.6,134 126.4,140",
            "122,83 123.6,97 126,108 128.2,118 129,126 128.6,132 126.8,140",
        ),
    )
    with g.structure("muscle.foot-interossei", "deep", shapes[0].at(0.5, 0.45)):
        for shape in shapes:
            belly(g, shape, _SMALL, 0.7)


def paint_short_extensors(g: Drawing) -> None:
    """Extensor digitorum brevis with its slips to toes 2 to 4, and extensor hallucis brevis medial to it."""
    slips = (
        (
            patch("113.4,34 114.6,48 115.4,60 116,72", "118,33.4 120.4,46 120.4,60 117.6,73"),
            "117.6,60 117.8,74 119.6,90 121.4,108 122.6,124 122.8,136 122,145 121.8,152",
        ),
        (
            patch("109.4,35 108.2,50 107,64 106,79", "115,34 115.4,48 113.6,62 107.6,80"),
            "110,64 107.8,80 109.4,96 110.8,115 111.6,132 111.6,146 110.4,156 109.2,164",
        ),
        (
            patch("105.6,35 101.6,50 97.8,64 95.6,80", "111.6,35 109.6,50 105.6,65 97.4,81"),
            "100.6,66 97.2,82 96.6,98 96.6,115 97,132 97,148 95.8,158 94.4,167",
        ),
    )
    with g.structure("muscle.extensor-digitorum-brevis", "deep", slips[1][0].at(0.5, 0.5)):
        for shape, course in slips:
            belly(g, shape, MuscleLook(fibres=8, bundles=3, insertion=0.24, fingers=4, start=0.2, shadow=0))
            tendon(g, cord(course, 1.7, begin=0.16, last=0.6), cap=0.3, reach=0.6)
    shape = patch("102,34 96,48 89.6,62 85,75 82.2,86", "107.6,36 103.4,50 97.4,64 90.6,78 83.6,88")
    with g.structure("muscle.extensor-hallucis-brevis", "deep", shape.at(0.5, 0.5)):
        belly(g, shape, MuscleLook(fibres=9, bundles=4, gather=0.3, insertion=0.2, fingers=5, start=0.2, shadow=0))
        tendon(
            g,
            cord("86.4,76 82.6,88 80.4,101 78,116 75.8,131 74.6,144 73.6,155", 2, begin=0.18, last=0.7),
            cap=0.4,
            reach=0.6,
        )


def paint_long_extensors(g: Drawing) -> None:
    """Tendons in front of the ankle, medial to lateral, and fibularis brevis behind it; cut where the leg begins."""
    digits = (
        ("104.4,4 104.8,22 106.6,38 112,60 120.4,86 128.4,110 132.4,124 134.4,136 136.2,148 136.8,158 136.6,166", 2.2),
        ("102,3 102.2,22 103,38 106.6,60 112.6,90 117.2,116 118.8,130 120,144 121.4,158 122,170 122.2,178", 2.4),
        ("99.6,2.4 99.4,22 99.4,38 101,60 104.4,90 106.4,116 107.4,140 108,156 108.2,174 107.8,184 107.6,192.4", 2.5),
        ("97.2,2 96.6,22 95.8,38 94.8,60 93.4,90 92.6,116 93,140 93.6,158 93,176 92.4,190 92.3,200", 2.5),
    )
    hoods = (
        (132.2, 130.6, 136.6, 143.6, 3.2),
        (117.4, 137, 121.6, 151, 3.4),
        (106.2, 150.6, 109.8, 166, 3.6),
        (91.6, 154.6, 95.2, 170, 3.8),
    )
    _expansions(g, hoods)
    anterior = cord("80.6,4 79,22 76,40 72.6,58 70.8,72 70,82 69.6,90", 5.2, last=1.25, end=0.3)
    with g.structure("muscle.tibialis-anterior", "superficial", anterior.at(0.5, 0.55)):
        tendon(g, anterior, fibres=4, cap=0.15, start=0.3)
    tertius = cord("106.8,5 108,20 111.4,36 118,52 124.6,64 128.4,72", 2.4, end=0.24, last=1.6)
    with g.structure("muscle.fibularis-tertius", "superficial", tertius.at(0.5, 0.7)):
        tendon(g, tertius, cap=0.2, start=0.4)
    brevis = cord("119.4,-14 122.4,-4 124.4,10 125.6,26 126,42 126.6,52 127.6,60", 3.4, last=1.4, end=0.16)
    with g.structure("muscle.fibularis-brevis", "superficial", brevis.at(0.5, 0.55)):
        tendon(g, brevis, fibres=3, cap=0.2, start=0.3)
    with g.structure("muscle.extensor-digitorum-longus", "superficial", cord(digits[3][0], 1).at(0.5, 0.38)):
        for text, width in digits:
            tendon(g, cord(text, width, end=0.3, last=0.55), cap=0.4, start=0.4)
    hallucis = cord(
        "87.5,2 86.4,22 84,40 80.4,60 76.8,82 74,104 71.8,126 70.4,146 70.2,164 71.2,178 71.6,187",
        3.6,
        end=0.1,
        last=1.5,
    )
    with g.structure("muscle.extensor-hallucis-longus", "superficial", hallucis.at(0.5, 0.5)):
        tendon(g, hallucis, fibres=3, cap=0.2, start=0.35)


def _expansions(g: Drawing, hoods: tuple[tuple[float, float, float, float, float], ...]) -> None:
    """The translucent hoods over the knuckles into which the tendons spread."""
    with g.decor("superficial"):
        for x0, y0, x1, y1, half in hoods:
            shape = Patch(
                heights(f"{x0 - half},{y0} {(x0 + x1) / 2 - half},{(y0 + y1) / 2} {x1 - 0.4},{y1 + 4}"),
                heights(f"{x0 + half},{y0} {(x0 + x1) / 2 + half},{(y0 + y1) / 2} {x1 + 0.4},{y1 + 4}"),
                tolerance=0.06,
            )
            for part, strength in ((0.0, 0.34), (0.12, 0.3)):
                g.fill(shape.strip(part, 1 - part), "tendon-base", strength)
            g.fill(shape.edge(lambda _: 0.16, second=True), "tendon-shade", 0.3)


def paint_retinaculum(g: Drawing) -> None:
    """The inferior extensor retinaculum, a Y on its side: one stem on the heel bone, two limbs to the medial side."""
    stem = patch("118.6,33.6 111,35.8 103,37.4 95,37", "117.6,25 110,26.4 102,27.4 94,27.6")
    upper = patch("96,36.6 90,33 83,28.4 74.4,23", "96,28.4 90,24.4 83,19.6 75,15")
    lower = patch("95.6,37.2 88,43 80,49.6 71,56.4", "95.6,29.4 88,34.6 80,41 70.6,47.6")
    with g.structure("ligament.inferior-extensor-retinaculum", "superficial", upper.at(0.5, 0.4)):
        for limb in (lower, upper, stem):
            strap(g, limb, fibres=5, opacity=0.5)


def paint_fibularis_longus(g: Drawing) -> None:
    """Fibularis longus, which leaves the outer border for the sole behind the base of the fifth metatarsal."""
    course = cord("116.4,-16 119,-6 121,8 121.6,24 121.4,38 120.8,47", 3, end=0.1, last=0.7)
    with g.structure("muscle.fibularis-longus", "superficial", course.at(0.5, 0.45)):
        tendon(g, course, fibres=3, cap=0.3, start=0.3)
