"""What the course says of itself: the shipped files, and what a bad one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.atlas.shipped import LESSONS, atlas
from tutor.content.about_reader import read_about
from tutor.content.problems import Problem
from tutor.content.reference_reader import read_references

HELP = "help:\n  - {text: Go., certainty: high, sources: [chiu2015]}\n"
DOUBT = "to_confirm:\n  - {area: Foot, statement: It is so., why: Unsure., structures: [bone.talus]}\n"


def read(folder: Path) -> list[str]:
    problems: list[Problem] = []
    read_about(folder, {"bone.talus"}, {"chiu2015"}, problems)
    return [str(problem) for problem in problems]


def test_the_shipped_files_are_whole() -> None:
    problems: list[Problem] = []
    references = read_references((LESSONS / "references.yaml").read_text(encoding="utf-8"), "references.yaml", problems)
    about = read_about(LESSONS, atlas().structures.keys(), references, problems)
    assert problems == []
    assert all(advice.sources for advice in about.help)
    assert any("emergency" in advice.text for advice in about.help)
    assert len(about.to_confirm) >= 30
    assert all(doubt.statement.endswith(".") and doubt.why.endswith(".") for doubt in about.to_confirm)
    assert {"CC0 1.0", "CC BY 3.0", "CC BY 4.0", "MIT"} == {credit.licence for credit in about.credits}
    assert any("© DBCLS TogoTV" in credit.text for credit in about.credits)
    assert any(library.licence.startswith("LGPL") for library in about.libraries)


def test_areas_stand_together() -> None:
    about = read_about(LESSONS, None, {"bmj-cauda-equina", "finucane2020", "maffulli1998rupture"}, [])
    areas = [doubt.area for doubt in about.to_confirm]
    assert areas == sorted(areas, key=areas.index)


def test_both_files_may_be_missing(tmp_path: Path) -> None:
    assert read(tmp_path) == []


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("about.yaml", HELP.replace("[chiu2015]", "[]"), "about.yaml:2:5: help[0]: names no source"),
        ("about.yaml", HELP.replace("chiu2015", "chiu2051"), "did you mean chiu2015?"),
        ("about.yaml", HELP.replace("high", "sure"), "about.yaml:2:28: help[0].certainty"),
        ("to-confirm.yaml", DOUBT.replace("bone.talus", "bone.tallus"), "unknown structure bone.tallus"),
        ("to-confirm.yaml", DOUBT.replace("why", "reason"), "to_confirm[0].reason: unknown field"),
        ("to-confirm.yaml", "to_confirm: 3\n", "to-confirm.yaml:1:13"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, file: str, text: str, said: str) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    assert any(said in problem for problem in read(tmp_path))
