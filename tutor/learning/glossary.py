"""The words of the course, and where a lesson uses one for the first time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word of the course.

    name: in English; latin: where clinicians use it; lay: everyday words; also: other spellings that stand for it;
    description: the definition in our own words; sources: ids of references; lessons: ids of those that teach it;
    see: ids of related terms; mark: whether lessons mark the word by themselves.
    """

    id: str
    name: str = field(metadata={"key": "term"})
    description: str = field(metadata={"key": "definition"})
    sources: tuple[str, ...]
    lessons: tuple[str, ...]
    latin: str = ""
    lay: str = ""
    also: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    mark: bool = True

    @property
    def words(self) -> tuple[str, ...]:
        """Every spelling that stands for the term, the English name first."""
        return (self.name, *self.also)


_PIECES = re.compile(r"(<[^>]*>)")
_TAG = re.compile(r"<(/?)([a-z]+)")
_LINKED = re.compile(r'href="term:([^"]+)"')
_QUIET = frozenset({"a", "sup", "code", "th"})
"""Inside these nothing is marked: links, citations, code, heads of tables."""


class TermMarker:
    """Marks the first use of every term in one lesson: feed it the lesson's prose in reading order.

    Whole words only, also with an s at their end; whatever their case, but FAIR is not fair; the longest spelling
    wins; a term that the author has linked is not marked again.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._ids: Mapping[str, str] = {
            _key(escape(word)): term.id for term in terms if term.mark for word in term.words
        }
        words = "|".join(map(_pattern, sorted(self._ids, key=len, reverse=True)))
        self._find = re.compile(rf"(?<![\w/-])(?:{words})(?![\w/-])") if words else None
        self._seen: set[str] = set()

    @property
    def seen(self) -> frozenset[str]:
        """Ids of the terms that have been used so far."""
        return frozenset(self._seen)

    def mark(self, html: str) -> str:
        """The prose with links `term:<id>` round what is used for the first time."""
        if self._find is None:
            return html
        self._seen.update(_LINKED.findall(html))
        return "".join(self._marked(html, self._find))

    def _marked(self, html: str, find: re.Pattern[str]) -> Iterator[str]:
        quiet = 0
        for piece in _PIECES.split(html):
            tag = _TAG.match(piece)
            if tag is not None and tag[2] in _QUIET:
                quiet += -1 if tag[1] else 1
            yield piece if tag is not None or quiet else find.sub(self._link, piece)

    def _link(self, found: re.Match[str]) -> str:
        words = " ".join(found[0].split())
        near = (words, words.casefold(), words.removesuffix("s"), words.casefold().removesuffix("s"))
        term = next(self._ids[key] for key in near if key in self._ids)
        if term in self._seen:
            return found[0]
        self._seen.add(term)
        return f'<a href="term:{term}">{found[0]}</a>'


def _key(word: str) -> str:
    """A spelling as it is looked up: abbreviations keep their capitals."""
    return word if word.isupper() else word.casefold()


def _pattern(key: str) -> str:
    """A spelling as a pattern."""
    words = r"\s+".join(map(re.escape, key.split()))
    return f"{words}s?" if key.isupper() else f"(?i:{words}s?)"
