"""The lessons folder → Course: every lesson with its questions, the references, and all that must fit together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path

from tutor.atlas import Atlas
from tutor.clinic.cited import CITED as CITED_BY_CLINIC
from tutor.content.about_reader import read_about
from tutor.content.coverage_reader import check_coverage
from tutor.content.cross_check import LessonMaterial, World, cross_check
from tutor.content.drawn.vetoes import read_vetoes
from tutor.content.files import read_text
from tutor.content.glossary_reader import read_glossary
from tutor.content.lesson_reader import MAXIMUM_BYTES as LESSON_BYTES
from tutor.content.lesson_reader import read_lesson
from tutor.content.problems import ContentError, Problem, refuse
from tutor.content.question_fill import Box, filling_of
from tutor.content.question_reader import questions_of
from tutor.content.reading import Use
from tutor.content.reference_reader import read_references
from tutor.content.strict_yaml import MAXIMUM_BYTES as YAML_BYTES
from tutor.content.strict_yaml import Node, parse
from tutor.learning.about import About
from tutor.learning.glossary import Term
from tutor.learning.lesson import Course, Lesson, Reference
from tutor.questions.base import Question
from tutor.sims.cited import CITED

LESSON, QUESTIONS, REFERENCES, COVERAGE = "lesson.md", "questions.yaml", "references.yaml", "coverage.yaml"
LESSON_FOLDER = re.compile(r"(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
_NOT_LESSONS = ("atlas",)


@dataclass
class _Reading:
    """What has been read so far."""

    root: Path
    world: World
    problems: list[Problem]
    references: dict[str, Reference] = field(default_factory=dict)
    reference_places: dict[str, tuple[int, int]] = field(default_factory=dict)
    materials: list[LessonMaterial] = field(default_factory=list)
    about: About = field(default_factory=About)
    vetoed: frozenset[str] = frozenset()
    glossary: tuple[Term, ...] = ()


def load_course(
    folder: Path, atlas: Atlas, diagrams: Mapping[str, Collection[str]], boxes: Mapping[str, Box] | None = None
) -> Course:
    """The course in `folder`. diagrams: diagram name → ids of the structures drawn in it; boxes: → its frame in mm.

    Raises ContentError with every problem (warnings too) if there is at least one error.
    """
    problems: list[Problem] = []
    course = read_course(folder, world_of(atlas, diagrams, boxes), problems)
    refuse(problems)
    return course


def world_of(atlas: Atlas, diagrams: Mapping[str, Collection[str]], boxes: Mapping[str, Box] | None = None) -> World:
    """What content may refer to outside the lessons."""
    sources = (*atlas.structures.values(), *atlas.relations, atlas.herniation)
    cited = frozenset(_sources(sources)) | atlas.dermatomes.sources | CITED | CITED_BY_CLINIC
    skin = {key for one in atlas.dermatomes.everything.values() for key in one.territories}
    filling = filling_of(atlas, boxes or {})
    return World(atlas.structures.keys(), diagrams, cited, tuple(atlas.dermatomes.maps), skin, filling)


def _sources(value: object) -> Iterator[str]:
    """Every reference id in a field `sources`, however deep."""
    if isinstance(value, tuple):
        for item in value:
            yield from _sources(item)
    elif is_dataclass(value):
        for member in fields(value):
            content = getattr(value, member.name)
            yield from content if member.name == "sources" else _sources(content)


def read_course(
    folder: Path,
    world: World,
    problems: list[Problem],
    *,
    only: str | None = None,
    more_references: Mapping[str, Reference] | None = None,
) -> Course:
    """What of the course can be used; every fault goes to `problems`, with files relative to `folder`. Never raises.

    only: read this one lesson folder; more_references: known beside those of the folder (for a lesson on its own).
    """
    reading = _Reading(folder, world, problems)
    path = folder / REFERENCES
    text = read_text(path, folder, YAML_BYTES, problems) if more_references is None or path.exists() else None
    if text is not None:
        reading.references = read_references(text, REFERENCES, problems, reading.reference_places)
    reading.references = {**(more_references or {}), **reading.references}
    for number, lesson_folder in _lesson_folders(folder, only, problems):
        reading.materials.append(_material(lesson_folder, number, reading))
    # An entry that is faulty itself still counts as known, so that one mistake is not reported twice.
    known = {*reading.references, *reading.reference_places}
    unused = reading.reference_places if only is None else {}
    if only is None:
        world = _with_glossary(reading, known)
    problems.extend(cross_check(reading.materials, known, unused, world, REFERENCES))
    if only is None:
        reading.about = read_about(folder, world.structures, known, problems)
        reading.vetoed = read_vetoes(folder, world.diagrams, problems)
    if only is None and (folder / COVERAGE).exists():
        text = read_text(folder / COVERAGE, folder, YAML_BYTES, problems)
        if text is not None:
            problems.extend(check_coverage(text, COVERAGE, reading.materials))
    return _course(reading)


def _with_glossary(reading: _Reading, references: Collection[str]) -> World:
    """Read the words of the course; the world with them and with what they cite."""
    lessons = {material.lesson.id if material.lesson else material.folder[3:] for material in reading.materials}
    before = len(reading.problems)
    reading.glossary = read_glossary(reading.root, references, lessons, reading.problems)
    usable = len(reading.problems) == before
    return replace(
        reading.world,
        sources=frozenset(reading.world.sources) | frozenset(_sources(reading.glossary)),
        terms={term.id for term in reading.glossary} if usable else None,
    )


def number_of(folder: str) -> int:
    """A lesson's place in the course by its folder's name; 0 if the name is not one of a lesson."""
    found = LESSON_FOLDER.fullmatch(folder)
    return int(found.group(1)) if found else 0


def _lesson_folders(folder: Path, only: str | None, problems: list[Problem]) -> Iterator[tuple[int, Path]]:
    """(number, folder) in course order."""
    try:
        entries = sorted(entry for entry in folder.iterdir() if entry.is_dir() and only in (None, entry.name))
    except OSError as error:
        problems.append(Problem(".", 1, 1, "", f"cannot be read: {error.strerror or error}"))
        return
    numbers: dict[int, str] = {}
    for entry in entries:
        if only is None and (entry.name.startswith((".", "_")) or entry.name in _NOT_LESSONS):
            continue
        number = number_of(entry.name)
        if not number:
            message = "a lesson's folder is named by two digits (from 01), a hyphen and words, like 02-gait-and-limp"
            problems.append(Problem(entry.name, 1, 1, "", message))
        elif number in numbers:
            message = f"has the same number as {numbers[number]}, give it the next free one"
            problems.append(Problem(entry.name, 1, 1, "", message))
        numbers[number] = entry.name
        yield number, entry
    if not numbers:
        message = "holds no lesson; a lesson is a folder like 01-name with lesson.md in it"
        problems.append(Problem(".", 1, 1, "", message))


def _material(folder: Path, number: int, reading: _Reading) -> LessonMaterial:
    file = f"{folder.name}/{LESSON}"
    uses: list[Use] = []
    lesson: Lesson | None = None
    text = read_text(folder / LESSON, reading.root, LESSON_BYTES, reading.problems)
    if text is not None:
        shorts = {key: reference.short for key, reference in reading.references.items()}
        lesson = read_lesson(text, file, reading.problems, number=number, shorts=shorts, uses=uses)
    root, questions = _questions(folder, lesson, reading)
    return LessonMaterial(folder.name, file, number, lesson, tuple(uses), f"{folder.name}/{QUESTIONS}", root, questions)


def _questions(folder: Path, lesson: Lesson | None, reading: _Reading) -> tuple[Node | None, tuple[Question, ...]]:
    path = folder / QUESTIONS
    text = read_text(path, reading.root, YAML_BYTES, reading.problems) if path.exists() else None
    if text is None:
        return None, ()
    file = f"{folder.name}/{QUESTIONS}"
    try:
        root = parse(text, file)
    except ContentError as error:
        reading.problems.extend(error.problems)
        return None, ()
    objectives = {objective.id for objective in lesson.objectives} if lesson else None
    diagrams = reading.world.diagrams
    filling = reading.world.filling
    return root, questions_of(root, file, reading.problems, objectives=objectives, diagrams=diagrams, filling=filling)


def _course(reading: _Reading) -> Course:
    lessons = [material.lesson for material in reading.materials if material.lesson is not None]
    questions: dict[str, Question] = {}
    lesson_of: dict[str, str] = {}
    for material in reading.materials:
        for question in material.questions:
            questions.setdefault(question.id, question)
            if material.lesson is not None:
                lesson_of.setdefault(question.id, material.lesson.id)
    return Course(
        tuple(lessons), questions, reading.references, lesson_of, reading.about, reading.vetoed, reading.glossary
    )
