"""Which misconceptions a question carries, and what was chosen when one showed."""

from __future__ import annotations

from functools import cache

import pytest

from tests.answers import candidates
from tests.questions.more_samples import CLOZE, GAIT, MATCHING, NAME, PREDICT, SHORT, TRUE_FALSE
from tests.questions.samples import MULTIPLE, NUMERIC, SINGLE
from tutor.app import load_shipped
from tutor.learning.lesson import Course
from tutor.learning.tags import carriers, chosen_words, tags_of
from tutor.questions.base import Answer, Question

NOT_OF_AN_OPTION = {"red-flag-missed", "unsafe-decision"}
"""What a case calls a danger that was overlooked."""


@cache
def shipped() -> Course:
    return load_shipped().course


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        (SINGLE, "l4", "L4"),
        (MULTIPLE, ["soleus", "tibialis"], "Tibialis anterior"),
        (NUMERIC, 12.0, "12.0"),
        (SHORT, "plantaris", "plantaris"),
        (TRUE_FALSE, "false", "false"),
        (MATCHING, {"knee": "s3"}, "S3"),
    ],
)
def test_what_was_chosen_is_told_in_its_words(question: Question, answer: Answer, words: str) -> None:
    tag = question.grade(answer).misconception
    assert tag is not None
    assert chosen_words(question, answer, tag).casefold() == words.casefold()


@pytest.mark.parametrize("question", [CLOZE, GAIT, NAME, PREDICT], ids=lambda question: question.kind)
def test_every_carrier_has_words(question: Question) -> None:
    assert carriers(question)
    assert all(carrier.text and carrier.id for carrier in carriers(question))


def test_every_mistake_of_the_course_can_come_back_by_its_question() -> None:
    shown, missing = 0, []
    for question in shipped().questions.values():
        for answer in candidates(question):
            tag = question.grade(answer).misconception
            if tag is not None and tag not in NOT_OF_AN_OPTION:
                shown += 1
                if tag not in tags_of(question) or not chosen_words(question, answer, tag):
                    missing.append((question.id, tag))
    assert missing == []
    assert shown > 20
