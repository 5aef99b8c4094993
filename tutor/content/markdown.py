"""Lesson text: CommonMark with tables, mapped to allow-listed HTML token by token; everything else is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from tutor.content.inline import InlineMapper, add_citations
from tutor.content.places import Places
from tutor.content.problems import Problem
from tutor.content.reading import Reading
from tutor.learning.lesson import Heading, Prose

if TYPE_CHECKING:
    from markdown_it.token import Token

LONGEST_PARAGRAPH = 8_000
"""Characters without an empty line between. No one reads that, and a parser can be made to crawl on it."""
DEEPEST_NESTING = 4
"""Lists in lists and quotations; the parser itself silently drops text nested deeper than 20."""

_TAGS: Mapping[str, str] = {
    "paragraph": "p",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "blockquote": "blockquote",
    "table": "table",
    "thead": "thead",
    "tbody": "tbody",
    "tr": "tr",
    "th": "th",
    "td": "td",
}
_REFUSED: Mapping[str, str] = {
    "fence": "code blocks are not used in lessons; for a word in fixed width write `word`",
    "code_block": "this text is indented like code; remove the spaces at the start of the line",
    "hr": "rules (---) are not used; start a new section with ## or leave an empty line",
}
_NESTING = ("bullet_list", "ordered_list", "blockquote")


def read_markdown(text: str, reading: Reading, first_line: int = 1) -> list[Heading | Prose]:
    """Headings (## and ###) and the prose between them. Faults go to `reading.problems`; never raises on bad text."""
    return list(_Mapper(text, reading, first_line, headings=True).blocks())


def read_prose(text: str, reading: Reading, first_line: int = 1) -> Prose:
    """The same for the body of a box, where headings are refused."""
    blocks = list(_Mapper(text, reading, first_line, headings=False).blocks())
    return next((block for block in blocks if isinstance(block, Prose)), Prose("", ""))


class _Parser(MarkdownIt):
    """Every address becomes a link token, so that we refuse it by name instead of showing it as odd text."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's own signature
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False, "linkify": False, "typographer": False})
    # Underlined headings would turn text above a --- into one; link definitions would vanish unseen.
    parser.enable("table").disable(["lheading", "reference"])
    add_citations(parser)
    return parser


class _Mapper:
    """One pass over the tokens of one text."""

    def __init__(self, text: str, reading: Reading, first_line: int, *, headings: bool) -> None:
        self._text = text
        self._reading = reading
        self._headings = headings
        self._places = Places(text, first_line)
        self._inline = InlineMapper(self._places, reading)
        self._html: list[str] = []
        self._plain: list[str] = []
        self._depth = 0

    def blocks(self) -> Iterator[Heading | Prose]:
        """Headings and runs of prose, in order."""
        if self._too_long():
            return
        tokens = _parser().parse(self._text)
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type == "heading_open":
                if token.level == 0 and self._headings:
                    yield from self._finish()
                    yield from self._heading(token, tokens[index + 1])
                else:
                    self._refuse(token, "a heading cannot stand in a box, list or quotation")
                index += 3
                continue
            self._block(token)
            index += 1
        yield from self._finish()

    def _too_long(self) -> bool:
        before = len(self._reading.problems)
        start, size = 0, 0
        for number, line in enumerate([*self._text.split("\n"), ""]):
            if line.strip():
                start = number if not size else start
                size += len(line) + 1
                continue
            if size > LONGEST_PARAGRAPH:
                self._places.enter(start, start + 1)
                self._problem("", f"{size} characters without an empty line; the limit is {LONGEST_PARAGRAPH}")
            size = 0
        return len(self._reading.problems) > before

    def _block(self, token: Token) -> None:
        if token.type == "inline":
            self._enter(token)
            html, plain = self._inline.map(token.children or [])
            self._html.append(html)
            self._plain.append(plain)
            return
        if token.type in _REFUSED:
            self._refuse(token, _REFUSED[token.type])
            return
        name, _, edge = token.type.rpartition("_")
        tag = _TAGS.get(name)
        if tag is None:
            self._refuse(token, f"{name or token.type} is not used in lessons")
            return
        if name in _NESTING:
            self._nest(token, name)
        if not token.hidden:
            self._html.append(f"<{tag}>" if edge == "open" else f"</{tag}>")
        if edge == "close":
            self._plain.append(" | " if name in ("th", "td") else "\n")

    def _nest(self, token: Token, name: str) -> None:
        self._depth += token.nesting
        if token.nesting == 1 and self._depth == DEEPEST_NESTING + 1:
            self._refuse(token, f"lists and quotations nest at most {DEEPEST_NESTING} deep")
        if token.nesting == 1 and name == "ordered_list" and token.attrGet("start") is not None:
            self._refuse(token, f"a numbered list starts at 1, found {token.attrGet('start')}")

    def _heading(self, token: Token, content: Token) -> Iterator[Heading]:
        self._enter(content)
        level = int(token.tag[1:])
        if level not in (2, 3):
            remedy = "use ##: the lesson's title is the only one above" if level == 1 else "use ## or ###"
            self._problem("", f"headings of level {level} are not used, {remedy}")
        text = self._inline.plain_only(content.children or [])
        if not text.strip():
            self._problem("", "a heading needs words")
        yield Heading(min(max(level, 2), 3), text.strip(), anchor_of(text))

    def _finish(self) -> Iterator[Prose]:
        html = "".join(self._html).strip()
        if html:
            yield Prose(html, _tidy(self._plain))
        self._html, self._plain = [], []

    def _refuse(self, token: Token, message: str) -> None:
        self._enter(token)
        self._problem("", message)

    def _enter(self, token: Token) -> None:
        start, end = token.map or (0, 1)
        self._places.enter(start, end)

    def _problem(self, needle: str, message: str) -> None:
        line, column = self._places.find(needle)
        self._reading.problems.append(Problem(self._reading.file, line, column, "", message))


def anchor_of(text: str) -> str:
    """A heading's anchor: lower-case words with hyphens."""
    return "-".join(re.findall(r"[^\W_]+", text.casefold())) or "section"


def _tidy(pieces: Sequence[str]) -> str:
    """Plain text with one line a paragraph, item or row."""
    lines = "".join(pieces).split("\n")
    return "\n".join(tidy for line in lines if (tidy := line.strip().removesuffix(" |").strip()))
