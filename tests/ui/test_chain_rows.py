"""The signs of a lesion in words: what is urgent, what is told at all, and what stands behind a number."""

from __future__ import annotations

import pytest

from tests.atlas.shipped import atlas
from tutor.clinic.data.presentations import BACKGROUND
from tutor.clinic.lesion import KINDS, lesion_from
from tutor.clinic.signs import Signs, signs_of
from tutor.sims.parameter import Value
from tutor.ui.chain.reasons import reasons_of
from tutor.ui.chain.row import Group
from tutor.ui.chain.rows import groups, urgent_of


def after(cause: str, **values: Value) -> Signs:
    return signs_of(lesion_from(cause, values), atlas())


def told(signs: Signs) -> dict[str, Group]:
    return {group.id: group for group in groups(signs, atlas())}


def why(signs: Signs, group: str) -> str:
    return " ".join(arrow.text for arrow in reasons_of(told(signs)[group], (signs,), atlas()))


@pytest.mark.parametrize(
    ("signs", "said"),
    [
        (after("cauda_equina_syndrome"), "emergency care the same day"),
        (after("disc_herniation", zone="central", severity=1.0), "emergency care the same day"),
        (after("disc_herniation", level="L4-L5", severity=1.0), "new or worse, refer urgently"),
        (after("achilles_rupture"), "same day"),
        (after("upper_motor_neuron_lesion"), "above the cauda equina"),
        (after("disc_herniation", severity=0.5), ""),
        (after("common_fibular_neuropathy"), ""),
        (after("ankle_sprain"), ""),
    ],
)
def test_what_is_urgent_is_said_first_and_nothing_else_is(signs: Signs, said: str) -> None:
    assert said in urgent_of(signs)
    assert bool(urgent_of(signs)) == bool(said)
    assert told(signs)["flags"].lead == urgent_of(signs)


@pytest.mark.parametrize("cause", KINDS)
def test_only_what_the_lesion_makes_commoner_is_told(cause: str) -> None:
    found = told(after(cause))
    for row in found["tests"].rows:
        assert row.loss > BACKGROUND["tests"][row.id]
    for row in found["pain"].rows:
        key, _, word = row.id.partition(".")
        assert row.loss > BACKGROUND[key][word]
    assert "Slump" not in {row.name for row in told(after("ankle_sprain"))["tests"].rows}


@pytest.mark.parametrize("cause", KINDS)
def test_every_number_says_where_it_comes_from_and_nothing_is_said_twice(cause: str) -> None:
    signs = after(cause)
    for group in told(signs).values():
        reasons = reasons_of(group, (signs,), atlas())
        texts = [arrow.text for arrow in reasons]
        assert len(texts) == len(set(texts))
        assert texts or not group.abnormal, (cause, group.id)
        assert all(arrow.text.endswith(".") for arrow in reasons)


def test_accuracy_stands_beside_the_sign_it_belongs_to() -> None:
    root = after("disc_herniation")
    assert "Achilles reflex, for low lumbar root" in why(root, "reflexes")
    assert "Medial malleolus, for L4 root" in why(after("foraminal_stenosis"), "feeling")
    assert "Hip abduction, for L5 root" in why(after("disc_herniation", level="L4-L5"), "strength")
    assert "likelihood ratio 20" in why(after("vascular_claudication"), "pain")
    brisk = why(after("upper_motor_neuron_lesion"), "reflexes")
    assert "likelihood" not in brisk
    assert "do not come from a disc at L4/5 or L5/S1" in brisk


def test_a_contested_entity_shows_one_slight_loss_and_says_that_it_is_contested() -> None:
    signs = after("deep_gluteal_syndrome")
    assert [row.name for row in told(signs)["damage"].rows] == ["Sciatic nerve"]
    assert not told(signs)["strength"].abnormal
    assert "contested" in why(signs, "pain")


def test_the_site_of_a_nerve_lesion_says_what_it_spares() -> None:
    assert "upper outer calf and the outer edge of the foot keep" in why(after("common_fibular_neuropathy"), "damage")
    behind = after("common_fibular_neuropathy", place="popliteal_fossa")
    assert "Lateral sural cutaneous nerve" in {row.name for row in told(behind)["damage"].rows}


def test_the_other_leg_is_named() -> None:
    names = [row.name for row in told(after("vascular_claudication"))["damage"].rows]
    assert names == ["Artery of the leg", "Artery of the leg, other side"]
    assert "Clonus at the ankle" in {row.name for row in told(after("upper_motor_neuron_lesion"))["reflexes"].abnormal}
