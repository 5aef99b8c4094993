"""A figure of a lesson may name a map of the skin; what is no map, or shows no skin, is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.content.lesson_samples import COURSE, FIGURE, LESSON, write_course
from tutor.content.course import read_course
from tutor.content.cross_check import World
from tutor.content.problems import Problem
from tutor.learning.lesson import Figure

SKIN = World(("tendon.achilles", "dermatome.S1"), {"leg-lateral": ("tendon.achilles",), "spine": ("tendon.achilles",)})
SKIN = replace(SKIN, maps=("foerster", "lee"), skin=frozenset({"dermatome.S1"}))


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ("diagram: leg-lateral\ndermatomes: foerster+lee", ""),
        (
            "diagram: leg-lateral\ndermatomes: forster",
            "21:13: figure.dermatomes: unknown dermatome map forster (known: ",
        ),
        ("diagram: spine\ndermatomes: lee", "21:13: figure.dermatomes: spine shows no skin of a limb"),
    ],
)
def test_a_figure_names_a_map_of_the_skin(tmp_path: Path, fields: str, fault: str) -> None:
    figure = f":::figure\nhighlight: [dermatome.S1]\nalt: The skin.\n{fields}\n:::\n"
    problems: list[Problem] = []
    files = {**COURSE, "01-small/lesson.md": LESSON.replace(FIGURE, figure)}
    course = read_course(write_course(tmp_path, files), SKIN, problems)
    told = [str(problem) for problem in problems if "figure" in problem.path]
    assert [fault in one for one in told] == ([True] if fault else [])
    figures = [block for block in course.lessons[0].blocks if isinstance(block, Figure)]
    assert figures[0].ref.dermatomes == fields.partition("dermatomes: ")[2]
