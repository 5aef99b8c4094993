"""What published work saw in each deficit; a test is named by the id of the finding that it holds."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sims.walks import walked
from tutor.sims.gait import same_speed
from tutor.sims.gait_mechanism import abductor_capacity, calf_capacity
from tutor.sims.gait_parameters import LEGS


def test_cw1_mild_weakness_shows_nothing() -> None:
    for strength in (0.7, 0.8):
        weak = walked(calf_strength=strength)
        for name in ("hip_flexion", "knee_flexion", "ankle_dorsiflexion", "ankle_power", "grf_v"):
            assert weak.right.curves[name] == pytest.approx(walked().right.curves[name], abs=0.02)


def test_cw1_severe_bilateral_weakness_is_slow_and_without_push_off() -> None:
    weak = walked("normal", "both", calf_strength=0.1)
    normal = walked()
    assert weak.figures["speed"] < 0.75 * normal.figures["speed"]
    for leg in LEGS:
        assert weak.figures[f"push_off_power_{leg}"] < 0.25 * normal.figures[f"push_off_power_{leg}"]
        assert weak.figures[f"heel_off_percent_{leg}"] > normal.figures[f"heel_off_percent_{leg}"] + 5


@pytest.mark.parametrize("strength", [0.2, 0.1, 0.0])
def test_cw1_severe_weakness_leaves_pressure_behind(strength: float) -> None:
    weak, normal = walked(calf_strength=strength), walked()
    assert weak.figures["speed"] < 0.85 * normal.figures["speed"]
    assert weak.figures["push_off_power_right"] < 0.25 * normal.figures["push_off_power_right"]
    behind = "pressure_at_opposite_contact_right"
    assert weak.figures[behind] < normal.figures[behind] - 0.035
    assert weak.right.at("cop", 0.4) < 0.13


@pytest.mark.parametrize("strength", [0.3, 0.1, 0.0])
def test_cw3_tibial_nerve_block(strength: float) -> None:
    weak = walked(calf_strength=strength)
    fair = same_speed(weak)
    assert weak.figures["heel_off_percent_right"] > fair.figures["heel_off_percent_right"] + 2
    assert weak.figures["step_length_left"] < fair.figures["step_length_left"] - 0.03
    assert weak.left.contact < 0.495, "the other foot comes early"
    assert weak.figures["ankle_moment_right"] < 0.85 * fair.figures["ankle_moment_right"]
    stance = slice(40, 100)
    knee = weak.right.curves["knee_ext_moment"][stance].mean() - fair.right.curves["knee_ext_moment"][stance].mean()
    assert knee > 0.1, "the quadriceps holds the knee for longer"
    assert weak.right.at("cop", 0.45) < fair.right.at("cop", 0.45) - 0.01, "pressure comes forward late"


def test_cw4_the_shank_is_not_held_back() -> None:
    weak, fair = walked(calf_strength=0.1), same_speed(walked(calf_strength=0.1))
    assert weak.figures["dorsiflexion_stance_right"] > fair.figures["dorsiflexion_stance_right"] + 3
    middle = slice(60, 100)
    assert weak.right.curves["knee_flexion"][middle].mean() > fair.right.curves["knee_flexion"][middle].mean() + 3


def test_cw5_s1_lowers_the_ankle_moment_and_l5_does_not() -> None:
    normal = walked().figures["ankle_moment_right"]
    assert walked("s1").figures["ankle_moment_right"] < 0.85 * normal
    assert walked("l5").figures["ankle_moment_right"] == pytest.approx(normal, rel=0.05)


def test_cw5_l5_lowers_what_the_foot_lifters_give() -> None:
    assert walked("l5").right.curves["ankle_pf_moment"].min() > 0.5 * walked().right.curves["ankle_pf_moment"].min()


@pytest.mark.parametrize("strength", [0.45, 0.4, 0.3, 0.2, 0.1, 0.0])
def test_cw6_the_ankle_moment_has_a_ceiling(strength: float) -> None:
    ceiling = calf_capacity(strength, 0.45) * 1.26
    weak = walked(calf_strength=strength, slowing=0.0)
    assert weak.right.curves["ankle_pf_moment"].max() <= ceiling + 0.005
    expected = np.minimum(walked().right.curve("ankle_pf_moment"), ceiling)
    assert np.sqrt(np.mean((weak.right.curve("ankle_pf_moment") - expected) ** 2)) < 0.1


def test_cw6_capacity_is_whole_at_the_threshold_and_falls_by_a_seventh_a_tenth_below() -> None:
    for threshold in (0.25, 0.45, 0.55):
        assert calf_capacity(threshold, threshold) == pytest.approx(1)
        assert calf_capacity(0.0, threshold) == pytest.approx(0.182)
    fall = calf_capacity(0.4, 0.57) - calf_capacity(0.3, 0.57)
    assert fall == pytest.approx(0.14, abs=0.01)


def test_cw7_push_off_power_falls_first() -> None:
    normal = walked().figures
    assert 2.6 <= normal["push_off_power_right"] <= 3.3
    weak = walked(calf_strength=0.35)
    fair = same_speed(weak).figures
    power = weak.figures["push_off_power_right"] / fair["push_off_power_right"]
    moment = weak.figures["ankle_moment_right"] / fair["ankle_moment_right"]
    assert power < moment < 1
    assert weak.figures["ankle_at_foot_off_right"] > fair["ankle_at_foot_off_right"] + 3


def test_cw8_heel_raises() -> None:
    assert walked().figures["heel_raises_right"] >= 25
    assert walked("s1").figures["heel_raises_right"] <= 5
    assert walked("s1").figures["heel_raises_left"] >= 25


def test_fd1_ankle_in_loading() -> None:
    def mean(strength: float) -> float:
        return float(walked(dorsiflexor_strength=strength).right.curve("ankle_dorsiflexion")[:6].mean())

    assert -16 <= mean(0.0) <= -5
    assert mean(0.0) == pytest.approx(-10.4, abs=2.5)
    assert -5 <= mean(1.0) <= 1.5


def test_fd2_slower_and_more_at_the_knee_than_at_the_hip() -> None:
    drop, normal = walked(dorsiflexor_strength=0.0), walked()
    assert 0.5 <= drop.figures["speed"] / normal.figures["speed"] <= 0.85
    knee = drop.figures["knee_flexion_swing_right"] - normal.figures["knee_flexion_swing_right"]
    hip = drop.figures["hip_flexion_swing_right"] - normal.figures["hip_flexion_swing_right"]
    assert knee > hip > 3


def test_fd3_a_drop_alone_keeps_the_step_and_loses_cadence() -> None:
    drop, normal = walked(dorsiflexor_strength=0.0), walked()
    assert drop.figures["step_length_right"] > 0.9 * normal.figures["step_length_right"]
    assert drop.figures["cadence"] < 0.85 * normal.figures["cadence"]
    assert drop.figures["swing_time_right"] > normal.figures["swing_time_right"]


def test_fd3_a_drop_with_a_weak_calf_is_slower_still_with_short_steps() -> None:
    clumsy = walked("normal", "both", dorsiflexor_strength=0.0, calf_strength=0.1)
    drop = walked("normal", "both", dorsiflexor_strength=0.0)
    assert clumsy.figures["speed"] < 0.8 * drop.figures["speed"]
    assert clumsy.figures["stride_length"] < 0.9 * drop.figures["stride_length"]


def test_fd4_the_other_ankle_vaults() -> None:
    vault, normal = walked("vault"), walked()
    assert vault.figures["heel_off_percent_left"] < normal.figures["heel_off_percent_left"] - 5


@pytest.mark.parametrize("strategy", ["steppage", "hike", "circumduction", "vault"])
@pytest.mark.parametrize("strength", [0.3, 0.15, 0.0])
def test_fd5_clearance_is_solved(strategy: str, strength: float) -> None:
    cleared = walked(dorsiflexor_strength=strength, strategy=strategy)
    assert 8 <= cleared.right.fit.clearance <= 22
    assert cleared.right.fit.penetration <= 2


def test_fd5_a_deeper_drop_needs_more_of_the_strategy() -> None:
    sizes = [walked(dorsiflexor_strength=strength).right.strategy_size for strength in (0.3, 0.2, 0.1, 0.0)]
    assert sizes == sorted(sizes)
    assert sizes[0] < 6 < sizes[-1]


def test_fd5_without_a_strategy_the_toes_drag() -> None:
    assert walked("trip").right.fit.clearance < 4
    assert walked("trip").right.fit.clearance_alone < -5


def test_fd6_slap_when_partial_flat_contact_when_severe() -> None:
    partial, severe, normal = (walked(dorsiflexor_strength=strength) for strength in (0.35, 0.0, 1.0))
    assert partial.right.curves["foot_pitch"][0] > 12, "still heel first"
    lowered = [
        one.right.at("ankle_dorsiflexion", 0.0) - one.right.at("ankle_dorsiflexion", 0.05) for one in (partial, normal)
    ]
    assert lowered[0] > lowered[1] + 1, "the foot falls faster than it should"
    assert severe.right.curves["foot_pitch"][0] < 6, "flat or forefoot first"


@pytest.mark.parametrize("strength", [1.0, 0.6, 0.48, 0.4, 0.35])
def test_gm1_the_pelvis_holds_until_a_third_of_strength(strength: float) -> None:
    change = walked(hip_abductor_strength=strength).figures["pelvic_drop_right"] - walked().figures["pelvic_drop_right"]
    assert abs(change) < 1


def test_gm2_capacity() -> None:
    assert [abductor_capacity(strength) for strength in (1.0, 0.4, 0.3, 0.2, 0.1, 0.0)] == pytest.approx(
        [1, 1, 0.957, 0.803, 0.57, 0.339]
    )


def test_gm3_the_pelvis_drops_or_the_trunk_leans() -> None:
    normal, drops, leans = walked(), walked("trendelenburg"), walked("trendelenburg-compensated")
    assert drops.figures["pelvic_drop_right"] > normal.figures["pelvic_drop_right"] + 4
    assert drops.figures["trunk_over_right"] < 3
    assert leans.figures["pelvic_drop_right"] <= normal.figures["pelvic_drop_right"]
    assert leans.figures["trunk_over_right"] > 8
    assert leans.figures["abductor_moment_right"] < 0.7 * normal.figures["abductor_moment_right"]


def test_gm4_normal_obliquity_and_abductor_moment() -> None:
    figures = walked().figures
    assert 4 <= figures["pelvic_drop_right"] <= 6.5
    assert 0.5 <= figures["abductor_moment_right"] <= 0.8


def test_an1_steps_of_six_tenths_of_a_metre() -> None:
    antalgic = walked("antalgic").figures
    assert antalgic["stride_length"] / 2 == pytest.approx(0.6, abs=0.05)


def test_an2_slower_with_shorter_strides_but_not_stiff() -> None:
    antalgic, normal = walked("antalgic"), walked()
    assert antalgic.figures["speed"] < 0.9 * normal.figures["speed"]
    fair = same_speed(antalgic)
    for name in ("hip_flexion", "knee_flexion"):
        assert np.ptp(antalgic.right.curves[name]) > 0.93 * np.ptp(fair.right.curves[name])


def test_an3_short_stance_on_the_painful_leg_and_short_swing_of_the_other() -> None:
    for less, more in ((0.2, 0.5), (0.5, 0.9)):
        mild, bad = walked(pain=less).figures, walked(pain=more).figures
        assert bad["stance_symmetry"] < mild["stance_symmetry"] < 1
        assert bad["single_support_symmetry"] < mild["single_support_symmetry"] < 1
        assert bad["swing_time_left"] < bad["swing_time_right"]


def test_an5_shortened_against_the_other_leg_while_slow_walking_lengthens_stance() -> None:
    antalgic = walked("antalgic")
    figures, fair = antalgic.figures, same_speed(antalgic).figures
    assert figures["stance_percent_right"] / figures["stance_percent_left"] < 1
    assert fair["stance_percent_right"] > walked().figures["stance_percent_right"]
    assert figures["stance_percent_left"] > walked().figures["stance_percent_left"]


def test_st1_less_hip_extension_pelvic_rotation_and_plantarflexion() -> None:
    stooped, normal = walked("stenosis").figures, walked().figures
    assert stooped["hip_extension_right"] < normal["hip_extension_right"] - 3
    assert stooped["pelvis_rotation_range_right"] < 0.9 * normal["pelvis_rotation_range_right"]
    assert stooped["ankle_at_foot_off_right"] > normal["ankle_at_foot_off_right"] + 2
    assert stooped["speed"] < normal["speed"]
    assert stooped["stride_length"] < normal["stride_length"]


def test_st2_the_lean_is_small_unless_one_asks_for_more() -> None:
    assert 5 <= walked("stenosis").plan.trunk_lean <= 10
    assert walked("stenosis", trunk_lean=20.0).figures["trunk_lean_forward"] == pytest.approx(22, abs=1)


def test_quadriceps_avoidance_keeps_the_knee_straight_and_brings_the_trunk_forward() -> None:
    weak, normal = walked("l4"), walked()
    assert weak.figures["knee_flexion_loading_right"] < normal.figures["knee_flexion_loading_right"] - 8
    assert weak.figures["knee_moment_loading_right"] < 0.4 * normal.figures["knee_moment_loading_right"]
    assert weak.right.at("trunk_forward", 0.1) > normal.right.at("trunk_forward", 0.1) + 5


def test_weak_hip_extensors_throw_the_trunk_back() -> None:
    weak, normal = walked("hip-extensor"), walked()
    assert weak.right.at("trunk_forward", 0.1) < normal.right.at("trunk_forward", 0.1) - 6
    assert weak.right.at("hip_ext_moment", 0.1) < normal.right.at("hip_ext_moment", 0.1) - 0.2
