"""Nerves and vessels are as wide as they are in the body, in every drawing; measured on their outlines.

Sources of the ranges (mm, rounded outward by about a fifth, as people differ and a flat nerve turns its side):
cross-sectional areas by ultrasound, as diameters of a round nerve, Cartwright 2008 (Muscle Nerve 37:566): sciatic above
the knee 8.2 (it lies flat, 12 to 16 broad), tibial 6.7 behind the knee and 4.2 at the ankle, common fibular 3.8, sural
2.6; roots 5 mm from their ganglion 3.1 (L2) to 5.4 (S1), Clin Anat 2018;31:782; ganglia 3.2 to 6.5, that of S1 the
largest, Silverstein 2015 and Spine 1996;21:1005; popliteal artery 6 to 8 and common femoral artery 7 to 10 in adults by
ultrasound, posterior tibial artery and artery on the back of the foot 2 to 3; small saphenous vein 3 to 4 and great
saphenous vein 3 to 5 when standing and healthy.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from assets.drawing.registry import DIAGRAMS
from tests.drawing.geometry import Point, to_segment
from tests.drawing.test_diagrams import diagram

LEG = ("leg-anterior", "leg-lateral", "leg-medial", "leg-posterior", "plexus")
ANKLE = ("ankle-lateral", "ankle-posterior")
FOOT = ("foot-dorsal", "foot-plantar")
LIMB = (*LEG, *ANKLE, *FOOT)
BEHIND = ("spine-posterior",)
_ROWS = 24

# structure, drawings, least and most width in mm at its widest place
WIDTHS: tuple[tuple[str, tuple[str, ...], float, float], ...] = (
    ("nerve.sciatic", LEG, 5.5, 12.0),  # each division, or the whole from its narrow side; the whole: below
    ("nerve.tibial", LEG, 5.5, 9.0),
    ("nerve.tibial", ANKLE, 3.2, 6.0),
    ("nerve.common-fibular", LEG, 4.4, 7.0),
    ("nerve.deep-fibular", LEG, 2.2, 4.8),
    ("nerve.deep-fibular", FOOT, 1.2, 2.5),
    ("nerve.superficial-fibular", LEG, 2.2, 4.8),
    ("nerve.superficial-fibular", FOOT, 1.2, 2.5),
    ("nerve.sural", (*LEG, *ANKLE), 2.4, 4.7),
    ("nerve.sural", FOOT, 1.4, 3.0),
    ("nerve.saphenous", LIMB, 1.5, 4.8),
    ("nerve.femoral", LEG, 5.0, 8.0),
    ("nerve.obturator", LEG, 3.0, 5.0),
    ("nerve.medial-plantar", LIMB, 2.0, 4.4),
    ("nerve.lateral-plantar", LIMB, 2.0, 4.4),
    ("nerve.medial-calcaneal", LIMB, 1.2, 3.4),
    ("artery.femoral", LEG, 6.5, 10.0),
    ("artery.popliteal", LEG, 6.0, 8.0),
    ("artery.posterior-tibial", LIMB, 1.9, 3.2),
    ("artery.dorsalis-pedis", LIMB, 1.9, 3.0),
    ("vein.femoral", LEG, 7.0, 12.0),
    ("vein.small-saphenous", LIMB, 3.0, 4.0),
    ("vein.great-saphenous", LIMB, 2.5, 5.0),
    *((f"root.{root}", BEHIND, 3.5, 7.0) for root in ("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3")),
    *((f"root.{root}", ("spine-lateral",), 3.0, 6.0) for root in ("L1", "L2", "L3", "L4", "L5", "S1", "S2")),
    ("ganglion.dorsal-root", ("segment-axial", "segment-lateral"), 4.4, 8.0),
)


def stretches(polygon: Sequence[Point], y: float) -> list[tuple[float, float]]:
    """Where a horizontal line runs inside."""
    ring = [*polygon, polygon[0]]
    xs = sorted(
        a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]) for a, b in pairwise(ring) if (a[1] > y) != (b[1] > y)
    )
    return list(zip(xs[::2], xs[1::2], strict=False))


def widest(polygons: Sequence[Sequence[Point]]) -> float:
    """The broadest place in mm: twice the largest distance from the middle of a stretch to the outline."""
    best = 0.0
    for polygon in polygons:
        edges = list(pairwise([*polygon, polygon[0]]))
        low, high = min(p[1] for p in polygon), max(p[1] for p in polygon)
        for row in range(_ROWS):
            y = low + (high - low) * (row + 0.5) / _ROWS
            for left, right in stretches(polygon, y):
                best = max(best, 2 * min(to_segment(((left + right) / 2, y), a, b) for a, b in edges))
    return best


def drawn() -> list[tuple[str, str, float, float]]:
    return [
        (name, view, least, most)
        for name, views, least, most in WIDTHS
        for view in views
        if view in DIAGRAMS and name in diagram(view).parts
    ]


@pytest.mark.parametrize(("name", "view", "least", "most"), drawn())
def test_a_cord_or_tube_is_as_wide_as_in_the_body(name: str, view: str, least: float, most: float) -> None:
    assert least <= widest(diagram(view).parts[name].polygons) <= most


def test_every_named_one_is_drawn_somewhere() -> None:
    assert {name for name, *_ in WIDTHS} == {name for name, *_ in drawn()}


@pytest.mark.parametrize("view", ["leg-posterior", "plexus"])
def test_the_sciatic_nerve_is_a_broad_band_in_the_thigh(view: str) -> None:
    """Both divisions side by side, 12 to 16 mm; up to 20 at the gluteal fold, so the plexus may show it a little so."""
    for y in (-800, -760):
        found = [pair for polygon in diagram(view).parts["nerve.sciatic"].polygons for pair in stretches(polygon, y)]
        assert 12 <= max(right for _, right in found) - min(left for left, _ in found) <= 17.5


def test_what_measures_sees_a_known_ribbon() -> None:
    slanted = [(0.0, 0.0), (3.0, -4.0), (33.0, 18.5), (30.0, 22.5)]
    assert widest([slanted]) == pytest.approx(5.0, abs=0.05)
