"""L4/L5 at disc level: control points in mm; origin = disc centre, x toward page right, y toward the back.

Seen from below, as radiologists do: the subject's right is on page left. Half outlines run from the front midline to
the back midline on the page-right side. Sizes: disc 35 × 52, sac 15 × 17, L5 root 4–5, facet cartilage about 1 per
side, flavum 3–4 thick.
"""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Point

SIDES: Final = {"right": -1, "left": 1}
"""Page sign of each side of the subject: the one place that knows the viewing convention."""

# fmt: off
DISC_HALF: Final[tuple[Point, ...]] = (  # flat behind at L4/5, not kidney-shaped
    (0, -17.7), (6, -17.5), (12, -16.1), (17.6, -13.5), (22.0, -9.7), (25.0, -4.6), (26.3, 1.0), (25.5, 6.7),
    (22.7, 11.6), (18.5, 15.0), (13.5, 17.1), (8, 18), (3.5, 17.9), (0, 17.7))
NUCLEUS_HALF: Final[tuple[Point, ...]] = (
    (0, -9.3), (5.5, -9), (10.5, -7.4), (14.3, -4.2), (16.3, .2), (16.2, 4.8), (13.9, 9), (9.8, 11.9), (5, 12.9),
    (0, 12.8))
NUCLEUS_SHARE: Final = 0.40
"""Part of the disc's area."""
NUCLEUS_SHIFT: Final = 0.06
"""How far behind the disc's centre, as a part of its depth (5–8 %): the posterior annulus is the thinner one."""

ALL_FRONT: Final[tuple[Point, ...]] = (
    (-15.5, -14.9), (-10, -17.5), (-5, -19), (0, -19.5), (5, -19), (10, -17.5), (15.5, -14.9))
ALL_BACK: Final[tuple[Point, ...]] = (
    (-15.5, -14.6), (-10, -16.6), (-5, -17.5), (0, -17.7), (5, -17.5), (10, -16.6), (15.5, -14.6))
PLL_FRONT: Final[tuple[Point, ...]] = (
    (-11.5, 17.55), (-7, 18), (-3.5, 17.9), (0, 17.7), (3.5, 17.9), (7, 18), (11.5, 17.55))
PLL_BACK: Final[tuple[Point, ...]] = (  # thick in the midline only
    (-11.5, 17.6), (-7, 18.55), (-3.5, 18.95), (0, 19), (3.5, 18.95), (7, 18.55), (11.5, 17.6))
FLAVUM_CANAL: Final[tuple[Point, ...]] = (
    (.25, 36.6), (2.2, 34.9), (4.5, 32.2), (6.9, 29.1), (8.8, 26.6), (10.8, 24.9), (12.8, 23.2), (14.4, 22.7),
    (15.8, 22.9))
FLAVUM_BONE: Final[tuple[Point, ...]] = (
    (.25, 39.9), (3.6, 38.4), (6.9, 34.6), (9.9, 31), (12.2, 29.4), (13.6, 27.6), (14.2, 25), (16.2, 23.6))

ARCH_L4_HALF: Final[tuple[Point, ...]] = (  # lamina, both inferior articular processes, spinous process: one piece here
    (0, 39.9), (1.7, 39.4), (3.6, 37.8), (6.7, 34.1), (9.5, 30.8), (11, 29.6), (12.4, 28.9), (14.6, 30), (17, 31.7),
    (18.8, 33.7), (20.2, 36.1), (20.9, 38.6), (20.1, 40.5), (17.2, 41.2), (13.4, 41.2), (10.1, 42.3), (7, 45.3),
    (4.9, 49.6), (3.9, 54), (3.5, 59), (3.5, 63.4), (3.1, 66.4), (1.9, 68.2), (0, 68.8))
INFERIOR_PROCESS_L4: Final[tuple[Point, ...]] = (  # the part of that piece which bears the facet
    (12.4, 28.9), (14.6, 30), (17, 31.7), (18.8, 33.7), (20.2, 36.1), (20.9, 38.6), (20.1, 40.5), (17.2, 41.2),
    (14, 41.1), (12.2, 36.5), (11.4, 32))
