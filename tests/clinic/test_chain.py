"""The chain reaches the tendon: what is weak walks so, and less push-off means less force."""

from __future__ import annotations

import json

import pytest

from tests.atlas.shipped import atlas
from tutor.clinic.chain import Chain, chain_of
from tutor.clinic.chain_json import chain_json
from tutor.clinic.lesion import KINDS, lesion_from
from tutor.sims.parameter import Value


def chain(cause: str, **values: Value) -> Chain:
    """The chain of a lesion with these settings."""
    return chain_of(lesion_from(cause, values), atlas())


def test_a_lost_s1_root_lowers_the_peak_force_of_its_tendon() -> None:
    found = chain("disc_herniation", severity=1.0, side="left")
    assert found.affected.now.peak < 0.85 * found.affected.usual.peak
    assert found.other.now.peak > found.affected.now.peak
    assert found.walk.settings.left.calf_strength < 0.45 < found.walk.settings.right.calf_strength
    assert found.affected.balance.load < 1
    assert found.walk.figures["speed"] < found.usual.figures["speed"]


def test_an_l5_root_spares_the_calf_and_takes_foot_lift_and_abductors() -> None:
    found = chain("disc_herniation", level="L4-L5", severity=1.0)
    leg = found.walk.settings.right
    assert leg.dorsiflexor_strength < 0.6
    assert leg.hip_abductor_strength < 0.45
    assert found.affected.now.peak > 0.9 * found.affected.usual.peak


def test_overload_is_load_against_capacity() -> None:
    lesion = lesion_from("disc_herniation", {"severity": 0.8})
    rested = chain_of(lesion, atlas(), capacity=0.6)
    assert rested.affected.balance.ratio > 1 > chain_of(lesion, atlas(), capacity=1.2).affected.balance.ratio


def test_a_torn_tendon_carries_nothing_and_stenosis_bends_the_trunk() -> None:
    assert chain("achilles_rupture", severity=1.0).affected.now.peak == 0
    assert chain("central_stenosis").walk.settings.trunk_lean > 2
    assert chain("sural_neuropathy").walk.figures == chain("sural_neuropathy").usual.figures


@pytest.mark.parametrize("cause", KINDS)
def test_every_chain_is_json_with_reasons(cause: str) -> None:
    found = chain_json(chain(cause))
    assert json.loads(json.dumps(found))["lesion"]["cause"] == cause
    why = found["why"]
    assert isinstance(why, list)
    assert why
    for arrow in why:
        assert arrow["text"].endswith(".")
        assert arrow["sources"]
        assert arrow["certainty"] in {"high", "medium", "contested"}


def test_the_arrows_follow_the_chain() -> None:
    kinds = [arrow.kind for arrow in chain("disc_herniation").why]
    assert kinds == [
        "disc_to_root",
        "root_to_muscle",
        "root_to_skin",
        "root_to_reflex",
        "muscle_to_gait",
        "gait_to_tendon",
    ]
    assert {arrow.kind for arrow in chain("common_fibular_neuropathy").why} >= {"nerve_to_muscle", "nerve_to_skin"}
    assert chain("disc_herniation").why[-1].certainty == "contested"
