"""questions.yaml → questions. Every fault of the file is reported at once, with its place and the remedy."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import reduce
from operator import or_
from typing import cast

from tutor.content.kind_checks import faults_of
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.question_checks import Known, check_figure, check_node
from tutor.content.question_fill import Fault, Filling, fill
from tutor.content.question_lint import lint, lint_file
from tutor.content.schema import build_value
from tutor.content.sim_box import sim_of
from tutor.content.strict_yaml import Node, parse
from tutor.questions import KINDS
from tutor.questions.base import Question

_ANY_KIND: object = reduce(or_, KINDS.values())


def read_questions(
    text: str,
    file: str,
    problems: list[Problem],
    *,
    objectives: Collection[str] | None = None,
    diagrams: Mapping[str, Collection[str]] | None = None,
    filling: Filling | None = None,
) -> tuple[Question, ...]:
    """The questions of one file, in its order; faulty ones are left out and reported in `problems`.

    objectives: ids that a question may name; diagrams: diagram name → structure ids drawn in it. None = not checked;
    filling: what the atlas adds to questions. Never raises on bad content.
    """
    try:
        root = parse(text, file)
    except ContentError as error:
        problems.extend(error.problems)
        return ()
    return questions_of(root, file, problems, objectives=objectives, diagrams=diagrams, filling=filling)


def questions_of(
    root: Node,
    file: str,
    problems: list[Problem],
    *,
    objectives: Collection[str] | None = None,
    diagrams: Mapping[str, Collection[str]] | None = None,
    filling: Filling | None = None,
) -> tuple[Question, ...]:
    """The same from a parsed file, whose root is a mapping with the one key `questions`."""
    known = Known(file, problems, objectives, diagrams)
    given = filling or Filling()
    built: list[tuple[Question, Node]] = []
    seen: dict[str, int] = {}
    for index, node in enumerate(_items(root, known)):
        path = f"questions[{index}]"
        _check_id(node, path, seen, known)
        question = _question(node, path, known, given)
        if question is not None:
            built.append((question, node))
            problems.extend(lint(question, node, file, path))
    problems.extend(lint_file([question for question, _ in built], root, file))
    return tuple(question for question, _ in built)


def _items(root: Node, known: Known) -> list[Node]:
    """The nodes of the list `questions`."""
    if not isinstance(root.value, dict) or "questions" not in root.value:
        known.error(root, "", "must start with `questions:` and a list below it")
        return []
    for key in root.value:
        if key != "questions":
            line, column = root.keys[key]
            message = f"unknown field{did_you_mean(key, ('questions',))}"
            known.problems.append(Problem(known.file, line, column, key, message))
    listing = root.value["questions"]
    if not isinstance(listing.value, list):
        known.error(listing, "questions", "must be a list")
        return []
    return listing.value


def _question(node: Node, path: str, known: Known, filling: Filling) -> Question | None:
    """One question, or None after reporting what is wrong with it."""
    node = _with_label_lists(node)
    before = len(known.problems)
    question = build_value(_ANY_KIND, node, known.problems, known.file, path)
    if isinstance(node.value, dict):
        check_node(node, path, known)
        check_figure(node, path, known)
    if isinstance(question, Question) and question.sim is not None:
        found = sim_of(question.sim, node.at("sim"), known.file, known.problems, f"{path}.sim")
        question = replace(question, sim=found)
        if question.figure is not None:
            known.error(node.at("sim"), f"{path}.sim", "a question shows a figure or a simulation, not both")
    if any(problem.severity == "error" for problem in known.problems[before:]):
        return None
    return _complete(cast("Question", question), node, path, known, filling)


def _complete(question: Question, node: Node, path: str, known: Known, filling: Filling) -> Question | None:
    """The question with what the atlas adds to it, or None after reporting which rule of its kind it breaks."""
    drawn = (known.diagrams or {}).get(question.figure.diagram) if question.figure else None
    faults: list[Fault] = list(faults_of(question, drawn))
    if not faults:
        question = fill(question, filling, drawn, faults)
    for steps, message in faults:
        known.error(node.at(*steps), _named(path, steps), message)
    return None if faults else question


def _named(path: str, steps: tuple[str | int, ...]) -> str:
    """A field's path as it is told: questions[1].pairs[0].left."""
    return path + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


def _with_label_lists(node: Node) -> Node:
    """`node` with figure.labels: all | none written as a list, as FigureRef holds it."""
    labels = node.at("figure", "labels")
    if not isinstance(labels.value, str) or not isinstance(node.value, dict):
        return node
    figure = node.value["figure"]
    if not isinstance(figure.value, dict) or figure.value.get("labels") is not labels:
        return node
    listed = Node([labels], labels.line, labels.column)
    figure = Node({**figure.value, "labels": listed}, figure.line, figure.column, figure.keys)
    return Node({**node.value, "figure": figure}, node.line, node.column, node.keys)


def _check_id(node: Node, path: str, seen: dict[str, int], known: Known) -> None:
    """An id must be unique in the file: answers are remembered by it."""
    place = node.at("id")
    if not isinstance(place.value, str):
        return
    if place.value in seen:
        known.error(place, f"{path}.id", f"the id {place.value} is used twice, first on line {seen[place.value]}")
    seen.setdefault(place.value, place.line)
