"""What the course says of itself: when to get help, what a clinician should confirm, whose work stands behind it."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.questions.base import Certainty


@dataclass(frozen=True, slots=True)
class Help:
    """Advice to a person with symptoms: where to go, and when."""

    text: str
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """Something drawn or said by convention. statement: what is drawn now; why: what is doubtful about it."""

    area: str
    statement: str
    why: str
    structures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody's work that the drawings were checked against; text: what was used and how, as its licence asks."""

    what: str
    by: str
    licence: str
    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Library:
    """A program that this one is built on."""

    name: str
    licence: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Everything of this kind, in the order in which it is shown."""

    help: tuple[Help, ...] = ()
    to_confirm: tuple[ToConfirm, ...] = ()
    credits: tuple[Credit, ...] = ()
    libraries: tuple[Library, ...] = ()