LAMINA_L4: Final[tuple[Point, ...]] = (
    (3.6, 37.8), (6.7, 34.1), (9.5, 30.8), (11, 29.6), (11.4, 32), (12.2, 36.5), (13.8, 41.1), (10.1, 42.3), (7, 45.3),
    (4.6, 44.5), (3, 41.5))
FACET_PART_L5: Final[tuple[Point, ...]] = (  # the part of the next that roofs recess and foramen and bears the facet
    (12.3, 25.3), (13.3, 23.5), (15.6, 22.6), (18.8, 22.8), (21.8, 24.2), (24.3, 26.8), (26.4, 30.4), (27, 33),
    (21.4, 33.6), (20.6, 32.4), (18.4, 30), (15.6, 28.1), (13, 26.8))
SUPERIOR_PROCESS_L5: Final[tuple[Point, ...]] = (  # concave: faces back and inward
    (12.3, 25.3), (13.3, 23.5), (15.6, 22.6), (18.8, 22.8), (21.8, 24.2), (24.3, 26.8), (26.4, 30.4), (27.6, 34),
    (27.2, 37.2), (25.3, 38.7), (23.3, 37.9), (22.2, 35.2), (20.6, 32.4), (18.4, 30), (15.6, 28.1), (13, 26.8))
FACET_L5: Final[tuple[Point, ...]] = ((13, 26.8), (15.6, 28.1), (18.4, 30), (20.6, 32.4), (22.2, 35.2), (23.1, 37.6))
FACET_L4: Final[tuple[Point, ...]] = ((12.4, 28.9), (14.6, 30), (17, 31.7), (18.8, 33.7), (20.2, 36.1), (20.9, 38.4))
JOINT_CLOSURE: Final[tuple[Point, ...]] = ((13.1, 25.6), (12.6, 27.6), (11.2, 30))
"""Where the flavum closes the inner end of the joint."""
CAPSULE: Final[tuple[Point, ...]] = ((27.2, 36), (26.2, 38), (23.8, 39.1), (21.4, 39.7), (18.6, 41))

SAC_HALF: Final[tuple[Point, ...]] = (
    (0, 19.4), (3.5, 19.35), (6.3, 20), (8, 21.6), (8.5, 23.8), (7.2, 26.7), (5, 29.7), (2.7, 32.4), (0, 33.9))
ROOTLETS: Final[tuple[tuple[str, Point, float], ...]] = (
    # structure, place on the page-right side, radius; the lower the root, the nearer to the midline and to the back;
    # of each pair the ventral (motor) bundle is smaller and lies in front
    ("root.S1", (6.15, 21.7), .54), ("root.S1", (7.05, 23.2), .72), ("root.S2", (5.3, 23.8), .45),
    ("root.S2", (6, 25.35), .63), ("root.S3", (4.3, 26), .38), ("root.S3", (4.8, 27.55), .54),
    ("root.S4", (3.15, 28.3), .32), ("root.S4", (3.3, 29.85), .43), ("root.S5", (1.75, 31), .36))
FILUM: Final[tuple[Point, float]] = ((0, 32), .40)
L5_ROOT: Final[tuple[Point, float]] = ((10.9, 20.9), 2.15)
"""Traversing: in the lateral recess, in front of flavum and superior process, behind the disc."""
L5_BUNDLES: Final = ((-.40, -.34, .36), (.20, .20, .56))
"""(outward, backward, radius) in a sheath of radius 1: ventral root, larger dorsal root."""
L4_GANGLION: Final[tuple[Point, ...]] = (  # exiting: obliquely outward and forward
    (18.2, 20.2), (19, 17.9), (21.4, 16), (24.4, 14.5), (27, 13.9), (28.4, 14.9), (27.8, 17), (25.4, 19.4),
    (22.4, 21), (19.8, 21.6))
L4_NERVE: Final[tuple[Point, ...]] = ((22.4, 18.4), (25, 17.2), (28.2, 15.3), (31.4, 13.2), (34.4, 10.8), (38, 7))
L4_VENTRAL_ROOT: Final[tuple[Point, ...]] = (  # joins beyond the ganglion
    (16.9, 18.7), (19.2, 16.1), (22.3, 14), (25.2, 12.9), (28, 12.9), (31, 12.6), (33.6, 11.2))

LATERAL_RECESS: Final[tuple[Point, ...]] = (
    (9, 18.2), (13.6, 17.4), (15, 19.4), (15.2, 21.7), (12.8, 23), (10.8, 24.7), (9, 26.2), (8.9, 22))
