"""Walks that several tests look at; a recent one is not solved again."""

from __future__ import annotations

from functools import lru_cache

from tutor.sims.gait import Walk, preset_settings, walk
from tutor.sims.parameter import Value


@lru_cache(maxsize=128)
def _solved(preset: str, side: str, given: tuple[tuple[str, Value], ...]) -> Walk:
    return walk(preset_settings(preset, side, dict(given)))


def changed(name: str, value: Value, preset: str = "normal", **given: Value) -> Walk:
    """The walk of a preset with one parameter, by its name, at a value."""
    return _solved(preset, "right", tuple(sorted({**given, name: value}.items())))


def walked(preset: str = "normal", side: str = "right", **given: Value) -> Walk:
    """The walk of a preset with some settings changed."""
    return _solved(preset, side, tuple(sorted(given.items())))
