"""Rules that a question keeps beyond its form: a right option, known ids, contested facts not graded as absolute."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from tutor.content.problems import Problem, did_you_mean
from tutor.content.strict_yaml import Node

MOST_OPTIONS = 9
"""Options are picked with the keys 1 to 9."""
_ID = re.compile(r"[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*")
_ALL_OF_THE_ABOVE = re.compile(
    r"\b(all|both|each|any)\s+(of\s+)?(the\s+|these\s+)?(above|options|answers|others|previous)\b"
    r"|\ball of (these|them)\b",
    re.IGNORECASE,
)
_DISAGREEMENT = re.compile(
    r"\b(disagree\w*|differ\w*|contest\w*|disput\w*|debat\w*|controvers\w*|conflict\w*|inconsisten\w*|uncertain\w*|unclear|"
    r"unsettled|unresolved|not (yet )?(agreed|settled|established|proven|shown|certain|known)|no (agreement|consensus)|"
    r"mixed|some (authors|sources|studies|maps|texts|reports)|other (authors|sources|studies|maps|texts)|"
    r"hypothes[ie]s)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the questions of a file may refer to, and where their faults are collected. None = not checked."""

    file: str
    problems: list[Problem]
    objectives: Collection[str] | None
    diagrams: Mapping[str, Collection[str]] | None

    def error(self, node: Node, path: str, message: str) -> None:
        """Report an error at the place of `node`."""
        self.problems.append(Problem(self.file, node.line, node.column, path, message))


def check_node(node: Node, path: str, known: Known) -> None:
    """Report what is wrong with one question, whether or not it could be built."""
    _check_common(node, path, known)
    kind = _plain(node, "kind")
    if kind in ("single", "multiple"):
        _check_options(node, path, known)
    elif kind == "numeric":
        _check_numbers(node, path, known)
    elif kind == "locate":
        _check_target(node, path, known)
    if _plain(node, "certainty") == "contested":
        _check_contested(node, path, known)


def check_figure(node: Node, path: str, known: Known) -> None:
    """The diagram exists and draws every structure that the figure or a locate question names."""
    drawn = _drawn(node, known)
    figure = _get(node, "figure")
    name = _plain(node, "figure", "diagram")
    if isinstance(name, str) and known.diagrams is not None and name not in known.diagrams:
        hint = did_you_mean(name, known.diagrams)
        known.error(node.at("figure", "diagram"), f"{path}.figure.diagram", f"unknown diagram {name}{hint}")
    if drawn is None:
        return
    for key in ("highlight", "labels", "focus"):
        for index, item in enumerate(_list(figure, key)):
            if not (key == "labels" and item.value in ("all", "none")):
                _check_drawn(item, f"{path}.figure.{key}[{index}]", str(name), drawn, known)
    for index, item in enumerate(_list(node, "target")):
        _check_drawn(item, f"{path}.target[{index}]", str(name), drawn, known)
    reasons = _get(node, "because")
    if reasons is not None and isinstance(reasons.value, dict):
        for key in reasons.value:
            place = Node(key, *reasons.keys.get(key, (reasons.line, reasons.column)))
            _check_drawn(place, f"{path}.because.{key}", str(name), drawn, known)


def _check_common(node: Node, path: str, known: Known) -> None:
    name, objective, difficulty = (_plain(node, key) for key in ("id", "objective", "difficulty"))
    if isinstance(name, str) and not _ID.fullmatch(name):
        known.error(
            node.at("id"),
            f"{path}.id",
            "must look like lesson-name.q01: lower-case letters, digits, hyphens, one point",
        )
    if isinstance(objective, str) and known.objectives is not None and objective not in known.objectives:
        hint = did_you_mean(objective, known.objectives)
        known.error(node.at("objective"), f"{path}.objective", f"unknown objective {objective}{hint}")
    if isinstance(difficulty, int) and not 1 <= difficulty <= 5:
        known.error(node.at("difficulty"), f"{path}.difficulty", "must be from 1 to 5")
    for key in ("prompt", "explanation"):
        value = _plain(node, key)
        if isinstance(value, str) and not value.strip():
            known.error(node.at(key), f"{path}.{key}", "must not be empty")


def _check_options(node: Node, path: str, known: Known) -> None:
    options = _list(node, "options")
    place = node.at("options")
    if _get(node, "options") is not None and not 2 <= len(options) <= MOST_OPTIONS:
        known.error(place, f"{path}.options", f"must hold 2 to {MOST_OPTIONS} options, found {len(options)}")
    right = [option for option in options if _plain(option, "correct") is True]
    if options and not right:
        known.error(place, f"{path}.options", "no option is correct, write correct: true at the right one")
    if _plain(node, "kind") == "single" and len(right) > 1 and _plain(node, "certainty") != "contested":
        message = "a single choice has one correct option; several need kind: multiple or certainty: contested"
        known.error(place, f"{path}.options", message)
    for key in ("id", "text"):
        _check_different(options, key, path, known)
    for index, option in enumerate(options):
        text, because = _plain(option, "text"), _plain(option, "because")
        if isinstance(text, str) and _ALL_OF_THE_ABOVE.search(text):
            message = "“all of the above” tests test-taking; use kind: multiple and list each option"
            known.error(option.at("text"), f"{path}.options[{index}].text", message)
        if isinstance(because, str) and not because.strip():
            known.error(
                option.at("because"), f"{path}.options[{index}].because", "must say why the option is right or wrong"
            )


