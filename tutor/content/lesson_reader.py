"""lesson.md → Lesson: front matter, headings, prose, figures, checks, boxes. Every fault is reported at once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from tutor.content import lesson_form as form
from tutor.content.characters import forbidden
from tutor.content.directives import Part, split
from tutor.content.markdown import read_markdown, read_prose
from tutor.content.problems import ContentError, Problem
from tutor.content.reading import Reading, Use
from tutor.content.schema import build
from tutor.content.sim_box import sim_of
from tutor.content.strict_yaml import Node, parse
from tutor.diagrams.reader import LAYERS
from tutor.learning.lesson import Block, Check, Evidence, Figure, Heading, Lesson, Note, Prose
from tutor.questions.base import FigureRef, Sim

MAXIMUM_BYTES = 200_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Whole:
    """The parts of the file: front matter and the rest, with the line on which the rest starts."""

    front: str
    body: str
    body_line: int


def read_lesson(
    text: str,
    file: str,
    problems: list[Problem],
    *,
    number: int = 1,
    shorts: Mapping[str, str] | None = None,
    uses: list[Use] | None = None,
) -> Lesson | None:
    """The lesson, or None if it has an error. Faults go to `problems`; never raises on bad content.

    number: the lesson's place in the course; shorts: reference id → text of a citation ("Chiu 2015"), None = the id;
    uses: receives every structure, diagram, reference, question and lesson that is named, for cross-checks.
    """
    before = len(problems)
    reading = Reading(file, problems, uses if uses is not None else [], shorts)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    whole = _open(text, reading)
    if whole is None:
        return None
    front = _front(whole.front, reading)
    parts = split(whole.body, file, problems, whole.body_line)
    if not any(part.name == "figure" for part in parts):
        problems.append(Problem(file, whole.body_line, 1, "", "a lesson needs at least one :::figure"))
    blocks = _with_own_anchors(_blocks(parts, reading))
    _check_length(blocks, reading, whole.body_line)
    if front is None or any(problem.severity == "error" for problem in problems[before:]):
        return None
    return Lesson(
        **form.fields_of(front),
        number=number,
        blocks=tuple(blocks),
        words=_words(blocks),
    )


def _open(text: str, reading: Reading) -> _Whole | None:
    """The two parts of the file, or None after reporting why it cannot be read."""
    size = len(text.encode("utf-8", "replace"))
    if size > MAXIMUM_BYTES:
        message = f"larger than {MAXIMUM_BYTES // 1000} KB ({size} bytes), split the lesson"
        reading.problems.append(Problem(reading.file, 1, 1, "", message))
        return None
    bad = [Problem(reading.file, line, column, "", message) for line, column, message in forbidden(text)]
    reading.problems.extend(bad)
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        message = "a lesson starts with a line ---, its fields (id, title, …) and a second line ---"
        reading.problems.append(Problem(reading.file, 1, 1, "", message))
        return None
    end = next((index for index, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        reading.problems.append(Problem(reading.file, 1, 1, "", "the fields opened here are not closed by a line ---"))
        return None
    return None if bad else _Whole("\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2)


def _front(text: str, reading: Reading) -> form.FrontMatter | None:
    node = _yaml(text, reading, 2)
    if node is None:
        return None
    front = build(form.FrontMatter, node, reading.problems, reading.file)
    if front is None:
        return None
    reading.problems.extend(form.front_problems(front, node, reading.file))
    for index, name in enumerate(front.prerequisites):
        place = node.at("prerequisites", index)
        reading.uses.append(Use("lesson", name, place.line, place.column, f"prerequisites[{index}]"))
    return front


def _blocks(parts: list[Part], reading: Reading) -> Iterator[Block]:
    for part in parts:
        if not part.name:
            yield from read_markdown(part.body, reading, part.body_line)
        elif part.name == "figure":
            yield from _figure(part, reading)
        elif part.name == "check":
            yield from _check(part, reading)
        elif part.name == "sim":
            yield from _sim(part, reading)
        elif part.name == "evidence":
            yield from _evidence(part, reading)
        else:
            yield from _note(part, reading)


def _figure(part: Part, reading: Reading) -> Iterator[Figure]:
    node, head = _head(part, reading, form.FigureHead)
    if head is None or node is None:
        return
    labels = head.labels
    if isinstance(labels, str):
        if labels not in ("all", "none"):
            _error(reading, node.at("labels"), "figure.labels", "must be all, none or a list [ … ]")
        labels = (labels,)
    if not head.alt.strip():
        _error(reading, node.at("alt"), "figure.alt", "must say in words what the picture shows")
    place = node.at("diagram")
    reading.uses.append(Use("diagram", head.diagram, place.line, place.column, "figure.diagram"))
    for key, ids in (("highlight", head.highlight), ("labels", labels), ("focus", head.focus)):
        for index, name in enumerate(ids):
            if key == "labels" and name in ("all", "none"):
                continue
            place = node.at(key, index)
            path = f"figure.{key}[{index}]"
            # Over the skin there are other structures than in the drawing.
            diagram = "" if head.dermatomes else head.diagram
            reading.uses.append(Use("structure", name, place.line, place.column, path, diagram))
    if head.dermatomes:
        place = node.at("dermatomes")
        uses = Use("zones", head.dermatomes, place.line, place.column, "figure.dermatomes", head.diagram)
        reading.uses.append(uses)
    for index, layer in enumerate(head.hidden):
        if layer not in LAYERS:
            message = f"unknown layer {layer} (known: {', '.join(LAYERS)})"
            _error(reading, node.at("hidden", index), f"figure.hidden[{index}]", message)
    words = (head.alt, head.caption, head.dermatomes, head.hidden)
    yield Figure(FigureRef(head.diagram, head.highlight, labels, head.focus, *words))


def _check(part: Part, reading: Reading) -> Iterator[Check]:
    node, head = _head(part, reading, form.CheckHead)
    if head is None or node is None:
        return
    if not head.questions:
        _error(reading, node.at("questions"), "check.questions", "must name at least one question")
    _name_all("question", head.questions, node, "check.questions", reading)
    yield Check(head.questions)


def _sim(part: Part, reading: Reading) -> Iterator[Sim]:
    node, sim = _head(part, reading, Sim)
    found = sim_of(sim, node, reading.file, reading.problems) if sim is not None and node is not None else None
    if found is not None:
        yield found


def _evidence(part: Part, reading: Reading) -> Iterator[Evidence]:
    node, head = _head(part, reading, form.EvidenceHead)
    body = _body(part, reading)
    if head is None or node is None:
        return
    if not head.sources:
        _error(reading, node.at("sources"), "evidence.sources", "must name at least one reference")
    _name_all("reference", head.sources, node, "evidence.sources", reading)
    for index, claim in enumerate(head.claims):
        if not form.CLAIM.fullmatch(claim):
            _error(reading, node.at("claims", index), f"evidence.claims[{index}]", "must look like S1-04")
    yield Evidence(head.strength, body, head.sources, head.claims)


def _note(part: Part, reading: Reading) -> Iterator[Note]:
    body = _body(part, reading)
    yield Note(form.NOTE_KINDS[part.name], part.title, body)


def _name_all(kind: form.Named, ids: tuple[str, ...], node: Node, path: str, reading: Reading) -> None:
    """Note every id of a list as used; the same id twice is an error."""
    for index, name in enumerate(ids):
        place = node.at(path.rpartition(".")[2], index)
        reading.uses.append(Use(kind, name, place.line, place.column, f"{path}[{index}]"))
        if name in ids[:index]:
            _error(reading, place, f"{path}[{index}]", f"{name} is listed twice")


def _head(part: Part, reading: Reading, cls: type[T]) -> tuple[Node | None, T | None]:
    """The YAML fields of a box, as node and as object."""
    if not part.head.strip():
        message = f"{part.name} has no fields; write them on the lines below"
        reading.problems.append(Problem(reading.file, part.line, 1, part.name, message))
        return None, None
    node = _yaml(part.head, reading, part.head_line)
    return node, None if node is None else build(cls, node, reading.problems, reading.file, part.name)


def _body(part: Part, reading: Reading) -> Prose:
    before = len(reading.problems)
    prose = read_prose(part.body, reading, part.body_line)
    if not prose.text.strip() and len(reading.problems) == before:
        reading.problems.append(Problem(reading.file, part.line, 1, "", f"{part.name} has no text"))
    return prose


def _yaml(text: str, reading: Reading, first_line: int) -> Node | None:
    try:
        return parse(text, reading.file, first_line=first_line)
    except ContentError as error:
        reading.problems.extend(error.problems)
        return None


def _check_length(blocks: list[Block], reading: Reading, line: int) -> None:
    words = _words(blocks)
    if words > form.MOST_WORDS:
        message = f"{words} words; more than {form.MOST_WORDS} are not read in one sitting, split the lesson"
        reading.problems.append(Problem(reading.file, line, 1, "", message, "warning"))


def _with_own_anchors(blocks: Iterator[Block]) -> list[Block]:
    """The blocks, with a number added to the anchor of a heading that repeats."""
    seen: Counter[str] = Counter()
    result: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            anchor = block.anchor
            while seen[anchor]:
                seen[block.anchor] += 1
                anchor = f"{block.anchor}-{seen[block.anchor]}"
            seen[anchor] += 1
            block = replace(block, anchor=anchor)
        result.append(block)
    return result


def _texts(blocks: list[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Prose | Heading):
            yield block.text
        elif isinstance(block, Evidence | Note):
            yield block.body.text


def _words(blocks: list[Block]) -> int:
    """Words that are read, without citations."""
    return sum(len(re.sub(r"\s*\[[^\[\]]*\]", "", text).split()) for text in _texts(blocks))


def _error(reading: Reading, node: Node, path: str, message: str) -> None:
    reading.problems.append(Problem(reading.file, node.line, node.column, path, message))