FORAMEN: Final[tuple[Point, ...]] = (
    (14.6, 17.2), (18.5, 15.3), (22.7, 11.9), (25.6, 9.4), (29.3, 12), (29.8, 17.5), (27.2, 22.6), (23.6, 25.2),
    (21.6, 23.7), (18.6, 22.4), (15.6, 22.1), (15.2, 19.6))
CANAL_HALF: Final[tuple[Point, ...]] = (
    (0, 19), (7, 18.6), (11.5, 17.8), (14.8, 18.6), (15.2, 21.6), (12.8, 23.1), (10.8, 24.8), (8.8, 26.5), (6.9, 29),
    (4.5, 32.1), (3, 33.9), (1.4, 34.3), (0, 34.4))
EPIDURAL_HALF: Final[tuple[Point, ...]] = (
    (0, 16.5), (12, 15.5), (19, 12), (24.5, 9), (29.5, 11), (30.8, 17), (27.2, 24.6), (20, 27), (13, 30), (4, 39.5),
    (0, 41))
VEINS: Final = ((13.6, 19.2, .62), (14.9, 20.3, .45), (8.9, 19, .38), (16.9, 17.4, .5), (15.2, 18.1, .34))
"""Anterior internal venous plexus: x, y, radius."""

PSOAS: Final[tuple[Point, ...]] = (
    (30.2, -10), (34, -16.4), (40.8, -19.8), (48.2, -18.6), (54.2, -12.6), (57, -3.5), (56.2, 6), (52.4, 14.6),
    (46.4, 19.6), (40.4, 20.2), (36.4, 17.4), (33.2, 11), (30, 4.6), (28.8, -2.5))
QUADRATUS: Final[tuple[Point, ...]] = (
    (36.6, 25.4), (42, 22.6), (49.6, 22.6), (55.6, 25.8), (58, 31.4), (55.2, 36.4), (47.6, 37.4), (39.6, 35),
    (35.6, 30.4))
MULTIFIDUS: Final[tuple[Point, ...]] = (
    (5.4, 51.4), (7.8, 47), (10.8, 43.9), (14.6, 42.6), (19.2, 42.9), (22.7, 45.7), (24.3, 51), (23.8, 58),
    (21.2, 64.4), (16.4, 69), (10.8, 70.9), (6.4, 70), (4.9, 66), (4.7, 58))
ERECTOR: Final[tuple[Point, ...]] = (
    (24.2, 44.4), (27.6, 41.2), (33.6, 39.4), (41, 40.2), (48.4, 42.6), (53.2, 47.8), (54.8, 55.4), (52.6, 63.2),
    (46.6, 69.2), (38, 72), (29, 72.5), (20.4, 70.8), (23.6, 65.4), (25.3, 59), (25.4, 51))
FASCIA: Final[tuple[Point, ...]] = (
    (4.4, 71.6), (10, 73), (19, 73.4), (29, 74.3), (39, 73.6), (48, 70.4), (54, 64.2), (56.4, 55.6), (54.6, 47.4),
    (49.6, 41.4), (43, 39.1))
CAVA: Final[tuple[Point, ...]] = (  # as on the page: the subject's right
    (-20, -27.6), (-17.4, -32.6), (-11.6, -34.8), (-5.2, -33), (-1.9, -28.4), (-3, -23.6), (-8.2, -21), (-14.6, -21.4),
    (-18.8, -23.6))
ILIAC_RIGHT: Final[tuple[Point, float]] = ((-3.4, -38.6), 4.7)
ILIAC_LEFT: Final[tuple[Point, float]] = ((11.4, -27.4), 4.9)
"""The aorta has divided at L4: here are two common iliac arteries."""
SYMPATHETIC: Final[Point] = (25.6, -13.4)
"""In the groove between disc and psoas."""
# fmt: on

ZONES: Final[tuple[tuple[str, float, float], ...]] = (
    ("central", 0.0, 9.0),
    ("subarticular", 9.0, 13.4),
    ("foraminal", 13.4, 27.0),
    ("extraforaminal", 27.0, 38.0),
)
"""Fardon: central to the facet's medial edge, subarticular to the pedicle's inner border, foraminal to its outer."""
