"""The disc model against the published figures."""

from __future__ import annotations

import itertools

import pytest

from tutor.sims import disc
from tutor.sims.data.disc import POSTURE_ALIASES, POSTURES
from tutor.sims.disc import DiscState, read_settings, solve
from tutor.sims.disc_readouts import readouts
from tutor.sims.parameter import ParameterError, Value


def at(**given: Value) -> DiscState:
    return solve(read_settings(given))


# load kg, inclination °, moment Nm, compression N, pressure MPa: worked by hand from the formula, load hanging
WORKED = [
    (0, 0, 11.0, 552, 0.465),
    (0, 30, 53.7, 1214, 1.022),
    (0, 60, 82.0, 1551, 1.306),
    (0, 90, 88.3, 1472, 1.239),
    (10, 0, 14.0, 699, 0.589),
    (10, 30, 76.9, 1685, 1.418),
    (10, 60, 119.2, 2219, 1.868),
    (10, 90, 129.5, 2159, 1.817),
]


@pytest.mark.parametrize(("load", "angle", "moment", "compression", "pressure"), WORKED)
def test_worked_examples_within_one_per_cent(
    load: float, angle: float, moment: float, compression: float, pressure: float
) -> None:
    state = at(load=load, trunk_flexion=angle)
    assert state.moment == pytest.approx(moment, rel=0.01)
    assert state.compression == pytest.approx(compression, rel=0.01)
    assert state.pressure == pytest.approx(pressure, rel=0.01)


@pytest.mark.parametrize(
    ("settings", "measured", "error"),
    [
        ({}, 0.5, 0.15),
        ({"trunk_flexion": 36}, 1.1, 0.15),
        ({"load": 20, "load_distance": 0.22}, 1.1, 0.15),
        ({"load": 20, "load_distance": "hang", "trunk_flexion": 70}, 2.3, 0.15),
        ({"load": 20, "load_distance": 0.6}, 1.8, 0.30),
        ({"load": 20, "trunk_flexion": 35}, 1.7, 0.30),
    ],
)
def test_formula_meets_wilke(settings: dict[str, Value], measured: float, error: float) -> None:
    assert at(**settings).pressure == pytest.approx(measured, rel=error)


def test_formula_keeps_the_order_of_what_was_measured() -> None:
    tasks = [(found.high, at(**dict(found.settings)).pressure) for found in POSTURES.values() if found.settings]
    for (measured, told), (other, other_told) in itertools.permutations(tasks, 2):
        assert measured >= other or told < other_told


@pytest.mark.parametrize(
    ("posture", "pressure"),
    [
        ("lying_prone", 0.1),
        ("lying_side", 0.12),
        ("sitting_unsupported", 0.46),
        ("sitting nonchalant", 0.3),
        ("slouched", 0.3),
        ("Nonchalant/slouched sitting", 0.3),
        ("lift 20 kg round back", 2.3),
        ("sitting_flexed", 0.83),
        ("standing", 0.5),
        ("lifting_bent_knees", 1.7),
    ],
)
def test_a_posture_is_measured_never_computed(posture: str, pressure: float) -> None:
    state = at(posture=posture, body_mass=100)
    assert state.pressure == pressure
    assert (state.moment, state.compression, state.shear) == (None, None, None)
    assert state.source.startswith("measured: Wilke 1999")


def test_other_names_lead_to_postures() -> None:
    assert set(POSTURE_ALIASES.values()) <= set(POSTURES)
    assert not set(POSTURE_ALIASES) & set(POSTURES)


def test_the_honest_range_holds_the_measurement_wherever_both_are_known() -> None:
    for found in POSTURES.values():
        if found.settings:
            state = at(**dict(found.settings))
            assert state.pressure_low <= found.low + 1e-3
            assert found.high - 1e-3 <= state.pressure_high


def test_a_load_farther_out_presses_more_and_a_larger_disc_less() -> None:
    pressures = [at(load=10, load_distance=distance / 10).pressure for distance in range(9)]
    assert pressures == sorted(pressures)
    assert at(disc_area=24).pressure < at(disc_area=18).pressure
    assert at(load=10, load_distance=0.7).compression == at(load=10, load_distance=0.7, disc_area=24).compression


@pytest.mark.parametrize("angle", [-25, -1, 71, 90])
def test_beyond_what_was_compared_it_says_so(angle: float) -> None:
    assert "outside the postures" in at(trunk_flexion=angle).source
    assert readouts(at(trunk_flexion=angle))[0].certainty == "contested"


def test_the_segment_widens_bent_forward_and_narrows_bent_back() -> None:
    forward, upright, back = at(trunk_flexion=65), at(), at(trunk_flexion=-25)
    assert (forward.canal_area, back.canal_area) == pytest.approx((268, 224))
    assert forward.foramen_change > upright.foramen_change > back.foramen_change
    assert forward.segment_angle("L4/5") > 0 > back.segment_angle("L4/5")
    assert forward.nucleus_shift > 0 > back.nucleus_shift
    assert forward.nucleus_shift - back.nucleus_shift == pytest.approx(0.067 * 34, rel=0.01)
    assert at(trunk_flexion=90).lumbar == pytest.approx(forward.lumbar)


def test_half_of_the_days_height_is_lost_in_the_first_hour() -> None:
    lost = [disc.height_lost(hours) for hours in (0, 1, 4, 16)]
    assert lost == sorted(lost)
    assert lost[0] == 0
    assert lost[3] == pytest.approx(0.07)
    assert lost[1] / lost[3] == pytest.approx(0.54, abs=0.02)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"trunk_flexin": 3}, "did you mean trunk_flexion"),
        ({"trunk_flexion": 91}, "-25 to 90 °"),
        ({"load": float("nan")}, "not a number"),
        ({"posture": "sitting_unsuported"}, "did you mean sitting_unsupported"),
        ({"posture": "walking", "load": 3}, "leave load out"),
        ({"load_hold": "thrown"}, "choose hanging, held"),
    ],
)
def test_what_it_cannot_take_it_refuses_in_one_sentence(given: dict[str, Value], told: str) -> None:
    with pytest.raises(ParameterError, match=told):
        read_settings(given)


def test_every_number_names_its_source() -> None:
    for row in (*readouts(at()), *readouts(at(posture="walking"))):
        assert row.sources
        assert row.note.endswith(".")
        assert row.unit
