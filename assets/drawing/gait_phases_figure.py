"""One walker of the gait diagram: ghosted left limb, right limb with bones and muscles, tinted where they are on."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final

from assets.drawing.curves import Point, add, lerp, move, relative
from assets.drawing.gait_phases_plan import Span, share_on
from assets.drawing.leg_side_parts import Arched
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle
from tutor.diagrams.figure import Figure, Part

SCALE: Final = 0.25
"""Millimetres on the page per millimetre of the body."""
TOLERANCE: Final = 0.16
ON_FROM: Final = 0.5
PARTLY_FROM: Final = 0.12
"""Part of a phase from which on a muscle counts as on, and as partly on."""
REST: Final = 0.22
PARTLY: Final = 0.6
"""How red a muscle is that is off, and one that is on for a while only."""
HOME: Final = {
    "muscle.gluteus-maximus": "phase.initial-contact",
    "muscle.vastus-lateralis": "phase.loading-response",
    "muscle.gluteus-medius": "phase.mid-stance",
    "muscle.soleus": "phase.mid-stance",
    "muscle.gastrocnemius": "phase.terminal-stance",
    "muscle.fibularis-longus": "phase.terminal-stance",
    "muscle.rectus-femoris": "phase.pre-swing",
    "muscle.tibialis-anterior": "phase.initial-swing",
    "muscle.hamstrings": "phase.terminal-swing",
    "tendon.achilles": "phase.terminal-stance",
}
"""The phase in which a muscle has its label."""
_LOOK: Final = MuscleLook(fibres=5, left=0.24, right=0.42, insertion=0.1, fingers=5, shadow=0.7, rich=False)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands on the page: x of its pelvis' frame and the height of the floor, page mm."""

    x: float
    floor: float

    def __call__(self, point: Iterable[float]) -> Point:
        """Page point of a body point (mm, y up from the floor)."""
        x, y = point
        return (self.x + SCALE * float(x), self.floor - SCALE * float(y))


def path(part: Part, place: Place, digits: int = 1) -> str:
    """Path data of a part of the figure."""
    beziers = [[place(p) for p in bezier] for bezier in part.curve.tolist()]
    out = move(beziers[0][0], digits)
    for start, first, second, stop in beziers:
        out += relative("c", start, first, second, stop, digits=digits)
    return out + ("Z" if part.look.closed else "")


def paint_far(g: Drawing, figure: Figure, place: Place) -> None:
    """Arm and leg of the left side, without insides."""
    with g.decor("skin"):
        for part in figure.parts:
            if not part.look.near and part.look.tissue == "skin":
                d = path(part, place)
                g.line(d, "ghost-base ghost-line", 0.5)


def paint_skin(g: Drawing, figure: Figure, place: Place) -> None:
    """Trunk, head and right leg: the structure's silhouette with soft light and shade."""
    skin = next(part for part in figure.named("skin") if part.look.role == "fill")
    g.outline(path(skin, place, 2), "skin-base")
    for part in figure.parts:
        if part.id in _MODELLED:
            tone, strength = ("skin-shade", 0.3) if part.look.role == "shade" else ("skin-pale", 0.5)
            g.fill(path(part, place), tone, strength)
    for part in figure.named("skin.arm"):
        if part.look.role == "fill":
            g.fill(path(part, place), "skin-base", 0.75)


_MODELLED: Final = ("skin.rear", "skin.fore", "skin.chest", "skin.bed")


def paint_bones(g: Drawing, figure: Figure, place: Place) -> None:
    """Pelvis and the bones of the right leg, rim in shade."""
    with g.decor("bone"):
        parts = [p for p in figure.parts if p.look.tissue == "bone" and p.look.near and p.id not in _NOT_SHOWN]
        for part in parts:
            g.line(path(part, place), "bone-base bone-line", 0.35)


_NOT_SHOWN: Final = ("bone.spine", "bone.patella")


