"""Every drawing with all its labels, in windows of several sizes: none overlaps, crosses or leaves; few are dropped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from tests.atlas.shipped import atlas
from tests.bench.bench_diagram import DRAWINGS
from tutor.diagrams.labels import PlacedLabel
from tutor.diagrams.leaders import first_crossing
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.theme import Theme

SIZES = ((1600, 1000), (1000, 1000), (700, 800), (420, 520))
LARGE = 900
"""Pixels of height from which at most a tenth of the labels is left out."""
ROUND = 0.5


def english(structure: str) -> str:
    return atlas().structures[structure].name


def all_pairs(labels: tuple[PlacedLabel, ...]) -> Iterator[tuple[PlacedLabel, PlacedLabel]]:
    return ((one, two) for index, one in enumerate(labels) for two in labels[index + 1 :])


def overlap(one: PlacedLabel, two: PlacedLabel) -> bool:
    across = min(one.x + one.width, two.x + two.width) - max(one.x, two.x)
    down = min(one.y + one.height, two.y + two.height) - max(one.y, two.y)
    return across > ROUND and down > ROUND


def covers(label: PlacedLabel, x: float, y: float) -> bool:
    return label.x < x < label.x + label.width and label.y < y < label.y + label.height


def over_drawing(view: DiagramView, label: PlacedLabel) -> bool:
    """Whether the middle of any line of the label lies on a structure other than the skin."""
    rows = [label.y + (row + 0.5) * label.height / len(label.lines) for row in range(len(label.lines))]
    points = [view.canvas.point_at(QPointF(label.x + label.width / 2, row)) for row in rows]
    # Outlines may run on beyond the page, where nothing is drawn.
    page = QRectF(*view.diagram.view_box)
    found = {view.canvas.hit.at(point.x(), point.y()) for point in points if page.contains(point)}
    return bool(found - {None, "skin"})


@pytest.mark.parametrize("name", sorted(path.stem for path in DRAWINGS.glob("*.svg")))
def test_labels_of_a_drawing_stand_apart_at_every_size(qtbot: QtBot, name: str) -> None:
    drawing = read_diagram((DRAWINGS / f"{name}.svg").read_text(encoding="utf-8"), name)
    view = DiagramView(drawing, english, Theme(), Highlighter())
    qtbot.addWidget(view)
    view.set_labels("all")
    view.show()
    for width, height in SIZES:
        view.resize(width, height)
        placed, room = view.labels.placed, view.canvas.viewport().size()
        assert placed
        assert [(one.id, two.id) for one, two in all_pairs(placed) if overlap(one, two)] == []
        assert first_crossing(placed) is None
        for label in placed:
            assert label.x >= 0
            assert label.y >= 0
            assert label.x + label.width <= room.width()
            assert label.y + label.height <= room.height()
        hidden = [(one.id, two.id) for one in placed for two in placed if covers(one, *two.anchor)]
        assert hidden == []
        assert [label.id for label in placed if over_drawing(view, label)] == []
        if height >= LARGE:
            assert len(view.labels.dropped) <= 0.1 * (len(placed) + len(view.labels.dropped))
