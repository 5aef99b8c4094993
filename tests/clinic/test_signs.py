"""Damage becomes the signs that the root signatures and the differentials of the course name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.atlas.shipped import atlas
from tutor.clinic.damage import LegDamage
from tutor.clinic.data import actions, pain, presentations, priors, words
from tutor.clinic.lesion import KINDS, lesion_from, parameters_of
from tutor.clinic.myotome import action_sign, heel_raises, mrc, muscle_sign, supplies
from tutor.clinic.reflexes import reflex_sign
from tutor.clinic.signs import LegSigns, Signs, signs_of
from tutor.clinic.skin import skin_sign
from tutor.sims.parameter import Value


def after(cause: str, **values: Value) -> Signs:
    """The signs of a lesion with these settings."""
    return signs_of(lesion_from(cause, values), atlas())


def weak(leg: LegSigns) -> set[str]:
    """Movements below MRC 5."""
    return {action for action, sign in leg.actions.items() if sign.mrc < 5}


def numb(leg: LegSigns) -> set[str]:
    """Zones that are not normal."""
    return {zone for zone, sign in leg.sensation.items() if sign.word != "normal"}


def low(leg: LegSigns) -> set[str]:
    """Reflexes below 2."""
    return {name for name, sign in leg.reflexes.items() if sign.grade < 2}


def positive(leg: LegSigns) -> set[str]:
    """Tests that most people have positive."""
    return {name for name, sign in leg.tests.items() if sign.positive}


SIGNATURES = [
    ("L2", "L1-L2", "subarticular", {"hip_flexion"}, "anteromedial_thigh", None, "femoral_nerve_stretch"),
    ("L2", "L2-L3", "foraminal", {"hip_flexion"}, "anteromedial_thigh", None, "femoral_nerve_stretch"),
    ("L3", "L2-L3", "subarticular", {"knee_extension"}, "medial_femoral_condyle", "patellar", "femoral_nerve_stretch"),
    ("L3", "L3-L4", "extraforaminal", {"knee_extension"}, "medial_femoral_condyle", None, "femoral_nerve_stretch"),
    (
        "L4",
        "L3-L4",
        "subarticular",
        {"ankle_dorsiflexion", "knee_extension"},
        "medial_malleolus",
        "patellar",
        "femoral_nerve_stretch",
    ),
    ("L4", "L4-L5", "extraforaminal", {"ankle_dorsiflexion"}, "medial_malleolus", "patellar", "femoral_nerve_stretch"),
    (
        "L5",
        "L4-L5",
        "subarticular",
        {"great_toe_extension", "ankle_inversion", "hip_abduction"},
        "dorsum_of_foot",
        "medial_hamstring",
        "slr",
    ),
    ("L5", "L5-S1", "foraminal", {"great_toe_extension"}, "dorsum_of_foot", "medial_hamstring", "slr"),
    ("S1", "L5-S1", "subarticular", {"ankle_plantarflexion", "hip_extension"}, "lateral_heel", "achilles", "slr"),
]


@pytest.mark.parametrize(("root", "level", "zone", "key_actions", "skin", "reflex", "test"), SIGNATURES)
def test_root_signatures(
    root: str, level: str, zone: str, key_actions: set[str], skin: str, reflex: str | None, test: str
) -> None:
    signs = after("disc_herniation", level=level, zone=zone, severity=0.9)
    leg = signs.affected
    assert signs.damage.affected.roots[f"root.{root}"] > 0.8
    assert key_actions <= weak(leg)
    assert skin in numb(leg)
    assert reflex is None or reflex in low(leg)
    assert test in positive(leg)
    assert not weak(signs.other) | numb(signs.other) | low(signs.other)


def test_the_s2_signature() -> None:
    leg = LegDamage(roots={"root.S2": 0.9})
    toes = action_sign("toe_flexion", {name: muscle_sign(atlas(), name, leg) for name in atlas().muscles})
    assert toes.strength < 0.95
    assert skin_sign("popliteal_fossa", leg).word != "normal"
    assert 0 < reflex_sign(atlas(), "achilles", leg).loss < 0.25


def test_l5_and_fibular_foot_drop_differ_where_the_differential_says() -> None:
    root, nerve = after("disc_herniation", level="L4-L5").affected, after("common_fibular_neuropathy").affected
    assert {"ankle_dorsiflexion", "great_toe_extension"} <= weak(root) & weak(nerve)
    assert {"ankle_inversion", "hip_abduction"} <= weak(root) - weak(nerve)
    assert "medial_hamstring" in low(root) - low(nerve)
    assert "tinel_fibular_neck" in positive(nerve) - positive(root)


def test_l4_root_and_femoral_nerve_differ_at_the_adductors() -> None:
    root = after("disc_herniation", level="L3-L4", severity=0.9).affected
    nerve = after("femoral_neuropathy").affected
    assert root.actions["hip_adduction"].strength < 0.9 < nerve.actions["hip_adduction"].strength
    assert root.actions["ankle_dorsiflexion"].mrc < 5 == nerve.actions["ankle_dorsiflexion"].mrc
    assert "patellar" in low(root) & low(nerve)


def test_iliacus_is_spared_below_the_inguinal_ligament_only() -> None:
    below, above = (after("femoral_neuropathy", place=place).affected for place in ("inguinal_ligament", "pelvis"))
    assert below.muscles["muscle.iliacus"].strength == 1
    assert above.muscles["muscle.iliacus"].strength < 0.5


def test_s1_root_and_tarsal_tunnel_differ_at_jerk_and_calf() -> None:
    root, nerve = after("disc_herniation").affected, after("tibial_neuropathy").affected
    assert "achilles" in low(root) - low(nerve)
    assert root.heel_raises < 5 < nerve.heel_raises
    assert {"medial_sole", "lateral_sole"} <= numb(nerve)
    assert "lateral_heel" in numb(root) - numb(nerve)


def test_a_tibial_lesion_spares_more_of_the_calf_the_lower_it_lies() -> None:
    knee, arch, ankle = (
        after("tibial_neuropathy", place=place).affected
        for place in ("popliteal_fossa", "soleus_arch", "tarsal_tunnel")
    )
    assert knee.heel_raises < 5 < arch.heel_raises < ankle.heel_raises
    assert "achilles" in low(knee) - low(arch) - low(ankle)
    assert "toe_flexion" in weak(knee) & weak(arch)
    assert "ankle_inversion" in weak(knee) & weak(arch) - weak(ankle)
    assert "lateral_foot" in numb(knee) - numb(arch) - numb(ankle)
    assert {"medial_sole", "lateral_sole"} <= numb(knee) & numb(arch) & numb(ankle)
    assert "tinel_tarsal_tunnel" in positive(ankle) - positive(arch) - positive(knee)


def test_a_fibular_lesion_behind_the_knee_numbs_the_outer_calf_as_well() -> None:
    neck, fossa = (
        after("common_fibular_neuropathy", place=place).affected for place in ("fibular_neck", "popliteal_fossa")
    )
    assert neck.nerve_skin["nerve.lateral-sural-cutaneous"] == 0 < fossa.nerve_skin["nerve.lateral-sural-cutaneous"]
    assert weak(neck) == weak(fossa)
    assert neck.muscles["muscle.biceps-femoris-short"].strength == 1
    assert "tinel_fibular_neck" in positive(neck) - positive(fossa)


def test_sural_lesion_takes_feeling_alone() -> None:
    leg = after("sural_neuropathy").affected
    assert numb(leg) >= {"lateral_foot", "lateral_heel"}
    assert not weak(leg) | low(leg)


def test_meralgia_takes_lateral_thigh_alone() -> None:
    leg = after("lateral_femoral_cutaneous_neuropathy").affected
    assert numb(leg) == {"lateral_thigh"}
    assert not weak(leg) | low(leg)


def test_tendinopathy_keeps_jerk_and_feeling_and_rupture_moves_nothing_on_squeezing() -> None:
    tendon, torn = after("achilles_tendinopathy_midportion").affected, after("achilles_rupture").affected
    assert not numb(tendon) | low(tendon)
    assert "achilles_midportion_tenderness" in positive(tendon)
    assert {"calf_squeeze", "matles"} <= positive(torn) - positive(tendon)
    assert torn.heel_raises == 0
    assert not positive(after("disc_herniation").affected) & {"calf_squeeze", "tendon_gap"}


def test_cord_signs_are_brisk_and_never_those_of_a_root() -> None:
    cord, root = after("upper_motor_neuron_lesion"), after("disc_herniation")
    assert cord.babinski == "extensor"
    assert cord.clonus >= 3
    assert all(cord.affected.reflexes[name].grade >= 3 for name in ("patellar", "achilles"))
    assert (root.babinski, root.clonus) == ("flexor", 0)


def test_cauda_equina_numbs_the_saddle_on_both_sides() -> None:
    signs = after("cauda_equina_syndrome")
    for leg in (signs.affected, signs.other):
        assert {"perianal", "perineum"} <= numb(leg)
        assert leg.reflexes["anal_wink"].grade < 2
    assert {habit.word for habit in signs.habits["red_flags"] if habit.share > 0.5} >= {"saddle_sensory_change"}


def test_a_weak_calf_hides_behind_grade_5() -> None:
    leg = after("disc_herniation", severity=0.5).affected
    assert leg.actions["ankle_plantarflexion"].mrc == 5
    assert leg.calf_note.startswith("MRC 5 by hand hides")
    assert after("sural_neuropathy").affected.calf_note == ""
    assert leg.heel_raises < 0.75 * after("disc_herniation", severity=0.0).affected.heel_raises


def test_pain_is_told_by_its_kind() -> None:
    assert set(pain.KINDS) == set(words.CAUSES)
    assert after("disc_herniation").pain_kind.name == "radicular pain"
    assert after("somatic_referred_pain").pain_kind.name == "somatic referred pain"
    assert all(kind.sources and kind.text.endswith(".") for kind in pain.KINDS.values())


def test_contested_muscles_show_every_reading() -> None:
    sign = after("disc_herniation", level="L4-L5").affected.muscles["muscle.tibialis-anterior"]
    assert sign.contested
    assert len(sign.readings) == 2
    assert sign.low < sign.strength < sign.high
    assert all(reading.says and reading.sources for reading in sign.readings)


def test_weights_of_every_muscle_sum_to_one_and_the_dominant_root_carries_most() -> None:
    for muscle in atlas().muscles.values():
        for supply in supplies(muscle):
            assert sum(supply.weights.values()) == pytest.approx(1)
        own = supplies(muscle)[0].weights
        assert not muscle.readings or len(supplies(muscle)) == len(muscle.readings)
        if muscle.dominant in own and len(set(own.values())) > 1:
            assert max(own, key=lambda root: own[root]) == muscle.dominant


def test_mrc_falls_with_strength() -> None:
    grades = [mrc(strength / 100) for strength in range(101)]
    assert grades == sorted(grades)
    assert (grades[0], grades[-1]) == (0, 5)
    assert heel_raises(1.0, 30) > heel_raises(1.0, 75) > heel_raises(0.3, 30) == 0


@pytest.mark.parametrize(("zone", "point"), actions.ZONE_POINTS.items())
def test_zones_with_an_agreed_point_follow_the_atlas(zone: str, point: str) -> None:
    roots, nerves, _ = actions.ZONES[zone]
    found = atlas().sensory_points[point]
    assert f"root.{max(roots, key=lambda root: roots[root])}" in found.roots
    assert not found.nerves or {f"nerve.{name}" for name in nerves} & set(found.nerves)


def test_tables_hold_words_of_the_vocabulary_and_of_the_atlas() -> None:
    assert set(actions.ZONES) == set(words.SENSORY_ZONES)
    assert set(actions.ACTIONS) == set(words.ACTIONS)
    assert set(priors.CAUSES) == set(presentations.PRESENTATIONS) == set(words.CAUSES)
    assert sum(priors.CAUSES.values()) == pytest.approx(1, abs=0.005)
    for shares in actions.ACTIONS.values():
        assert sum(shares.values()) == pytest.approx(1)
        assert set(shares) <= set(atlas().muscles)
    for _, nerves, _ in actions.ZONES.values():
        assert {f"nerve.{name}" for name in nerves} <= set(atlas().nerves)
    assert set(presentations.GROUNDS) == set(words.CAUSES)
    for tables in presentations.PRESENTATIONS.values():
        for key, table in tables.items():
            assert set(table) <= set(presentations.BACKGROUND[key])
            assert all(0 < share < 1 for share in table.values())
    for ages in priors.AGES.values():
        assert sum(ages) == pytest.approx(1)


@settings(max_examples=40, deadline=None)
@given(
    cause=st.sampled_from(list(KINDS)),
    first=st.floats(0, 1),
    second=st.floats(0, 1),
    level=st.sampled_from(words.LEVELS),
    zone=st.sampled_from(words.ZONES),
)
def test_more_damage_never_strengthens(cause: str, first: float, second: float, level: str, zone: str) -> None:
    names = {parameter.name for parameter in parameters_of(cause)}
    chosen: dict[str, Value] = {"level": level, "zone": zone}
    chosen = {name: value for name, value in chosen.items() if name in names}
    less, more = (after(cause, **chosen, severity=severity) for severity in sorted((first, second)))
    for name, sign in more.affected.muscles.items():
        assert sign.strength <= less.affected.muscles[name].strength + 1e-12
        assert 0 <= sign.low <= sign.strength <= sign.high <= 1
    for zone_name, skin in more.affected.sensation.items():
        assert skin.loss >= less.affected.sensation[zone_name].loss - 1e-12
    for name, reflex in more.affected.reflexes.items():
        assert reflex.loss >= less.affected.reflexes[name].loss - 1e-12
    assert more.affected.heel_raises <= less.affected.heel_raises
    assert more.deficits.affected.pain >= less.deficits.affected.pain - 1e-12


@pytest.mark.parametrize("cause", KINDS)
def test_left_and_right_are_alike_and_no_damage_means_no_loss(cause: str) -> None:
    left, right = after(cause, side="left"), after(cause, side="right")
    assert left.affected == right.affected
    assert left.other == right.other
    none = after(cause, severity=0.0)
    assert not weak(none.affected) | numb(none.affected) | low(none.affected)


@pytest.mark.parametrize("cause", KINDS)
def test_every_sign_has_a_source_and_a_certainty(cause: str) -> None:
    leg = after(cause).affected
    groups = (leg.muscles, leg.actions, leg.sensation, leg.reflexes, leg.tests)
    for sign in (sign for group in groups for sign in group.values()):
        assert sign.certainty in {"high", "medium", "contested"}
        assert sign.sources
