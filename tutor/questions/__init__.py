"""Kinds of question, one file each: data and grade() → Verdict. KINDS lists them by the name used in questions.yaml."""

from __future__ import annotations

from collections.abc import Mapping

from tutor.questions.base import Question
from tutor.questions.case import CaseQuestion
from tutor.questions.cloze import ClozeQuestion
from tutor.questions.gait import GaitQuestion
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.matching import MatchingQuestion
from tutor.questions.multiple import MultipleQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.numeric import NumericQuestion
from tutor.questions.ordering import OrderingQuestion
from tutor.questions.predict import PredictQuestion
from tutor.questions.shade import ShadeQuestion
from tutor.questions.short import ShortQuestion
from tutor.questions.single import SingleQuestion
from tutor.questions.true_false import TrueFalseQuestion

KINDS: Mapping[str, type[Question]] = {
    kind.kind: kind
    for kind in (
        SingleQuestion,
        MultipleQuestion,
        TrueFalseQuestion,
        NumericQuestion,
        ShortQuestion,
        MatchingQuestion,
        OrderingQuestion,
        ClozeQuestion,
        LocateQuestion,
        NameQuestion,
        LabelQuestion,
        ShadeQuestion,
        PredictQuestion,
        CaseQuestion,
        GaitQuestion,
    )
}

__all__ = [
    "KINDS",
    "CaseQuestion",
    "ClozeQuestion",
    "GaitQuestion",
    "LabelQuestion",
    "LocateQuestion",
    "MatchingQuestion",
    "MultipleQuestion",
    "NameQuestion",
    "NumericQuestion",
    "OrderingQuestion",
    "PredictQuestion",
    "ShadeQuestion",
    "ShortQuestion",
    "SingleQuestion",
    "TrueFalseQuestion",
]
