"""Slow and fast walking against published figures that the regression was not fitted to, and its own class peaks."""

from __future__ import annotations

import pytest

from tests.sims.walks import walked

SLOW, FREE, FAST = 0.88, 1.28, 1.69
"""m/s: dimensionless 0.30, 0.43 and 0.565 of a leg of 0.9 m."""


@pytest.mark.parametrize(
    ("figure", "slow", "fast", "within"),
    [
        ("push_off_power_right", 1.67 / 2.80, 3.44 / 2.80, 0.1),
        ("ankle_moment_right", 1.14 / 1.23, 1.26 / 1.23, 0.05),
        ("vertical_first_peak_right", 0.98 / 1.10, 1.25 / 1.10, 0.08),
        ("vertical_second_peak_right", 1.03 / 1.08, 1.13 / 1.08, 0.09),
    ],
)
def test_peaks_change_with_speed_as_measured(figure: str, slow: float, fast: float, within: float) -> None:
    """Schwartz 2008, ratios to free speed."""
    free = walked(speed=FREE).figures[figure]
    assert walked(speed=SLOW).figures[figure] / free == pytest.approx(slow, abs=within)
    assert walked(speed=FAST).figures[figure] / free == pytest.approx(fast, abs=within)


@pytest.mark.parametrize(
    ("figure", "slow", "fast", "within"),
    [
        ("knee_flexion_swing_right", 55.2 - 59.1, 61.0 - 59.1, 2.5),
        ("knee_flexion_loading_right", 12.7 - 19.3, 23.8 - 19.3, 2.5),
        ("hip_extension_right", 2.4 - 5.8, 8.0 - 5.8, 2.5),
        ("dorsiflexion_stance_right", 13.8 - 11.8, 8.9 - 11.8, 2.5),
    ],
)
def test_angles_change_with_speed_as_measured(figure: str, slow: float, fast: float, within: float) -> None:
    """Schwartz 2008, differences from free speed, degrees."""
    free = walked(speed=FREE).figures[figure]
    assert walked(speed=SLOW).figures[figure] - free == pytest.approx(slow, abs=within)
    assert walked(speed=FAST).figures[figure] - free == pytest.approx(fast, abs=within)


def test_slow_walking_flattens_push_off_although_nothing_is_weak() -> None:
    slow, normal = walked("slow-normal").figures, walked().figures
    assert slow["push_off_power_right"] < 0.65 * normal["push_off_power_right"]
    assert slow["double_support_percent"] > normal["double_support_percent"] + 3
    assert slow["heel_raises_right"] == normal["heel_raises_right"]


@pytest.mark.parametrize(("speed", "double", "rise"), [(0.7, 28, 2.2), (1.24, 22, 3.3), (1.7, 16, 4.1)])
def test_double_support_shrinks_and_the_body_rises_more(speed: float, double: float, rise: float) -> None:
    """Textbook sizes: double support 30 to 16 %, rise of the centre of mass 2 to 5 cm."""
    figures = walked(speed=speed).figures
    assert figures["double_support_percent"] == pytest.approx(double, abs=2)
    assert 100 * figures["centre_of_mass_rise"] == pytest.approx(rise, abs=0.7)


@pytest.mark.parametrize("speed", [0.5, 0.8, 1.1, 1.4, 1.7])
def test_feet_stay_on_the_floor_at_every_speed(speed: float) -> None:
    fit = walked(speed=speed).right.fit
    assert fit.penetration <= 2
    assert fit.slip <= 2
    assert 9 <= fit.clearance <= 21
