"""Which lessons and questions teach each claim: what has to be taught, where it is taught, and the file that tells.

`claims.yaml` lists what has to be taught, by section. Evidence boxes and questions name the claims that they teach.
`coverage.yaml` follows from both; it is checked, never shown to learners.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tutor.content.cross_check import LessonMaterial
from tutor.content.lesson_form import CLAIM
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build
from tutor.content.strict_yaml import Node, parse
from tutor.learning.lesson import Course, Evidence

CLAIMS, COVERAGE = "claims.yaml", "coverage.yaml"
_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Claims:
    """What has to be taught: section → claim id → the claim in a few words."""

    sections: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Taught:
    """Where one claim is taught: the claim in a few words, lesson ids and question ids."""

    claim: str = ""
    lessons: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole file: section → claim id → where it is taught."""

    sections: Mapping[str, Mapping[str, Taught]]


def read_claims(text: str) -> Claims:
    """The claims of claims.yaml. Raises ContentError."""
    problems: list[Problem] = []
    claims = build(Claims, parse(text, CLAIMS), problems, CLAIMS)
    if claims is None:
        raise ContentError(problems)
    return claims


def coverage_of(course: Course, claims: Claims) -> Coverage:
    """Where the course teaches each claim. A lesson teaches what its evidence boxes and its questions name."""
    found = {
        claim: Taught(words, _lessons(course, claim), _questions(course, claim))
        for section in claims.sections.values()
        for claim, words in section.items()
    }
    return Coverage({title: {claim: found[claim] for claim in section} for title, section in claims.sections.items()})


def _questions(course: Course, claim: str) -> tuple[str, ...]:
    return tuple(name for name, question in course.questions.items() if claim in question.claims)


def _lessons(course: Course, claim: str) -> tuple[str, ...]:
    asked = {course.lesson_of.get(name) for name in _questions(course, claim)}
    return tuple(
        lesson.id
        for lesson in course.lessons
        if lesson.id in asked or any(isinstance(block, Evidence) and claim in block.claims for block in lesson.blocks)
    )


def coverage_text(coverage: Coverage) -> str:
    """coverage.yaml as it is shipped."""
    lines = [
        "# Where each claim is taught. Generated from the lessons by python -m tests.content.test_coverage",
        "sections:",
    ]
    for title, section in coverage.sections.items():
        lines.append(f"  {_quoted(title)}:")
        for claim, taught in section.items():
            lines += [f"    {claim}:", f"      claim: {_quoted(taught.claim)}"]
            lines += [*_list("lessons", taught.lessons), *_list("questions", taught.questions)]
    return "\n".join(lines) + "\n"


def _list(key: str, names: Sequence[str]) -> Iterator[str]:
    line = f"      {key}: [{', '.join(names)}]"
    if len(line) <= _WIDTH:
        yield line
    else:
        yield f"      {key}:"
        yield from (f"        - {name}" for name in names)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def read_coverage(text: str, file: str, problems: list[Problem]) -> tuple[Coverage | None, Node | None]:
    """The map and its nodes. Never raises on bad content."""
    try:
        root = parse(text, file)
    except ContentError as error:
        problems.extend(error.problems)
        return None, None
    return build(Coverage, root, problems, file), root


def check_coverage(text: str, file: str, materials: Sequence[LessonMaterial]) -> Iterator[Problem]:
    """Claims are well named and taught; the lessons and questions named exist, and the questions name the claim."""
    problems: list[Problem] = []
    coverage, root = read_coverage(text, file, problems)
    yield from problems
    if coverage is None or root is None:
        return
    names = _Names(materials)
    for title, section in coverage.sections.items():
        for claim, taught in section.items():
            yield from names.check(claim, taught, root.at("sections", title, claim), file)


class _Names:
    """What exists: lessons, questions, and the claims that each question names."""

    def __init__(self, materials: Sequence[LessonMaterial]) -> None:
        self._lessons = {material.lesson.id for material in materials if material.lesson}
        self._claims_of = {question.id: question.claims for material in materials for question in material.questions}
        self._questions = {str(place.value) for material in materials for _, _, place in material.question_nodes()}

    def check(self, claim: str, taught: Taught, node: Node, file: str) -> Iterator[Problem]:
        """One claim."""
        if not CLAIM.fullmatch(claim):
            yield Problem(file, node.line, node.column, claim, "a claim's id must look like S1-04")
        if not taught.lessons:
            yield Problem(file, node.line, node.column, claim, "is taught in no lesson", "warning")
        lists = (("lessons", taught.lessons, self._lessons), ("questions", taught.questions, self._questions))
        for key, names, existing in lists:
            for index, name in enumerate(names):
                place, path = node.at(key, index), f"{claim}.{key}[{index}]"
                if name not in existing:
                    message = f"unknown {key[:-1]} {name}{did_you_mean(name, existing)}"
                    yield Problem(file, place.line, place.column, path, message)
                elif claim not in self._claims_of.get(name, (claim,)):
                    message = f"{name} does not name {claim} among its claims"
                    yield Problem(file, place.line, place.column, path, message, "warning")
