"""What stands round the walkers: the floor, rockers at their pivots, and bars that say where in the cycle we are."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from assets.drawing.curves import Point, closed_path, distance, move, number, relative
from assets.drawing.gait_phases_figure import SCALE, Place, polar
from assets.drawing.gait_phases_plan import Span
from assets.drawing.svg_writer import Drawing
from tutor.diagrams.figure import Figure, Pose

BAR: Final = (204.0, 9.0)
"""Length (the whole cycle) and height of the bars, mm."""
BAR_BELOW: Final = 28.0
"""From the floor down to the top of a bar, mm."""
_WIDTH: Final = 5.0
_HEAD: Final = 12.0
_BARB: Final = 7.4
"""Breadth of the arrows of rockers, length of their heads and half the breadth of those, mm."""
_DOT: Final = 6.0


def box(x: float, y: float, width: float, height: float) -> str:
    """Path data of an upright rectangle."""
    w, h = number(width), number(height)
    return f"M{number(x)} {number(y)}h{w}v{h}h-{w}Z"


def paint_floor(g: Drawing, left: float, right: float, floor: float) -> None:
    """The floor under one row of walkers."""
    with g.decor("skin"):
        g.fill(box(left, floor, right - left, 6.0), "far-light", 0.8)
        g.line(f"M{number(left)} {number(floor)}h{number(right - left)}", "far-line", 0.9)


def bar_start(middle: float) -> float:
    """Page x of 0 % on the bar under a figure."""
    return middle - BAR[0] / 2


def paint_bar(g: Drawing, middle: float, floor: float, phase: Span, foot_off: float) -> None:
    """The cycle from 0 to 100 %: stance, swing, and this phase in blue. Part of the phase's outline."""
    left, top = bar_start(middle), floor + BAR_BELOW
    length, height = BAR
    stance = length * foot_off / 100
    g.fill(box(left, top, stance, height), "far-mid")
    g.fill(box(left + stance, top, length - stance, height), "far-light")
    g.line(box(left, top, length, height), "far-line", 0.4)
    start, stop = (left + length * percent / 100 for percent in (phase.start, phase.stop))
    g.outline(box(start, top - 1.5, stop - start, height + 3), "vein-base vein-line")


def rocker_path(centre: Point, radius: float, start: float, stop: float) -> str:
    """Path data of a pivot with an arrow on an arc about it, from one angle to another (degrees, counter-clockwise)."""
    turn = 1 if stop > start else -1
    neck = stop - turn * math.degrees(_HEAD / radius)
    ways = [k / 12 for k in range(13)]
    arc = [(start + (neck - start) * way, _WIDTH * (0.3 + 0.7 * way) / 2) for way in ways]
    ring = [polar(centre, radius + half, angle) for angle, half in arc]
    ring += [polar(centre, radius + _BARB, neck), polar(centre, radius, stop), polar(centre, radius - _BARB, neck)]
    ring += [polar(centre, radius - half, angle) for angle, half in reversed(arc)]
    arrow = move(ring[0]) + "".join(relative("l", a, b) for a, b in pairwise(ring))
    return f"{arrow}Z{closed_path([polar(centre, _DOT, 30 * k) for k in range(12)])}"


def rocker_of(phase: Span, figure: Figure, pose: Pose, place: Place) -> tuple[str, Point]:
    """Path data of the rocker at work in a phase of stance, and its pivot on the page."""
    contacts, foot = figure.contacts["right"], pose.foot("right")
    if phase.stop <= 12:  # heel: the forefoot comes down about the heel
        pivot = place((contacts.heel[0], 0.0))
        radius = SCALE * 262
        return rocker_path(pivot, radius, 25 + 0.9 * foot, 4.0), pivot
    if phase.stop <= 31:  # ankle: the shank tips forward over the flat foot
        pivot = place(figure.joints["right.ankle"])
        return rocker_path(pivot, SCALE * 250, 80.0, 45.0), pivot
    # forefoot, then toes: the heel comes up about them
    pivot = place((contacts.forefoot[0] if phase.stop <= 50 else contacts.toe[0] - 40, 0.0))
    heel = place(contacts.heel)
    radius = distance(pivot, heel) + 13
    angle = math.degrees(math.atan2(pivot[1] - heel[1], pivot[0] - heel[0]))
    return rocker_path(pivot, radius, 180 - angle - 2, 180 - angle - 36), pivot


def paint_rocker(g: Drawing, d: str) -> None:
    """Pivot and arrow."""
    g.line(d, "vein-pale", 2.2, 0.8)
    g.outline(d, "vein-base vein-line")
