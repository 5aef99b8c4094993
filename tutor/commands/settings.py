"""Settings as people type them: NAME=VALUE."""

from __future__ import annotations

from collections.abc import Iterable

from tutor.sims.parameter import ParameterError, Value


def read_pairs(pairs: Iterable[str]) -> dict[str, Value]:
    """Settings by name; numbers as floats, everything else as written.

    Raises:
        ParameterError: something that is not NAME=VALUE, or a name given twice.
    """
    found: dict[str, Value] = {}
    for pair in pairs:
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not equals or not name or not value:
            raise ParameterError(f"{pair!r} is not NAME=VALUE; write for example load=20")
        if name in found:
            raise ParameterError(f"{name}: given twice; give it once")
        try:
            found[name] = float(value)
        except ValueError:
            found[name] = value
    return found
