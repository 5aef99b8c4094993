"""Search in the shipped atlas: languages, beginnings, slips, and levels that must never be confused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.atlas.shipped import atlas
from tutor.atlas.search import Search


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("soleus", "muscle.soleus"),
        ("SOLEUS", "muscle.soleus"),
        ("musculus soleus", "muscle.soleus"),
        ("achilles tendon", "tendon.achilles"),
        ("heel cord", "tendon.achilles"),
        ("tendo calcaneus", "tendon.achilles"),
        ("nervus ischiadicus", "nerve.sciatic"),
        ("ischiadicus", "nerve.sciatic"),
        ("common peroneal", "nerve.common-fibular"),
        ("ankle jerk", "reflex.achilles"),
        ("calf", "muscle.triceps-surae"),
        ("gastro med", "muscle.gastrocnemius-medial"),
        ("root.S1", "root.S1"),
        ("S1", "root.S1"),
        ("L4 root", "root.L4"),
        ("L5/S1", "disc.L5-S1"),
        ("saddle area", "nerve.pudendal"),
    ],
)
def test_the_wanted_structure_comes_first(text: str, first: str) -> None:
    assert atlas().search(text)[0].id == first


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("achiles", "tendon.achilles"),
        ("gastrocnemis", "muscle.gastrocnemius"),
        ("solues", "muscle.soleus"),
        ("sciatc", "nerve.sciatic"),
        ("pirifromis", "muscle.piriformis"),
        ("calcaneous", "bone.calcaneus"),
    ],
)
def test_small_slips_are_forgiven(text: str, among: str) -> None:
    assert among in [found.id for found in atlas().search(text, 5)]


def test_a_level_is_never_a_slip_of_another() -> None:
    assert "root.L5" not in [found.id for found in atlas().search("L4 root")]
    assert atlas().search("L9") == ()


@pytest.mark.parametrize("text", ["", "   ", "..", "zzzzzz", "soleus zzzzzz"])
def test_nothing_is_found_for_nothing(text: str) -> None:
    assert atlas().search(text) == ()


def test_the_limit_is_kept() -> None:
    assert len(atlas().search("nerve", 7)) == 7
    assert atlas().search("nerve", 0) == ()


def test_every_structure_is_found_first_by_its_name_and_by_its_id() -> None:
    for found in atlas().structures.values():
        assert atlas().search(found.name, 1)[0].id == found.id
        assert found.id in [one.id for one in atlas().search(found.id, 3)]


@given(st.text(max_size=30))
def test_any_text_can_be_searched(text: str) -> None:
    assert len(atlas().search(text, 5)) <= 5


@given(st.data())
def test_a_beginning_of_a_name_finds_it(data: st.DataObject) -> None:
    found = data.draw(st.sampled_from(list(atlas().structures.values())))
    length = data.draw(st.integers(3, len(found.name)))
    assert found.id in [one.id for one in atlas().search(found.name[:length].strip(), len(atlas().structures))]


@pytest.mark.parametrize("text", ["soleus", "achilles tendon", "S1", "jerk", "sciatc", "zzzz", ""])
def test_what_only_describes_stands_apart_and_nothing_is_lost(text: str) -> None:
    search = Search(atlas().structures.values())
    named, described = search.find_apart(text, 500)
    assert {each.id for each in (*named, *described)} == {each.id for each in search.find(text, 500)}
    for found in described:
        names = " ".join((found.name, found.latin, found.lay, *found.also)).casefold()
        assert not all(word in names for word in text.casefold().split())
    assert len(search.find_apart(text, 1)[0]) == min(1, len(named))
