"""The card of a dermatome says what each map makes of it; patterns of areas differ as seen without colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.atlas.shipped import atlas
from tutor.diagrams.zone_palette import ROOTS, Pattern
from tutor.ui.diagrams.zone_patterns import PITCH, tile_brush
from tutor.ui.widgets.structure_facts import facts

GREY = 150


def test_each_map_is_quoted_with_its_sources() -> None:
    said = {
        title: (text, sources) for title, text, sources in facts(atlas().structures["dermatome.S1"], atlas().dermatomes)
    }
    assert "inner heel is S1 for Foerster but S2 for Keegan and Garrett" in said["Maps differ"][0]
    text, sources = said["On the map: Keegan & Garrett 1948"]
    assert text.startswith("From the back down the outer half of the thigh's back")
    assert text.endswith("(As drawn: published words give the gist, the border is ours.)")
    assert sources == ("keegan1948", "grant1962")
    assert "On the map: Lee, McPhee & Stringer 2008" in said


def test_a_map_that_is_silent_is_not_quoted() -> None:
    titles = {title for title, _, _ in facts(atlas().structures["dermatome.S3"], atlas().dermatomes)}
    assert "On the map: Foerster 1933" in titles
    assert "On the map: Lee, McPhee & Stringer 2008" not in titles


def test_a_nerve_is_told_where_it_feels() -> None:
    titles = {title for title, _, _ in facts(atlas().structures["nerve.sural"], atlas().dermatomes)}
    assert "On the map: Peripheral nerves" in titles


def swatch(pattern: Pattern, grey: int = GREY) -> list[int]:
    """Four by four tiles of one grey and a pattern, as lightness pixel by pixel."""
    side = 4 * PITCH
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.fillRect(image.rect(), tile_brush(QColor(grey, grey, grey), pattern, 1.0, 1.0))
    painter.end()
    return [image.pixelColor(x, y).lightness() for y in range(side) for x in range(side)]


@pytest.mark.parametrize("grey", [90, 150, 220])
def test_patterns_differ_without_colour(qtbot: QtBot, grey: int) -> None:
    _ = qtbot  # pixmaps need an application
    swatches = {pattern: swatch(pattern, grey) for pattern in ROOTS.values()}
    for (one, first), (two, second) in combinations(swatches.items(), 2):
        changed = sum(abs(a - b) > 20 for a, b in zip(first, second, strict=True))
        assert changed >= 0.08 * len(first), (one, two)
