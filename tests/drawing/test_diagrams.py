"""Every committed diagram: the same bytes again, known ids and colours, anchors inside, not too heavy."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from assets.drawing.registry import DIAGRAMS
from tests.drawing.geometry import inside
from tutor.content.atlas_reader import load_atlas
from tutor.diagrams.model import Diagram
from tutor.diagrams.palette import colour
from tutor.diagrams.reader import read_diagram

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "diagrams"

MOST_BYTES = 620_000
MOST_ELEMENTS = 3_000


@cache
def text(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def diagram(name: str) -> Diagram:
    return read_diagram(text(name), name)


every_diagram = pytest.mark.parametrize("name", sorted(DIAGRAMS))


def test_every_file_is_registered() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(DIAGRAMS)


@every_diagram
def test_drawing_it_again_gives_the_committed_bytes(name: str) -> None:
    assert DIAGRAMS[name]().encode() == (FOLDER / f"{name}.svg").read_bytes(), "run: python -m assets.drawing"


@every_diagram
def test_it_is_not_too_heavy(name: str) -> None:
    assert len(text(name).encode()) < MOST_BYTES
    assert len(re.findall(r"<\w", text(name))) < MOST_ELEMENTS


@every_diagram
def test_anchors_lie_in_their_structures(name: str) -> None:
    astray = [part.id for part in diagram(name).parts.values() if not inside(part.anchor, part.polygons)]
    assert astray == []


@every_diagram
def test_structures_are_in_the_atlas(name: str) -> None:
    known = load_atlas(ROOT / "lessons" / "atlas").structures
    assert [structure for structure in diagram(name).parts if structure not in known] == []


@every_diagram
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_class_has_a_colour(name: str, scheme: str) -> None:
    classes = {word for found in re.findall(r'class="([^"]*)"', text(name)) for word in found.split()}
    for tone in sorted(classes - {"outline", "hit", "decor", "dash"}):
        assert re.fullmatch(
            "#[0-9A-F]{6}", colour("light" if scheme == "light" else "dark", tone.removeprefix("stop-"))
        )


@every_diagram
def test_there_is_no_literal_colour(name: str) -> None:
    assert re.findall(r'(?:fill|stroke|stop-color)="(?!none|url)[^"]*"', text(name)) == []
