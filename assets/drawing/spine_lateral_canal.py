"""Lumbosacral spine in median section, the canal: fat, dural sac, conus, cauda equina, filum."""

from __future__ import annotations

import math
import random
from typing import Final

from assets.drawing.curves import Curve, Point, hump, move, relative, ribbon, steps
from assets.drawing.patch import Patch
from assets.drawing.spine_lateral_canal_points import CONUS_TIP, FAT_BACK, FAT_FRONT, SAC_BACK, SAC_FRONT
from assets.drawing.spine_root_points import LAST, ROOTS
from assets.drawing.svg_writer import Drawing

SAC: Final = Patch(SAC_FRONT, SAC_BACK, tolerance=0.06)
_FAT: Final = Patch(FAT_FRONT, FAT_BACK, tolerance=0.1)
LEAVES: Final = {**{name: r.leaves for name, r in ROOTS.items()}, **{name: last[3] for name, last in LAST.items()}}
"""Height at which each root leaves the sac, as seen from behind."""
_ARISES: Final = {**{name: r.arises for name, r in ROOTS.items()}, **{name: last[2] for name, last in LAST.items()}}
_LANES: Final = {"L1": 2, "L2": 2, "L3": 2, "L4": 3, "L5": 3, "S1": 3, "S2": 2, "S3": 2, "S4": 2, "S5": 1}
"""Strands drawn for each root; every third is a ventral one."""


MOUTHS: Final = {"L1": 0.3, **dict.fromkeys(("L2", "L3", "L4", "L5", "S1", "S2"), 0.5)}
"""Where across the sac a root turns to its side, front to back."""
CLEAR: Final = 5.0
"""How far below the place where its sleeve begins a root is drawn as having left (mm)."""


def place(y: float) -> float:
    """How far along the sac its middle line passes a height."""
    return min((abs(SAC.at(0.5, i / 400)[1] - y), i / 400) for i in range(401))[1]


_TIP: Final = place(CONUS_TIP)


def _cord_front(t: float) -> float:
    return steps([(0.35 * _TIP, 0.3), (_TIP, 0.5)])(t)


def _cord_back(t: float) -> float:
    return steps([(0.35 * _TIP, 0.8), (0.8 * _TIP, 0.64), (_TIP, 0.54)])(t)


def paint_fat(g: Drawing) -> None:
    """Epidural fat fills what the sac leaves of the canal, more of it behind and below."""
    with g.structure("fat.epidural", "ligament", (-92.0, 115.0)):
        d = _FAT.outline()
        g.outline(d, "fat-base")
        for reach in (0.26, 0.14):
            g.fill(_FAT.strip(0.0, reach, 0.01, 0.99, 40), "fat-mid", 0.45)
        chance = random.Random(5)
        lobules, rims = "", ""
        for _ in range(300):
            x, y = _FAT.at(chance.random(), chance.random())
            r = chance.uniform(0.55, 1.1)
            ring = [(x + r * math.cos(a), y + 0.8 * r * math.sin(a)) for a in (0.3, 1.9, 3.5, 5.0)]
            lobules += Curve(ring, closed=True, resolution=2).d(digits=1)
            a = (x + r, y - 0.1 * r)
            rims += move(a, 1) + relative("q", a, (x + 0.8 * r, y + 0.9 * r), (x - 0.5 * r, y + 0.8 * r), digits=1)
        g.fill(lobules, "fat-light", 0.7)
        g.line(rims, "fat-fibre", 0.16, 0.8)


def paint_sac(g: Drawing) -> None:
    """The sac laid open: fluid, shaded at both walls, and the cut dura."""
    with g.structure("dura.sac", "nerves", SAC.at(0.965, place(-8))):
        d = SAC.outline(0.2)
        g.contact(SAC.run(0.0, 0.03, 1.0, 20).d(digits=1) + SAC.run(1.0, 0.03, 1.0, 20).d(digits=1), 1.3, 0.3, steps=4)
        g.outline(d, "disc-pale")
        for reach, strength in ((0.3, 0.3), (0.18, 0.35), (0.1, 0.4)):
            g.fill(SAC.strip(0.0, reach, 0.0, 0.995, 30), "disc-light", strength)
        g.fill(SAC.strip(0.82, 1.0, 0.0, 0.995, 30), "disc-base", 0.5)
        for near, far, dark in ((0.0, 0.08, 0.03), (1.0, 0.92, 0.97)):
            g.fill(SAC.strip(near, far, 0.0, 1.0, 30), "dura-base")
            g.fill(SAC.strip(near, dark, 0.0, 1.0, 30), "dura-shade", 0.7)
            g.line(SAC.run(far, 0.0, 0.99, 30).d(), "dura-line", 0.16, 0.7)
        g.line(d, "dura-line")


