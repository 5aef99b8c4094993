"""`rootwise items`: what a reviewer reads."""

from __future__ import annotations

import json

import pytest

from tutor.cli import main


def test_it_lists_items_with_answer_and_wrong_choices(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["items", "ankle-lateral", "--form", "name"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("drawn.ankle-lateral.") for line in lines[:-1])
    (talus,) = [line for line in lines if line.startswith("drawn.ankle-lateral.bone.talus.name")]
    assert "→ Talus" in talus
    assert "(neighbour)" in talus
    assert lines[-1].startswith(f"{len(lines) - 1} items ({len(lines) - 1} name); ")


def test_it_lists_what_is_left_out_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["items", "ankle-lateral", "--left-out"]) == 0
    out = capsys.readouterr().out
    assert "ankle-lateral  skin  locate: it holds everything else" in out
    assert "drawn.ankle-lateral.bone.talus.name" not in out


def test_it_prints_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["items", "ankle-lateral", "--json", "--form", "locate", "--form", "match"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {item["form"] for item in found["items"]} == {"locate", "match"}
    assert {out["diagram"] for out in found["left_out"]} == {"ankle-lateral"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["items", "ankle-latral"], "did you mean ankle-lateral?"), (["items", "--form", "nam"], "did you mean name?")],
)
def test_an_unknown_word_is_told(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
