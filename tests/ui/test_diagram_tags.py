"""Name tags stand where they cover no label."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tutor.ui.diagrams.name_tag import free_place

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
