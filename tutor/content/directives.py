"""Splits a lesson's body into text and `:::name` boxes, keeping the line on which each part starts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tutor.content.problems import Problem, did_you_mean

Form = Literal["head", "head and body", "title and body"]

FORMS: dict[str, Form] = {
    "figure": "head",
    "check": "head",
    "sim": "head",
    "evidence": "head and body",
    "clinic": "title and body",
    "redflag": "title and body",
    "tip": "title and body",
}
"""head: YAML; body: Markdown. Where both are allowed a line `---` parts them."""

_FENCE = re.compile(r"(?P<indent>\s*)(?P<colons>:{3,})(?P<rest>.*)")
_NAME = re.compile(r"(?P<gap>\s*)(?P<name>[^\s]+)\s*(?P<title>.*)")


@dataclass(frozen=True, slots=True)
class Part:
    """name "" is plain text in `body`. Lines count from 1 in the file; head_line and body_line start head and body."""

    name: str
    line: int
    title: str = ""
    head: str = ""
    head_line: int = 0
    body: str = ""
    body_line: int = 0


def split(text: str, file: str, problems: list[Problem], first_line: int = 1) -> list[Part]:
    """The parts in reading order; empty text is left out. Faults are appended to `problems`."""
    return list(_Splitter(text.split("\n"), file, problems, first_line).parts())


class _Splitter:
    """One pass over the lines."""

    def __init__(self, lines: list[str], file: str, problems: list[Problem], first_line: int) -> None:
        self._lines = lines
        self._file = file
        self._problems = problems
        self._first_line = first_line

    def parts(self) -> Iterator[Part]:
        """Text between boxes, and boxes."""
        start, number = 0, 0
        while number < len(self._lines):
            fence = _FENCE.fullmatch(self._lines[number])
            if fence is None:
                number += 1
                continue
            yield from self._text(start, number)
            opening = self._opening(number, fence)
            end = number if opening is None else self._end_of(number)
            if opening is not None:
                part = self._box(number, end, *opening)
                if part is not None:
                    yield part
            number = start = end + 1
        yield from self._text(start, len(self._lines))

    def _text(self, start: int, end: int) -> Iterator[Part]:
        text = "\n".join(self._lines[start:end])
        if text.strip():
            line = start + self._first_line
            yield Part("", line, body=text, body_line=line)

    def _opening(self, number: int, fence: re.Match[str]) -> tuple[str, str] | None:
        """(name, title) of the box that opens on this line; None if nothing opens."""
        column = len(fence["indent"]) + 1
        if fence["indent"]:
            self._problem(number, 1, "::: must stand at the start of the line, remove the spaces")
        if len(fence["colons"]) > 3:
            self._problem(number, column, f"a box is fenced by three colons, found {len(fence['colons'])}")
        found = _NAME.fullmatch(fence["rest"])
        if found is None:
            self._problem(number, column, "this ::: closes nothing; a box opens with :::figure, :::check, …")
            return None
        name = found["name"]
        if name not in FORMS:
            at = column + len(fence["colons"]) + len(found["gap"])
            hint = did_you_mean(name, FORMS) or f" (known: {', '.join(FORMS)})"
            self._problem(number, at, f"unknown box {name[:40]}{hint}")
        return name, found["title"].strip()

    def _end_of(self, number: int) -> int:
        """The line that closes the box; a new opening or the end of the file is taken for a forgotten close."""
        for line in range(number + 1, len(self._lines)):
            fence = _FENCE.fullmatch(self._lines[line])
            if fence is not None:
                if not fence["rest"].strip():
                    return line
                self._problem(number, 1, f"this box is not closed before line {line + self._first_line}; end it by :::")
                return line - 1
        self._problem(number, 1, "this box is never closed; end it with a line :::")
        return len(self._lines) - 1

    def _box(self, start: int, end: int, name: str, title: str) -> Part | None:
        form = FORMS.get(name)
        if form is None:
            return None
        closed = end > start and _FENCE.fullmatch(self._lines[end]) is not None
        inside = self._lines[start + 1 : end if closed else end + 1]
        first = start + 1 + self._first_line
        line = start + self._first_line
        self._check_title(start, name, form, title)
        if form == "title and body":
            return Part(name, line, title, body="\n".join(inside), body_line=first)
        rule = next((index for index, text in enumerate(inside) if text.rstrip() == "---"), None)
        if form == "head":
            if rule is not None:
                self._problem(start + 1 + rule, 1, f"{name} has fields only, no text after ---")
            return Part(name, line, title, "\n".join(inside[:rule]), first)
        if rule is None:
            self._problem(start, 1, f"{name} needs a line --- between its fields and its text")
            rule = len(inside)
        body = "\n".join(inside[rule + 1 :])
        return Part(name, line, title, "\n".join(inside[:rule]), first, body, first + rule + 1)

    def _check_title(self, number: int, name: str, form: Form, title: str) -> None:
        if form == "title and body" and not title:
            self._problem(number, 1, f"{name} needs a title on this line: :::{name} What it is about")
        elif form != "title and body" and title:
            column = self._lines[number].find(title) + 1
            self._problem(number, column, f"{name} takes no title, remove it or use the field caption")

    def _problem(self, number: int, column: int, message: str) -> None:
        self._problems.append(Problem(self._file, number + self._first_line, column, "", message))
