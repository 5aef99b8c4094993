"""How each kind of question is shown. VIEWS repeats the names of the shelf tutor/questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tutor.questions.base import Question
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.locate_view import LocateView
from tutor.ui.questions.multiple_view import MultipleView
from tutor.ui.questions.numeric_view import NumericView
from tutor.ui.questions.single_view import SingleView

VIEWS: Mapping[str, Callable[[Any, ViewTools], KindView]] = {
    "single": SingleView,
    "multiple": MultipleView,
    "numeric": NumericView,
    "locate": LocateView,
}


def view_for(question: Question, tools: ViewTools) -> KindView:
    """A fresh view of the question's kind. Raises KeyError on a kind that is not on the shelf."""
    return VIEWS[question.kind](question, tools)
