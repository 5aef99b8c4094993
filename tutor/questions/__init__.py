"""Kinds of question, one file each: data and grade() → Verdict. KINDS lists them by the name used in questions.yaml."""

from __future__ import annotations

from collections.abc import Mapping

from tutor.questions.base import Question
from tutor.questions.locate import LocateQuestion
from tutor.questions.multiple import MultipleQuestion
from tutor.questions.numeric import NumericQuestion
from tutor.questions.single import SingleQuestion

KINDS: Mapping[str, type[Question]] = {
    kind.kind: kind for kind in (SingleQuestion, MultipleQuestion, NumericQuestion, LocateQuestion)
}

__all__ = ["KINDS", "LocateQuestion", "MultipleQuestion", "NumericQuestion", "SingleQuestion"]
