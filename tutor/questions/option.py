"""One option of a choice question, and the notes that explain every option after the answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tutor.questions.base import OptionNote


@dataclass(frozen=True, slots=True)
class Option:
    """A choice. because: why it is right or wrong, shown after the answer; misconception: tag of the mistake."""

    id: str
    text: str
    because: str
    correct: bool = False
    misconception: str | None = None


def notes_of(options: Sequence[Option], chosen: Collection[str]) -> tuple[OptionNote, ...]:
    """The rationale of every option in its order, with what was chosen. `chosen` holds option ids."""
    return tuple(OptionNote(option.id, option.because, option.correct, option.id in chosen) for option in options)
