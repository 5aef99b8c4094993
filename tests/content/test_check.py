"""`rootwise check`: what a path means, what is counted, how it is told; and the shipped course itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.content.lesson_samples import COURSE, LESSON, QUESTIONS, REFERENCES, write_course
from tutor.cli import main
from tutor.content.check import check
from tutor.content.problems import Problem
from tutor.content.report import Report

BROKEN = {
    **COURSE,
    "01-small/lesson.md": LESSON.replace("minutes: 5", "minutes: 0"),
    "01-small/questions.yaml": QUESTIONS.replace("kind: single", "kind: sinlge", 1),
    "references.yaml": REFERENCES.replace("type: article-journal", "tpe: article-journal"),
}
"""One error at least in each file; `leg` is no shipped diagram either."""


@pytest.fixture(name="folder")
def broken_course(tmp_path: Path) -> Path:
    return write_course(tmp_path / "lessons", BROKEN)


def files_of(report: Report) -> set[str]:
    return {"/".join(Path(problem.file).parts[-2:]) for problem in report.problems if problem.severity == "error"}


@pytest.mark.parametrize(
    ("part", "files"),
    [
        ("", {"01-small/lesson.md", "01-small/questions.yaml", "lessons/references.yaml"}),
        ("01-small", {"01-small/lesson.md", "01-small/questions.yaml"}),
        ("01-small/lesson.md", {"01-small/lesson.md"}),
        ("01-small/questions.yaml", {"01-small/questions.yaml"}),
        ("references.yaml", {"lessons/references.yaml"}),
        ("coverage.yaml", {"lessons/coverage.yaml"}),
    ],
)
def test_only_what_was_asked_for_is_told(folder: Path, part: str, files: set[str]) -> None:
    report = check([folder / part])
    assert files <= files_of(report) <= files | {"lessons/coverage.yaml"}
    assert report.status == 1
    assert not report.obstacles


def test_a_lesson_on_its_own_uses_the_shipped_references(tmp_path: Path) -> None:
    lesson = LESSON.replace("chiu2015", "kim2000").replace("diagram: leg", "diagram: leg-posterior")
    write_course(tmp_path, {"05-small/lesson.md": lesson.replace("questions: [small.q01]", "questions: [small.q01]")})
    (tmp_path / "not a lesson").mkdir()
    report = check([tmp_path / "05-small"])
    assert [problem.message for problem in report.problems if problem.severity == "error"] == [
        "unknown question small.q01"
    ]
    assert report.counts["lessons"] == 1


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere", "there is no such file or folder"),
        ("empty", "holds no lessons; a lesson is a folder like 01-name with lesson.md in it"),
        (
            "notes.txt",
            "is no content file; give lesson.md, questions.yaml, references.yaml, coverage.yaml, glossary.yaml",
        ),
        ("n" * 300, "cannot be opened: "),
    ],
)
def test_a_bad_path_is_one_sentence(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    report = check([tmp_path / name])
    (obstacle,) = report.obstacles
    assert sentence in obstacle
    assert obstacle.startswith(str(tmp_path / name))
    assert report.status == 2
    assert report.errors == 1


def test_one_bad_path_does_not_hide_the_rest(tmp_path: Path, folder: Path) -> None:
    report = check([tmp_path / "nowhere", folder])
    assert len(report.obstacles) == 1
    assert report.problems


def test_nothing_is_written(folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in sorted(folder.rglob("*"))}
    check([folder])
    assert {path: path.stat().st_mtime_ns for path in sorted(folder.rglob("*"))} == before


def test_how_a_report_reads() -> None:
    problem = Problem("a.md", 3, 4, "id", "is odd")
    weakness = Problem("b.md", 1, 1, "", "is thin", "warning")
    report = Report({"lessons": 1, "questions": 24}, (problem, weakness), ("x: there is no such file or folder",))
    assert report.text().splitlines() == [
        "a.md:3:4: id: is odd",
        "b.md:1:1: warning: is thin",
        "x: there is no such file or folder",
        "1 lesson, 24 questions: 2 errors, 1 warning",
    ]
    told = json.loads(report.to_json())
    assert (told["ok"], told["errors"], told["warnings"]) == (False, 2, 1)
    assert told["problems"][0] == {
        "file": "a.md",
        "line": 3,
        "column": 4,
        "path": "id",
        "message": "is odd",
        "severity": "error",
    }
    assert Report().text() == "no errors, no warnings"
    assert Report().status == 0


def test_the_command_prints_the_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", str(folder)]) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False
    assert main(["check", str(folder / "01-small")]) == 1
    assert ":5:10: minutes: must be from 1 to 180, found 0" in capsys.readouterr().out


def test_the_shipped_course_is_good() -> None:
    report = check()
    assert [str(problem) for problem in report.problems if problem.severity == "error"] == []
    assert report.counts["lessons"] >= 1
    assert report.counts["questions"] >= 15
    unused = [str(problem) for problem in report.problems if "is cited nowhere" in problem.message]
    assert unused == []
