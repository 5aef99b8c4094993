"""What is lit keeps its own look and stands out; the rest steps back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.diagram_desk import DiagramDesk, colour, picture
from tutor.ui.theme import Scheme


@pytest.fixture
def desk(qtbot: QtBot) -> DiagramDesk:
    return DiagramDesk(qtbot)


@pytest.mark.parametrize(("scheme", "left"), [("light", 0.6), ("dark", 0.75)])
def test_what_is_not_lit_is_dimmed_less_on_dark_paper(desk: DiagramDesk, scheme: Scheme, left: float) -> None:
    desk.theme.scheme = scheme
    view = desk.view()
    before = colour(view, 60, 30)
    view.set_lit(["muscle.soleus"])
    after, paper = colour(view, 60, 30), desk.theme.colour("paper")
    assert abs(after.red() - (left * before.red() + (1 - left) * paper.red())) <= 3
    assert abs(after.blue() - (left * before.blue() + (1 - left) * paper.blue())) <= 3


def test_a_lit_structure_stays_itself_under_a_wash(desk: DiagramDesk) -> None:
    view = desk.view()
    before = colour(view, 66, 110)
    for share, shown in ((0.05, view.set_lit), (0.10, lambda lit: desk.highlighter.select(lit[0]))):
        shown(["muscle.soleus"])
        after, wash = colour(view, 66, 110), desk.theme.colour("highlight")
        assert abs(after.red() - ((1 - share) * before.red() + share * wash.red())) <= 4
        assert abs(after.blue() - ((1 - share) * before.blue() + share * wash.blue())) <= 4


@pytest.mark.parametrize("structure", ["bone.tibia", "muscle.soleus", "nerve.tibial"])
def test_a_lit_structure_has_a_coloured_line_no_black_one(desk: DiagramDesk, structure: str) -> None:
    view = desk.view()
    plain = darkest(picture(view.canvas.viewport()))
    view.set_lit([structure])
    assert darkest(picture(view.canvas.viewport())) >= min(plain, 60)


def darkest(image: QImage) -> int:
    """The value of the brightest channel of the darkest pixel."""
    return min(image.pixelColor(x, y).value() for x in range(image.width()) for y in range(0, image.height(), 3))


def test_the_skin_dims_nothing(desk: DiagramDesk) -> None:
    view = desk.view()
    before = colour(view, 60, 30)
    view.set_lit(["skin"])
    assert colour(view, 60, 30) == before
