"""`rootwise localise`: JSON in, JSON out, status 0 good, 1 errors in the findings, 2 a file that cannot be read."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tutor.cli import main

FINDINGS = {
    "side": "right",
    "age": 38,
    "heel_raises": {"affected": 4, "other": 24},
    "reflexes": {"achilles": 0},
    "sensation": {"lateral_heel": "reduced"},
    "tests": {"slr": "positive", "calf_squeeze": "negative"},
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "findings.json"
    path.write_text(json.dumps(FINDINGS), encoding="utf-8")
    return path


def test_json_in_json_out(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["localise", str(file), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    first = answer["causes"][0]
    assert (first["cause"], first["root"], first["level"], first["zone"]) == (
        "disc_herniation",
        "S1",
        "L5-S1",
        "subarticular",
    )
    assert sum(cause["probability"] for cause in answer["causes"]) == pytest.approx(1)
    assert (answer["urgent"], answer["red_flags"]) == (False, [])
    assert first["for"][0]["finding"]
    assert answer["next_tests"][0]["test"]
    assert answer["summary"].startswith("Disc herniation L5/S1, beside the midline (S1 root)")


def test_standard_input_and_plain_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps({**FINDINGS, "red_flags": ["saddle_sensory_change"]})))
    assert main(["localise", "-"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("RED FLAG (urgent): Changed feeling in the saddle area.")
    assert lines[1].startswith("Cauda equina syndrome must be ruled out first: Send to emergency care")
    assert lines[-1].startswith("Education, never a diagnosis")


def test_errors_in_the_findings_are_told_one_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.json"
    path.write_text('{"strength": {"ankle_plantarflexion": 7}, "tests": {"slrr": "positive"}}', encoding="utf-8")
    assert main(["localise", str(path), "--json"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        f"{path}: strength.ankle_plantarflexion: 7 is outside 0–5",
        f"{path}: tests.slrr: unknown word 'slrr'; did you mean slr?",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", ":1:2: not valid JSON"),
        (b"\xff\xfe{}", "it is not UTF-8 text"),
        (b'{"age": 3, "age": 4}', "the key age is given twice; keep one"),
        (b"", ":1:1: not valid JSON"),
    ],
)
def test_an_unreadable_file_is_status_2(
    tmp_path: Path, content: bytes, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    assert main(["localise", str(path)]) == 2
    assert sentence in capsys.readouterr().err


def test_the_words_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["localise", "--words"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert "ankle_plantarflexion" in listed["strength"]["movements"]
    assert "lifting_or_twisting" in listed["history"]
    assert set(FINDINGS) - {"age"} <= set(listed)


def test_no_file_is_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["localise"]) == 2
    assert "name a findings file" in capsys.readouterr().err


def test_a_missing_file_is_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["localise", str(tmp_path / "none.json")]) == 2
    assert "No such file" in capsys.readouterr().err
