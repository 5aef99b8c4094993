"""What is told of a walk: signs in order, differences in words, readouts with norms, export as text."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.atlas.shipped import atlas
from tests.sims.walks import walked
from tutor.sims.data.gait_signs import SEEN
from tutor.sims.data.gait_strength import COSTS, GROUPS
from tutor.sims.gait import PRESETS, same_speed
from tutor.sims.gait_export import as_csv, as_data
from tutor.sims.gait_readouts import differences, readouts, summary
from tutor.sims.gait_result import UNITS
from tutor.sims.gait_signs import MEASURES, Sign, signs


def seen(preset: str, side: str = "right") -> tuple[Sign, ...]:
    found = walked(preset, side)
    return signs(found, same_speed(found))


@pytest.mark.parametrize(
    ("preset", "first"),
    [
        ("s1", "weak_push_off"),
        ("l5", "steppage"),
        ("l4", "trunk_forward_loading"),
        ("antalgic", "short_stance"),
        ("stenosis", "stooped"),
        ("trendelenburg", "pelvic_drop"),
        ("trendelenburg-compensated", "trunk_over"),
        ("steppage", "steppage"),
        ("hip-hike", "hip_hike"),
        ("vault", "vaulting"),
        ("hip-extensor", "trunk_back_loading"),
        ("hip-flexor", "short_own_step"),
    ],
)
def test_the_leading_sign_of_each_preset_is_told_first(preset: str, first: str) -> None:
    assert seen(preset)[0].key == first


@pytest.mark.parametrize("preset", ["normal", "slow-normal"])
def test_a_healthy_walk_shows_no_sign(preset: str) -> None:
    assert seen(preset) == ()


def test_l5_shows_the_drop_of_foot_and_of_pelvis() -> None:
    keys = {sign.key for sign in seen("l5")}
    assert {"hanging_foot", "pelvic_drop"} <= keys


@pytest.mark.parametrize("preset", [one.name for one in PRESETS])
def test_signs_name_the_affected_leg_in_order_of_visibility(preset: str) -> None:
    found = seen(preset, "left")
    assert list(found) == sorted(found, key=lambda sign: -sign.visibility)
    assert all(sign.leg == "left" for sign in found if sign.key != "stooped" and preset != "stenosis")
    assert not any("{" in sign.text for sign in found)


def test_every_id_behind_a_sign_a_group_and_a_preset_is_in_the_atlas() -> None:
    known = set(atlas().structures)
    told = {name for one in SEEN for name in (*one.muscles, *one.roots)}
    told |= {name for group in GROUPS for name in (*group.muscles, *group.roots)}
    told |= {name for one in PRESETS for name in one.lesion}
    assert told <= known


def test_tables_agree() -> None:
    assert {one.key for one in SEEN} == set(MEASURES)
    assert {cause for one in SEEN for cause in one.causes} <= {*COSTS, "slap"}
    assert all(sum(group.muscles.values()) == pytest.approx(1) for group in GROUPS)


def test_differences_are_told_in_words_the_largest_first() -> None:
    weak = walked("s1")
    told = differences(weak, walked())
    texts = [one.text for one in told]
    assert any(text.startswith("Push-off power on the right ") and text.endswith("% lower") for text in texts)
    assert any(text.startswith("Step on the left ") and text.endswith("cm shorter") for text in texts)
    assert [one.weight for one in told] == sorted((one.weight for one in told), reverse=True)
    assert summary(walked(), walked()) == "No difference that matters."
    assert summary(weak, walked(), most=2).count(";") == 1


def test_readouts_carry_norm_and_source() -> None:
    rows = {row.name: row for row in readouts(walked())}
    assert rows["speed"].text() == "1.24 m/s"
    assert rows["speed"].range_text() == "1.14 to 1.34 m/s"
    assert rows["step_length_left"].text() == "65 cm"
    assert rows["achilles_peak_right"].certainty == "contested"


def test_data_have_the_promised_keys() -> None:
    data = as_data(walked("s1"))
    assert data["percent"] == list(range(0, 101, 2))
    for leg in ("right", "left"):
        curves = data[leg]
        assert isinstance(curves, dict)
        assert list(curves) == list(UNITS)
        assert all(len(values) == 51 for values in curves.values())
    told = data["readouts"]
    assert isinstance(told, dict)
    assert {"speed", "cadence", "step_length_left", "step_length_right", "contact"} <= set(told)
    assert {"penetration_mm", "slip_mm", "clearance_mm"} <= set(told["contact"])
    assert "NaN" not in json.dumps(data)


def test_csv_has_a_column_for_every_curve_of_both_legs() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(walked()))))
    assert len(rows) == 52
    assert len(rows[0]) == 1 + 2 * len(UNITS)
    place = rows[0].index("left_knee_flexion_deg")
    assert float(rows[37][place]) == pytest.approx(63, abs=2)
