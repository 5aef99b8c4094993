"""Hostile lessons: whatever the text, reading ends with a lesson or with problems, and the HTML stays on the list."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content.lesson_samples import FRONT, LESSON
from tutor.content.lesson_reader import read_lesson
from tutor.content.problems import Problem
from tutor.content.reference_reader import read_references
from tutor.learning.lesson import Evidence, Lesson, Note, Prose

ALLOWED = re.compile(
    r"</?(p|ul|ol|li|strong|em|code|blockquote|table|thead|tbody|tr|th|td|sup)>|<br>|"
    r'<a href="(body|cite):[A-Za-z0-9][A-Za-z0-9.-]*">|</a>'
)
PIECES = st.sampled_from(
    [
        *"\n\n\n  -*_`[](){}<>&:;|#>!@\\\"'~=+0a",
        "---",
        ":::",
        ":::figure\n",
        ":::check\n",
        ":::evidence\n",
        ":::tip T\n",
        "\n:::\n",
        "diagram: leg\n",
        "alt: x\n",
        "strength: contested\n",
        "sources: [a]\n",
        "[x](body:skin)",
        "[@a; @b]",
        "[x](javascript:a)",
        "![x](file:///a)",
        "<img src=x onerror=y>",
        "<!--",
        "&lt;b&gt;",
        "&#x202e;",
        "| a |\n|---|\n",
        "- a\n  - b\n",
        "> ",
        "```\n",
        "\t",
        "&a ",
        "*a ",
        "!!python/object:os.system ",
        "\u202e",
        "\x00",
        "\ud800",
        "\u2028",
        "é",
        "🦴",
    ]
)
SOUP = st.lists(PIECES, max_size=60).map("".join)


def read_anything(text: str) -> None:
    problems: list[Problem] = []
    lesson = read_lesson(text, "lesson.md", problems)
    lines = text.count("\n") + text.count("\r") + 2
    assert all(1 <= problem.line <= lines and problem.column >= 1 and problem.message for problem in problems)
    if lesson is None:
        assert any(problem.severity == "error" for problem in problems)
    else:
        check_html(lesson)


def check_html(lesson: Lesson) -> None:
    for block in lesson.blocks:
        prose = block.body if isinstance(block, Evidence | Note) else block
        if isinstance(prose, Prose):
            rest = ALLOWED.sub("", prose.html)
            assert "<" not in rest, rest
            assert ">" not in rest, rest


@given(SOUP)
def test_any_body(soup: str) -> None:
    read_anything(FRONT + soup)
    read_anything(LESSON + soup)


@given(SOUP | st.text())
def test_any_text(text: str) -> None:
    read_anything(text)
    read_references(text, "r.yaml", [])


@pytest.mark.slow
@settings(max_examples=3_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(LESSON)), st.integers(0, 30), st.lists(PIECES, max_size=200).map("".join))
def test_a_good_lesson_torn_anywhere(at: int, removed: int, soup: str) -> None:
    read_anything(LESSON[:at] + soup + LESSON[at + removed :])
