"""A number as a person should meet it: with unit, honest range, sources and certainty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Certainty = Literal["high", "medium", "contested"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readout:
    """One number that a simulation shows.

    Attributes:
        name: key in JSON, with its unit where it has one (`pressure_MPa`).
        label: words on the screen.
        value: the number, None if there is no honest one.
        unit: its unit, "" for a share.
        low: lower end of the range that the sources or the model's error allow, None if none is known.
        high: upper end of that range.
        digits: decimals that mean something.
        sources: ids of references.
        certainty: how far it can be trusted.
        note: one plain sentence: where it comes from and what it cannot tell.
    """

    name: str
    label: str
    value: float | None
    unit: str = ""
    low: float | None = None
    high: float | None = None
    digits: int = 0
    sources: tuple[str, ...] = ()
    certainty: Certainty = "medium"
    note: str = ""

    def text(self) -> str:
        """Value and unit as written on the screen; a dash if there is no value."""
        return self._written(self.value) if self.value is not None else "—"

    def range_text(self) -> str:
        """The honest range, "" if there is none."""
        if self.low is None or self.high is None:
            return ""
        return f"{self.low:.{self.digits}f} to {self._written(self.high)}"

    def _written(self, value: float) -> str:
        shown = f"{value:.{self.digits}f}"
        if float(shown) == 0:
            shown = shown.removeprefix("-")
        return f"{shown} {self.unit}".rstrip()
