"""How each kind of question is shown. VIEWS repeats the names of the shelf tutor/questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tutor.questions.base import Question
from tutor.ui.questions.case_view import CaseView
from tutor.ui.questions.cloze_view import ClozeView
from tutor.ui.questions.gait_view import GaitView
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.label_view import LabelView
from tutor.ui.questions.locate_view import LocateView
from tutor.ui.questions.matching_view import MatchingView
from tutor.ui.questions.multiple_view import MultipleView
from tutor.ui.questions.name_view import NameView
from tutor.ui.questions.numeric_view import NumericView
from tutor.ui.questions.ordering_view import OrderingView
from tutor.ui.questions.predict_view import PredictView
from tutor.ui.questions.shade_view import ShadeView
from tutor.ui.questions.short_view import ShortView
from tutor.ui.questions.single_view import SingleView
from tutor.ui.questions.true_false_view import TrueFalseView

VIEWS: Mapping[str, Callable[[Any, ViewTools], KindView]] = {
    "single": SingleView,
    "multiple": MultipleView,
    "true_false": TrueFalseView,
    "numeric": NumericView,
    "short": ShortView,
    "matching": MatchingView,
    "ordering": OrderingView,
    "cloze": ClozeView,
    "locate": LocateView,
    "name": NameView,
    "label": LabelView,
    "shade": ShadeView,
    "predict": PredictView,
    "case": CaseView,
    "gait": GaitView,
}


def view_for(question: Question, tools: ViewTools) -> KindView:
    """A fresh view of the question's kind. Raises KeyError on a kind that is not on the shelf."""
    return VIEWS[question.kind](question, tools)
