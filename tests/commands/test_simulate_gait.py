"""`rootwise simulate gait`: JSON, CSV and text out, one sentence for what it cannot take."""

from __future__ import annotations

import json

import pytest

from tutor.cli import main


def test_json_has_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "gait", "--preset", "s1", "--side", "left", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {"percent", "right", "left", "readouts"} <= set(told)
    assert len(told["right"]["hip_flexion"]) == len(told["left"]["achilles_force"]) == len(told["percent"]) == 51
    assert max(told["left"]["ankle_power"]) < 0.7 * max(told["right"]["ankle_power"])
    assert told["readouts"]["contact"]["penetration_mm"] <= 2


def test_settings_go_on_top_of_the_preset(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "gait", "--preset", "s1", "--set", "calf_strength=0.1", "speed=1.0", "--json"]) == 0
    weaker = json.loads(capsys.readouterr().out)
    assert max(weaker["right"]["ankle_pf_moment"]) < 0.6
    assert weaker["readouts"]["speed"] < 0.9


def test_csv_and_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "gait", "--csv"]) == 0
    assert capsys.readouterr().out.startswith("percent,right_pelvis_tilt_deg,")
    assert main(["simulate", "gait"]) == 0
    assert capsys.readouterr().out.startswith("Speed 1.24 m/s, cadence 114 steps/min")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["--preset", "s9"], "preset: 's9' is not known"),
        (["--side", "up"], "side: 'up' is not known; choose right, left, both"),
        (["--set", "calf_strength=strong"], "calf_strength: 'strong' is not a number"),
        (["--set", "calf_strength"], "is not NAME=VALUE"),
    ],
)
def test_what_it_cannot_take_is_one_sentence(
    given: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", "gait", *given]) == 2
    told = capsys.readouterr().err
    assert told.startswith("rootwise simulate gait: ")
    assert sentence in told
    assert told.count("\n") == 1
