"""What is said to be drawn is what is drawn: heights that the list for clinicians gives, against the drawings."""

from __future__ import annotations

import pytest

from tests.atlas.shipped import LESSONS
from tests.diagrams.samples import DRAWINGS
from tutor.content.about_reader import read_about
from tutor.diagrams.reader import read_diagram

SOURCES = {"bmj-cauda-equina", "finucane2020", "maffulli1998rupture"}
NEAR = 3.0
"""Millimetres."""


@pytest.mark.parametrize(
    ("said", "diagram", "structure", "end"),
    [
        ("at 74 mm", "leg-medial", "nerve.medial-plantar", "top"),
        ("at about 330 mm", "leg-posterior", "nerve.sural-communicating", "bottom"),
        ("between about 414", "leg-medial", "muscle.semitendinosus", "bottom"),
        ("and 434 mm", "leg-medial", "muscle.sartorius", "bottom"),
        ("between 101", "ankle-posterior", "nerve.medial-calcaneal", "top"),
        ("and 114 mm", "leg-medial", "nerve.medial-calcaneal", "top"),
        ("from 46", "ankle-lateral", "bursa.retrocalcaneal", "bottom"),
        ("to 66 mm", "ankle-lateral", "bursa.retrocalcaneal", "top"),
        ("from 39", "ankle-posterior", "bursa.subcutaneous-calcaneal", "bottom"),
        ("to 60 mm", "ankle-lateral", "bursa.subcutaneous-calcaneal", "top"),
        ("at 422 mm", "leg-lateral", "nerve.common-fibular", "bottom"),
    ],
)
def test_a_height_that_is_said_is_drawn(said: str, diagram: str, structure: str, end: str) -> None:
    doubts = read_about(LESSONS, None, SOURCES, []).to_confirm
    statements = [" ".join(doubt.statement.split()) for doubt in doubts if structure in doubt.structures]
    assert any(said in statement for statement in statements), statements
    drawing = read_diagram((DRAWINGS / f"{diagram}.svg").read_text(encoding="utf-8"), diagram)
    _, top, _, bottom = drawing.parts[structure].box
    height = float(next(word for word in said.split() if word.isdigit()))
    assert -(top if end == "top" else bottom) == pytest.approx(height, abs=NEAR)
