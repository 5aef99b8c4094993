"""Right lower limb, lateral view: sciatic to fibular nerves, sural nerve; hidden courses as dashes."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, heights, ribbon, steps
from assets.drawing.nerves import dashes, paint_nerve, taper
from assets.drawing.svg_writer import Drawing

SCIATIC: Final = Curve(
    heights("""
    -30,950 -30,925 -25,898 -20,868 -17,830 -16,790 -16,740 -17,690 -18.6,650 -20,618
    """)
)
"""From the greater sciatic foramen to the fork."""
TIBIAL: Final = Curve(heights("-20,618 -22,580 -25,545 -27,510 -25,470 -18,430 -11,390 -8,340 -7,290 -8,240 -10,190"))
"""Hidden behind the calf; it only appears where the superficial muscles are switched off."""
FIBULAR: Final = Curve(
    heights("""
    -20,618 -21.6,585 -24,552 -25.6,526 -24.4,502 -21.6,480 -18.4,460 -14.4,443 -7.6,430.6 1,424.6 8,422.4
    """)
)
"""Common fibular nerve: behind the tendon of biceps, round the neck of the fibula."""
SURFACE: Final = Curve(heights("17.4,206 20.4,182 23.4,155 28,128 35,106 46,87 61,70 80,58 104,46.6 128,37.6 152,30.4"))
"""Superficial fibular nerve where it lies under the skin."""
BRANCH: Final = Curve(heights("30,121 38,103 50,88 68,75.6 90,65 114,54 138,45.6 160,39.6"))
"""Its medial branch on the back of the foot."""
SURAL: Final = Curve(
    heights("""
    -57,352 -53.6,324 -48.4,292 -42,252 -35.6,212 -30,178 -26,150 -22.4,124 -19,100 -14.6,81 -8.4,66 0,54 12,44 30,36.6
    52,32 78,27.4 104,23 130,19.6
    """)
)
"""Sural nerve: off the groove of the calf, behind the lateral malleolus, along the edge of the foot."""


def paint_hidden(g: Drawing) -> None:
    """The trunks where they lie, before the superficial muscles cover them."""
    with g.structure("nerve.sciatic", "nerves", SCIATIC.at(0.62)):
        paint_nerve(g, SCIATIC, steps([(0.0, 9.0), (1.0, 7.0)]), fascicles=3)
    with g.structure("nerve.tibial", "nerves", TIBIAL.at(0.2)):
        paint_nerve(g, TIBIAL, steps([(0.0, 6.4), (0.6, 5.0), (1.0, 3.6)]), fascicles=2)


def paint_common(g: Drawing) -> None:
    """Common fibular nerve, on gastrocnemius and under the rear edge of biceps."""
    with g.structure("nerve.common-fibular", "nerves", FIBULAR.at(0.8)):
        paint_nerve(g, FIBULAR, steps([(0.0, 5.4), (0.7, 4.8), (1.0, 3.6)]), fascicles=2)


DEEP: Final = Curve(
    heights("8,422.4 15,416 21,400 25,370 27,330 29,280 31.6,230 35.6,180 39.6,142 44.6,116 52,99 64,84")
)
"""Deep fibular nerve: through the extensors, on the interosseous membrane, before the ankle."""
UNDER: Final = Curve(heights("8,422.4 11,405 12.4,370 12.6,330 12.8,290 14,250 16,224 17.4,206"))
"""Superficial fibular nerve where fibularis longus covers it."""


def paint_surface(g: Drawing) -> None:
    """What lies on the muscles, and dashes where nerves are hidden."""
    foot = Curve(heights("64,84 82,71.6 104,59.6 128,49 146,43"))
    with g.structure("nerve.deep-fibular", "nerves", foot.at(0.45)):
        paint_nerve(g, foot, steps([(0.0, 0.5), (0.15, 2.2), (0.8, 1.6), (1.0, 0.2)]), fascicles=1, shadow=0.8)
    with g.structure("nerve.superficial-fibular", "nerves", SURFACE.at(0.18)):
        paint_nerve(g, BRANCH, steps([(0.0, 2.0), (0.85, 1.3), (1.0, 0.2)]), fascicles=1, shadow=0.8)
        paint_nerve(
            g, SURFACE, steps([(0.0, 1.0), (0.05, 2.8), (0.4, 2.2), (0.9, 1.3), (1.0, 0.2)]), fascicles=1, shadow=0.9
        )
    with g.structure("nerve.sural", "nerves", SURAL.at(0.36)):
        paint_nerve(
            g, SURAL, steps([(0.0, 0.3), (0.08, 2.6), (0.6, 2.6), (0.92, 1.4), (1.0, 0.2)]), fascicles=1, shadow=0.9
        )
    hidden = (
        ("nerve.sciatic", SCIATIC.part(0.0, 0.99, 40), taper(5, 4.8), 13.0, 10.0),
        ("nerve.common-fibular", FIBULAR.part(0.03, 0.29, 20), taper(4, 3.6), 10.0, 8.0),
        ("nerve.common-fibular", FIBULAR.part(0.935, 1.0, 8), taper(3, 2.8), 5.0, 4.0),
        ("nerve.deep-fibular", DEEP.part(0.02, 0.95, 40), taper(2.6, 2.0), 8.0, 8.0),
        ("nerve.superficial-fibular", UNDER.part(0.02, 1.0, 30), taper(2.6, 2.0), 8.0, 8.0),
    )
    with g.decor("nerves"):
        for _, curve, width, dash, gap in hidden:
            dashes(g, curve, width, dash=dash, gap=gap)
    courses = [(name, curve) for name, curve, *_ in hidden[:3]]
    for name, curve in [*courses, ("nerve.deep-fibular", DEEP), ("nerve.superficial-fibular", UNDER)]:
        with g.piece(name, "nerves"):
            g.hit(ribbon(curve, 6.0 if name in ("nerve.sciatic", "nerve.common-fibular") else 4.0, tolerance=0.2))
