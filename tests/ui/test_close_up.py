"""A small structure is looked at from near, a large one in the whole drawing; names stand well in a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from tutor.diagrams.model import Part
from tutor.ui.questions.close_up import MOST, close_up
from tutor.ui.questions.spoken import the

LEG = QRectF(0.0, 0.0, 200.0, 900.0)


def part(left: float, top: float, right: float, bottom: float) -> Part:
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Part("vessel.x", "deep", ((left + right) / 2, (top + bottom) / 2), (), (corners,), 0)


@pytest.mark.parametrize(
    ("box", "least", "most"),
    [
        ((90.0, 500.0, 110.0, 800.0), 0.4, 0.6),
        ((60.0, 850.0, 140.0, 890.0), 0.3, 0.6),
        ((90.0, 20.0, 91.0, 21.0), 0, 0.1),
    ],
)
def test_a_small_structure_fills_about_half_of_a_frame_that_stays_on_the_drawing(
    box: tuple[float, float, float, float], least: float, most: float
) -> None:
    frame = close_up({"vessel.x": part(*box)}, ("vessel.x",), LEG)
    assert frame is not None
    share = max((box[2] - box[0]) / frame.width(), (box[3] - box[1]) / frame.height())
    assert least <= share <= most
    assert frame.contains(QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1]))
    assert LEG.top() <= frame.top() <= frame.bottom() <= LEG.bottom()
    assert frame.height() >= 0.6 * LEG.height() / MOST


@pytest.mark.parametrize("asked", [("vessel.x",), ("vessel.y",), ()])
def test_what_is_large_or_not_drawn_is_left_in_the_whole(asked: tuple[str, ...]) -> None:
    assert close_up({"vessel.x": part(80.0, 100.0, 120.0, 800.0)}, asked, LEG) is None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Posterior tibial artery", "the posterior tibial artery"),
        ("S1 root", "the S1 root"),
        ("Achilles tendon", "the Achilles tendon"),
        ("Gastrocnemius, medial head", "the medial head of gastrocnemius"),
        ("S4–S5 dermatome", "the S4–S5 dermatome"),
    ],
)
def test_a_name_in_a_sentence(name: str, said: str) -> None:
    assert the(name) == said
