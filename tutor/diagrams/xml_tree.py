"""XML as plain elements with line and column; document types, entities and processing instructions are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

LARGEST_FILE = 2_000_000
MOST_ELEMENTS = 5_000
DEEPEST = 40
SVG = "http://www.w3.org/2000/svg"


class DiagramError(Exception):
    """A drawing that cannot be used: file, line and column (from 1), and a sentence that says why."""

    def __init__(self, file: str, line: int, column: int, message: str) -> None:
        super().__init__(f"{file}:{line}:{column}: {message}")
        self.file, self.line, self.column, self.message = file, line, column, message


@dataclass(slots=True)
class Element:
    """One element of the SVG namespace: its local name, attributes, children and place in the file."""

    tag: str
    attributes: dict[str, str]
    line: int
    column: int
    children: list[Element] = field(default_factory=list)


def parse_xml(text: str, file: str) -> Element:
    """The root element. Raises DiagramError on anything but plain, small, well-formed SVG elements."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_FILE:
        raise DiagramError(file, 1, 1, "the drawing is larger than 2 MB")
    forbidden = re.search(
        r"<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION|\[CDATA\[)|<\?(?!xml[\s?])", text, re.IGNORECASE
    )
    if forbidden:
        line = text.count("\n", 0, forbidden.start()) + 1
        column = forbidden.start() - text.rfind("\n", 0, forbidden.start())
        raise DiagramError(file, line, column, f"{forbidden.group(0)} is not allowed in a drawing")
    return _Builder(file).build(text)


class _Builder:
    """Collects what expat reports."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Element | None = None
        self.stack: list[Element] = []
        self.count = 0
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.buffer_text = True

    def build(self, text: str) -> Element:
        try:
            self.parser.Parse(text.encode("utf-8"), True)
        except (expat.ExpatError, UnicodeEncodeError, ValueError) as error:
            line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
            raise DiagramError(self.file, line, column, f"not well-formed: {error}") from error
        if self.root is None:
            raise DiagramError(self.file, 1, 1, "the drawing is empty")
        return self.root

    def _error(self, message: str) -> DiagramError:
        return DiagramError(self.file, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1, message)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if space != SVG:
            raise self._error(f"<{tag}> is not an SVG element (xmlns is {space or 'missing'})")
        self.count += 1
        if self.count > MOST_ELEMENTS or len(self.stack) >= DEEPEST:
            raise self._error(f"more than {MOST_ELEMENTS} elements, or nested deeper than {DEEPEST}")
        place = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        element = Element(tag, attributes, *place)
        if self.stack:
            self.stack[-1].children.append(element)
        else:
            self.root = element
        self.stack.append(element)

    def _end(self, _name: str) -> None:
        self.stack.pop()

    def _text(self, text: str) -> None:
        if text.strip() and self.stack[-1].tag not in ("title", "desc"):
            raise self._error(f"text in <{self.stack[-1].tag}> is not allowed")

    def _doctype(self, *_: object) -> None:
        raise self._error("a document type is not allowed in a drawing")
