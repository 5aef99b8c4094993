"""about.yaml and to-confirm.yaml → what the course says of itself; both files may be missing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tutor.content.files import read_text
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build, place
from tutor.content.strict_yaml import MAXIMUM_BYTES, Node, parse
from tutor.learning.about import About, Credit, Help, Library, ToConfirm

ABOUT, TO_CONFIRM = "about.yaml", "to-confirm.yaml"
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The whole of about.yaml."""

    help: tuple[Help, ...]
    credits: tuple[Credit, ...] = ()
    libraries: tuple[Library, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Doubts:
    """The whole of to-confirm.yaml."""

    to_confirm: tuple[ToConfirm, ...]


def read_about(
    folder: Path, structures: Collection[str] | None, references: Collection[str], problems: list[Problem]
) -> About:
    """What of the two files can be used; every fault goes to `problems`.

    structures: ids that may be named, None = not checked; references: ids that sources may name.
    """
    said, said_root = _read(_Said, folder, ABOUT, problems)
    doubts, doubts_root = _read(_Doubts, folder, TO_CONFIRM, problems)
    if said and said_root:
        for index, advice in enumerate(said.help):
            node = said_root.at("help", index)
            if not advice.sources:
                place(problems, ABOUT, node, f"help[{index}]", "names no source; clinical advice needs one")
            _known(
                advice.sources, references, "reference", node.at("sources"), f"help[{index}].sources", problems, ABOUT
            )
    if doubts and doubts_root and structures is not None:
        for index, doubt in enumerate(doubts.to_confirm):
            node, path = doubts_root.at("to_confirm", index, "structures"), f"to_confirm[{index}].structures"
            _known(doubt.structures, structures, "structure", node, path, problems, TO_CONFIRM)
    return About(
        help=said.help if said else (),
        to_confirm=doubts.to_confirm if doubts else (),
        credits=said.credits if said else (),
        libraries=said.libraries if said else (),
    )


def _read(form: type[T], folder: Path, file: str, problems: list[Problem]) -> tuple[T | None, Node | None]:
    """One file in its form, and its nodes; None where it is missing or faulty."""
    path = folder / file
    text = read_text(path, folder, MAXIMUM_BYTES, problems) if path.exists() else None
    if text is None:
        return None, None
    try:
        root = parse(text, file)
    except ContentError as error:
        problems.extend(error.problems)
        return None, None
    return build(form, root, problems, file), root


def _known(
    names: Collection[str],
    known: Collection[str],
    what: str,
    node: Node,
    path: str,
    problems: list[Problem],
    file: str,
) -> None:
    """Report each name that is not known, at its place."""
    for index, name in enumerate(names):
        if name not in known:
            message = f"unknown {what} {name}{did_you_mean(name, known)}"
            place(problems, file, node.at(index), f"{path}[{index}]", message)
