"""Which misconceptions a question carries, and what was chosen when one showed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from tutor.questions.base import Answer, Question


@dataclass(frozen=True, slots=True)
class Carrier:
    """A wrong choice that shows a misconception: its id (or typed text), and its words (or the id of a structure)."""

    tag: str
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """An earlier mistake that a question comes back for.

    chosen: words of the wrong choice or id of a structure, empty if they cannot be told; prompt: what was asked then.
    """

    tag: str
    chosen: str
    prompt: str


def carriers(question: Question) -> tuple[Carrier, ...]:
    """Every wrong choice of a question that carries a tag, in the order of its fields."""
    return tuple(_walk(question, _texts(question)))


def tags_of(question: Question) -> frozenset[str]:
    """The tags of a question."""
    return frozenset(carrier.tag for carrier in carriers(question))


def chosen_words(question: Question, answer: Answer, tag: str) -> str:
    """What of an answer showed a misconception: words, or the id of a structure; empty if it cannot be told."""
    given = set(_values(answer))
    found = [carrier for carrier in carriers(question) if carrier.tag == tag]
    match = next((carrier for carrier in found if carrier.id in given), None)
    if match is None and len(found) == 1 and isinstance(answer, str):
        return answer
    return match.text if match else ""


def _walk(value: object, texts: Mapping[str, str]) -> Iterator[Carrier]:
    """Through every field, however deep: options, near names, rows with their mappings from choice to tag."""
    if isinstance(value, tuple):
        for item in value:
            yield from _walk(item, texts)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _walk(item, texts)
    elif is_dataclass(value) and not isinstance(value, type):
        tag = getattr(value, "misconception", None)
        if tag:
            text = str(getattr(value, "text", "") or getattr(value, "value", ""))
            yield Carrier(tag, str(getattr(value, "id", "") or text), text)
        for choice, of_choice in getattr(value, "misconceptions", {}).items():
            yield Carrier(of_choice, choice, texts.get(choice, choice))
        for member in fields(value):
            yield from _walk(getattr(value, member.name), texts)


def _texts(question: Question) -> dict[str, str]:
    """Words of the choices that rows share, by id."""
    found: dict[str, str] = {}
    for name in ("columns", "choices"):
        for choice in getattr(question, name, ()):
            if hasattr(choice, "id") and hasattr(choice, "text"):
                found[choice.id] = choice.text
    return found


def _values(answer: Answer) -> Iterator[str]:
    if isinstance(answer, dict):
        yield from (str(value) for value in answer.values())
    elif isinstance(answer, list):
        yield from answer
    else:
        yield str(answer)
