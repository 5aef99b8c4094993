"""Items from every shipped drawing: each structure in each form, or a reason; none trivial, none ambiguous."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.atlas.shipped import LESSONS, atlas
from tests.diagrams.samples import DRAWINGS
from tutor.content.drawn.item import FORMS, DrawnItem, item_id
from tutor.content.drawn.make import WRONG, Drawn, drawn_items
from tutor.content.drawn.plausible import related, words_of
from tutor.content.drawn.questions import question_of
from tutor.content.drawn.spoken import answers_of
from tutor.content.drawn.vetoes import read_vetoes
from tutor.content.problems import Problem
from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram
from tutor.diagrams.reader import read_diagram
from tutor.questions.base import Answer, Question
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.matching import MatchingQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.shade import ShadeQuestion

NAMES = tuple(sorted(path.stem for path in DRAWINGS.glob("*.svg")))


@cache
def diagram(name: str) -> Diagram:
    return read_diagram((DRAWINGS / f"{name}.svg").read_text(encoding="utf-8"), name)


@cache
def drawn() -> dict[str, frozenset[str]]:
    return {name: frozenset(diagram(name).parts) for name in NAMES}


@cache
def made(name: str) -> Drawn:
    return drawn_items(atlas(), diagram(name), drawn())


def items() -> list[DrawnItem]:
    return [item for name in NAMES for item in made(name).items]


@pytest.mark.parametrize("name", NAMES)
def test_every_structure_is_asked_in_every_form_or_there_is_a_reason(name: str) -> None:
    found = made(name)
    asked = [(item.structure, item.form) for item in found.items]
    left_out = [(out.structure, out.form) for out in found.left_out]
    assert sorted(asked + left_out) == sorted((key, form) for key in diagram(name).parts for form in FORMS)
    assert all(len(out.because) > 10 for out in found.left_out)


@pytest.mark.parametrize("name", NAMES)
def test_ids_follow_from_what_is_asked_alone(name: str) -> None:
    for item in made(name).items:
        assert item.id == item_id(name, item.structure, item.form)
        assert item.concept == f"drawn.{item.structure}"
    assert drawn_items(atlas(), diagram(name), drawn()) == made(name)


def test_there_are_plenty_and_no_id_twice() -> None:
    ids = [item.id for item in items()]
    assert len(ids) == len(set(ids))
    assert len(ids) >= 600
    assert {item.form for item in items()} == set(FORMS)


@pytest.mark.parametrize("name", NAMES)
def test_an_anchor_hits_what_is_asked_with_the_layers_that_are_shown(name: str) -> None:
    hit = HitTest(diagram(name))
    for item in made(name).items:
        shown = set(diagram(name).layers) - set(item.hidden)
        found = hit.at(*item.anchor, layers=shown)
        if item.form in ("locate", "reverse"):
            assert found in item.accepted, item.id
        else:
            assert found == item.structure or related(atlas(), str(found), item.structure) or _holds(item, str(found))


def _holds(item: DrawnItem, found: str) -> bool:
    """A part of a disc has one id for all levels."""
    kinds = atlas().structures[found].kind, atlas().structures[item.structure].kind
    return kinds == ("disc part", "disc")


def test_choices_are_plausible_and_only_one_is_right() -> None:
    for item in items():
        if item.form in ("name", "occlusion"):
            keys = [choice.structure for choice in item.choices]
            assert keys[0] == item.structure
            assert len(set(keys)) == WRONG + 1
            names = {atlas().name(key).casefold() for key in keys}
            assert len(names) == len(keys), item.id
            assert not any(related(atlas(), item.structure, key) for key in keys[1:]), item.id
            assert all(choice.ground for choice in item.choices[1:])
            assert item.structure not in item.names
            assert not set(keys) & set(item.names), item.id


def test_nothing_tells_its_own_answer() -> None:
    for item in items():
        name = atlas().name(item.structure)
        if item.form in ("name", "occlusion", "short"):
            assert name.casefold() not in diagram(item.diagram).title.casefold(), item.id
        if item.form == "reverse":
            assert not words_of(name) & words_of(atlas().structures[item.structure].description), item.id


def test_what_is_contested_is_asked_only_as_contested() -> None:
    for item in items():
        found = atlas().structures[item.structure]
        if found.certainty == "contested":
            assert item.form != "reverse", item.id
            if found.kind in ("region", "dermatome", "sensory point"):
                assert item.certainty == "contested"


def test_pairs_of_a_match_are_clear() -> None:
    for item in items():
        if item.form == "match":
            assert item.pairs[0].structure == item.structure
            assert len({pair.words for pair in item.pairs}) == len(item.pairs) == WRONG + 1
            for pair in item.pairs if "everyday" in item.prompt else ():
                assert not words_of(pair.words) & words_of(atlas().name(pair.structure)), item.id


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("drawn.leg-posterior.skin.locate", "it holds everything else"),
        ("drawn.spine-posterior.bone.sacrum.name", "the title of the drawing tells its name"),
        ("drawn.segment-axial.root.S5.locate", "it is too small here"),
        ("drawn.leg-posterior.nerve.sural.shade", "it is too small to be shaded"),
    ],
)
def test_what_is_left_out_says_why(item: str, reason: str) -> None:
    _, name, rest = item.split(".", 2)
    structure, _, form = rest.rpartition(".")
    because = [out.because for out in made(name).left_out if (out.structure, out.form) == (structure, form)]
    assert because == [reason]


def one(item: str) -> DrawnItem:
    return next(found for found in items() if found.id == item)


def test_deep_structures_are_asked_with_what_covers_them_taken_away() -> None:
    assert "superficial" in one("drawn.leg-posterior.muscle.popliteus.locate").hidden
    assert one("drawn.leg-posterior.muscle.gluteus-maximus.locate").hidden == ()


def test_a_part_counts_for_its_whole_but_not_the_reverse() -> None:
    assert "region.achilles-midportion" in one("drawn.ankle-posterior.tendon.achilles.locate").accepted
    assert one("drawn.ankle-posterior.region.achilles-midportion.locate").accepted == ("region.achilles-midportion",)


def test_neighbouring_levels_are_the_wrong_choices_of_a_level() -> None:
    keys = {choice.structure for choice in one("drawn.spine-posterior.disc.L4-L5.name").choices}
    assert {"disc.L3-L4", "disc.L5-S1"} <= keys


def test_a_typed_name_may_be_any_of_its_own() -> None:
    assert answers_of(atlas(), "tendon.achilles")[0] == "Achilles tendon"
    assert "Tendo calcaneus" in answers_of(atlas(), "tendon.achilles")
    assert "medial head of gastrocnemius" in answers_of(atlas(), "muscle.gastrocnemius-medial")
    shared = "subarticular zone"
    assert shared not in answers_of(atlas(), "canal.lateral-recess")


def right_answer(question: Question) -> Answer:
    """What a person who knows would answer."""
    match question:
        case LocateQuestion():
            return {"structure": question.target[0], "x": 0.0, "y": 0.0}
        case NameQuestion():
            return question.structure if question.choices else question.accept[0]
        case LabelQuestion():
            return {place: place for place in question.places}
        case MatchingQuestion():
            return {pair.id: pair.id for pair in question.pairs}
        case ShadeQuestion():
            return {"cells": question.target}
    raise TypeError(question.kind)


@pytest.mark.parametrize("name", NAMES)
def test_every_item_becomes_a_question_that_knows_right_from_wrong(name: str) -> None:
    kinds = {}
    for item in made(name).items:
        question = question_of(atlas(), diagram(name), item)
        assert (question.id, question.memory) == (item.id, item.concept)
        assert question.grade(right_answer(question)).outcome == "right", item.id
        assert question.figure is not None
        assert question.figure.hidden == item.hidden
        kinds[item.form] = question.kind
    expected = {"locate": "locate", "reverse": "locate", "name": "name", "occlusion": "name", "short": "name"}
    assert kinds.items() <= (expected | {"label": "label", "match": "matching", "shade": "shade"}).items()


def test_a_picked_neighbour_is_wrong_and_says_what_it_is() -> None:
    item = one("drawn.spine-posterior.disc.L4-L5.name")
    verdict = question_of(atlas(), diagram("spine-posterior"), item).grade("disc.L5-S1")
    assert verdict.outcome == "wrong"
    assert atlas().describe("disc.L5-S1").endswith(verdict.message[1:])
    assert verdict.misconception == "takes-disc.L4-L5-for-disc.L5-S1"


@pytest.mark.parametrize(
    ("item", "typed", "outcome"),
    [
        ("drawn.spine-posterior.root.L5.short", "L5 root", "right"),
        ("drawn.spine-posterior.root.L5.short", "L4 root", "wrong"),
        ("drawn.leg-posterior.muscle.gastrocnemius-medial.short", "gastrocnemius, lateral head", "wrong"),
        ("drawn.leg-posterior.muscle.gastrocnemius-medial.short", "medial head of gastrocnemius", "right"),
        ("drawn.leg-posterior.muscle.semitendinosus.short", "semitendinosis", "right"),
        ("drawn.leg-posterior.muscle.semitendinosus.short", "semimembranosus", "wrong"),
    ],
)
def test_a_typed_name_is_judged_by_its_meaning(item: str, typed: str, outcome: str) -> None:
    found = one(item)
    assert question_of(atlas(), diagram(found.diagram), found).grade(typed).outcome == outcome


def test_no_place_is_right_more_often() -> None:
    places = [0] * (WRONG + 1)
    for item in items():
        if item.form in ("name", "occlusion"):
            question = question_of(atlas(), diagram(item.diagram), item)
            assert isinstance(question, NameQuestion)
            places[question.choices.index(item.structure)] += 1
    assert min(places) > 0.8 * max(places), places


def test_a_veto_takes_an_item_out(tmp_path: Path) -> None:
    out = "drawn.ankle-lateral.tendon.achilles.locate"
    found = drawn_items(atlas(), diagram("ankle-lateral"), drawn(), {out})
    assert out not in {item.id for item in found.items}
    assert [
        each.because for each in found.left_out if each.structure == "tendon.achilles" and each.form == "locate"
    ] == ["a person has taken it out"]


def vetoes(folder: Path, text: str) -> tuple[frozenset[str], list[str]]:
    problems: list[Problem] = []
    (folder / "vetoed-items.yaml").write_text(text, encoding="utf-8")
    return read_vetoes(folder, drawn(), problems), [str(problem) for problem in problems]


def test_the_shipped_vetoes_name_items_that_are_drawn() -> None:
    problems: list[Problem] = []
    read_vetoes(LESSONS, drawn(), problems)
    assert problems == []


def test_a_veto_may_name_all_forms(tmp_path: Path) -> None:
    ids, problems = vetoes(tmp_path, "vetoes:\n  - {item: drawn.leg-posterior.muscle.soleus.*, why: Unclear.}\n")
    assert problems == []
    assert ids == {item_id("leg-posterior", "muscle.soleus", form) for form in FORMS}


@pytest.mark.parametrize(
    ("item", "why", "said"),
    [
        ("drawn.leg-posteror.muscle.soleus.name", "X.", "did you mean leg-posterior?"),
        ("drawn.leg-posterior.muscle.soleas.name", "X.", "did you mean muscle.soleus?"),
        ("drawn.leg-posterior.muscle.soleus.nam", "X.", "did you mean name?"),
        ("soleus", "X.", "must look like drawn."),
        ("drawn.leg-posterior.muscle.soleus.name", "' '", "says not why"),
    ],
)
def test_a_bad_veto_is_told_with_its_place(tmp_path: Path, item: str, why: str, said: str) -> None:
    ids, problems = vetoes(tmp_path, f"vetoes:\n  - {{item: {item}, why: {why}}}\n")
    assert ids == frozenset()
    assert len(problems) == 1
    assert problems[0].startswith("vetoed-items.yaml:2:12: vetoes[0].item: ")
    assert said in problems[0]