def paint_muscles(g: Drawing, figure: Figure, place: Place, phase: Span) -> None:
    """Muscles in paint order, red where they are on in this phase; then tendons and kneecap."""
    for part in figure.parts:
        if part.look.tissue == "muscle" and part.look.role == "area":
            with _group(g, part.id, phase, place(figure.anchors[f"right.{part.id}"])):
                _muscle(g, figure, part, place, share_on(part.id, phase))
        elif part.look.tissue == "tendon" and part.look.role == "area" and part.look.borders[0]:
            if part.id == "tendon.achilles":
                with _group(g, part.id, phase, place(figure.anchors[f"right.{part.id}"])):
                    g.outline(path(part, place), "tendon-base tendon-line")
            else:
                with g.decor("superficial"):
                    g.line(path(part, place), "tendon-base tendon-line", 0.3)
    with g.decor("bone"):
        kneecap = path(next(figure.named("bone.patella")), place)
        g.line(kneecap, "bone-light bone-line", 0.35)


def _group(g: Drawing, structure: str, phase: Span, anchor: Point) -> AbstractContextManager[None]:
    """A structure in the phase where it is labelled, a further piece of it in the others."""
    if HOME[structure] == phase.id:
        return g.structure(structure, "superficial", anchor)
    return g.piece(structure, "superficial")


def _muscle(g: Drawing, figure: Figure, part: Part, place: Place, share: float) -> None:
    first, second = ([place(p) for p in border.tolist()] for border in part.borders())
    if share >= ON_FROM:
        plain = Patch(first, second, tolerance=TOLERANCE)
        paint_muscle(g, _bowed(plain, part, place), _LOOK)
    else:
        d = path(part, place)
        g.outline(d, "skin-mid muscle-line")
        g.fill(d, "muscle-base", PARTLY if share >= PARTLY_FROM else REST)
        for other in figure.named(part.id):
            if other.look.tissue == "muscle" and other.look.role == "light":
                g.fill(path(other, place), "muscle-pale", 0.24)
        lines = [p for p in figure.named(part.id) if p.look.tissue == "muscle" and p.look.role == "line"]
        g.line("".join(path(line, place) for line in lines), "muscle-fibre", 0.25, 0.3)
    for other in figure.named(part.id):
        if other.look.tissue == "tendon":
            g.line(path(other, place), "tendon-base tendon-line", 0.3)


def _bowed(plain: Patch, part: Part, place: Place) -> Patch:
    """The patch with the bow of its origin, as the figure has it in this pose."""
    start = sum(part.look.borders[1:])
    if len(part.points) <= start:
        return plain
    crest = place(part.points[start + 1].tolist())
    chord = lerp(plain.first.points[0], plain.second.points[0], 0.5)
    return Arched(plain, add(crest, chord, -1))


def paint_contours(g: Drawing, figure: Figure, place: Place) -> None:
    """The line round trunk and leg, ear, face; of the near arm the line only, so that it hides nothing."""
    with g.decor("skin"):
        for part in figure.parts:
            look = part.look
            if not look.near or look.tissue != "skin":
                continue
            d = path(part, place, 2 if part.id == "skin" else 1)
            if part.id == "skin" and look.role == "line":
                g.line(d, "skin-line", 0.8)
            elif part.id in ("skin.face", "skin.ear"):
                if look.role == "line":
                    g.line(d, "skin-fibre", 0.45)
                else:
                    g.fill(d, "skin-mid")
            elif part.id == "skin.arm" and look.role == "line":
                g.line(d, "skin-line", 0.55)


Heading = Callable[[float], Point]


def polar(centre: Point, radius: float, degrees: float) -> Point:
    """Page point at an angle counted counter-clockwise from page right."""
    return (
        centre[0] + radius * math.cos(math.radians(degrees)),
        centre[1] - radius * math.sin(math.radians(degrees)),
    )
