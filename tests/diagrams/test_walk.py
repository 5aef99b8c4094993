"""Arrow keys reach every structure, and leaders end where a structure can be seen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import knee
from tutor.diagrams.hit import HitTest
from tutor.diagrams.sight import Sight
from tutor.diagrams.walk import Direction, reading_order, step

WHOLE = (0.0, 0.0, 100.0, 160.0)
DIRECTIONS: tuple[Direction, ...] = ("left", "right", "up", "down")


def test_reading_order_runs_down_the_drawing() -> None:
    assert reading_order(knee())[0] == "nerve.tibial"
    assert reading_order(knee())[-1] == "bone.tibia"
    assert "skin" not in reading_order(knee(), {"bone"})


def test_a_step_goes_to_the_nearest_in_that_direction() -> None:
    anchors = {"a": (0.0, 0.0), "b": (10.0, 1.0), "c": (30.0, 0.0), "d": (2.0, 12.0)}
    assert step(anchors, "a", "right") == "b"
    assert step(anchors, "b", "right") == "c"
    assert step(anchors, "a", "down") == "d"
    assert step(anchors, "a", "up") == "a"


@given(
    st.dictionaries(
        st.integers(0, 40).map(str),
        st.tuples(st.integers(0, 60).map(float), st.integers(0, 60).map(float)),
        min_size=2,
        max_size=14,
    )
)
def test_every_place_can_be_walked_to(anchors: dict[str, tuple[float, float]]) -> None:
    distinct = {place: name for name, place in anchors.items()}
    anchors = {name: place for place, name in distinct.items()}
    reached, todo = set(), [next(iter(anchors))]
    while todo:
        here = todo.pop()
        if here not in reached:
            reached.add(here)
            todo += [step(anchors, here, direction) for direction in DIRECTIONS]
    last = max(anchors, key=lambda name: anchors[name][1])
    assert anchors[last][1] in {anchors[name][1] for name in reached}


def test_a_covered_structure_is_pointed_at_only_when_asked() -> None:
    diagram = knee()
    sight = Sight(diagram, HitTest(diagram))
    shown = frozenset(diagram.layers)
    assert sight.anchor("bone.femur", WHOLE, shown, even_hidden=False) == (40.0, 30.0)
    soleus = sight.anchor("muscle.soleus", WHOLE, shown, even_hidden=False)
    assert soleus is not None
    assert HitTest(diagram).at(*soleus) == "muscle.soleus"
    tibia = sight.anchor("bone.tibia", WHOLE, shown, even_hidden=False)
    assert tibia is not None
    assert HitTest(diagram).at(*tibia) == "bone.tibia"
    high_up = (0.0, 0.0, 100.0, 40.0)
    assert sight.anchor("bone.tibia", high_up, shown, even_hidden=True) is None
    assert sight.anchor("bone.femur", (0.0, 40.0, 100.0, 60.0), shown, even_hidden=False) not in (None, (40.0, 30.0))
