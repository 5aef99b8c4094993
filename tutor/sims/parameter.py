"""A parameter as data: panels, presets, the command line, tests and spoken labels all read the same list."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

Value = float | str
"""A number in the unit of the parameter, or one of its choices."""


class ParameterError(ValueError):
    """A value that a simulation cannot take; `str(error)` is the sentence that the person reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One thing that can be set: a number between `low` and `high`, or one word of `choices`.

    Attributes:
        name: key on the command line and in presets, e.g. `calf_strength`.
        label: words for a slider and a screen reader.
        unit: unit of the number; "" for a share or a choice.
        low: smallest value (numbers only).
        high: largest value (numbers only).
        start: value before anybody touched it.
        step: what one key press changes (numbers only).
        help: one plain sentence: what it means and how far it can be trusted.
        choices: words that may be chosen, empty for a number.
    """

    name: str
    label: str
    unit: str = ""
    low: float = 0.0
    high: float = 1.0
    start: Value = 0.0
    step: float = 0.01
    help: str = ""
    choices: tuple[str, ...] = ()

    def read(self, value: Value) -> Value:
        """Return the value as this parameter keeps it: a float in range, or one of the choices.

        Raises:
            ParameterError: not a number, out of range, or not one of the choices.
        """
        if self.choices:
            return self._choice(value)
        try:
            number = float(value)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            raise ParameterError(f"{self.name}: {value!r} is not a number; give one from {self._range()}")
        if not self.low <= number <= self.high:
            raise ParameterError(f"{self.name}: {number:g} is out of range; give a number from {self._range()}")
        return number

    def _choice(self, value: Value) -> str:
        if value not in self.choices:
            raise ParameterError(f"{self.name}: {value!r} is not known; choose {', '.join(self.choices)}")
        return str(value)

    def _range(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        return f"{self.low:g} to {self.high:g}{unit}"


def starts(parameters: tuple[Parameter, ...]) -> dict[str, Value]:
    """Every parameter's start value by name."""
    return {parameter.name: parameter.start for parameter in parameters}


def read_all(parameters: tuple[Parameter, ...], given: Mapping[str, Value]) -> dict[str, Value]:
    """Start values with the given ones put in their place, each checked.

    Raises:
        ParameterError: an unknown name (with the nearest known ones) or a value that its parameter refuses.
    """
    values, known = starts(parameters), {parameter.name: parameter for parameter in parameters}
    for name, value in given.items():
        if name not in known:
            near = get_close_matches(name, known, n=3, cutoff=0.5) or list(known)
            raise ParameterError(f"{name}: no such parameter; did you mean {', '.join(near)}?")
        values[name] = known[name].read(value)
    return values
