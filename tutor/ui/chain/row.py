"""A sign and a kind of signs as a person reads them. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sign. loss: 0 sound to 1 gone, for the bar; abnormal: whether a hand or an eye would notice."""

    id: str
    name: str
    value: str
    loss: float
    abnormal: bool
    certainty: Certainty
    sources: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Signs of one kind.

    arrows: kinds of links of the chain that lead to them; rest: what the rows without a line of their own are; bars:
    whether bars show the shares; lead: what is said before everything else.
    """

    id: str
    title: str
    arrows: tuple[str, ...]
    rest: str = "Normal"
    bars: bool = False
    lead: str = ""
    rows: tuple[Row, ...]

    @property
    def abnormal(self) -> tuple[Row, ...]:
        """What would be noticed, in an order that stays, so that the eye finds a sign where it was."""
        return tuple(row for row in self.rows if row.abnormal)

    @property
    def normal(self) -> tuple[Row, ...]:
        """What would be found in order, or is seen less often: `rest` says which."""
        return tuple(row for row in self.rows if not row.abnormal)


def often(share: float) -> str:
    """A share as it is shown, rounded to 5 %."""
    return f"{round(share * 20) * 5}\xa0%"


def capital(text: str) -> str:
    """The text with a capital letter at its head."""
    return text[:1].upper() + text[1:]
