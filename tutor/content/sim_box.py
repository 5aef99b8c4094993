"""`:::sim` in a lesson: which lab, in which state, with which controls. Everything is checked against the lab."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tutor.content.problems import Problem, did_you_mean
from tutor.content.strict_yaml import Node
from tutor.learning.lesson import Sim
from tutor.sims.labs import LABS, LabData
from tutor.sims.parameter import ParameterError

MOST_SLIDERS = 6
"""More belong into the lab itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimHead:
    """The fields of a `:::sim`. The settings of an exported preset can be pasted as they stand."""

    lab: str
    alt: str
    preset: str = ""
    settings: Mapping[str, float | str] = field(default_factory=dict)
    sliders: tuple[str, ...] = ()
    view: Literal["both", "axial", "median", "pedicle", "side", "front"] = "both"
    caption: str = ""


class _Check:
    """One box being checked."""

    def __init__(self, head: SimHead, lab: LabData, node: Node, file: str, problems: list[Problem]) -> None:
        self._head, self._lab, self._node, self._file, self._problems = head, lab, node, file, problems
        self.settings: dict[str, float | str] = {}

    def run(self) -> None:
        """Find every fault."""
        if not self._head.alt.strip():
            self._error("must say in words what the simulation shows", "alt")
        if self._head.view not in self._lab.views:
            choices = ", ".join(self._lab.views)
            self._error(f"{self._lab.title} has no view {self._head.view}; choose {choices}", "view")
        before = len(self._problems)
        self._preset()
        known = [one.name for one in self._lab.parameters]
        for name, value in self._head.settings.items():
            self._setting(name, value, known)
        if len(self._problems) == before:
            try:
                self._lab.read(self.settings)
            except ParameterError as error:
                self._error(str(error), "settings")
        self._sliders(known)

    def _preset(self) -> None:
        if not self._head.preset:
            return
        presets = {preset.name: preset for preset in self._lab.presets}
        if self._head.preset in presets:
            self.settings.update(presets[self._head.preset].settings)
        else:
            hint = did_you_mean(self._head.preset, presets)
            self._error(f"unknown preset {self._head.preset}{hint}", "preset")

    def _setting(self, name: str, value: float | str, known: list[str]) -> None:
        if name not in known:
            line, column = self._node.at("settings").keys.get(name, (self._node.line, self._node.column))
            message = f"{self._lab.title} has no such parameter{did_you_mean(name, known)}"
            self._problems.append(Problem(self._file, line, column, f"sim.settings.{name}", message))
            return
        try:
            parameter = next(one for one in self._lab.parameters if one.name == name)
            self.settings[name] = parameter.read(value)
        except ParameterError as error:
            self._error(str(error), "settings", name)

    def _sliders(self, known: list[str]) -> None:
        if len(self._head.sliders) > MOST_SLIDERS:
            self._error(f"at most {MOST_SLIDERS} controls, found {len(self._head.sliders)}", "sliders")
        for index, name in enumerate(self._head.sliders):
            if name not in known:
                self._error(f"{self._lab.title} has no such parameter{did_you_mean(name, known)}", "sliders", index)
            elif name in self._head.sliders[:index]:
                self._error(f"{name} is listed twice", "sliders", index)

    def _error(self, message: str, *steps: str | int) -> None:
        place = self._node.at(*steps)
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        self._problems.append(Problem(self._file, place.line, place.column, f"sim{path}", message))


def sim_of(head: SimHead, node: Node, file: str, problems: list[Problem]) -> Sim | None:
    """The block, or None after reporting what the lab does not know or refuses."""
    before = len(problems)
    lab = LABS.get(head.lab)
    if lab is None:
        place = node.at("lab")
        message = f"unknown lab {head.lab}{did_you_mean(head.lab, LABS)}"
        problems.append(Problem(file, place.line, place.column, "sim.lab", message))
        return None
    check = _Check(head, lab, node, file, problems)
    check.run()
    if len(problems) > before:
        return None
    settings = tuple(check.settings.items())
    return Sim(head.lab, head.preset, settings, head.sliders, head.view, head.alt, head.caption)
