"""Courses of the roots from behind: off the sac, past the disc above, along the own pedicle, out below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from assets.drawing.curves import Point
from assets.drawing.spine_points import at


@dataclass(frozen=True, slots=True)
class RootCourse:
    """A root on the right: its points from the edge of the sac to where it leaves the picture.

    width: of the root in its sleeve; ramus: of what goes on behind the ganglion; ganglion: its centre, breadth and
    half length; leaves: height at which it leaves the sac; arises: height at which it leaves the cord. All in mm.
    """

    points: list[Point]
    width: float
    ramus: float
    ganglion: Point
    breadth: float
    half_length: float
    arises: float
    leaves: float


ROOTS: Final = {
    "L1": RootCourse(
        at("7,-97 8.7,-91 9.5,-84 10,-75.6 10.9,-68.6 15,-63.6 21.6,-60 28.6,-53.4 33,-46 34.6,-40.4"),
        1.6, 2.5, (15.4, -63.2), 4.4, 4.4, -112, -97,
    ),
    "L2": RootCourse(
        at("7,-65 8.7,-58 9.7,-51.5 10.3,-43 11.2,-35.2 15.6,-30 22.6,-26.4 29.8,-19 34,-12 35.6,-7"),
        1.8, 3.1, (16, -29.6), 4.8, 4.4, -104, -65,
    ),
    "L3": RootCourse(
        at("7,-32 8.8,-25 9.9,-18 10.6,-9.4 11.6,-1.8 16.4,3.8 23.8,7.4 31,15.2 34.8,21 36.4,25.6"),
        2.0, 4.0, (16.8, 4.3), 5.4, 4.4, -98, -32,
    ),
    "L4": RootCourse(
        at("6.8,1.4 8.7,9 10.1,15.6 11,23 12.4,31 17.4,36 25.4,39.6 32.6,46.6 36.4,51 38.6,54.4"),
        2.3, 4.7, (17.8, 36.6), 6.0, 4.4, -92, 1,
    ),
    "L5": RootCourse(
        at("6.2,30.6 8.4,38 10.3,45 11.4,51.6 13.2,59.6 18.6,65.4 26.6,69.4 33.6,76.8 37,84"),
        2.6, 5.2, (19.4, 66.4), 6.4, 4.6, -86, 31,
    ),
    "S1": RootCourse(
        at("5.2,51 7.4,59.6 9.6,68 10.9,75 11.9,82 14.2,89.4 17.6,95 20.7,99.4"),
        2.7, 5.0, (14.6, 90.2), 6.4, 4.6, -80, 52,
    ),
    "S2": RootCourse(
        at("4,80 6.2,90 8.4,99.4 10.6,108 14.4,114.6 18.5,119.2"), 2.1, 4.0, (11.8, 110.6), 5.2, 3.6, -75, 84
    ),
    "S3": RootCourse(
        at("2.2,94 4,104 6.2,114 8.4,124 11.4,131.8 16,138.4"), 1.7, 3.0, (9.1, 126.4), 4.2, 3.4, -71, 98
    ),
}  # fmt: skip

LAST: Final = {
    "S4": (at("1.2,104 2.4,116 4.2,132 7.4,149.5"), 1.0, -67.0, 106.0),
    "S5": (at(".6,108 1.3,122 2.2,138 3.6,152.5"), 0.8, -64.0, 108.0),
}
"""The two lowest pairs, part of the cauda equina here: points, width, where they arise, where they leave the sac."""

TWELFTH: Final = at("6.8,-124 8.8,-114 9.4,-107 10.4,-100.6 14.4,-96 20,-93.2 28,-89.4 36,-85")
"""The subcostal root, drawn without a name."""

FILUM: Final = at("0,-60.5 .3,-20 -.2,30 .2,80 0,112 -.1,153")
