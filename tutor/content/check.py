"""`rootwise check`: reads content as the program does, and reports everything that is wrong. Writes nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tutor.atlas import Atlas
from tutor.content.atlas_reader import load_atlas
from tutor.content.course import REFERENCES, number_of, read_course, world_of
from tutor.content.cross_check import World
from tutor.content.files import read_text
from tutor.content.glossary_reader import GLOSSARY
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.question_fill import Box
from tutor.content.reference_reader import read_references
from tutor.content.report import Report
from tutor.content.strict_yaml import MAXIMUM_BYTES
from tutor.content.targets import ATLAS, NotContent, Target, target_of
from tutor.diagrams.reader import DiagramError, read_diagram
from tutor.learning.lesson import Course, Reference
from tutor.paths import bundled


@dataclass(frozen=True, slots=True)
class Shipped:
    """The folders that come with the program: they stand in for what a checked folder does not have."""

    lessons: Path
    drawings: Path


def check(paths: Sequence[Path] = (), shipped: Shipped | None = None) -> Report:
    """Check the given lessons folders, lesson folders or files; the shipped course if none is given.

    Never raises on bad content or bad paths.
    """
    shipped = shipped or Shipped(bundled("lessons"), bundled("assets") / "diagrams")
    run = _Run(shipped)
    for path in paths or (shipped.lessons,):
        try:
            run.check(target_of(path))
        except NotContent as obstacle:
            run.obstacles.append(str(obstacle))
    return Report(dict(run.counts), tuple(sorted(set(run.problems))), tuple(run.obstacles))


class _Run:
    """One report in the making."""

    def __init__(self, shipped: Shipped) -> None:
        self._shipped = shipped
        self.counts: Counter[str] = Counter()
        self.problems: list[Problem] = []
        self.obstacles: list[str] = []
        self._diagrams, self._boxes, self._diagram_problems = _read_diagrams(shipped.drawings)

    def check(self, target: Target) -> None:
        """Read the target's course and keep what was asked for."""
        found: list[Problem] = []
        atlas = self._atlas(target, found)
        world = world_of(atlas, self._diagrams, self._boxes) if atlas else World(None, self._diagrams)
        course = self._course(target, world, found)
        self.problems += [
            replace(problem, file=_shown(target.root / problem.file)) for problem in found if target.holds(problem.file)
        ]
        self._count(target, course, atlas)
        if not target.part:
            self.problems += self._diagram_problems
            self.problems += _nameless(self._diagrams, world.structures, self._shipped.drawings)

    def _atlas(self, target: Target, found: list[Problem]) -> Atlas | None:
        own = target.root / ATLAS
        if not own.is_dir():
            own = self._shipped.lessons / ATLAS
        try:
            return load_atlas(own, _references(own.parent))
        except ContentError as error:
            if own.parent == target.root:
                found += [replace(problem, file=f"{ATLAS}/{problem.file}") for problem in error.problems]
            return None

    def _course(self, target: Target, world: World, found: list[Problem]) -> Course:
        alone = target.lesson if not (target.root / REFERENCES).exists() else None
        more = _references(self._shipped.lessons) if alone else None
        return read_course(target.root, world, found, only=alone, more_references=more)

    def _count(self, target: Target, course: Course, atlas: Atlas | None) -> None:
        if target.part.startswith(f"{ATLAS}/"):
            self.counts["structures"] += len(atlas.structures) if atlas else 0
            return
        if target.part not in (REFERENCES, GLOSSARY):
            number = number_of(target.lesson) if target.lesson else None
            chosen = [lesson for lesson in course.lessons if number in (None, lesson.number)]
            ids = {lesson.id for lesson in chosen}
            self.counts["lessons"] += len(chosen)
            self.counts["words"] += sum(lesson.words for lesson in chosen)
            self.counts["questions"] += sum(home in ids for home in course.lesson_of.values())
        if target.part in ("", GLOSSARY):
            self.counts["terms"] += len(course.glossary)
        if target.part in ("", REFERENCES):
            self.counts["references"] += len(course.references)
        if not target.part:
            self.counts["structures"] += len(atlas.structures) if atlas else 0
            self.counts["diagrams"] = len(self._diagrams)


def _references(lessons: Path) -> Mapping[str, Reference] | None:
    """What can be cited; faults are reported where the course is read. None if the file cannot be read at all."""
    text = read_text(lessons / REFERENCES, lessons, MAXIMUM_BYTES, [])
    return None if text is None else read_references(text, REFERENCES, [])


def _read_diagrams(folder: Path) -> tuple[dict[str, Collection[str]], dict[str, Box], list[Problem]]:
    """Diagram name → ids drawn, and its frame in mm; what is wrong with the drawings."""
    diagrams: dict[str, Collection[str]] = {}
    boxes: dict[str, Box] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.svg")):
        try:
            drawing = read_diagram(path.read_text(encoding="utf-8"), _shown(path))
            diagrams[path.stem], boxes[path.stem] = drawing.parts.keys(), drawing.view_box
        except DiagramError as error:
            problems.append(Problem(error.file, error.line, error.column, "", error.message))
    return diagrams, boxes, problems


def _nameless(
    diagrams: Mapping[str, Collection[str]], structures: Collection[str] | None, folder: Path
) -> list[Problem]:
    """Structures that are drawn but that the atlas cannot name."""
    if structures is None:
        return []
    return [
        Problem(
            _shown(folder / f"{name}.svg"),
            1,
            1,
            part,
            f"the atlas does not know this structure{did_you_mean(part, structures)}",
            "warning",
        )
        for name, parts in diagrams.items()
        for part in parts
        if part not in structures
    ]


def _shown(path: Path) -> str:
    """The path as a person would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else os.fspath(path)
