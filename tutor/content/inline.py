"""The inside of a paragraph: words, emphasis, links to structures, citations. Every text is escaped here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from tutor.content.characters import has_forbidden
from tutor.content.places import Places
from tutor.content.problems import Problem
from tutor.content.reading import Reading, Use, UseKind

if TYPE_CHECKING:
    from markdown_it.token import Token

NO_BREAK_SPACE = "\u00a0"
_CITATION = re.compile(r"\[@[^\[\]]*\]")
_KEY = re.compile(r"@([a-z0-9][a-z0-9-]*)", re.ASCII)
_LINK = re.compile(r"(body|cite|term):([A-Za-z0-9][A-Za-z0-9.-]*)", re.ASCII)
_KINDS: Mapping[str, UseKind] = {"body": "structure", "cite": "reference", "term": "term"}
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>|<!--|<![A-Za-z\[]|<\?")
_TAGS: Mapping[str, str] = {
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "em_open": "<em>",
    "em_close": "</em>",
}
_LEFT_OVER: Sequence[tuple[str, str]] = (
    ("](", "not a link: write [words](body:structure.id), no spaces in the target, no citation in the words"),
    ("[@", "not a citation: write [@key] or [@key; @other-key]"),
    (":::", "::: must stand at the start of its own line"),
)


def add_citations(parser: MarkdownIt) -> None:
    """Teach the parser `[@key; @other]`: one token of type `citation` with the source text."""
    parser.inline.ruler.before("link", "citation", _citation)


def _citation(state: StateInline, silent: bool) -> bool:
    found = _CITATION.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = found.group()
    state.pos = found.end()
    return True


class InlineMapper:
    """Maps the children of one inline token; uses and faults go to the reading."""

    def __init__(self, places: Places, reading: Reading) -> None:
        self._places = places
        self._reading = reading
        self._html: list[str] = []
        self._plain: list[str] = []
        self._links: list[tuple[str, int]] = []

    def map(self, tokens: Sequence[Token]) -> tuple[str, str]:
        """(HTML, plain text) of one paragraph, item or cell."""
        self._html, self._plain, self._links = [], [], []
        for token in tokens:
            self._token(token)
        return "".join(self._html), "".join(self._plain)

    def plain_only(self, tokens: Sequence[Token]) -> str:
        """The words of a heading; links and citations are refused there."""
        for token in tokens:
            if token.type in ("link_open", "citation"):
                self._problem(token.content, "a heading holds words only; put links and citations in the text below")
        return self.map([token for token in tokens if token.type not in ("link_open", "link_close", "citation")])[1]

    def _token(self, token: Token) -> None:
        if token.type == "text":
            self._text(token.content)
        elif token.type in _TAGS:
            self._html.append(_TAGS[token.type])
        elif token.type == "code_inline":
            self._check_characters(token.content)
            self._html.append(f"<code>{escape(token.content)}</code>")
            self._plain.append(token.content)
        elif token.type == "softbreak":
            self._add("\n", " ")
        elif token.type == "hardbreak":
            self._add("<br>", " ")
        elif token.type == "citation":
            self._cite(token.content)
        elif token.type == "link_open":
            self._open(token)
        elif token.type == "link_close":
            self._close()
        elif token.type == "image":
            message = "images are not used in lessons; show a drawing with :::figure"
            self._problem(str(token.attrGet("src") or "!["), message)
        else:
            self._problem(token.content, f"{token.type} is not used in lessons")

    def _text(self, content: str) -> None:
        self._check_characters(content)
        for found in _HTML.finditer(content):
            message = f"raw HTML is not allowed ({found.group()[:30]}); write **bold**, *emphasis*, lists and tables"
            self._problem(found.group(), message)
        for mark, message in _LEFT_OVER:
            if mark in content:
                self._problem(mark, message)
        self._add(escape(content), content)

    def _cite(self, source: str) -> None:
        line, column = self._places.find(source)
        keys: list[str] = []
        for part in source[1:-1].split(";"):
            found = _KEY.fullmatch(part.strip())
            if found is None:
                message = f"{source[:60]} is not a citation: write [@key] or [@key; @other-key]"
                self._reading.problems.append(Problem(self._reading.file, line, column, "", message))
                return
            keys.append(found.group(1))
            offset = source.find(found.group(), len("; ".join(keys[:-1])))
            self._reading.uses.append(Use("reference", keys[-1], line, column + max(offset, 0)))
        self._stick()
        names = [(key, (self._reading.shorts or {}).get(key, key)) for key in keys]
        links = "; ".join(f'<a href="cite:{key}">{escape(name)}</a>' for key, name in names)
        self._add(f"<sup>{links}</sup>", f"[{'; '.join(name for _, name in names)}]")

    def _stick(self) -> None:
        """Keep a citation on the line of the word that it follows."""
        if self._html and self._html[-1] and self._html[-1][-1] in " \n":
            self._html[-1] = self._html[-1].rstrip(" \n") + NO_BREAK_SPACE

    def _open(self, token: Token) -> None:
        address = str(token.attrGet("href") or "")
        place = self._places.find(address, "](")
        found = _LINK.fullmatch(address)
        if found is None:
            message = (
                f"the link {address[:60]!r} is refused: lessons link to structures (body:muscle.soleus), "
                "references (cite:key) and terms (term:radiculopathy) only"
            )
            self._reading.problems.append(Problem(self._reading.file, *place, "", message))
            self._links.append(("", len(self._plain)))
            return
        if token.attrGet("title"):
            self._reading.problems.append(
                Problem(self._reading.file, *place, "", "a link has no title, remove the quoted text")
            )
        kind, target = found.groups()
        self._reading.uses.append(Use(_KINDS[kind], target, *place))
        self._html.append(f'<a href="{kind}:{target}">')
        self._links.append(("</a>", len(self._plain)))

    def _close(self) -> None:
        closing, start = self._links.pop()
        if not "".join(self._plain[start:]).strip():
            self._problem("[]", "a link needs words between [ and ]")
        self._html.append(closing)

    def _check_characters(self, content: str) -> None:
        if has_forbidden(content):
            self._problem("&", "an entity stands for a character that is not allowed, remove it")

    def _add(self, html: str, plain: str) -> None:
        self._html.append(html)
        self._plain.append(plain)

    def _problem(self, needle: str, message: str) -> None:
        line, column = self._places.find(needle)
        self._reading.problems.append(Problem(self._reading.file, line, column, "", message))
