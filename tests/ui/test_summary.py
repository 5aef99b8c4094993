"""The printable summary: one A4 page for every lesson at every text size, written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.ui.desk import Desk, desk
from tutor.learning.lesson import Lesson, Objective
from tutor.ui.diagrams.export import ExportError
from tutor.ui.lesson.lesson_end import LessonEnd, cited
from tutor.ui.lesson.summary import PAGE, key_figure, plan_of, shape_of, summary_pdf, write_summary


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("summary")) as made:
        yield made


def references(at: Desk, lesson: Lesson) -> list[str]:
    return [at.study.source(key) for key in cited(lesson)]


def pages(document: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", document))


def said(lesson: Lesson, names: list[str]) -> str:
    return " ".join(part.text.toPlainText() for part in plan_of(lesson, names, 21, 1.0, "What is to be seen.").parts)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_lesson_fits_one_page_in_readable_type_and_nothing_overlaps(at: Desk, scale: float) -> None:
    at.study.theme.scale = scale
    at.window.restyle()
    for lesson in at.study.course.lessons:
        ref = key_figure(lesson)
        assert ref is not None, lesson.id
        plan = plan_of(
            lesson, references(at, lesson), 21, shape_of(at.study.diagram(ref.diagram).view_box), ref.caption
        )
        assert plan.shrink == 1, lesson.id
        assert plan.size >= 12, lesson.id
        assert plan.figure is not None
        places = [plan.figure, *(part.place for part in plan.parts)]
        assert all(PAGE.marginsAdded(QMarginsF(1, 1, 1, 1)).contains(place) for place in places), lesson.id
        assert not any(one.intersects(two) for one, two in combinations(places, 2)), lesson.id
    at.study.theme.scale = 1.0
    at.window.restyle()


def test_it_holds_title_objectives_takeaways_sources_and_the_disclaimer(at: Desk) -> None:
    for lesson in at.study.course.lessons:
        text = re.sub(r"\s+", " ", said(lesson, references(at, lesson)))
        parts = [lesson.title, lesson.summary, *(each.text for each in lesson.objectives), *lesson.takeaways]
        missing = [part for part in parts if re.sub(r"\s+", " ", part) not in text]
        assert missing == [], lesson.id
        for part in (
            f"Lesson {lesson.number} of 21",
            "Sources:",
            "never a diagnosis",
            "emergency department the same day",
        ):
            assert part in text
        assert all(name in text for name in references(at, lesson))


def test_a_file_is_one_page_also_at_large_text(at: Desk, tmp_path: Path) -> None:
    at.study.theme.scale = 2.0
    lesson = at.study.course.lesson("dermatomes")
    write_summary(at.study, lesson, references(at, lesson), tmp_path / "page.pdf")
    at.study.theme.scale = 1.0
    document = (tmp_path / "page.pdf").read_bytes()
    assert document.startswith(b"%PDF")
    assert pages(document) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]


@pytest.mark.slow
def test_every_lesson_makes_a_file_of_one_page(at: Desk) -> None:
    assert {pages(summary_pdf(at.study, each, references(at, each))) for each in at.study.course.lessons} == {1}


def test_a_lesson_that_is_far_too_long_is_shrunk_onto_the_page(at: Desk) -> None:
    lesson = at.study.course.lessons[0]
    long = replace(
        lesson,
        objectives=tuple(Objective(f"o{number}", "some words " * 60) for number in range(5)),
        takeaways=("more words " * 60,) * 12,
    )
    plan = plan_of(long, references(at, lesson), 21)
    assert plan.shrink < 1
    assert plan.figure is None
    assert max(part.place.bottom() for part in plan.parts) * plan.shrink <= PAGE.height() + 1


def test_what_it_is_given_is_text_and_not_markup(at: Desk) -> None:
    assert "<img src=x>" in said(at.study.course.lessons[0], ["<img src=x>"])


def test_a_place_that_cannot_be_written_is_one_sentence_and_an_old_file_stays(at: Desk, tmp_path: Path) -> None:
    lesson = at.study.course.lesson("dermatomes")
    with pytest.raises(ExportError, match=r"summary\.pdf was not saved in .*missing.*: choose another folder"):
        write_summary(at.study, lesson, [], tmp_path / "missing" / "summary.pdf")
    old = tmp_path / "old.pdf"
    old.mkdir()
    with pytest.raises(ExportError, match=r"old\.pdf was not saved"):
        write_summary(at.study, lesson, [], old)
    assert [path.name for path in tmp_path.iterdir()] == ["old.pdf"]


def test_the_end_of_a_lesson_says_where_it_went_or_why_not(
    at: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    end = LessonEnd(at.study, at.study.course.lesson("dermatomes"), finished=False)
    for name, told in ((tmp_path / "mine", "Saved as"), (tmp_path / "none" / "mine.pdf", "choose another folder")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(name), ""))
        end.save_summary()
        assert any(told in label.text() for label in end.findChildren(QLabel))
    assert (tmp_path / "mine.pdf").exists()
    end.deleteLater()
