"""The bank of questions made from the drawings: opened when wanted, with the items that the review tool lists."""

from __future__ import annotations

from functools import cache

import pytest

from tests.atlas.shipped import atlas
from tests.content.test_drawn_items import diagram
from tutor.content.drawn.item import FORMS as ALL_FORMS
from tutor.content.drawn.item import item_id
from tutor.content.drawn.make import drawn_items
from tutor.content.drawn.shelf import DrawnShelf
from tutor.diagrams.model import Diagram
from tutor.learning.bank import FORMS, Bank, memory_of, split_id, structure_of

DRAWN = ("ankle-posterior", "leg-posterior")


@cache
def shelf() -> DrawnShelf:
    return DrawnShelf(atlas(), {name: frozenset(diagram(name).parts) for name in DRAWN}, diagram)


def test_it_lists_what_the_review_tool_lists() -> None:
    drawn = {name: frozenset(diagram(name).parts) for name in DRAWN}
    listed = {item.id for item in drawn_items(atlas(), diagram("leg-posterior"), drawn).items}
    bank: Bank = shelf()
    found = [item.id for key in bank.structures("leg-posterior") for item in bank.items("leg-posterior", key)]
    assert len(found) == len(set(found)) > 200
    assert set(found) == listed


def test_nothing_is_opened_before_it_is_wanted() -> None:
    opened: list[str] = []

    def read(name: str) -> Diagram:
        opened.append(name)
        return diagram(name)

    bank = DrawnShelf(atlas(), {name: frozenset(diagram(name).parts) for name in DRAWN}, read)
    assert bank.drawn_in("tendon.achilles") == DRAWN
    assert bank.drawings() == DRAWN
    assert (opened, bank.is_open("ankle-posterior")) == ([], False)
    bank.items("ankle-posterior", "tendon.achilles")
    bank.items("ankle-posterior", "bone.calcaneus")
    assert (opened, bank.is_open("ankle-posterior")) == (["ankle-posterior"], True)


def test_an_item_is_found_by_its_id_unless_it_is_vetoed_or_gone() -> None:
    key = "drawn.leg-posterior.muscle.soleus.locate"
    found = shelf().item(key)
    assert found is not None
    assert (found.id, found.memory) == (key, memory_of("muscle.soleus"))
    assert structure_of(found.memory) == "muscle.soleus"
    for gone in ("drawn.leg-posterior.muscle.none.locate", "drawn.nowhere.muscle.soleus.locate", "q1", "drawn"):
        assert shelf().item(gone) is None
    vetoing = DrawnShelf(atlas(), {DRAWN[1]: frozenset(diagram(DRAWN[1]).parts)}, diagram, {key})
    assert vetoing.item(key) is None
    assert vetoing.items(DRAWN[1], "muscle.soleus")


def test_every_form_has_its_words_and_its_rank() -> None:
    assert set(FORMS) == set(ALL_FORMS)
    forms = [split_id(item.id).form for item in shelf().items("leg-posterior", "muscle.soleus")]
    assert forms == sorted(forms, key=list(FORMS).index)


@pytest.mark.parametrize("form", ALL_FORMS)
def test_an_id_is_read_as_it_was_made(form: str) -> None:
    made = item_id("leg-posterior", "muscle.gastrocnemius-medial", form)  # type: ignore[arg-type]
    assert split_id(made) == ("drawn", "leg-posterior", "muscle.gastrocnemius-medial", form)


def test_a_drawing_is_opened_in_steps_and_gives_the_same_then() -> None:
    bank = DrawnShelf(atlas(), {name: frozenset(diagram(name).parts) for name in DRAWN}, diagram)
    steps = sum(1 for _ in bank.warm("leg-posterior"))
    assert steps == 1 + len(diagram("leg-posterior").parts)
    assert bank.is_open("leg-posterior")
    assert bank.items("leg-posterior", "muscle.soleus") == shelf().items("leg-posterior", "muscle.soleus")
