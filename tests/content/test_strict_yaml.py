"""Strict YAML: what is read, what is refused, and that every fault is placed rightly."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.content.problems import ContentError, Problem
from tutor.content.strict_yaml import MAXIMUM_DEPTH, Node, parse


def problems_of(text: str, first_line: int = 1) -> list[Problem]:
    with pytest.raises(ContentError) as caught:
        parse(text, "file.yaml", first_line=first_line)
    return list(caught.value.problems)


def test_values_know_their_place() -> None:
    root = parse("name: soleus\nroots:\n  - S1\n  - S2\n", "muscles.yaml")
    assert root.plain() == {"name": "soleus", "roots": ["S1", "S2"]}
    second = root.at("roots", 1)
    assert (second.value, second.line, second.column) == ("S2", 4, 5)
    assert root.keys["roots"] == (2, 1)


def test_a_way_that_ends_early_gives_the_last_node() -> None:
    root = parse("a: [1, 2]", "file.yaml")
    assert root.at("a", 9, "b") is root.at("a")


def test_first_line_moves_every_place() -> None:
    assert parse("a: 1", "lesson.md", first_line=41).at("a").line == 41
    assert problems_of("a: 1\na: 2", first_line=41)[0].line == 42


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("on", "on"),
        ("NO", "NO"),
        ("~", None),
        ("", None),
        ("# only a comment", None),
        ("12", 12),
        ("-3", -3),
        ("0x1f", 31),
        ("0o17", 15),
        ("017", 17),
        ("1.5", 1.5),
        (".5", 0.5),
        ("2e3", 2000.0),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("2026-01-05", "2026-01-05"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("L4-L5", "L4-L5"),
        ("|\n two\n lines\n", "two\nlines\n"),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, value: object) -> None:
    found = parse(text, "file.yaml").value
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a: 1\nb: 2\na: 3", 3, 1, "duplicate key, first on line 1"),
        ("a: &x 1", 1, 4, "anchors (&x)"),
        ("a: *x", 1, 4, "aliases (*x)"),
        ("a: !!python/object:os.system x", 1, 4, "tags"),
        ("a: !thing {}", 1, 4, "tags (!thing)"),
        ("<<: {a: 1}", 1, 1, "merge keys"),
        ("a: .inf", 1, 4, "finite"),
        ("a: .NaN", 1, 4, "finite"),
        ("a: 1e999", 1, 4, "finite"),
        ("a: " + "9" * 5000, 1, 4, "too many digits"),
        ("[1]: a", 1, 1, "key must be plain text"),
        ("'': a", 1, 1, "empty key"),
        ("a: @b", 1, 4, "starts with @ must stand in quotes"),
        ("%YAML 1.1\n---\na: 1", 1, 1, "directives"),
        ("a: 1\n---\nb: 2", 2, 1, "one document"),
        ("a:\n\tb: 1", 2, 1, "tab"),
        ("a: b: c", 1, 5, "quotes"),
        ("a: [1, 2", 1, 4, "never closed"),
        ("a: 'open\n", 1, 4, "never closed"),
        ("a: x\x00y", 1, 5, "U+0000"),
        ("a: 1\nb: \ud800", 2, 4, "U+D800"),
        ("a: 1\nb: x\u2028y", 2, 5, "U+2028"),
    ],
)
def test_faults_are_refused_at_their_place(text: str, line: int, column: int, words: str) -> None:
    found = problems_of(text)[0]
    assert words in found.message
    assert (found.line, found.column) == (line, column)


def test_all_faults_come_at_once_in_order() -> None:
    found = problems_of("a: &x 1\nb: {c: 1, c: 2}\nd:\n  - !t 5\n  - 1e999\na: 2")
    assert [(problem.line, problem.path) for problem in found] == [
        (1, "a"),
        (2, "b.c"),
        (4, "d[0]"),
        (5, "d[1]"),
        (6, "a"),
    ]


def test_faults_before_a_syntax_error_are_kept() -> None:
    assert [problem.line for problem in problems_of("a: 1\na: 2\nb: ]")] == [2, 3]


@pytest.mark.parametrize("depth", [MAXIMUM_DEPTH + 1, 500, 200_000])
def test_deep_nesting_is_refused_without_recursion_trouble(depth: int) -> None:
    assert "nested deeper" in problems_of("[" * depth)[0].message


def test_nesting_up_to_the_limit_is_read() -> None:
    parse("[" * MAXIMUM_DEPTH + "]" * MAXIMUM_DEPTH, "file.yaml")


def test_large_texts_are_refused() -> None:
    assert "larger than 2 MB" in problems_of("a" * 2_000_001)[0].message
    assert "larger than 2 MB" in problems_of("é" * 1_000_001)[0].message


def test_windows_line_ends_and_byte_order_mark() -> None:
    root = parse("\ufeffa: 1\r\nb: 2\r\n", "file.yaml")
    assert root.plain() == {"a": 1, "b": 2}
    assert root.at("b").line == 2


def test_a_problem_reads_as_one_line() -> None:
    problem = Problem("lesson.yaml", 11, 5, "questions[1].tolerence", "unknown field, did you mean tolerance?")
    assert str(problem) == "lesson.yaml:11:5: questions[1].tolerence: unknown field, did you mean tolerance?"


YAMLISH = st.text(alphabet=" \n\t\r-:,[]{}#&*!|>'\"%@`?~<.0123456789eExXaybcnéσ🦴\ufeff\x00\x85\ud800", max_size=80)


@given(st.one_of(st.text(max_size=200), YAMLISH))
def test_any_text_parses_or_is_refused_inside_the_text(text: str) -> None:
    try:
        root = parse(text, "file.yaml")
    except ContentError as error:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert error.problems
        for problem in error.problems:
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
            assert problem.message
    else:
        assert isinstance(root, Node)


LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**16), 10**16),
    st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: "inf" not in f"{number}"),
    st.text(alphabet=st.characters(codec="utf-8", max_codepoint=0xFFFF), max_size=12),
)
KEYS = st.text(alphabet="abcdefghij_.-", min_size=1, max_size=8)
TREES = st.recursive(
    LEAVES,
    lambda below: st.one_of(st.lists(below, max_size=4), st.dictionaries(KEYS, below, max_size=4)),
    max_leaves=15,
)


@given(TREES)
def test_json_is_read_as_what_it_says(tree: object) -> None:
    assert parse(json.dumps(tree), "file.yaml").plain() == tree


def check_places(node: Node, lines: list[str]) -> None:
    rest = lines[node.line - 1][node.column - 1 :]
    if isinstance(node.value, dict):
        assert rest.startswith("{")
        for key, child in node.value.items():
            line, column = node.keys[key]
            assert lines[line - 1][column - 1 :].startswith(json.dumps(key))
            check_places(child, lines)
    elif isinstance(node.value, list):
        assert rest.startswith("[")
        for child in node.value:
            check_places(child, lines)
    elif isinstance(node.value, float):
        assert math.isclose(float(rest.split(",")[0]), node.value)
    else:
        assert rest.startswith(json.dumps(node.value, ensure_ascii=False))


@given(TREES)
def test_every_value_stands_where_its_node_says(tree: object) -> None:
    text = json.dumps(tree, indent=2)
    readable = json.dumps(tree, indent=2, ensure_ascii=False)
    if all(character.isprintable() or character == "\n" for character in readable):
        text = readable
        check_places(parse(text, "file.yaml"), text.split("\n"))
    else:
        assert parse(text, "file.yaml").plain() == tree


@given(KEYS, st.integers(0, 20), st.integers(0, 8))
def test_a_duplicate_key_is_found_at_its_second_place(key: str, gap: int, indent: int) -> None:
    pad = " " * indent
    body = f"{pad}{json.dumps(key)}: 1\n" + "\n" * gap + f"{pad}{json.dumps(key)}: 2\n"
    found = problems_of(body)
    assert [(problem.line, problem.column) for problem in found] == [(gap + 2, indent + 1)]