def paint_roots_in_sac(g: Drawing) -> None:
    """The rootlets in the order in which they leave; lying supine, they rest on the back of the sac."""
    chance = random.Random(11)
    total, index = sum(_LANES.values()), 0
    strands: dict[str, list[tuple[Curve, bool]]] = {}
    for name, count in _LANES.items():
        strands[name] = []
        for k in range(count):
            lane = 0.53 + 0.345 * ((index * 7) % total) / total
            strands[name].append((_strand(name, k, lane, chance.uniform(0, 6)), k % 3 == 2))
            index += 1
    for name in ("S2", "S1", "L5", "L4", "L3", "L2", "L1"):
        with g.piece(f"root.{name}", "nerves"):
            for curve, ventral in strands[name]:
                _paint_strand(g, curve, 0.8 if ventral else 0.95, outline=True)
    with g.structure("cauda.equina", "nerves", SAC.at(0.68, place(6))):
        for name in ("S3", "S4", "S5"):
            for curve, ventral in strands[name]:
                _paint_strand(g, curve, 0.72 if ventral else 0.85)
        g.hit(_bundle())  # over the strands: in the sac, the pointer finds the tail as a whole
    _paint_filum(g)


def _strand(name: str, k: int, lane: float, phase: float) -> Curve:
    """One strand: off the cord behind (or in front, every third), to its lane, out of the sac at its height."""
    start, stop = place(_ARISES[name] + 2.0 * k - 2), place(LEAVES[name] + CLEAR)
    ventral = k % 3 == 2
    begin = _cord_front(start) + 0.02 if ventral else _cord_back(start) - 0.02
    lane = 0.42 + 0.012 * len(name) * LEAVES[name] / 30 if ventral else lane
    settle = 0.26 if stop - start > 0.3 else 0.6
    ease = steps([(0.0, 0.0), (settle, 1.0)])
    leave = steps([(0.8, 0.0), (1.0, 1.0)])
    points = []
    for q in range(23):
        u = q / 22
        t = start + (stop - start) * u
        across = begin + (lane - begin) * ease(u) + 0.02 * math.sin(18 * t + phase) * ease(u)
        across += (MOUTHS.get(name, lane) - across) * leave(u)
        points.append(SAC.at(min(0.885, max(0.12, across)), t))
    return Curve(points)


def _paint_strand(g: Drawing, curve: Curve, width: float, *, outline: bool = False) -> None:
    """A rootlet: dark edge, strand, thread of light; it runs out to a point where it leaves the sac."""
    wide = steps([(0.0, 0.5 * width), (0.08, width), (0.86, width), (1.0, 0.04)])
    body = ribbon(curve, wide, n=18, tolerance=0.1)
    g.fill(ribbon(curve, lambda t: wide(t) + 0.32 * min(1.0, 12 * (1.0 - t)), n=18, tolerance=0.1), "nerve-line", 0.75)
    if outline:
        g.outline(body, "nerve-base")
    else:
        g.fill(body, "nerve-base")
    light = ribbon(curve.offset(0.2 * width, 18), hump(0, 0.97, width * 0.36, 0.4), n=14, tolerance=0.1)
    g.fill(light, "nerve-pale", 0.85)


def _bundle() -> str:
    """Path data of the whole tail, for pointing at it."""
    ts = [_TIP - 0.02 + (0.97 - _TIP + 0.02) * i / 20 for i in range(21)]
    back, front = [SAC.at(0.9, t) for t in ts], [SAC.at(0.5, t) for t in ts]
    return Curve([*front, *back[::-1]], closed=True).d(digits=1)


def _paint_filum(g: Drawing) -> None:
    points = [SAC.at(0.55 + 0.27 * min(1.0, i / 6), _TIP - 0.01 + (0.985 - _TIP) * i / 20) for i in range(21)]
    curve = Curve(points)
    with g.structure("cord.filum", "nerves", curve.at(0.3)):
        g.fill(ribbon(curve, lambda t: 1.05 - 0.3 * t, n=24, tolerance=0.06), "disc-line", 0.9)
        g.outline(ribbon(curve, lambda t: 0.7 - 0.2 * t, n=24, tolerance=0.06), "tendon-light")


def paint_cord(g: Drawing) -> None:
    """The lumbar enlargement and the conus, cut in the middle: grey matter round the central canal."""
    ts = [_TIP * i / 26 for i in range(27)]
    front: list[Point] = [SAC.at(_cord_front(t), t) for t in ts]
    back: list[Point] = [SAC.at(_cord_back(t), t) for t in ts]
    cord = Patch(front[::2], back[::2], tolerance=0.05)
    with g.structure("cord.conus", "nerves", SAC.at(0.56, place(-78))):
        d = cord.outline(0.6)
        g.contact(d, 0.9, 0.32, (0.4, 0.6), 3)
        g.outline(d, "cord-light")
        for reach in (0.3, 0.18, 0.09):
            g.fill(cord.strip(0.0, reach, 0.0, 0.97, 18), "cord-mid", 0.45)
        g.fill(cord.strip(0.34, 0.7, 0.0, 0.86, 16), "cord-shade", 0.6)
        g.fill(cord.sliver(0.52, hump(-0.5, 0.97, 0.15, 0.5), 0.0, 0.96, 16), "cord-shade", 0.5)
        g.line(cord.run(0.53, 0.0, 0.94).d(), "cord-line", 0.3, 0.8)
        for half, strength in ((0.09, 0.6), (0.045, 0.9)):
            g.fill(cord.sliver(0.86, hump(-0.2, 0.96, half, 0.6), 0.0, 0.95, 14), "cord-pale", strength)
        g.line(d, "cord-line")
