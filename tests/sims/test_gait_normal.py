"""The walk without deficits: it is the consensus, it obeys mechanics, its feet stand on the floor."""

from __future__ import annotations

import time

import numpy as np
import pytest

from tests.sims.walks import walked
from tutor.sims.data.gait_curves import (
    CADENCE_STEPS_MIN,
    CURVES,
    DOUBLE_SUPPORT_PERCENT,
    SPEED_M_S,
    STANCE_PERCENT,
    STEP_LENGTH_M,
)
from tutor.sims.gait import GaitSettings, frame, preset_settings, walk
from tutor.sims.gait_body import FLAT
from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_result import POINTS, UNITS
from tutor.sims.gait_template import Curve


def error(name: str, *, offset_removed: bool = False) -> float:
    """Root-mean-square difference from the consensus over the cycle."""
    away = walked().right.curve(name) - np.asarray(CURVES[name].mean)
    return float(np.sqrt(np.mean((away - away.mean() * offset_removed) ** 2)))


@pytest.mark.parametrize(
    ("name", "most"),
    [("hip_flexion", 3.0), ("knee_flexion", 4.0), ("ankle_dorsiflexion", 2.5), ("hip_adduction", 3.0)],
)
def test_joint_angles_are_the_consensus(name: str, most: float) -> None:
    assert error(name, offset_removed=True) <= most


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("ankle_pf_moment", 0.08),
        ("knee_ext_moment", 0.08),
        ("hip_ext_moment", 0.08),
        ("hip_abd_moment", 0.08),
        ("ankle_power", 0.2),
        ("knee_power", 0.25),
        ("hip_power", 0.25),
        ("grf_v", 2.0),
        ("grf_ap", 1.0),
        ("grf_ml", 1.0),
        ("pelvis_tilt", 0.5),
        ("pelvis_obliquity", 0.5),
        ("pelvis_rotation", 0.5),
        ("foot_progression", 0.5),
    ],
)
def test_pelvis_forces_moments_and_powers_are_the_consensus(name: str, most: float) -> None:
    assert error(name) <= most


@pytest.mark.parametrize("name", ["hip_flexion", "knee_flexion", "ankle_dorsiflexion", "ankle_pf_moment", "grf_v"])
def test_every_curve_stays_within_one_standard_deviation(name: str) -> None:
    consensus = CURVES[name]
    away = np.abs(walked().right.curve(name) - np.asarray(consensus.mean))
    assert (away <= np.asarray(consensus.sd) + 1e-9).all()


@pytest.mark.parametrize(
    ("figure", "norm"),
    [
        ("speed", SPEED_M_S),
        ("cadence", CADENCE_STEPS_MIN),
        ("step_length_left", STEP_LENGTH_M),
        ("stance_percent_right", STANCE_PERCENT),
        ("double_support_percent", DOUBLE_SUPPORT_PERCENT),
    ],
)
def test_time_and_space_are_within_one_standard_deviation(figure: str, norm: tuple[float, float]) -> None:
    assert walked().figures[figure] == pytest.approx(norm[0], abs=norm[1])


def test_feet_neither_sink_nor_slip_and_the_toes_clear_the_floor() -> None:
    for leg in LEGS:
        fit = walked().leg(leg).fit
        assert fit.penetration <= 2
        assert fit.slip <= 5
        assert fit.gap <= 4
        assert 9 <= fit.clearance <= 20


@pytest.mark.parametrize("preset", ["normal", "s1", "antalgic", "trendelenburg", "circumduction", "hip-hike"])
def test_the_forefoot_does_not_slide_sideways_while_it_stands(preset: str) -> None:
    for leg in LEGS:
        one = walked(preset).leg(leg)
        standing = slice(0, int(one.foot_off * (POINTS - 1)))
        assert np.ptp(one.places["ball"][standing, 2]) <= 0.005
        flat = slice(0, int(0.6 * one.foot_off * (POINTS - 1)))
        assert np.ptp(one.places["ankle"][flat, 2]) <= 0.006


def test_corrections_stay_within_half_a_standard_deviation() -> None:
    assert np.abs(walked().right.correction).max() <= 0.5


def test_joint_centres_lie_where_the_angles_put_them() -> None:
    leg = walked().right
    thigh = leg.places["knee"] - leg.places["hip"]
    shank = leg.places["ankle"] - leg.places["knee"]
    for part, angle in ((thigh, "thigh_angle"), (shank, "shank_angle")):
        length = np.linalg.norm(part[:, :2], axis=1)
        assert length == pytest.approx(length.max(), rel=0.02)
        assert np.degrees(np.arctan2(part[:, 0], -part[:, 1])) == pytest.approx(leg.curves[angle], abs=0.6)
    pitch = leg.curves["hip_flexion"] - leg.curves["pelvis_tilt"] - leg.curves["knee_flexion"]
    assert pitch + leg.curves["ankle_dorsiflexion"] - FLAT == pytest.approx(leg.curves["foot_pitch"], abs=1e-6)


