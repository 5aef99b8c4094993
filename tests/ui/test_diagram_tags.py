"""Name tags stand where they cover no label; labels are read on any drawing and hide little of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tutor.ui.diagrams.label_layer import LabelLayer, Wanted
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.name_tag import free_place
from tutor.ui.theme import Scheme, Theme

sides = st.integers(10, 120).map(float)


def test_a_tag_stands_right_of_its_point_when_nothing_is_there() -> None:
    covered, (x, y, width, height) = free_place((80, 24), (100, 100), (400, 300), [])
    assert covered == 0
    assert (width, height) == (80, 24)
    assert x > 100
    assert y + height < 100


def test_a_tag_makes_way_for_a_label() -> None:
    label = (110.0, 60.0, 90.0, 40.0)
    covered, (x, y, width, height) = free_place((80, 24), (100, 100), (400, 300), [label])
    assert covered == 0
    assert x >= 200 or x + width <= 110 or y >= 100 or y + height <= 60


@given(sides, sides, st.tuples(st.integers(0, 400), st.integers(0, 300)), st.lists(st.tuples(sides, sides), max_size=5))
def test_a_tag_stays_in_the_view(
    width: float, height: float, at: tuple[float, float], others: list[tuple[float, float]]
) -> None:
    taken = [(x, y, 60.0, 30.0) for x, y in others]
    _, (x, y, *_) = free_place((width, height), at, (400, 300), taken)
    assert x >= 4
    assert y >= 4
    assert x + width <= 400
    assert y + height <= 300


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("light", [Light.NONE, Light.STRONG, Light.WRONG])
def test_letters_stand_on_paper_and_the_drawing_shows_between(qtbot: QtBot, scheme: Scheme, light: Light) -> None:
    theme, drawing = Theme(scheme), QColor("#FF00FF")
    layer, lights = LabelLayer(theme), {"a.b": light} if light else {}
    layer.place([Wanted("a.b", "Erector i", (200.0, 60.0), 1.0)], (400.0, 120.0), (190.0, 210.0), lights)
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    image.fill(drawing)
    painter = QPainter(image)
    layer.paint(painter, QSize(400, 120), 1.0, lights, dimmed=False)
    painter.end()
    label = layer.placed[0]
    rows = range(int(label.y), int(label.y + label.height))
    columns = range(int(label.x), int(label.x + label.width))
    ink = {(x, y) for y in rows for x in columns if image.pixelColor(x, y) == theme.colour("ink")}
    bare = {(x, y) for y in rows for x in columns if image.pixelColor(x, y) == drawing}
    assert ink
    assert bare
    near = [(dx, dy) for dx in (-2, -1, 0, 1, 2) for dy in (-1, 0, 1)]
    assert not [(x, y) for x, y in ink for dx, dy in near if (x + dx, y + dy) in bare]
