"""Lumbosacral spine from behind, control points: x from the midline, y down from mid L3 (mm)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from assets.drawing.curves import Point

COLUMN: Final = ("T12", "L1", "L2", "L3", "L4", "L5")


def at(text: str) -> list[Point]:
    """Page points written as `x,y x,y …` (mm)."""
    pairs = (item.split(",") for item in text.split())
    return [(float(x), float(y)) for x, y in pairs]


@dataclass(frozen=True, slots=True)
class Body:
    """A body's posterior wall: y of its endplates in the midline, half widths of rims and waist, droop of each.

    Droop is how much lower an endplate's sides appear: they lie further forward, and from L3 down forward is lower.
    """

    top: float
    bottom: float
    upper: float
    waist: float
    lower: float
    upper_droop: float
    lower_droop: float


@dataclass(frozen=True, slots=True)
class Pedicle:
    """A sawn right pedicle: y of its centre, half width of the canal, width, height, how far its lateral end hangs."""

    y: float
    canal: float
    width: float
    height: float
    lean: float

    @property
    def x(self) -> float:
        """Where its centre lies beside the midline."""
        return self.canal + self.width / 2


@dataclass(frozen=True, slots=True)
class Spinous:
    """A spinous process: y of its root and tip, half width of the blade and of the knob."""

    top: float
    tip: float
    blade: float
    knob: float


BODIES: Final = {
    "T12": Body(-118, -91.8, 20, 16.6, 21, -1.5, -1.5),
    "L1": Body(-85.8, -57.6, 21.2, 17.6, 22.6, -1, -1.5),
    "L2": Body(-51.5, -24.1, 22.4, 18.6, 23.8, -0.6, -0.8),
    "L3": Body(-17.6, 9.4, 23.4, 19.8, 25.2, 0.8, 1.2),
    "L4": Body(16.4, 41.1, 24.6, 21, 26.4, 3, 3.8),
    "L5": Body(48.6, 68.6, 26.4, 23.2, 26.8, 5.5, 7.2),
    "S1": Body(74.7, 99, 27, 24, 22, 9, 0),
}
PEDICLES: Final = {
    "T12": Pedicle(-107.5, 10.4, 7.6, 15, 0.2),
    "L1": Pedicle(-75.2, 11.4, 8.4, 15.2, 0.2),
    "L2": Pedicle(-42, 11.8, 8.7, 15, 0.2),
    "L3": Pedicle(-8.6, 12.2, 10, 14.6, 0.2),
    "L4": Pedicle(24.6, 12.9, 12.4, 14.2, 0.9),
    "L5": Pedicle(54.6, 14.6, 15.6, 13, 2.4),
}
SPINOUS: Final = {
    "T12": Spinous(-106, -81, 2.9, 4),
    "L1": Spinous(-74, -47.4, 3, 4.3),
    "L2": Spinous(-41, -14.6, 3.1, 4.7),
    "L3": Spinous(-9, 16.8, 3.1, 4.9),
    "L4": Spinous(21, 42.8, 3, 4.7),
    "L5": Spinous(47, 63.2, 2.8, 4.2),
}

TRANSVERSE: Final = {
    "T12": at("14,-111 20,-112.5 24.6,-111.5 27.2,-107.5 26,-103.2 21.5,-101 14,-103"),
    "L1": at("""
        14,-79.5 22,-79.4 30,-79.3 36.2,-79.2 39.6,-76.4 40.2,-73 38.2,-69.8 32,-69 24,-69.6 14,-71.5
    """),
    "L2": at("""
        15,-47 23,-46.8 31,-46.8 37.4,-47.3 40.8,-45 41.7,-41.4 40,-37.6 36.2,-36.3 28,-36.2 15,-38.5
    """),
    "L3": at("""
        16,-14.6 26,-14.2 32,-14.6 39,-15.2 43.8,-13.3 46.3,-9 45,-4.8 41,-3 33,-3.2 25,-4.4 16,-6
    """),
    "L4": at("18,19.6 27,19.6 34,18.7 40.5,18 44,19.8 44.9,22.8 42.2,26.2 35.6,29.2 28,31 18,30"),
    "L5": at("21,48.6 30,48.2 36.5,47 42.6,46 46.4,48 47.5,51.6 44.6,56.6 39,60.8 32,64 21,61.5"),
}
"""Transverse process, right."""

ARCHES: Final = {
    "T12": at("""
        0,-107 4.5,-108 7.6,-112.5 8.8,-118 12.2,-121.6 16,-119.6 18.6,-114.8 22.4,-112.2 25.6,-110.6 27.2,-107
        25.6,-103 20.6,-100.8 15.6,-97.6 14.2,-92 14.8,-86 13.8,-80.2 11.4,-76.8 8,-78.4 4.8,-83 0,-84
    """),
    "L1": at("""
        0,-75 4.6,-76 8,-79.8 9.6,-86 11.6,-90.2 15,-91 19,-87.6 22,-83 24.4,-79.9 30,-79.2 36.2,-79.2
        39.6,-76.4 40.2,-73 38.2,-69.8 31,-69.2 23,-67.6 17.4,-64 14.4,-59.6 14.4,-53 14.7,-47 12.2,-42.4
        8.4,-44.4 5,-49 0,-52
    """),
    "L2": at("""
        0,-42 4.8,-43 8.4,-46.8 9.8,-53 11.8,-58 15.4,-59 19.6,-56.2 22.8,-51.4 25,-47.3 31,-46.7 37.4,-47.3
        40.8,-45 41.7,-41.4 40,-37.6 36,-36.3 28,-35.6 20,-32.6 15.4,-27.6 14.6,-21 15.2,-14.2 11.8,-8.4
        8.2,-10.6 4.8,-15.6 0,-18.5
    """),
    "L3": at("""
        0,-10 5,-11 8.8,-14.6 10.6,-20.4 13,-25 16.8,-26 20.6,-23.4 23.8,-18.8 26.4,-14.9 32,-14.5 39,-15.2
        43.8,-13.3 46.3,-9 45,-4.8 41,-3 32,-2.8 23.6,-0.6 18,4 16.6,10 17.2,16.4 15.8,21.4 12.2,23.7 8.6,21.4
        5.4,16.6 0,14
    """),
    "L4": at("""
        0,20 5.6,19 9.8,15.6 12,10.4 15,6.9 19,6.3 22.8,8.8 25,13.4 27,18.8 34,18.7 40.5,18 44,19.8 44.9,22.8
        42.2,26.2 35.4,29.2 27.4,31.6 22,35 19.6,40 20.4,46 18.8,50.2 15.4,51.8 11.6,50 7.8,45.4 0,41.6
    """),
    "L5": at("""
        0,46.4 6.4,46 11,43 14,38.4 17.6,34.9 22,34.2 26,36 28.4,40.4 29.6,46.6 36.5,47 42.6,46 46.4,48
        47.5,51.6 44.6,56.6 38.6,61 30.6,63.4 25.6,66 24.4,70 22.2,73 19,73.7 15.4,72 11.4,67.4 6,64.2 0,63
    """),
}
"""Posterior arch, right-hand points: lamina in the midline, its notched border, superior articular process with the
mammillary bump, transverse process, pars, inferior articular process, midline."""

LIPS: Final = {
    "L4": at("0,40 22,42 27.3,44.4 26,47.6 19,50.4 10,51 0,51"),
    "L5": at("0,66 22,68 26.4,71.6 27.7,75.8 26.4,79 20.4,83.2 11,85.4 0,86"),
}
"""Front lower lip of the tilted bodies, right half: it hangs in front of the disc below and counts as bone."""

SACRUM: Final = at("""
    0,61 2.4,61.6 4.8,66.4 9.4,70.4 13.6,71.4 15.4,66.6 18,61.4 21.6,60.6 25.4,63.2 27.8,67.6 32,67 37,63.4
    41.6,60.6 45.4,60.4 48.2,63 50.4,70 54.4,74 57.6,79.6 58.1,90 57.4,104 56,115.6 52.6,125 47.2,131.6
    44.8,139 41.6,147.4 35.4,155 30.6,165.4 26.6,174.6 21.8,180.6 14.6,185.8 12.2,188.6 0,190.6
