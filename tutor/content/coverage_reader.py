"""coverage.yaml: which lessons and questions teach each claim of the course. Checked, never shown to learners."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tutor.content.cross_check import LessonMaterial
from tutor.content.lesson_form import CLAIM
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build
from tutor.content.strict_yaml import Node, parse


@dataclass(frozen=True, slots=True)
class Taught:
    """Where one claim is taught: lesson ids and question ids."""

    lessons: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole file: claim id → where it is taught."""

    claims: Mapping[str, Taught]


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
    lessons = {material.lesson.id for material in materials if material.lesson}
    claims_of = {question.id: question.claims for material in materials for question in material.questions}
    known = {str(place.value) for material in materials for _, _, place in material.question_nodes()}
    for claim, taught in coverage.claims.items():
        node = root.at("claims", claim)
        path = f"claims.{claim}"
        if not CLAIM.fullmatch(claim):
            yield Problem(file, node.line, node.column, path, "a claim's id must look like S1-04")
        if not taught.lessons:
            yield Problem(file, node.line, node.column, path, "is taught in no lesson", "warning")
        for key, names, existing in (("lessons", taught.lessons, lessons), ("questions", taught.questions, known)):
            for index, name in enumerate(names):
                place = node.at(key, index)
                if name not in existing:
                    message = f"unknown {key[:-1]} {name}{did_you_mean(name, existing)}"
                    yield Problem(file, place.line, place.column, f"{path}.{key}[{index}]", message)
                elif claim not in claims_of.get(name, (claim,)):
                    message = f"{name} does not name {claim} among its claims"
                    yield Problem(file, place.line, place.column, f"{path}.{key}[{index}]", message, "warning")