def both_feet(values: str) -> Curve:
    """Sum of a force over both feet at the same instants."""
    found = walked()
    grid = np.linspace(0, 1, POINTS)[:-1]
    legs = [found.leg(leg) for leg in LEGS]
    total = sum(np.interp((grid - leg.contact) % 1, np.linspace(0, 1, POINTS), leg.curves[values]) for leg in legs)
    return np.asarray(total, dtype=np.float64)


def test_the_floor_carries_one_body_weight_on_average() -> None:
    assert both_feet("grf_v").mean() == pytest.approx(100, abs=0.01)


def test_a_cycle_ends_at_the_speed_at_which_it_began() -> None:
    assert both_feet("grf_ap").mean() == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize(
    ("power", "moment", "angle", "sign"),
    [
        ("ankle_power", "ankle_pf_moment", "ankle_dorsiflexion", -1),
        ("knee_power", "knee_ext_moment", "knee_flexion", -1),
        ("hip_power", "hip_ext_moment", "hip_flexion", -1),
    ],
)
def test_power_is_moment_times_angular_velocity(power: str, moment: str, angle: str, sign: int) -> None:
    """Work of the cycle's generating part from the power curve against moment over angle, within 2 % of all work."""
    found = walked()
    leg = found.right
    swept = sign * np.radians(np.gradient(leg.curves[angle]))
    by_angle = leg.curves[moment] * swept
    step = found.cycle / (POINTS - 1)
    by_power = leg.curves[power] * step
    exchanged = np.abs(by_power).sum()
    assert by_power.sum() == pytest.approx(by_angle.sum(), abs=0.02 * exchanged)


def test_ankle_power_is_moment_times_angular_velocity_at_every_instant() -> None:
    found = walked()
    leg = found.right
    rate = -np.radians(np.gradient(leg.curve("ankle_dorsiflexion"), found.cycle / 50))
    product = leg.curve("ankle_pf_moment") * rate
    away = np.abs(product - leg.curve("ankle_power"))[1:-1]
    assert away.max() <= 0.02 * leg.curve("ankle_power").max()


def test_force_times_lever_is_the_ankle_moment() -> None:
    """The foot's own weight and inertia change it by at most 0.02 Nm/kg (root mean square over stance)."""
    leg = walked().right
    off = int(leg.foot_off * (POINTS - 1))
    pressure, ankle, force = leg.places["pressure"][:off], leg.places["ankle"][:off], leg.force[:off] * 9.81
    lever = (pressure[:, 0] - ankle[:, 0]) * force[:, 1] + ankle[:, 1] * force[:, 0]
    moment = leg.curves["ankle_pf_moment"][:off]
    held = ~np.isnan(lever)
    assert np.sqrt(np.mean((lever[held] - moment[held]) ** 2)) <= 0.02


def test_the_same_settings_give_the_same_walk() -> None:
    again = walk(GaitSettings())
    for name in UNITS:
        assert np.array_equal(again.right.curves[name], walked().right.curves[name], equal_nan=True)


@pytest.mark.slow
def test_a_solve_takes_less_than_a_thirtieth_of_the_cycle() -> None:
    """Processor time of the best of twenty; 35 ms at comfortable speed."""

    def spent() -> float:
        start = time.process_time()
        walk(preset_settings("s1"))
        return time.process_time() - start

    assert min(spent() for _ in range(20)) <= walked("s1").cycle / 30


def test_right_and_left_walk_alike() -> None:
    found = walked()
    for name in ("hip_flexion", "knee_flexion", "ankle_dorsiflexion", "grf_v", "hip_ext_moment", "pelvis_obliquity"):
        assert found.left.curves[name] == pytest.approx(found.right.curves[name], abs=1e-6)


def test_phases_of_perry_follow_each_other_from_contact_to_contact() -> None:
    phases = walked().right.phases
    assert [phase.begin for phase in phases][1:] == [phase.end for phase in phases][:-1]
    assert (phases[0].begin, phases[-1].end) == (0, 1)
    expected = (2, 12, 31, 50, 62, 75, 87, 100)
    assert [100 * phase.end for phase in phases] == pytest.approx(expected, abs=1.5)
    assert walked().right.phase_name(0.4) == "Terminal stance"


def test_a_frame_shows_both_legs_at_the_same_instant_in_one_space() -> None:
    found = walked()
    for instant in (0.0, 0.25, 0.5, 0.77):
        shown = frame(found, instant)
        apart = shown.right.places["hip"] - shown.left.places["hip"]
        assert np.linalg.norm(apart) == pytest.approx(0.17, abs=0.01)
        assert apart[2] > 0
    left_contact = frame(found, found.left.contact)
    step = left_contact.left.places["heel"][0] - left_contact.right.places["heel"][0]
    assert step == pytest.approx(0.65, abs=0.09)


def test_a_frame_meets_its_neighbour_over_the_cycles_end() -> None:
    found = walked()
    before, after = frame(found, 0.9999), frame(found, 0.0)
    for leg in ("right", "left"):
        ankle = getattr(before, leg).places["ankle"] - getattr(after, leg).places["ankle"]
        assert ankle[0] == pytest.approx(found.stride, abs=0.005)
        assert ankle[1:] == pytest.approx([0, 0], abs=0.005)
