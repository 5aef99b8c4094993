"""references.yaml: the short and the full form, and every fault with its place."""

from __future__ import annotations

import pytest

from tests.content.lesson_samples import REFERENCES
from tutor.content.problems import Problem
from tutor.content.reference_reader import read_references
from tutor.learning.lesson import Reference


def read(text: str) -> dict[str, Reference]:
    problems: list[Problem] = []
    references = read_references(text, "r.yaml", problems)
    assert problems == []
    return references


def one(fields: str) -> Reference:
    return read(f"references:\n  - {{id: a, {fields}}}\n")["a"]


def test_an_article() -> None:
    reference = read(REFERENCES)["chiu2015"]
    assert reference.short == "Chiu 2015"
    assert reference.full == (
        "Chiu CC, Chuang TY (2015). The probability of spontaneous regression. "
        "Clinical Rehabilitation, 29:184–195. doi:10.1177/0269215514540919."
    )
    assert reference.note == "Abstract read."


@pytest.mark.parametrize(
    ("fields", "short", "full"),
    [
        (
            "type: book, author: [{family: Bogduk, given: Nikolai}], issued: {date-parts: [[2012, 3]]}, title: Spine, "
            "edition: 5, publisher: Churchill",
            "Bogduk 2012",
            "Bogduk N (2012). Spine. 5th edition, Churchill.",
        ),
        ("type: webpage, title: A page?, publisher: NICE", "NICE", "NICE (no date). A page?"),
        (
            "type: report, author: [{literal: Dutch Group}], title: T, issue: 2, volume: 3, page: 1",
            "Dutch Group",
            "Dutch Group (no date). T. 3(2):1.",
        ),
        ("type: book, title: One two three four", "One two three", "One two three (no date). One two three four."),
        (
            f"type: book, title: T, author: [{', '.join(['{family: A, given: Jean-Paul}'] * 8)}]",
            "A",
            "A JP, A JP, A JP, A JP, A JP, A JP, et al. (no date). T.",
        ),
    ],
)
def test_how_it_reads(fields: str, short: str, full: str) -> None:
    reference = one(fields)
    assert (reference.short, reference.full) == (short, full)


def test_works_that_would_read_the_same_get_letters() -> None:
    item = "  - {{id: {}, type: book, title: T, author: [{{family: Maffulli}}], issued: {{date-parts: [[1998]]}}}}\n"
    references = read("references:\n" + item.format("one") + item.format("two"))
    assert [reference.short for reference in references.values()] == ["Maffulli 1998a", "Maffulli 1998b"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("references:", "referencs:", "1:1: must start with `references:` and a list below it"),
        ("references:", "x: 1\nreferences:", "1:1: x: unknown field"),
        ("DOI:", "doi:", "10:5: references[0].doi: unknown field, did you mean DOI?"),
        ("id: chiu2015", "id: Chiu", "2:9: references[0].id: must be lower-case letters, digits and hyphens"),
        ("    type: article-journal\n", "", "2:5: references[0]: missing field type"),
        ("[[2015]]", "[[15]]", "5:13: references[0].issued: must be {date-parts: [[year]]} or [[year, month, day]]"),
        ("[[2015]]", "[[]]", "5:13: references[0].issued: must be {date-parts: [[year]]}"),
        ("family: Chiu, ", "", "4:13: references[0].author: a name needs family or literal"),
        (
            "title: The probability of spontaneous regression",
            "title: ''",
            "6:12: references[0].title: must not be empty",
        ),
        ("volume: 29", "volume: [29]", "8:13: references[0].volume: must be text or a whole number"),
    ],
)
def test_faults(old: str, new: str, expected: str) -> None:
    problems: list[Problem] = []
    assert old in REFERENCES
    read_references(REFERENCES.replace(old, new, 1), "r.yaml", problems)
    found = [str(problem) for problem in problems]
    assert [line for line in found if line.startswith(f"r.yaml:{expected}")], found


def test_an_id_is_given_once() -> None:
    problems: list[Problem] = []
    places: dict[str, tuple[int, int]] = {}
    read_references(REFERENCES + REFERENCES.removeprefix("references:\n"), "r.yaml", problems, places)
    assert [str(problem) for problem in problems] == [
        "r.yaml:12:9: references[1].id: the id chiu2015 is used twice, first on line 2"
    ]
    assert places == {"chiu2015": (2, 9)}
