"""The whole course: what is loaded, what must fit together across files, and files that may not be opened."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.content.lesson_samples import COURSE, FIGURE, FRONT, LESSON, QUESTIONS, REFERENCES, write_course
from tutor.atlas import Atlas, HerniationMap, Statement, Structure
from tutor.content.course import load_course, read_course
from tutor.content.cross_check import World
from tutor.content.problems import ContentError, Problem

DIAGRAMS = {"leg": ("tendon.achilles", "muscle.soleus", "bone.nameless")}
WORLD = World(("tendon.achilles", "muscle.soleus", "root.S1", "skin"), DIAGRAMS)
SECOND = LESSON.replace("small", "second").replace("id: one", "id: four").replace("id: two", "id: five")
SECOND = SECOND.replace("id: three", "id: six")
SECOND_QUESTIONS = QUESTIONS.replace("small.", "second.").replace("objective: one", "objective: four")
SECOND_QUESTIONS = SECOND_QUESTIONS.replace("objective: two", "objective: five").replace(
    "objective: three", "objective: six"
)


def check(folder: Path, files: Mapping[str, str]) -> list[str]:
    problems: list[Problem] = []
    read_course(write_course(folder, files), WORLD, problems)
    return [str(problem) for problem in problems]


def test_a_good_course(tmp_path: Path) -> None:
    tendon = Structure(id="tendon.achilles", name="A", latin="A", lay="A", kind="tendon", description="A.")
    atlas = Atlas([tendon], [], HerniationMap(Statement("Rule.", "high", ()), (), (), ()))
    course = load_course(write_course(tmp_path), atlas, DIAGRAMS)
    assert [lesson.id for lesson in course.lessons] == ["small"]
    assert course.lessons[0].number == 1
    assert list(course.questions) == ["small.q01", "small.q02", "small.q03"]
    assert course.lesson_of["small.q02"] == "small"
    assert course.references["chiu2015"].short == "Chiu 2015"


def test_lessons_come_in_the_order_of_their_folders(tmp_path: Path) -> None:
    files = {**COURSE, "07-second/lesson.md": SECOND, "07-second/questions.yaml": SECOND_QUESTIONS}
    problems: list[Problem] = []
    course = read_course(write_course(tmp_path, files), WORLD, problems)
    assert problems == []
    assert [(lesson.id, lesson.number) for lesson in course.lessons] == [("small", 1), ("second", 7)]
    assert list(course.questions)[3] == "second.q01"


def test_load_course_raises_all_errors_at_once(tmp_path: Path) -> None:
    files = {
        **COURSE,
        "01-small/lesson.md": LESSON.replace("body:tendon.achilles", "body:tendon.achiles"),
        "01-small/questions.yaml": QUESTIONS.replace("sources: [chiu2015]", "sources: [chu2015]", 1),
    }
    atlas = Atlas([], [], HerniationMap(Statement("Rule.", "high", ("chiu2015",)), (), (), ()))
    with pytest.raises(ContentError) as caught:
        load_course(write_course(tmp_path, files), atlas, DIAGRAMS)
    assert {problem.file for problem in caught.value.problems} == {"01-small/lesson.md", "01-small/questions.yaml"}


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "01-small/lesson.md",
            "body:tendon.achilles",
            "body:tendon.achiles",
            "01-small/lesson.md:15:14: unknown structure tendon.achiles, did you mean tendon.achilles?",
        ),
        (
            "01-small/lesson.md",
            "body:tendon.achilles",
            "body:root.S1",
            "01-small/lesson.md:15:14: warning: root.S1 is drawn in no diagram, so this link lights nothing",
        ),
        (
            "01-small/lesson.md",
            "highlight: [tendon.achilles]",
            "highlight: [root.S1]",
            "01-small/lesson.md:19:13: figure.highlight[0]: root.S1 is not drawn in leg",
        ),
        (
            "01-small/lesson.md",
            "alt: The",
            "focus: [muscle.solus]\nalt: The",
            "01-small/lesson.md:20:9: figure.focus[0]: unknown structure muscle.solus, did you mean muscle.soleus?",
        ),
        (
            "01-small/lesson.md",
            "diagram: leg",
            "diagram: legs",
            "01-small/lesson.md:18:10: figure.diagram: unknown diagram legs, did you mean leg?",
        ),
        (
            "01-small/lesson.md",
            "[@chiu2015]",
            "[@chiu2014]",
            "01-small/lesson.md:15:47: unknown reference chiu2014, did you mean chiu2015?",
        ),
        (
            "01-small/lesson.md",
            "sources: [chiu2015]",
            "sources: [x]",
            "01-small/lesson.md:27:11: evidence.sources[0]: unknown reference x",
        ),
        (
            "01-small/lesson.md",
            "[small.q01]",
            "[small.q09]",
            "01-small/lesson.md:23:13: check.questions[0]: unknown question small.q09, did you mean small.q0",
        ),
        (
            "01-small/lesson.md",
            "takeaways:",
            "prerequisites: [big]\ntakeaways:",
            "01-small/lesson.md:10:17: prerequisites[0]: unknown lesson big",
        ),
        (
            "01-small/lesson.md",
            "takeaways:",
            "prerequisites: [small]\ntakeaways:",
            "01-small/lesson.md:10:17: prerequisites[0]: small does not come before this lesson",
        ),
        (
            "01-small/lesson.md",
            "id: small",
            "id: tiny",
            "01-small/lesson.md:1:1: warning: id: the folder 01-small and the id tiny differ, give both one name",
        ),
        (
            "01-small/questions.yaml",
            "objective: one",
            "objective: on",
            "01-small/questions.yaml:4:16: questions[0].objective: unknown objective on, did you mean one?",
        ),
        (
            "01-small/questions.yaml",
            "objective: one",
            "objective: two",
            "01-small/lesson.md:1:1: warning: objectives[0]: no question tests one",
        ),
        (
            "01-small/questions.yaml",
            "sources: [chiu2015]",
            "sources: [chiu2015, y]",
            "01-small/questions.yaml:12:25: questions[0].sources[1]: unknown reference y",
        ),
        (
            "01-small/questions.yaml",
            "    certainty: high\n",
            "    certainty: high\n    figure: {diagram: leg, labels: none, focus: [bone.nameless], alt: A leg.}\n",
            "01-small/questions.yaml:7:50: questions[0].figure.focus[0]: bone.nameless is drawn but the atlas",
        ),
        (
            "references.yaml",
            "id: chiu2015",
            "id: chiu2016",
            "references.yaml:2:9: warning: chiu2016 is cited nowhere, remove it or cite it",
        ),
        (
            "coverage.yaml",
            "S1-15",
            "S1-5",
            "coverage.yaml:3:11: S1-5: a claim's id must look like S1-04",
        ),
        (
            "coverage.yaml",
            "[small.q01]",
            "[small.q10]",
            "coverage.yaml:3:56: S1-15.questions[0]: unknown question small.q10, did you mean small.q0",
        ),
        (
            "coverage.yaml",
            "lessons: [small]",
            "lessons: [smal]",
            "coverage.yaml:3:36: S1-15.lessons[0]: unknown lesson smal, did you mean small?",
        ),
        (
            "coverage.yaml",
            "S1-15",
            "S1-16",
            "coverage.yaml:3:56: warning: S1-16.questions[0]: small.q01 does not name S1-16 among its claims",
        ),
        (
            "coverage.yaml",
            "lessons: [small], ",
            "",
            "coverage.yaml:3:12: warning: S1-15: is taught in no lesson",
        ),
    ],
)
def test_what_does_not_fit(tmp_path: Path, file: str, old: str, new: str, expected: str) -> None:
    assert old in COURSE[file]
    found = check(tmp_path, {**COURSE, file: COURSE[file].replace(old, new, 1)})
    assert [line for line in found if line.startswith(expected)], found


def test_a_faulty_question_or_reference_is_told_once(tmp_path: Path) -> None:
    files = {
        **COURSE,
        "01-small/questions.yaml": QUESTIONS.replace("kind: single", "kind: sinlge", 1),
        "references.yaml": REFERENCES.replace("    type: article-journal\n", ""),
    }
    found = [line for line in check(tmp_path, files) if "warning" not in line]
    assert [line.split(":")[0] for line in found] == ["references.yaml", "01-small/questions.yaml"]


def test_ids_are_given_once_in_the_course(tmp_path: Path) -> None:
    files = {**COURSE, "02-small/lesson.md": LESSON, "02-small/questions.yaml": QUESTIONS}
    found = check(tmp_path, files)
    assert "02-small/lesson.md:1:1: lesson: the id small is used in 01-small/lesson.md too" in found
    assert "02-small/lesson.md:1:1: objective: the id one is used in 01-small/lesson.md too" in found
    assert (
        "02-small/questions.yaml:2:9: questions[0].id: the id small.q01 is used in 01-small/questions.yaml too" in found
    )


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("lesson two", "lesson two:1:1: a lesson's folder is named by two digits (from 01), a hyphen and words"),
        ("00-none", "00-none:1:1: a lesson's folder is named by two digits"),
        ("01-other", "01-small:1:1: has the same number as 01-other, give it the next free one"),
        ("02-empty", "02-empty/lesson.md:1:1: is missing"),
    ],
)
def test_folders(tmp_path: Path, folder: str, expected: str) -> None:
    (tmp_path / folder).mkdir()
    found = check(tmp_path, COURSE)
    assert [line for line in found if line.startswith(expected)], found


def test_hidden_folders_and_the_atlas_are_no_lessons(tmp_path: Path) -> None:
    for name in (".git", "_drafts", "atlas"):
        (tmp_path / name).mkdir()
    assert check(tmp_path, COURSE) == []


def test_an_empty_folder_holds_no_lesson(tmp_path: Path) -> None:
    assert check(tmp_path, {"references.yaml": "references: []"}) == [
        ".:1:1: holds no lesson; a lesson is a folder like 01-name with lesson.md in it"
    ]


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_links_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(LESSON, encoding="utf-8")
    folder = write_course(tmp_path / "lessons")
    (folder / "01-small/lesson.md").unlink()
    (folder / "01-small/lesson.md").symlink_to(secret)
    outside = write_course(tmp_path / "outside", {"02-far/lesson.md": SECOND})
    (folder / "02-far").symlink_to(outside / "02-far", target_is_directory=True)
    found = check(folder, {})
    for name in ("01-small/lesson.md", "02-far/lesson.md"):
        assert f"{name}:1:1: is a link that leads out of the lessons folder; put a copy here" in found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_only_plain_files_are_opened(tmp_path: Path) -> None:
    folder = write_course(tmp_path)
    (folder / "01-small/lesson.md").unlink()
    os.mkfifo(folder / "01-small/lesson.md")
    assert "01-small/lesson.md:1:1: is not a plain file" in check(folder, {})


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\x00", "references.yaml:1:1: character U+0000 is not allowed, remove it"),
        (b"a: 1\nb\xff: 2", "references.yaml:2:2: is not UTF-8 text; save it again as UTF-8"),
        ("note: \u202eabc".encode(), "references.yaml:1:7: character U+202E is not allowed, remove it"),
        (b"#" * 2_000_001, "references.yaml:1:1: larger than 2 MB (2 MB), split it"),
    ],
)
def test_hostile_bytes(tmp_path: Path, data: bytes, expected: str) -> None:
    write_course(tmp_path)
    (tmp_path / "references.yaml").write_bytes(data)
    assert expected in check(tmp_path, {})


def test_a_lesson_on_its_own_may_cite_the_references_given(tmp_path: Path) -> None:
    folder = write_course(tmp_path, {"01-small/lesson.md": FRONT + FIGURE + "So [@chiu2015]."})
    (write_course(tmp_path, {"02-other/lesson.md": "broken"}),)
    problems: list[Problem] = []
    given = read_course(write_course(tmp_path / "all"), WORLD, problems).references
    assert problems == []
    course = read_course(folder, WORLD, problems, only="01-small", more_references=given)
    assert [problem.severity for problem in problems] == ["warning"] * 3
    assert "Chiu 2015" in str(course.lessons[0].blocks[1])
