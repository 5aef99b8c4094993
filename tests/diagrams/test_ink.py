"""The reach of a drawing at each height."""

from __future__ import annotations

from tutor.diagrams.ink import Ink
from tutor.diagrams.model import Diagram, Part


def drawing() -> Diagram:
    """A wide skin, a narrow bone in the upper half, a slanted nerve all the way down."""
    skin = Part("skin", "skin", (50, 50), (), (((0, 0), (100, 0), (100, 100), (0, 100)),), 0)
    bone = Part("bone.a", "bone", (45, 20), (), (((40, 0), (50, 0), (50, 40), (40, 40)),), 1)
    nerve = Part("nerve.a", "nerves", (60, 50), (), (((60, 0), (61, 0), (81, 100), (80, 100)),), 2)
    parts = {part.id: part for part in (skin, bone, nerve)}
    return Diagram("d", "", "", (0, 0, 100, 100), parts, ("skin", "bone", "nerves"), "")


def test_the_reach_is_that_of_the_outermost_structures_at_that_height() -> None:
    ink = Ink(drawing(), ("skin",))
    left, right = ink.span(10, 20) or (0, 0)
    assert left == 40
    assert 64 < right < 67
    left, right = ink.span(60, 61) or (0, 0)
    assert 71 < left < 73
    assert 72 < right < 75


def test_layers_that_are_not_shown_or_passed_over_do_not_count() -> None:
    assert Ink(drawing()).span(10, 20) == (0, 100)
    assert Ink(drawing(), ("skin",)).span(10, 20, ("bone",)) == (40, 50)
    assert Ink(drawing(), ("skin",)).span(60, 70, ("bone",)) is None
    assert Ink(drawing(), ("skin",)).span(-30, -20) is None
    assert Ink(drawing(), ("skin",)).span(120, 130) is None
