"""Tracing from cord to skin, what belongs to a structure, and two structures side by side; on the shipped atlas."""

from __future__ import annotations

import pytest

from tests.atlas.shipped import atlas
from tutor.atlas.answers import questions, roots_of_muscle, supply_of_nerve, touches
from tutor.atlas.belongs import belonging, branches, trunk
from tutor.atlas.compare import Row, compare, worth_comparing
from tutor.atlas.trace import can_trace, trace


def rows(first: str, second: str) -> dict[str, Row]:
    return {row.topic: row for row in compare(atlas(), first, second)}


def test_the_s1_root_belongs_to_the_calf_most_and_to_its_disc() -> None:
    found = belonging(atlas(), "root.S1")
    assert {"muscle.soleus", "muscle.gastrocnemius-medial", "disc.L5-S1", "foramen.S1", "dermatome.S1"} <= found.strong
    assert {"muscle.fibularis-longus", "nerve.sural", "reflex.achilles", "point.S1"} <= found.faint
    assert not found.strong & found.faint
    assert "root.S1" not in found.strong | found.faint


def test_a_muscle_belongs_to_its_leading_root_most() -> None:
    found = belonging(atlas(), "muscle.soleus")
    assert found.strong == {"root.S1"}
    assert {"root.S2", "nerve.tibial"} <= found.faint


def test_the_branches_of_the_common_fibular_nerve_spare_the_inverters() -> None:
    found = belonging(atlas(), "nerve.common-fibular")
    assert "muscle.tibialis-anterior" in found.strong
    assert "muscle.tibialis-posterior" not in found.strong | found.faint
    assert {"nerve.deep-fibular", "nerve.superficial-fibular"} <= branches(atlas(), "nerve.common-fibular")


def test_generations_run_from_the_plexus_outwards() -> None:
    generations = trunk(atlas(), ["nerve.sural"])
    assert generations[0] == ["nerve.sciatic"]
    assert generations[-1] == ["nerve.sural"]
    assert trunk(atlas(), []) == []


@pytest.mark.parametrize("structure", ["root.S1", "root.L3", "nerve.sural", "nerve.saphenous", "muscle.soleus"])
def test_a_trace_begins_at_the_cord_and_ends_in_skin_or_muscle(structure: str) -> None:
    steps = trace(atlas(), structure)
    assert steps[0].lit == ("cord.conus",)
    assert steps[-1].title in {"Skin", "Muscle"}
    titles = [step.title for step in steps]
    assert titles.index("Way out") < next(place for place, title in enumerate(titles) if title.startswith("Nerve"))


def test_every_root_nerve_and_muscle_can_be_followed() -> None:
    known = atlas()
    followed = [key for key in known.structures if can_trace(known, key)]
    assert {*known.roots, *known.nerves, *known.muscles} == set(followed)
    for key in followed:
        for step in trace(known, key):
            assert step.says, (key, step.title)
            assert step.lit, (key, step.title)
            assert step.sources, (key, step.title)
            assert {*step.lit, *step.faint} <= set(known.structures)


def test_a_trace_lights_the_structure_itself() -> None:
    for key in ("root.L5", "nerve.deep-fibular", "muscle.gluteus-medius"):
        assert any(key in step.lit for step in trace(atlas(), key))


def test_l5_and_s1_leave_by_different_doors() -> None:
    found = rows("root.L5", "root.S1")
    assert found["Leaves through"].only_first == ("foramen.L5-S1",)
    assert found["Passes behind"].only_second == ("disc.L5-S1",)
    assert "muscle.soleus" in found["Moves"].only_second
    assert "muscle.gluteus-medius" in found["Moves"].shared
    assert "reflex.achilles" in found["Reflexes"].only_second


def test_inversion_and_abduction_tell_the_l5_root_from_the_common_fibular_nerve() -> None:
    moves = rows("root.L5", "nerve.common-fibular")["Moves"]
    assert {"muscle.tibialis-posterior", "muscle.gluteus-medius"} <= set(moves.only_first)
    assert "muscle.extensor-hallucis-longus" in moves.shared


def test_differences_come_first_and_a_structure_equals_itself() -> None:
    found = compare(atlas(), "root.L5", "root.S1")
    differing = [row.differs for row in found]
    assert differing == sorted(differing, reverse=True)
    assert not any(row.differs for row in compare(atlas(), "root.S1", "root.S1"))
    with pytest.raises(KeyError):
        compare(atlas(), "root.S1", "root.S9")


def test_what_is_worth_comparing_holds_the_known_confusions() -> None:
    assert {"root.L4", "root.S1", "nerve.common-fibular"} <= set(worth_comparing(atlas(), "root.L5"))
    assert "root.L5" in worth_comparing(atlas(), "nerve.common-fibular")
    for key in atlas().structures:
        assert key not in worth_comparing(atlas(), key)


def test_the_s1_root_touches_its_disc_and_its_foramen() -> None:
    step = touches(atlas(), "root.S1")
    assert {"disc.L5-S1", "foramen.S1"} <= set(step.lit)
    assert "passes behind L5/S1 disc" in step.says
    assert step.sources


def test_the_roots_of_a_contested_muscle_come_with_every_reading() -> None:
    step = roots_of_muscle(atlas(), "muscle.tibialis-anterior")
    assert step.certainty == "contested"
    assert step.says.startswith("Mainly L4")
    assert "L5" in step.says


def test_a_nerve_of_the_skin_moves_nothing() -> None:
    assert supply_of_nerve(atlas(), "nerve.sural").says.startswith("Moves no muscle")
    assert "muscle.tibialis-anterior" in supply_of_nerve(atlas(), "nerve.deep-fibular").lit


def test_every_question_has_an_answer() -> None:
    known, asked = atlas(), 0
    for key in known.structures:
        for question in questions(known, key):
            answer = question.answer(known, key)
            assert answer.lit, (key, question.text)
            assert answer.says[-1] == ".", (key, answer.says)
            asked += 1
    assert asked > 150


def test_the_way_of_a_root_ends_on_its_skin() -> None:
    assert "dermatome.S1" in trace(atlas(), "root.S1")[-1].lit
