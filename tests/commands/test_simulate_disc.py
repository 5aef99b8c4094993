"""`rootwise simulate disc`: JSON out, one sentence for what it cannot take."""

from __future__ import annotations

import json

import pytest

from tutor.cli import main


def test_json_has_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["trunk_flexion=36", "load=20", "load_distance=0.22", "body_mass=70", "height=1.68"]
    assert main(["simulate", "disc", "--set", *given, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["moment_Nm", "compression_N", "shear_N", "pressure_MPa", "source"]
    assert told["moment_Nm"] == pytest.approx(104.0, rel=0.01)
    assert told["pressure_MPa"] == pytest.approx(1.844, rel=0.01)
    assert told["source"].startswith("formula")


def test_a_posture_comes_from_the_measured_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "disc", "--posture", "sitting_unsupported", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["pressure_MPa"] == 0.46
    assert told["moment_Nm"] is None
    assert "Wilke 1999" in told["source"]


def test_details_carry_ranges_certainty_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "disc", "--set", "trunk_flexion=30", "--details", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["details"]}
    assert rows["pressure_MPa"]["low"] < rows["pressure_MPa"]["value"] < rows["pressure_MPa"]["high"]
    assert rows["nucleus_shift_mm"]["certainty"] == "contested"


def test_without_json_it_reads_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "disc"]) == 0
    assert "Pressure in the nucleus: 0.46 MPa (0.40 to 0.51 MPa)" in capsys.readouterr().out


@pytest.mark.parametrize("pair", ["load", "load=", "=3", "load=ten", "weight=3", "load=1e9", "load=inf"])
def test_a_bad_setting_is_one_sentence_and_exit_2(pair: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "disc", "--set", pair, "--json"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("rootwise simulate disc: ")
    assert told.err.count("\n") == 1


def test_the_same_setting_twice_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "disc", "--set", "load=1", "load=2"]) == 2
    assert "given twice" in capsys.readouterr().err
