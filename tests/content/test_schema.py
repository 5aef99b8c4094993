"""Dataclasses from nodes: every kind of hint, and every kind of misfit reported at once with its place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.content.problems import ContentError, Problem, nearest, refuse
from tutor.content.schema import build, build_value, place
from tutor.content.strict_yaml import parse


@dataclass(frozen=True)
class Leaf:
    name: str
    size: float = 1.0


@dataclass(frozen=True)
class Tree:
    id: str
    tall: bool
    rings: int
    shade: Literal["dark", "light"]
    leaves: tuple[Leaf, ...] = ()
    spread: tuple[float, float] | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    part_of: str | None = field(default=None, metadata={"key": "part-of"})
    answer: str | float | tuple[str, ...] = ""


@dataclass(frozen=True)
class Circle:
    kind: ClassVar[str] = "circle"
    radius: float

    def __post_init__(self) -> None:
        if self.radius <= 0:
            raise ValueError("radius must be positive")


@dataclass(frozen=True)
class Square:
    kind: Literal["square", "box"]
    side: float


def problems_of(text: str, hint: object = Tree) -> list[str]:
    problems: list[Problem] = []
    assert build_value(hint, parse(text, "f.yaml"), problems, "f.yaml") is None
    assert problems
    return [str(problem) for problem in problems]


GOOD = """
id: oak
tall: true
rings: 12
shade: dark
leaves:
  - {name: one, size: 2}
  - name: two
spread: [1, 2.5]
notes: {autumn: red}
part-of: wood
answer: [a, b]
"""


def test_a_whole_tree_is_built() -> None:
    problems: list[Problem] = []
    built = build(Tree, parse(GOOD, "f.yaml"), problems, "f.yaml")
    assert problems == []
    assert built == Tree(
        id="oak",
        tall=True,
        rings=12,
        shade="dark",
        leaves=(Leaf("one", 2.0), Leaf("two")),
        spread=(1.0, 2.5),
        notes={"autumn": "red"},
        part_of="wood",
        answer=("a", "b"),
    )


def test_all_misfits_come_at_once_with_place_and_remedy() -> None:
    text = """id: 7
tall: yes
rings: 1.5
shade: drak
leaves: one
spread: [1]
notes: {autumn: 3}
lefaes: []
answer: {}
"""
    assert problems_of(text) == [
        "f.yaml:8:1: lefaes: unknown field, did you mean leaves?",
        "f.yaml:1:5: id: must be text, found the number 7, put it in quotes",
        "f.yaml:2:7: tall: must be true or false, found the text 'yes', write true or false",
        "f.yaml:3:8: rings: must be a whole number, found the number 1.5",
        "f.yaml:4:8: shade: must be one of dark | light, found the text 'drak', did you mean dark?",
        "f.yaml:5:9: leaves: must be a list, found the text 'one', write it as [ … ]",
        "f.yaml:6:9: spread: must hold 2 values, found 1",
        "f.yaml:7:17: notes.autumn: must be text, found the number 3, put it in quotes",
        "f.yaml:9:9: answer: must be text or a number or a list, found a mapping",
    ]


def test_missing_fields_are_named() -> None:
    assert problems_of("id: oak") == [
        "f.yaml:1:1: missing field tall",
        "f.yaml:1:1: missing field rings",
        "f.yaml:1:1: missing field shade",
    ]


def test_faults_deep_down_have_their_path() -> None:
    text = "id: a\ntall: false\nrings: 1\nshade: dark\nleaves:\n  - name: x\n  - nmae: y\n"
    assert problems_of(text) == [
        "f.yaml:7:5: leaves[1].nmae: unknown field, did you mean name?",
        "f.yaml:7:5: leaves[1]: missing field name",
    ]


def test_true_is_not_a_number_and_a_number_is_not_true() -> None:
    assert "found true" in problems_of("true", int)[0]
    assert "found true" in problems_of("true", float)[0]
    assert "found the number 1" in problems_of("1", bool)[0]


@pytest.mark.parametrize(
    ("text", "built"),
    [
        ("{kind: circle, radius: 2}", Circle(2.0)),
        ("{kind: square, side: 3}", Square("square", 3.0)),
        ("{kind: box, side: 3}", Square("box", 3.0)),
    ],
)
def test_unions_are_told_apart_by_kind(text: str, built: object) -> None:
    assert build_value(Circle | Square, parse(text, "f.yaml"), [], "f.yaml") == built


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "{kind: circel, radius: 2}",
            "f.yaml:1:8: kind: must be one of circle | square | box, found the text 'circel', did you mean circle?",
        ),
        ("{radius: 2}", "f.yaml:1:1: missing field kind (circle | square | box)"),
        ("[1]", "f.yaml:1:1: must be a mapping of fields, found a list"),
        ("{kind: square, radius: 2}", "f.yaml:1:16: radius: unknown field"),
        ("{kind: circle, radius: -1}", "f.yaml:1:1: radius must be positive"),
    ],
)
def test_union_misfits(text: str, message: str) -> None:
    assert problems_of(text, Circle | Square)[0] == message


def test_a_programmer_s_mistake_is_not_a_content_problem() -> None:
    with pytest.raises(TypeError):
        build_value(bytes, parse("a", "f.yaml"), [], "f.yaml")


def test_place_reports_at_a_node() -> None:
    problems: list[Problem] = []
    root = parse("roots:\n  - root.S9", "f.yaml")
    place(problems, "f.yaml", root.at("roots", 0), "roots[0]", "unknown id root.S9")
    assert str(problems[0]) == "f.yaml:2:5: roots[0]: unknown id root.S9"


def test_nearest_forgives_case_and_typing_but_not_everything() -> None:
    known = ["muscle.soleus", "tolerance", "root.S1"]
    assert nearest("muscle.solus", known) == "muscle.soleus"
    assert nearest("Tolerence", known) == "tolerance"
    assert nearest("zebra", known) is None


def test_warnings_alone_do_not_refuse() -> None:
    warning = Problem("f.yaml", 1, 1, "", "unused", "warning")
    refuse([warning])
    with pytest.raises(ContentError) as caught:
        refuse([Problem("f.yaml", 2, 1, "a", "wrong"), warning])
    assert [problem.line for problem in caught.value.problems] == [1, 2]
    assert "warning: unused" in str(caught.value)


@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.text(alphabet="abc ", max_size=4)),
        lambda below: st.one_of(
            st.lists(below, max_size=3),
            st.dictionaries(st.sampled_from(["id", "tall", "rings", "shade", "leaves", "name", "kind"]), below),
        ),
        max_leaves=12,
    )
)
def test_any_tree_builds_or_is_refused(tree: object) -> None:
    problems: list[Problem] = []
    built = build(Tree, parse(json.dumps(tree), "f.yaml"), problems, "f.yaml")
    assert (built is None) == bool(problems)
