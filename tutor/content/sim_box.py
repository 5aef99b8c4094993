"""A simulation in a lesson (`:::sim`) or of a question (`sim:`): everything is checked against its lab."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from tutor.clinic.chain_lab import CHAIN
from tutor.content.problems import Problem, did_you_mean
from tutor.content.strict_yaml import Node
from tutor.questions.base import Sim
from tutor.sims.labs import LABS, LabData
from tutor.sims.parameter import ParameterError

EVERY_LAB: Final[Mapping[str, LabData]] = {**LABS, "chain": CHAIN}
"""What lessons and questions may name."""
MOST_SLIDERS = 6
"""More belong into the lab itself."""


class _Check:
    """One box being checked."""

    def __init__(
        self, head: Sim, lab: LabData, node: Node, file: str, problems: list[Problem], path: str = "sim"
    ) -> None:
        self._head, self._lab, self._node, self._file, self._problems = head, lab, node, file, problems
        self._path = path
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
        fitting = self._lab.fitting
        if fitting and len(self._problems) == before:
            known = [one.name for one in fitting(self.settings)]
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
            self._problems.append(Problem(self._file, line, column, f"{self._path}.settings.{name}", message))
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
        self._problems.append(Problem(self._file, place.line, place.column, f"{self._path}{path}", message))


def sim_of(sim: Sim, node: Node, file: str, problems: list[Problem], path: str = "sim") -> Sim | None:
    """The simulation with the settings of its preset, or None after reporting what its lab does not know or refuses."""
    before = len(problems)
    lab = EVERY_LAB.get(sim.lab)
    if lab is None:
        place = node.at("lab")
        message = f"unknown lab {sim.lab}{did_you_mean(sim.lab, EVERY_LAB)}"
        problems.append(Problem(file, place.line, place.column, f"{path}.lab", message))
        return None
    check = _Check(sim, lab, node, file, problems, path)
    check.run()
    return replace(sim, settings=check.settings) if len(problems) == before else None
