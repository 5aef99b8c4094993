"""Spoilt questions of every kind: always a list of sentences with places, never an exception, never a silent loss."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content.kind_samples import AREA_MAPS, DIAGRAMS, KIND_TEXTS, NAMES, kind_text
from tutor.content.problems import Problem
from tutor.content.question_fill import Filling
from tutor.content.question_reader import read_questions

FILLING = Filling(NAMES, AREA_MAPS, {"leg-posterior": (0.0, 0.0, 100.0, 200.0)})
VALUES = st.sampled_from(["", "[]", "{}", "null", "true", "0", "-1", "1e9", "x", "'{{gap}}'", "[x, x]", "{x: y}", "L5"])


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A good question with a line left out, doubled, or given another value."""
    lines = kind_text(draw(st.sampled_from(sorted(KIND_TEXTS)))).splitlines()
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(1, len(lines) - 1))
        how = draw(st.sampled_from(["drop", "double", "value"]))
        if how == "drop" and len(lines) > 3:
            del lines[at]
        elif how == "double":
            lines.insert(at, lines[at])
        elif ":" in lines[at]:
            lines[at] = f"{lines[at].partition(':')[0]}: {draw(VALUES)}"
    return "\n".join(lines) + "\n"


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spoilt())
def test_spoilt_questions_are_told_not_raised(text: str) -> None:
    problems: list[Problem] = []
    found = read_questions(text, "q.yaml", problems, objectives={"disc-to-heel.o1"}, diagrams=DIAGRAMS, filling=FILLING)
    errors = [problem for problem in problems if problem.severity == "error"]
    assert found or errors
    for problem in problems:
        assert problem.line >= 1
        assert problem.message
