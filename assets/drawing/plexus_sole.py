"""The nerves of the right sole, between the two views of the limb."""

from __future__ import annotations

from typing import Final

from assets.drawing import plexus_points as at
from assets.drawing.curves import Curve, steps
from assets.drawing.nerves import paint_nerve
from assets.drawing.plexus_fibres import Cord, paint_cord
from assets.drawing.svg_writer import Drawing

_LONG: Final = steps([(0.0, 4.2), (0.5, 3.6), (1.0, 0.4)])
LIMB: Final = (
    (Cord("nerve.medial-calcaneal", at.SOLE_HEEL, steps([(0.0, 2.4), (1.0, 0.6)]), ("S1", "S2")), None),
    (Cord("nerve.lateral-plantar", at.LATERAL_PLANTAR, _LONG, ("S1", "S2", "S3")), 0.45),
    (Cord("nerve.medial-plantar", at.MEDIAL_PLANTAR, _LONG, ("L4", "L5", "S1", "S2")), 0.45),
)
_TWIGS: Final = (
    ("nerve.medial-calcaneal", at.SOLE_HEEL_TWIGS),
    ("nerve.lateral-plantar", at.LATERAL_TWIGS),
    ("nerve.medial-plantar", at.MEDIAL_TWIGS),
)


def paint_sole(g: Drawing) -> None:
    """Twigs without fibre colours, as their shares are not known, then the nerves; a dotted way from the ankle."""
    for name, texts in _TWIGS:
        with g.piece(name, "nerves"):
            for text in texts:
                paint_nerve(g, Curve(at.turned_up(text)), steps([(0.0, 1.5), (1.0, 0.3)]), fascicles=0, shadow=0)
    for cord, place in LIMB:
        paint_cord(g, cord, anchor=cord.curve.at(place) if place else None, shadow=0.7)
    link = Curve([(88, -79), (66, -66), (20, -50), (-20, -45), (33 - 76, -48)])
    with g.decor("nerves"):
        g.line(link.d(), "nerve-fibre", 0.8, 0.8, dash=(0.01, 3.2))
