"""`rootwise simulate chain`: settings in, everything down to the tendon out."""

from __future__ import annotations

import json

import pytest

from tutor.cli import main


def test_the_chain_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    settings = ["level=L5-S1", "zone=subarticular", "type=extrusion", "severity=0.8"]
    assert main(["simulate", "chain", "--set", *settings, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["damage"]["affected"]["roots"] == {"root.S1": 0.8}
    assert found["affected"]["reflexes"]["achilles"]["grade"] == 0
    assert found["affected"]["sensation"]["lateral_heel"]["value"] == "reduced"
    assert found["affected"]["heel_raises"] < 5 < found["other"]["heel_raises"]
    assert found["tendon"]["affected"]["peak_BW"] <= found["tendon"]["affected"]["peak_without_lesion_BW"]
    assert found["gait"]["readouts"]["speed"] < found["gait"]["without_lesion"]["speed"]


def test_any_cause_in_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "chain", "--set", "cause=common_fibular_neuropathy", "severity=0.9"]) == 0
    out = capsys.readouterr().out
    assert "ankle dorsiflexion" in out
    assert "Achilles tendon: peak" in out


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("levle=L5-S1", "levle: no such parameter; did you mean level"),
        ("zone=lateral", "zone: 'lateral' is not known; choose central, subarticular"),
        ("cause=slipped_disc", "cause: 'slipped_disc' is not known; choose disc_herniation"),
        ("severity", "'severity' is not NAME=VALUE"),
        ("severity=2", "severity: 2 is out of range; give a number from 0 to 1"),
    ],
)
def test_a_bad_setting_is_refused(setting: str, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "chain", "--set", setting]) == 2
    assert f"rootwise simulate chain: {sentence}" in capsys.readouterr().err
