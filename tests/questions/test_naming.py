"""Typed names: what is the same, what is a slip, and what never is."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.questions.naming.contrasts import ENDS, LEXICON, STARTS, WORDS
from tutor.questions.naming.likeness import distance, likeness
from tutor.questions.naming.near import NearName, judge
from tutor.questions.naming.normal import tokens

STEMS = ("reflexia", "spinous", "sion", "ion", "lateral", "aesthesia", "trophy")
FIELDS = ("nerve", "flexion of the knee")
PAIRS = [(a, b) for group in WORDS for a in group for b in group if a != b]
CHANGED = [(a + stem, b + stem) for group in STARTS for stem in STEMS for a in group for b in group if a != b]
ENDINGS = [("tendon" + a, "tendon" + b) for group in ENDS for a in group for b in group if a != b]
words = st.text(string.ascii_lowercase, min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("soleus", "Soleus"),
        ("the SOLEUS muscle", "Soleus"),
        ("M. soleus", "Soleus"),
        ("plantar flexion", "plantarflexion"),
        ("plantar-flexion", "plantarflexion"),
        ("L4/5 disc", "L4-L5 disc"),
        ("L4–5 disk", "L4/L5 disc"),
        ("l 5", "L5"),
        ("oedema", "edema"),
        ("paresthesia", "paraesthesia"),
        ("anesthesia", "anaesthesia"),
        ("tumor", "tumour"),
        ("muscle fibres", "muscle fibers"),
        ("common peroneal nerve", "common fibular nerve"),
        ("peroneus longus", "Fibularis longus"),
        ("1st sacral foramen", "first sacral foramen"),
        ("n. tibialis", "nerve tibialis"),
        ("immobilised", "immobilized"),
    ],
)
def test_the_same_name(typed: str, name: str) -> None:
    found = likeness(typed, [name])
    assert found is not None
    assert (found.name, found.slip) == (name, False)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("solues", "soleus"),
        ("gastrocnemeus", "Gastrocnemius"),
        ("gastrocnimeus", "Gastrocnemius"),
        ("achiles tendon", "Achilles tendon"),
        ("quadricepts", "Quadriceps"),
        ("piriformus", "piriformis"),
        ("tibialis anteror", "Tibialis anterior"),
        ("extensor halucis longus", "Extensor hallucis longus"),
    ],
)
def test_a_slip_is_forgiven_and_told(typed: str, name: str) -> None:
    found = likeness(typed, [name])
    assert found is not None
    assert found.slip


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("L4", "L5"),
        ("L4 root", "L5 root"),
        ("L4/5", "L5/S1"),
        ("S1 and S2", "S1 and S3"),
        ("T1 2", "T12"),
        ("left", "right"),
        ("aduction", "abduction"),
        ("spondylosis", "spondylitis"),
        ("efferent", "afferent"),
        ("myopathy", "myelopathy"),
        ("tibialis anterior", "tibialis posterior"),
        ("tibialis", "tibialis anterior"),
        ("ventral root", "central root"),
        ("perineal nerve", "peroneal nerve"),
        ("sural nerve", "crural nerve"),
        ("nerve", ""),
        ("", "soleus"),
        ("pain", "paint"),
        ("ilium", "ileum"),
    ],
)
def test_another_name(typed: str, name: str) -> None:
    assert likeness(typed, [name]) is None


def taken_for(given_word: str, asked: str) -> list[str]:
    """Phrases with one word that count as the same phrase with the other."""
    phrases = ["{}", *("{} " + field for field in FIELDS), *(field + " {}" for field in FIELDS)]
    return [each.format(given_word) for each in phrases if likeness(each.format(given_word), [each.format(asked)])]


@pytest.mark.parametrize("pairs", [PAIRS, CHANGED, ENDINGS], ids=["words", "beginnings", "ends"])
def test_a_word_never_stands_for_its_opposite(pairs: list[tuple[str, str]]) -> None:
    different = [pair for pair in pairs if tokens(pair[0]) != tokens(pair[1])]
    assert len(different) > 0.9 * len(pairs)
    assert [(pair, taken) for pair in different if (taken := taken_for(*pair))] == []


@given(st.sampled_from(sorted("CTLS")), st.integers(1, 12), st.integers(1, 12), st.sampled_from(["", " root", " disc"]))
def test_levels_are_exact(letter: str, one: int, other: int, what: str) -> None:
    found = likeness(f"{letter}{one}{what}", [f"{letter}{other}{what}"])
    assert (found is not None) == (one == other)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_judged(typed: str, name: str) -> None:
    found = likeness(typed, [name])
    if tokens(typed):
        assert likeness(typed, [typed]) is not None
    assert found is None or found.name == name


@given(words, words)
def test_distance_is_a_metric_up_to_its_limit(one: str, other: str) -> None:
    far = distance(one, other, 20)
    assert far == distance(other, one, 20)
    assert (far == 0) == (one == other)
    assert abs(len(one) - len(other)) <= far <= max(len(one), len(other))
    assert distance(one, other, 2) == min(far, 3)


@given(st.sampled_from(sorted(word for word in LEXICON if len(word) > 5)), st.data())
def test_a_slip_that_makes_another_word_of_the_field_is_wrong(word: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(sorted(LEXICON - {word})))
    if tokens(word) != tokens(other):
        assert likeness(other, [word]) is None


def test_a_known_mistake_is_never_forgiven_as_a_slip() -> None:
    near = (NearName("soleas", "That is a fish.", "fish"),)
    found = judge("soleas", ["soleus"], near)
    assert (found.accepted, found.near) == ("", near[0])
    assert judge("plantaris", ["soleus"], near).near is None