""")
"""Right-hand border of the sacrum from the median crest round the ala to the apex."""

PROMONTORY: Final = at("0,74.7 9,75.5 17,77.8 24,79.4 30,78 33,72 34.8,65.2")
"""Right half of its upper end where the roof is off: body, facet stump, ala."""

ALA: Final = SACRUM[11:]
"""The right-hand border from the ala to the apex."""

WINDOW: Final = at("""
    34.4,65.4 32.6,69.6 29.4,74.2 24.6,77.4 19,78.6 14.8,80.5 14.6,86 15.6,90.4 20.4,91.8 25.6,94.2
    26.6,99.5 24,103.4 18,103.8 14.6,106 14.2,109.4 16.6,112 21.6,112.8 24.2,117 23.4,121.8 18.6,123.4
    13.8,124.6 12.6,127.6 14.4,131.2 18.6,132.2 21.2,136 20,141 14.6,143.2 11,146.4 6.6,150.6 0,152
""")
"""Edge of the opened sacral canal: a comb whose teeth are the cut sacral pedicles."""

ILIUM: Final = at("""
    97,44 88,35.5 78,36 69,43 61.4,53 55,64 50.6,76 47,89 43.6,101 41.2,110 43.2,114.6 48.2,114.8 49.2,119
    46.6,126 46,133.4 49.4,137.4 55.4,138.6 62,142.6 69,150 78,156 97,160
""")
"""Medial border of the right hip bone, crest to greater sciatic notch."""

COCCYX: Final = (
    at("0,188.6 8,188.9 12.8,191.6 13.2,194.6 8.8,198 7.6,200.4 0,201.6"),
    at("0,200.6 6.8,200.8 9.2,203.2 6.8,207.4 0,208.8"),
    at("0,208 4.6,208.6 4.6,212.6 0,217.2"),
)
"""Right halves of the coccygeal vertebrae, first to last."""

SACRAL_FORAMINA: Final = {"S1": (20.4, 98.5), "S2": (18.4, 118.5), "S3": (16.0, 138.0), "S4": (13.6, 159.0)}
"""Centres of the right sacral foramina."""

SAC: Final = at(
    "8.7,-128 8.8,-110 9.1,-85 9.2,-55 8.9,-20 8.7,10 8.5,36 8.1,55 7.5,68 6.5,80 5.2,90 3.7,99 2.2,105 0.4,109"
)
"""Thecal sac: half width and y, down to its end at S2."""

SAC_TOP: Final = -128
"""Where sac and cord are cut across."""

CONUS_TIP: Final = -60.5
"""Lower third of L1."""

CORD: Final = at("4.6,-128 4.7,-118 4.6,-104 4.1,-90 3.2,-78 1.9,-68 .25,-59.5")
"""Spinal cord: half width and y, lumbar enlargement to the tip of the conus."""
