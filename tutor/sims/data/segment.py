"""Borders of the drawn segments in millimetres of the drawings: what a live picture must know to move them.

Axial: L4/L5 from below, origin at the centre of the disc, x to the page's right (the person's left), y to the back.
Half outlines run from the front or the middle outwards on the page's right. Lateral: L5/S1 from the right, x forward,
y down. Our own drawings; see the morphometry that they were drawn to.
"""

from __future__ import annotations

from typing import Final

Line = tuple[tuple[float, float], ...]

# fmt: off
DISC_HALF: Final[Line] = (
    (0, -17.7), (6, -17.5), (12, -16.1), (17.6, -13.5), (22.0, -9.7), (25.0, -4.6), (26.3, 1.0), (25.5, 6.7),
    (22.7, 11.6), (18.5, 15.0), (13.5, 17.1), (8, 18), (3.5, 17.9), (0, 17.7))
CANAL_WALL: Final[Line] = (
    (0, 36.7), (2.2, 34.9), (4.5, 32.2), (6.9, 29.1), (8.8, 26.6), (10.8, 24.9), (12.8, 23.2), (14.4, 22.6),
    (17, 22.6), (19.5, 23.0), (21.8, 24.2), (24.3, 26.8), (26.4, 30.4), (30, 36))
"""Free surface of the flavum, then the front of the superior articular process of L5."""
CANAL_INWARD: Final[Line] = (
    (0, -1), (-.74, -.67), (-.76, -.65), (-.76, -.65), (-.70, -.71), (-.64, -.77), (-.5, -.87), (-.3, -.95),
    (-.1, -.99), (0, -1), (.1, -.99), (.3, -.95), (.5, -.86), (.5, -.86))
"""Unit vector into the canal at each point of CANAL_WALL."""
CANAL_GIVE: Final = (1, 1, 1, 1, 1, 1, 1, 1, .9, .75, .5, .2, 0, 0)
"""How much of a narrowing each point of CANAL_WALL takes part in."""
WALL_DEPTH: Final = (3.4, 3.4, 3.4, 3.4, 3.4, 3.6, 4.2, 5, 6, 6, 6, 6, 6, 6)
"""mm behind CANAL_WALL over which a movement of it dies away: flavum up to the bone, then within the process."""
CANAL_HALF: Final[Line] = (
    (0, 19), (7, 18.6), (11.5, 17.8), (14.8, 18.6), (15.2, 21.6), (12.8, 23.1), (10.8, 24.8), (8.8, 26.5), (6.9, 29),
    (4.5, 32.1), (3, 33.9), (1.4, 34.3), (0, 34.4))
CANAL_MIDDLE: Final = (0.0, 25.0)
L5_ROOT: Final = ((10.9, 20.9), 2.15)
"""Centre on the page's right, radius."""
L4_GANGLION: Final = ((23.4, 17.6), 3.0)
BORDER: Final[dict[str, tuple[float, float, float, float]]] = {
    "central": (0.0, 17.7, 0.0, 1.0), "subarticular": (10.4, 17.75, 0.0, 1.0),
    "foraminal": (19.6, 14.3, .58, .81), "extraforaminal": (23.6, 10.2, .76, .65),
}
"""Zone → place on the border of the disc and outward normal, on the page's right."""

S1_TOP: Final[Line] = (
    (-110, 74), (-84, 66), (-66, 65.5), (-58, 70), (-46, 71.5), (-33.3, 73.7), (-29.6, 77.5), (-24, 82.6),
    (-18.2, 87.8), (-13, 92.2), (-7.6, 97.2), (12, 116), (40, 140))
L5_BOTTOM: Final[Line] = (
    (-110, 62), (-84, 60.5), (-66, 61.2), (-56, 61.3), (-47, 60.6), (-41, 58), (-36, 63), (-28.4, 69.7), (-25.2, 71.4),
    (-19, 74.3), (-13, 78), (-7.5, 82), (0, 86.1), (12, 92), (40, 106))
L5_TOP: Final[Line] = (
    (-110, 48), (-66, 48), (-56, 47.6), (-42, 47), (-38, 47), (-28, 46.6), (-20.3, 47.2), (-15, 48.5), (-8.5, 51.9),
    (-1, 55), (5, 56.8), (11, 59.6), (40, 72))
L4_BOTTOM: Final[Line] = (
    (-110, 41), (-66, 41), (-58, 41.6), (-45, 39.6), (-36, 36), (-28, 38), (-17.5, 39.4), (-12, 40.3), (-3.6, 41.7),
    (4, 44.3), (10.6, 46.5), (15.4, 46.9), (40, 52))
"""Lines across the whole page that part sacrum, L5 and L4 in the median plane: plates, then on to both sides."""
PLANE_GAP: Final = 128.0
"""mm to the right at which the plane through the pedicles is drawn."""
PIVOT_L5: Final = (-20.5, 88.0)
PIVOT_L4: Final = (-11.0, 52.0)
"""About where L5 turns on S1, and L4 on L5: below the back half of the disc, so that the facets glide."""
FACET_L5_S1: Final[Line] = ((-42.1, 62.5), (-44.75, 64.95), (-48.15, 69.3), (-51.35, 73.9), (-53.4, 76))
FACET_L4_L5: Final[Line] = ((-39.05, 35), (-40.05, 37.7), (-41.1, 41.6), (-42.7, 45.1), (-44, 47.1))
"""Middle of the joint space in the plane through the pedicles, from above."""
LATERAL_BORDER: Final = ((-30.8, 71.8), (-.84, -.54))
"""Middle of the posterior border of the L5/S1 disc in the median plane, and the normal into the canal."""
PEDICLE_BORDER: Final = ((-30.3, 71.2), (-.74, -.67))
"""The same in the plane through the pedicles, into the foramen."""
L5_GANGLION: Final = ((-32.3, 65.9), 3.6)
"""In the foramen, plane through the pedicles: centre, radius."""
# fmt: on
