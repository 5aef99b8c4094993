"""Everything that has to be taught is taught and asked, and the file that tells where is what the course says.

`python -m tests.content.test_coverage` writes lessons/coverage.yaml anew.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from tests.content.lesson_samples import COURSE, write_course
from tutor.content.atlas_reader import load_atlas
from tutor.content.course import read_course, world_of
from tutor.content.coverage_reader import (
    CLAIMS,
    COVERAGE,
    Claims,
    Coverage,
    Taught,
    coverage_of,
    coverage_text,
    read_claims,
    read_coverage,
)
from tutor.content.cross_check import World
from tutor.content.problems import ContentError, Problem
from tutor.diagrams.reader import box_in, structures_in
from tutor.learning.lesson import Course, Evidence
from tutor.paths import bundled

SHIPPED = bundled("lessons")
CLAIM = re.compile(r"(?P<family>[A-Z]+\d?)-(?P<number>\d\d)")
FAMILIES = {
    "S1": 30, "S2": 40, "A": 23, "D": 9, "M": 10, "R": 7, "X": 5,
    "E": 10, "H": 18, "ST": 7, "G": 16, "T": 16, "C": 8, "N": 6,
}  # fmt: skip
"""Family of claims → how many there are, numbered from 01."""


def shipped_course() -> Course:
    """What of the shipped course can be read."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (bundled("assets") / "diagrams").glob("*.svg")}
    drawn = {name: structures_in(text) for name, text in texts.items()}
    boxes = {name: box_in(text) for name, text in texts.items()}
    return read_course(SHIPPED, world_of(load_atlas(SHIPPED / "atlas"), drawn, boxes), [])


@pytest.fixture(name="course", scope="module")
def course_fixture() -> Course:
    return shipped_course()


@pytest.fixture(name="claims", scope="module")
def claims_fixture() -> Claims:
    return read_claims((SHIPPED / CLAIMS).read_text(encoding="utf-8"))


def test_the_shipped_file_follows_from_the_lessons(course: Course, claims: Claims) -> None:
    told = "write it anew: python -m tests.content.test_coverage"
    assert (SHIPPED / COVERAGE).read_text(encoding="utf-8") == coverage_text(coverage_of(course, claims)), told


def test_the_claims_are_numbered_without_a_gap(claims: Claims) -> None:
    listed = [claim for section in claims.sections.values() for claim in section]
    assert listed == [f"{family}-{number:02}" for family, count in FAMILIES.items() for number in range(1, count + 1)]


def test_a_section_holds_one_family(claims: Claims) -> None:
    families = [[name for name, _ in groupby(section, _family)] for section in claims.sections.values()]
    assert families == [[family] for family in FAMILIES]


def test_every_claim_is_taught_and_asked(course: Course, claims: Claims) -> None:
    coverage = coverage_of(course, claims)
    missing = {
        claim: (len(taught.lessons), len(taught.questions))
        for section in coverage.sections.values()
        for claim, taught in section.items()
        if not (taught.lessons and taught.questions)
    }
    assert missing == {}, "(lessons, questions) that name each"


def test_only_known_claims_are_named(course: Course, claims: Claims) -> None:
    known = {claim for section in claims.sections.values() for claim in section}
    asked = {(name, claim) for name, question in course.questions.items() for claim in question.claims}
    told = {
        (lesson.id, claim)
        for lesson in course.lessons
        for block in lesson.blocks
        if isinstance(block, Evidence)
        for claim in block.claims
    }
    assert {(name, claim) for name, claim in asked | told if claim not in known} == set()


def test_a_lesson_teaches_what_its_boxes_and_questions_name(tmp_path: Path) -> None:
    text = COURSE["01-small/lesson.md"]
    assert "claims: [S1-15]" in text
    files = {**COURSE, "01-small/lesson.md": text.replace("claims: [S1-15]", "claims: [S1-02]")}
    problems: list[Problem] = []
    course = read_course(write_course(tmp_path, files), World(("tendon.achilles",), {}), problems)
    coverage = coverage_of(course, Claims({"One": {"S1-02": "told"}, "Two": {"S1-15": "asked", "A-01": "neither"}}))
    questions = ("small.q01", "small.q02", "small.q03")
    assert coverage.sections == {
        "One": {"S1-02": Taught("told", ("small",), ())},
        "Two": {"S1-15": Taught("asked", ("small",), questions), "A-01": Taught("neither")},
    }


def test_what_is_written_can_be_read() -> None:
    many = tuple(f"a-lesson-with-a-long-name.q{number:02}" for number in range(1, 12))
    coverage = Coverage(
        {'Is it "so": yes?': {"A-01": Taught("wide: 30°", ("one", "two"), many), "A-02": Taught("none")}}
    )
    problems: list[Problem] = []
    read, _ = read_coverage(coverage_text(coverage), COVERAGE, problems)
    assert problems == []
    assert read == coverage


def test_faulty_claims_are_told_with_their_place() -> None:
    with pytest.raises(ContentError, match=r"claims\.yaml:2:7: sections\.One"):
        read_claims("sections:\n One: 3\n")


def _family(claim: str) -> str:
    found = CLAIM.fullmatch(claim)
    assert found is not None, claim
    return found["family"]


if __name__ == "__main__":
    listed = read_claims((SHIPPED / CLAIMS).read_text(encoding="utf-8"))
    (SHIPPED / COVERAGE).write_bytes(coverage_text(coverage_of(shipped_course(), listed)).encode())
