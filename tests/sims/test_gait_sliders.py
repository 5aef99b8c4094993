"""Every parameter moves what it should, smoothly, one way, and nothing breaks anywhere in the box."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sims.walks import changed, walked
from tutor.sims.gait import GaitSettings, Walk, read_settings, walk
from tutor.sims.gait_parameters import LEG_PARAMETERS, LEGS, PARAMETERS, WALK_PARAMETERS
from tutor.sims.gait_presets import PRESETS
from tutor.sims.gait_result import UNITS
from tutor.sims.parameter import Parameter, Value

JOINTS = ("hip_flexion", "hip_adduction", "knee_flexion", "ankle_dorsiflexion", "pelvis_obliquity")
NUMBERS = [parameter for parameter in PARAMETERS if not parameter.choices]


def sane(found: Walk) -> None:
    """Finite, not through the floor, not slipping, joints within what joints can do."""
    for leg in LEGS:
        one = found.leg(leg)
        for name in UNITS:
            if name != "cop":
                assert np.isfinite(one.curves[name]).all(), name
        assert np.isfinite(one.force).all()
        assert one.fit.penetration <= 2
        assert one.fit.slip <= 5
        trips = found.plan.leg(leg).deficits.strategy == "none"
        assert one.fit.clearance >= (-2 if trips else 0)
        assert -25 <= one.curves["knee_flexion"].min() <= one.curves["knee_flexion"].max() <= 130
        assert one.curves["ankle_dorsiflexion"].max() <= 30


def corner(chance: random.Random, *, inside: bool) -> dict[str, Value]:
    """A corner of the parameter box, or a point within."""

    def value(parameter: Parameter) -> Value:
        if parameter.choices:
            return chance.choice(parameter.choices)
        return (
            chance.uniform(parameter.low, parameter.high) if inside else chance.choice([parameter.low, parameter.high])
        )

    given_values = {f"{parameter.name}_{leg}": value(parameter) for parameter in LEG_PARAMETERS for leg in LEGS}
    given_values |= {parameter.name: value(parameter) for parameter in WALK_PARAMETERS}
    if chance.random() < 0.5:
        del given_values["cadence"]
    return given_values


@pytest.mark.parametrize("seed", range(24))
def test_corners_of_the_box_are_sane(seed: int) -> None:
    sane(walk(read_settings(corner(random.Random(seed), inside=seed % 3 == 0))))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 500))
def test_many_corners_of_the_box_are_sane(seed: int) -> None:
    sane(walk(read_settings(corner(random.Random(seed), inside=seed % 2 == 0))))


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: str(parameter.name))
@pytest.mark.parametrize("side", ["right", "both"])
def test_ends_of_every_parameter_are_sane(parameter: Parameter, side: str) -> None:
    for value in parameter.choices or (parameter.low, parameter.high):
        sane(walk(read_settings({"dorsiflexor_strength": 0.1, parameter.name: value}, side)))


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_samples_of_the_box_are_sane(data: st.DataObject) -> None:
    chosen: dict[str, Value] = {}
    for parameter in (*LEG_PARAMETERS, *WALK_PARAMETERS):
        if parameter.choices:
            chosen[parameter.name] = data.draw(st.sampled_from(parameter.choices))
        elif data.draw(st.booleans()):
            chosen[parameter.name] = data.draw(st.floats(parameter.low, parameter.high))
    sane(walk(read_settings(chosen, data.draw(st.sampled_from(["right", "left", "both"])))))


@pytest.mark.parametrize("preset", ["normal", "s1", "l5", "antalgic", "trendelenburg", "vault", "hip-hike"])
def test_mirrored_settings_give_the_mirrored_walk(preset: str) -> None:
    right, left = walked(preset, "right"), walked(preset, "left")
    for name in UNITS:
        assert right.right.curves[name] == pytest.approx(left.left.curves[name], abs=5e-4, nan_ok=True), name
        assert right.left.curves[name] == pytest.approx(left.right.curves[name], abs=5e-4, nan_ok=True), name
    assert right.figures["step_length_left"] == pytest.approx(left.figures["step_length_right"])
    assert GaitSettings(left=right.settings.right) == left.settings


def largest_change(first: Walk, second: Walk) -> float:
    """Degrees by which any joint of the two walks differs anywhere in the cycle."""
    pairs = itertools.product(LEGS, JOINTS)
    return max(float(np.abs(first.leg(leg).curves[name] - second.leg(leg).curves[name]).max()) for leg, name in pairs)


MOST = 1.5
"""Degrees that a hundredth of a slider may move any joint."""


def steepest(parameter: Parameter, preset: str, begin: int, end: int) -> float:
    """Largest change of any joint for 1 % of the slider between two places (per cent of its range).

    A stretch that changes by no more than MOST as a whole is let be; any other is halved, down to a per cent.
    """

    def at(place: int) -> Walk:
        return changed(parameter.name, parameter.low + (parameter.high - parameter.low) * place / 100, preset)

    change = largest_change(at(begin), at(end))
    if change <= MOST or end - begin == 1:
        return change
    middle = (begin + end) // 2
    return max(steepest(parameter, preset, begin, middle), steepest(parameter, preset, middle, end))


@pytest.mark.parametrize("parameter", NUMBERS, ids=lambda parameter: str(parameter.name))
def test_a_hundredth_of_a_slider_moves_no_joint_by_more_than_a_degree_and_a_half(parameter: Parameter) -> None:
    assert max(steepest(parameter, "normal", place, place + 1) for place in (0, 13, 21, 34, 48, 94)) <= MOST


STEEP = [
    ("stenosis", "dorsiflexor_strength", 28, 38),
    ("stenosis", "hip_flexor_strength", 20, 25),
    ("l5", "speed", 96, 100),
    ("s1", "cadence", 33, 37),
    ("l5", "calf_strength", 40, 45),
    ("slow-normal", "dorsiflexor_strength", 28, 38),
]
"""Preset, parameter, and the stretch of it (per cent) in which its joints move most."""


@pytest.mark.parametrize(("preset", "name", "begin", "end"), STEEP)
def test_where_sliders_move_joints_most_it_is_no_more(preset: str, name: str, begin: int, end: int) -> None:
    parameter = next(one for one in NUMBERS if one.name == name)
    assert max(steepest(parameter, preset, place, place + 1) for place in range(begin, end)) <= MOST


@pytest.mark.slow
@pytest.mark.parametrize("preset", [one.name for one in PRESETS])
@pytest.mark.parametrize("parameter", NUMBERS, ids=lambda parameter: str(parameter.name))
def test_every_slider_of_every_preset_is_smooth_all_along(parameter: Parameter, preset: str) -> None:
    places = [*range(0, 100, 8), 100]
    assert max(steepest(parameter, preset, begin, end) for begin, end in itertools.pairwise(places)) <= MOST


GROWS = [
    ("calf_strength", "push_off_power_right", 1),
    ("calf_strength", "ankle_moment_right", 1),
    ("calf_strength", "speed", 1),
    ("calf_strength", "step_length_left", 1),
    ("calf_strength", "dorsiflexion_stance_right", -1),
    ("calf_strength", "heel_off_percent_right", -1),
    ("calf_strength", "achilles_peak_right", 1),
    ("dorsiflexor_strength", "knee_flexion_swing_right", -1),
    ("dorsiflexor_strength", "speed", 1),
    ("dorsiflexor_strength", "ankle_at_contact_right", 1),
    ("quadriceps_strength", "knee_moment_loading_right", 1),
    ("quadriceps_strength", "speed", 1),
    ("hip_abductor_strength", "pelvic_drop_right", -1),
    ("hip_extensor_strength", "speed", 1),
    ("hip_flexor_strength", "step_length_right", 1),
    ("pain", "stance_symmetry", -1),
    ("pain", "speed", -1),
    ("pain", "step_length_left", -1),
    ("hip_extension_limit", "hip_extension_right", 1),
    ("hip_extension_limit", "step_length_left", 1),
    ("speed", "step_length_right", 1),
    ("speed", "cadence", 1),
    ("speed", "push_off_power_right", 1),
    ("speed", "stance_percent_right", -1),
    ("speed", "double_support_percent", -1),
    ("speed", "vertical_first_peak_right", 1),
    ("trunk_lean", "trunk_lean_forward", 1),
    ("trunk_lean", "speed", -1),
]
"""Parameter, figure, and which way the figure goes as the parameter grows."""


@pytest.mark.parametrize(("name", "figure", "way"), GROWS)
def test_a_slider_moves_its_figure_one_way(name: str, figure: str, way: int) -> None:
    parameter = next(one for one in PARAMETERS if one.name == name)
    values = np.linspace(parameter.low, parameter.high, 9)
    found = [way * changed(name, float(value)).figures[figure] for value in values]
    size = max(abs(max(found)), 1e-9)
    assert all(later >= earlier - 0.012 * size for earlier, later in itertools.pairwise(found)), found
    assert found[-1] > found[0]


STILL = [
    ("calf_strength", "pelvic_drop_left", 1.0),
    ("calf_strength", "trunk_over_right", 0.1),
    ("hip_abductor_strength", "ankle_moment_right", 0.06),
    ("hip_abductor_strength", "dorsiflexion_stance_right", 1.5),
    ("dorsiflexor_strength", "ankle_moment_left", 0.08),
    ("dorsiflexor_strength", "pelvic_drop_right", 1.5),
    ("quadriceps_strength", "clearance_mm_left", 3.0),
]
"""Parameter, figure that it must leave (nearly) alone, and how much it may move."""


@pytest.mark.parametrize(("name", "figure", "most"), STILL)
def test_a_slider_leaves_other_figures_alone(name: str, figure: str, most: float) -> None:
    found = [changed(name, share / 4, slowing=0.0).figures[figure] for share in range(5)]
    assert max(found) - min(found) <= most


def test_set_cadence_is_kept_and_the_step_follows() -> None:
    quick = walked(cadence=130.0).figures
    assert quick["cadence"] == pytest.approx(130)
    assert quick["speed"] == pytest.approx(1.24, abs=0.01)
    assert quick["step_length_left"] < 0.6


def test_without_slowing_the_speed_is_held() -> None:
    assert walked("s1", slowing=0.0).figures["speed"] == pytest.approx(1.24, abs=0.01)
