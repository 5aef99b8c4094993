"""glossary.yaml: strict, every fault with its place, and the words of the course as they are shipped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tutor.content.course import read_course
from tutor.content.cross_check import World
from tutor.content.glossary_reader import read_glossary
from tutor.content.problems import Problem
from tutor.learning.glossary import TermMarker
from tutor.learning.lesson import Prose
from tutor.paths import bundled

GOOD = """terms:
  - id: radiculopathy
    term: Radiculopathy
    lay: root that works badly
    also: [radiculopathies]
    definition: >-
      Loss of function
      of a root.
    sources: [bogduk2009]
    lessons: [reading-pain]
    see: [dermatome]
  - id: dermatome
    term: Dermatome
    definition: Skin of one root.
    sources: [lee2008]
    lessons: [dermatomes]
"""


def read(folder: Path, text: str) -> tuple[list[str], list[str]]:
    """(names of the terms, problems as text)."""
    (folder / "glossary.yaml").write_text(text, encoding="utf-8")
    problems: list[Problem] = []
    terms = read_glossary(folder, {"bogduk2009", "lee2008"}, {"reading-pain", "dermatomes"}, problems)
    return [term.name for term in terms], list(map(str, problems))


def test_terms_come_in_alphabetical_order_and_definitions_on_one_line(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD) == (["Dermatome", "Radiculopathy"], [])
    (_, term) = read_glossary(tmp_path, {"bogduk2009", "lee2008"}, {"reading-pain", "dermatomes"}, [])
    assert term.description == "Loss of function of a root."
    assert term.words == ("Radiculopathy", "radiculopathies")


def test_a_course_may_have_none(tmp_path: Path) -> None:
    assert read_glossary(tmp_path, (), (), []) == ()


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("[lee2008]", "[lee2009]", "15:15", "unknown reference lee2009, did you mean lee2008?"),
        ("[lee2008]", "[]", "15:14", "names none"),
        ("[dermatomes]", "[dermatome]", "16:15", "unknown lesson dermatome, did you mean dermatomes?"),
        ("see: [dermatome]", "see: [dermatom]", "11:11", "unknown term dermatom, did you mean dermatome?"),
        ("see: [dermatome]", "see: [radiculopathy]", "11:11", "does not refer to itself"),
        ("[radiculopathies]", "[dermatome]", "13:11", "stands for radiculopathy already"),
        ("[radiculopathies]", "[Radiculopathy]", "5:12", "stands for radiculopathy already"),
        ("id: dermatome", "id: radiculopathy", "12:9", "the id radiculopathy is used twice, first on line 2"),
        ("id: dermatome", "id: Dermatome_", "12:9", "must be lower-case words joined by hyphens"),
        ("term: Dermatome", "term: ' '", "13:11", "must not be empty"),
        ("term: Dermatome", f"term: {'x' * 61}", "13:11", "must be at most 60 characters, found 61"),
        ("term: Dermatome", "name: Dermatome", "13:5", "unknown field"),
        ("    term: Dermatome\n", "", "12:5", "missing field term"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, old: str, new: str, place: str, message: str) -> None:
    _, problems = read(tmp_path, GOOD.replace(old, new, 1) if old != "[lee2008]" else GOOD.replace(old, new))
    assert any(problem.startswith(f"glossary.yaml:{place}:") and message in problem for problem in problems), problems


def test_a_lesson_may_link_known_terms_only(tmp_path: Path) -> None:
    from tests.content.lesson_samples import LESSON

    (tmp_path / "references.yaml").write_text("references: []\n", encoding="utf-8")
    folder = tmp_path / "01-sample"
    folder.mkdir()
    text = LESSON + "\nSee [this](term:radiculopathi).\n"
    (folder / "lesson.md").write_text(text, encoding="utf-8")
    (tmp_path / "glossary.yaml").write_text("terms: []\n", encoding="utf-8")
    problems: list[Problem] = []
    read_course(tmp_path, World(None, {}), problems)
    assert any("unknown term radiculopathi" in problem.message for problem in problems)


def test_the_shipped_glossary_is_whole() -> None:
    problems: list[Problem] = []
    course = read_course(bundled("lessons"), World(None, {}), problems)
    assert [problem for problem in problems if problem.file == "glossary.yaml"] == []
    assert len(course.glossary) >= 150
    taught = {lesson for term in course.glossary for lesson in term.lessons}
    assert taught == {lesson.id for lesson in course.lessons}
    assert all(term.lay for term in course.glossary)


def test_every_lesson_uses_words_of_the_glossary_and_marks_each_once() -> None:
    course = read_course(bundled("lessons"), World(None, {}), [])
    for lesson in course.lessons:
        marker = TermMarker(course.glossary)
        html = "".join(marker.mark(block.html) for block in lesson.blocks if isinstance(block, Prose))
        marked = re.findall('href="term:([^"]+)"', html)
        assert len(marked) == len(set(marked)) >= 4, (lesson.id, marked)
