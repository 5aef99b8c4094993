"""The case that the course is asked most: a foot that drops, and a hip and an inverter that do not."""

from __future__ import annotations

import pytest

from tests.atlas.shipped import atlas
from tutor.clinic.findings import read_findings
from tutor.clinic.localise import Localiser, localiser

WEAK = {"ankle_dorsiflexion": 4, "great_toe_extension": 4}


@pytest.fixture(scope="module")
def ranks() -> Localiser:
    return localiser(atlas())


def first(ranks: Localiser, strength: dict[str, float]) -> str:
    found = {"side": "right", "strength": strength, "sensation": {"dorsum_of_foot": "reduced"}}
    return ranks.localise(read_findings(found)).causes[0].name


def test_strong_inversion_and_abduction_point_to_the_common_fibular_nerve(ranks: Localiser) -> None:
    assert first(ranks, {**WEAK, "hip_abduction": 5, "ankle_inversion": 5}).startswith("Common fibular")


def test_weak_inversion_and_abduction_point_to_the_l5_root(ranks: Localiser) -> None:
    assert "L5 root" in first(ranks, {**WEAK, "hip_abduction": 4, "ankle_inversion": 4})
