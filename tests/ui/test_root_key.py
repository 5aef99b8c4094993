"""The key of the strands: only where strands are drawn, in their colours, and not while a question asks for them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.colour_vision import VISIONS, difference, parsed, seen
from tests.ui.zone_desk import ZoneDesk
from tutor.diagrams.palette import colour
from tutor.diagrams.strands import PATTERNS, WORDS
from tutor.ui.diagrams.root_key import roots_in
from tutor.ui.theme import Scheme


def test_only_a_drawing_of_strands_has_a_key(qtbot: QtBot) -> None:
    desk = ZoneDesk(qtbot)
    assert desk.view("leg-posterior").root_key is None
    view = desk.view("plexus", size=(700, 800))
    key = view.root_key
    assert key is not None
    assert key.isVisible()
    assert roots_in(view.diagram.svg) == ("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3")
    assert "S1, dark blue, dash and dot" in key.accessibleName()
    view.set_question_mode(True)
    assert not key.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_key_has_the_colours_of_the_drawing(qtbot: QtBot, scheme: Scheme) -> None:
    key = ZoneDesk(qtbot, scheme).view("plexus", size=(700, 800)).root_key
    assert key is not None
    picture = key.grab().toImage()
    there = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    for root in PATTERNS:
        assert QColor(colour(scheme, f"{root.lower()}-base")).name() in there


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_two_blues_differ_to_every_eye(scheme: Scheme) -> None:
    one, two = (parsed(colour(scheme, f"{root}-base")) for root in ("l4", "s1"))
    assert all(difference(seen(one, vision), seen(two, vision)) > 20 for vision in VISIONS)


def test_neighbouring_roots_differ_in_pattern_as_well_as_in_words() -> None:
    for one, two in pairwise(PATTERNS):
        assert PATTERNS[one] != PATTERNS[two]
        assert WORDS[one] != WORDS[two]
