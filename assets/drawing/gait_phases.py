"""The eight phases of a gait cycle: joint angles of the middle of each, muscles that are on, rockers."""

from __future__ import annotations

from typing import Final

from assets.drawing.gait_phases_figure import (
    SCALE,
    Place,
    paint_bones,
    paint_contours,
    paint_far,
    paint_muscles,
    paint_skin,
)
from assets.drawing.gait_phases_marks import bar_start, paint_bar, paint_floor, paint_rocker, rocker_of
from assets.drawing.gait_phases_plan import FOOT_OFF, PHASES, ROCKERS, Span, pose_at
from assets.drawing.svg_writer import Drawing
from tutor.diagrams.figure import Figure, Side, side_view

CELL: Final = (252.0, 498.0)
"""Breadth and height of one phase on the page, mm."""
COLUMNS: Final = 4
FLOOR: Final = 448.0
"""From the top of a row down to the floor, mm."""


def stand(phase: Span) -> Figure:
    """The walker in the middle of a phase, on the floor."""
    pose = pose_at(phase.middle)
    standing: tuple[Side, ...] = ("right",) if phase.stop <= FOOT_OFF else ("left",)
    return side_view(pose).grounded(*standing)


def place_of(index: int, figure: Figure) -> tuple[Place, float]:
    """Where a phase's figure stands, and the middle of its cell."""
    column, row = index % COLUMNS, index // COLUMNS
    middle = CELL[0] * (column + 0.5)
    xs = [x for part in figure.parts for x in (part.points[:, 0].min(), part.points[:, 0].max())]
    return Place(middle - SCALE * 0.5 * float(min(xs) + max(xs)), CELL[1] * row + FLOOR), middle


def gait_phases() -> str:
    """The whole drawing as SVG text."""
    rows = len(PHASES) // COLUMNS
    view = (0.0, 0.0, CELL[0] * COLUMNS, CELL[1] * rows)
    g = Drawing(view, view="lateral", title="The phases of gait, right leg", line_mm=0.4)
    for row in range(rows):
        paint_floor(g, 6.0, view[2] - 6.0, CELL[1] * row + FLOOR)
    started: set[str] = set()
    for index, phase in enumerate(PHASES):
        _phase(g, index, phase, started)
    return g.svg()


def _phase(g: Drawing, index: int, phase: Span, started: set[str]) -> None:
    figure = stand(phase)
    place, middle = place_of(index, figure)
    paint_far(g, figure, place)
    with g.structure(phase.id, "gait", place(figure.joints["head"])):
        paint_skin(g, figure, place)
        paint_bar(g, middle, place.floor, phase, FOOT_OFF)
    paint_bones(g, figure, place)
    paint_muscles(g, figure, place, phase)
    paint_contours(g, figure, place)
    if phase.stop <= FOOT_OFF:
        rocker = next(found for found in ROCKERS if found.start <= phase.middle < found.stop)
        d, pivot = rocker_of(phase, figure, pose_at(phase.middle), place)
        group = g.piece(rocker.id, "gait") if rocker.id in started else g.structure(rocker.id, "gait", pivot)
        started.add(rocker.id)
        with group:
            paint_rocker(g, d)


__all__ = ["bar_start", "gait_phases", "place_of", "stand"]