def _check_different(options: list[Node], key: str, path: str, known: Known) -> None:
    seen: dict[str, int] = {}
    for index, option in enumerate(options):
        value = _plain(option, key)
        if isinstance(value, str):
            folded = " ".join(value.casefold().split()).rstrip(".")
            if folded in seen:
                message = f"the same {key} as options[{seen[folded]}]"
                known.error(option.at(key), f"{path}.options[{index}].{key}", message)
            seen.setdefault(folded, index)


def _check_numbers(node: Node, path: str, known: Known) -> None:
    answer, low, high = (_number(node, key) for key in ("answer", "minimum", "maximum"))
    tolerance = _number(node, "tolerance") or 0.0
    accepted = [value for item in _list(node, "accept_range") if (value := _as_number(item)) is not None]
    if tolerance < 0:
        known.error(node.at("tolerance"), f"{path}.tolerance", "must not be negative")
    if low is not None and high is not None and low >= high:
        known.error(node.at("maximum"), f"{path}.maximum", f"must be above minimum ({low:g})")
    if len(accepted) == 2 and accepted[0] > accepted[1]:
        known.error(node.at("accept_range"), f"{path}.accept_range", "must be [low, high]")
    places = [("answer", node.at("answer"), answer)]
    places += [
        (f"accept_range[{index}]", node.at("accept_range", index), value) for index, value in enumerate(accepted)
    ]
    for name, place, value in places:
        if value is not None and ((low is not None and value < low) or (high is not None and value > high)):
            known.error(place, f"{path}.{name}", f"{value:g} lies outside the question's own range {_range(low, high)}")
    for index, near in enumerate(_list(node, "near")):
        value = _number(near, "value")
        right = value is not None and answer is not None and abs(value - answer) <= tolerance
        if right or (value is not None and len(accepted) == 2 and accepted[0] <= value <= accepted[1]):
            known.error(
                near.at("value"), f"{path}.near[{index}].value", f"{value:g} is accepted as right, so it is no mistake"
            )


def _check_target(node: Node, path: str, known: Known) -> None:
    if _get(node, "figure") is None:
        known.error(node, path, "missing field figure: a locate question needs a diagram to click on")
    target = _get(node, "target")
    if target is not None and target.value == []:
        known.error(target, f"{path}.target", "must name at least one structure")
    accepted = {item.value for item in _list(node, "target")}
    for index, item in enumerate(_list(_get(node, "figure"), "highlight")):
        if item.value in accepted:
            known.error(item, f"{path}.figure.highlight[{index}]", f"lighting {item.value} gives the answer away")


def _check_contested(node: Node, path: str, known: Known) -> None:
    """Not graded as absolute: alternatives are accepted, or the explanation names the dispute."""
    right = sum(1 for option in _list(node, "options") if _plain(option, "correct") is True)
    several = (_plain(node, "kind") == "single" and right > 1) or len(_list(node, "target")) > 1
    if several or _get(node, "accept_range") is not None:
        return
    explanation = _plain(node, "explanation")
    if isinstance(explanation, str) and not _DISAGREEMENT.search(explanation):
        message = (
            "a contested question must not grade one reading as absolute: say in the explanation who disagrees "
            "(“sources differ …”), or accept the alternatives"
        )
        known.error(node.at("explanation"), f"{path}.explanation", message)


def _check_drawn(item: Node, path: str, diagram: str, drawn: Collection[str], known: Known) -> None:
    if isinstance(item.value, str) and item.value not in drawn:
        known.error(item, path, f"{item.value} is not drawn in {diagram}{did_you_mean(item.value, drawn)}")


def _drawn(node: Node, known: Known) -> Collection[str] | None:
    """The structure ids of the question's diagram, or None if they cannot be checked."""
    name = _plain(node, "figure", "diagram")
    return known.diagrams.get(name) if known.diagrams is not None and isinstance(name, str) else None


def _range(low: float | None, high: float | None) -> str:
    return f"{'…' if low is None else f'{low:g}'} to {'…' if high is None else f'{high:g}'}"


def _get(node: Node | None, key: str) -> Node | None:
    return node.value.get(key) if node is not None and isinstance(node.value, dict) else None


def _plain(node: Node, *keys: str) -> object:
    found: Node | None = node
    for key in keys:
        found = _get(found, key)
    return found.value if found is not None else None


def _list(node: Node | None, key: str) -> list[Node]:
    found = _get(node, key)
    return list(_items(found)) if found is not None else []


def _items(node: Node) -> Iterator[Node]:
    if isinstance(node.value, list):
        yield from node.value


def _number(node: Node, key: str) -> float | None:
    found = _get(node, key)
    return _as_number(found) if found is not None else None


def _as_number(node: Node) -> float | None:
    value = node.value
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
