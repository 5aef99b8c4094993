"""The tendon: published worked figures within 1 %, honest words, load against capacity."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sims.walks import walked
from tutor.sims.data.gait_curves import CURVES
from tutor.sims.data.tendon import ACTIVITIES, CHAIN, METHODS
from tutor.sims.gait_body import BALL
from tutor.sims.tendon import TendonLoad, balance, force, load, moment_arm

PRIMARY_PEAK = 1.30
"""Nm/kg, peak of the curve that the worked figures were made with; the consensus has the same shape."""


def primary() -> TendonLoad:
    """The consensus curve at that peak, cycle 1.07 s, 10,000 steps a day."""
    moment = np.asarray(CURVES["ankle_pf_moment"].mean[:-1])
    angle = np.asarray(CURVES["ankle_dorsiflexion"].mean[:-1])
    return load(moment * PRIMARY_PEAK / moment.max(), angle, 1.07)


@pytest.mark.parametrize(
    ("method", "expected"), [("rajagopal2016", 3.59), ("fixed50", 2.65), ("manal2013", 3.78), ("gait2392", 3.03)]
)
def test_peak_by_method(method: str, expected: float) -> None:
    assert float(force(1.30, 13.0, method=method)) == pytest.approx(expected, rel=0.01)


def test_peak_in_newtons() -> None:
    assert float(force(1.30, 13.0)) * 70 * 9.81 == pytest.approx(2464, rel=0.01)


def test_impulse_of_a_step_and_of_a_day() -> None:
    assert primary().impulse == pytest.approx(0.996, rel=0.01)
    assert primary().per_day == pytest.approx(4978, rel=0.01)
    moment = np.asarray(CURVES["ankle_pf_moment"].mean[:-1]) * PRIMARY_PEAK / 1.262
    assert float(force(moment, 0.0, method="fixed50").sum()) * 1.07 / 50 == pytest.approx(0.758, rel=0.01)


def test_bands_part_high_load_from_low() -> None:
    found = primary()
    assert 0 < found.bands[3.0] < found.bands[0.3] < found.impulse


def test_moment_arm_by_angle() -> None:
    default = [float(moment_arm(angle)) * 1000 for angle in (-20, -10, 0, 10, 20)]
    assert default == pytest.approx([44.2, 43.4, 41.4, 38.3, 34.2], abs=0.06)
    assert float(moment_arm(35.0)) == float(moment_arm(20.0)), "no further than the fit"


def test_methods_spread_from_35_to_56_mm() -> None:
    arms = [float(moment_arm(angle, method)) * 1000 for method in METHODS.values() for angle in (-20, 0, 20)]
    assert min(arms) == pytest.approx(34.2, abs=0.1)
    assert max(arms) == pytest.approx(56, abs=0.5)
    found = primary()
    assert found.low < found.peak <= found.high
    assert found.low / found.peak == pytest.approx(0.75, abs=0.04)


def test_only_plantarflexion_pulls() -> None:
    assert float(force(-0.2, 0.0)) == 0


def test_share_lowers_and_mass_scales_newtons_only() -> None:
    moment, angle = np.array([0.0, 1.3]), np.array([0.0, 13.0])
    whole, part = load(moment, angle, 1.0), load(moment, angle, 1.0, share=0.8, body_mass=90)
    assert part.peak == pytest.approx(0.8 * whole.peak)
    assert part.peak_newton == pytest.approx(0.8 * whole.peak_newton * 90 / 70)


def test_strain_of_walking_is_about_four_or_five_per_cent() -> None:
    assert 0.035 <= primary().strain <= 0.055


def test_walking_lies_among_the_published_peaks() -> None:
    walking = [activity.peak for activity in ACTIVITIES if activity.label.startswith("Walking")]
    low, high = min(peak[0] for peak in walking), max(peak[1] for peak in walking)
    assert low <= walked().figures["achilles_peak_right"] <= high


def test_activities_are_ranges_that_follow_from_levers_of_35_to_56_mm() -> None:
    by_label = {activity.label: activity for activity in ACTIVITIES}
    assert all(activity.peak[1] > 1.3 * activity.peak[0] and activity.sources for activity in ACTIVITIES)
    measured = {"Heel raise, seated": 0.5, "Hop forward, one leg": 7.3}
    for label, value in measured.items():
        assert by_label[label].peak == pytest.approx((value * 50 / 56, value * 50 / 35), abs=0.06)
    assert by_label["Heel raise, one leg"].peak == pytest.approx((BALL * 1000 / 56, BALL * 1000 / 35), abs=0.06)
    assert by_label["Stairs"].peak == pytest.approx((1.0 / 0.056 / 9.81, 1.5 / 0.035 / 9.81), abs=0.06)
    assert by_label["Walking"].peak == pytest.approx((1989 / 70 / 9.81, 44.0 / 9.81), abs=0.06)
    assert all(activity.method.startswith("Estimate") == activity.estimated for activity in ACTIVITIES)


def test_a_weak_calf_pulls_less_and_overload_comes_only_from_capacity() -> None:
    def tendon(preset: str) -> TendonLoad:
        found = walked(preset)
        leg = found.right
        return load(leg.curves["ankle_pf_moment"][:-1], leg.curves["ankle_dorsiflexion"][:-1], found.cycle)

    usual, weak = tendon("normal"), tendon("s1")
    assert weak.peak < usual.peak
    assert balance(weak, usual, capacity=1.0).ratio < 1
    spared = balance(weak, usual, capacity=0.6)
    assert spared.ratio > 1.05
    assert "not proof of harm" in spared.sentence()
    assert "about what" in balance(usual, usual, capacity=1.0).sentence()


def test_the_chain_says_what_is_unproven() -> None:
    assert CHAIN[0].standing == "shown"
    assert all(claim.certainty == "contested" for claim in CHAIN if claim.standing == "plausible")
