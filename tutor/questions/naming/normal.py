"""One way to write a name: case, hyphens, accents, British or American spelling and filling words do not count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_FILLING: Final = frozenset({"the", "a", "an", "muscle", "musculus", "m"})
"""Words that say nothing here: "the soleus muscle" is soleus."""
_SAME: Final[dict[str, str]] = {
    "and": "and",
    "&": "and",
    "n": "nerve",
    "lig": "ligament",
    "disk": "disc",
    "disks": "discs",
    "grey": "gray",
    "fibre": "fiber",
    "fibres": "fibers",
    "centre": "center",
    "metre": "meter",
    "peroneal": "fibular",
    "peroneus": "fibularis",
    "calcaneum": "calcaneus",
    "cruciate": "cruciate",
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "1st": "1",
    "2nd": "2",
    "3rd": "3",
    "4th": "4",
    "5th": "5",
}
"""Words that are two ways to say one thing."""
_PAIR = re.compile(r"\b([ctls])\s?(\d{1,2})\s?[-/–—−‐‑]\s?(\d{1,2})\b")
"""L4/5 and L4-5 say L4/L5."""
_LEVEL = re.compile(r"\b([ctls])\s(\d{1,2})\b")
"""L 4 says L4."""
_WORD = re.compile(r"[a-z0-9&]+")
_SPELLING: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"a(es|em)|o(ed|es)"), r"\1\2"),
    (re.compile(r"our$"), "or"),
    (re.compile(r"is(e|ed|ing|ation)$"), r"iz\1"),
    (re.compile(r"yse(d?)$"), r"yze\1"),
    (re.compile(r"ll(ed|ing)$"), r"l\1"),
)
"""British spelling → American."""


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """The words that count, in one spelling: "The L4/5 disc." → ("l4", "l5", "disc")."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = plain.replace("'", "").replace("’", "")
    plain = _LEVEL.sub(r"\1\2", _PAIR.sub(r"\1\2 \1\3", plain))
    words = [_spelling(_SAME.get(word, word)) for word in _WORD.findall(plain)]
    kept = tuple(word for word in words if word not in _FILLING)
    return kept or tuple(words)


def _spelling(word: str) -> str:
    if len(word) > 5:
        for british, american in _SPELLING:
            word = british.sub(american, word)
    return word
