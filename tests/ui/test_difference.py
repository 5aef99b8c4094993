"""The drawings beside a comparison: those that show the difference, from the cord to the foot."""

from __future__ import annotations

from tutor.ui.widgets.difference import views_of

DRAWN = {
    "spine-posterior": {"root.a", "root.b"},
    "leg-lateral": {"muscle.1", "muscle.2", "muscle.3"},
    "leg-posterior": {"muscle.1", "muscle.2"},
    "foot-plantar": {"muscle.4", "muscle.1"},
    "gait-phases": {"root.a", "root.b", "muscle.1", "muscle.2", "muscle.3", "muscle.4"},
}


def test_each_drawing_adds_something_and_they_stand_from_the_cord_to_the_foot() -> None:
    everything = {"root.a", "root.b", "muscle.1", "muscle.2", "muscle.3", "muscle.4"}
    assert views_of(everything, DRAWN) == ("spine-posterior", "leg-lateral", "foot-plantar")
    assert views_of({"muscle.1", "muscle.2"}, DRAWN) == ("leg-posterior",)
    assert views_of(everything, DRAWN, 1) == ("leg-lateral",)


def test_what_is_drawn_nowhere_asks_for_no_drawing() -> None:
    assert views_of({"dermatome.S1"}, DRAWN) == ()
    assert views_of((), DRAWN) == ()
