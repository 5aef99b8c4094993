"""What the card expects of the view of a kind of question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tutor.questions.base import Answer, FigureRef, Verdict
from tutor.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ViewTools:
    """What a view may use.

    diagram_view builds a DiagramView for a figure, in question mode or not; walker builds a moving figure for the name
    of a walk and the affected side, None while there is none.
    """

    theme: Theme
    diagram_view: Callable[[FigureRef, bool], QWidget]
    structure_name: Callable[[str], str]
    walker: Callable[[str, str], QWidget] | None = None


class KindView(QWidget):
    """Takes an answer of one kind, then shows the verdict on it. A view does not know what is right."""

    broad = False
    """Whether the stage stands above the rest at any width."""
    changed = Signal()
    """The answer was changed by the learner."""
    structure_hovered = Signal(str)
    """A structure's id under the pointer in the feedback; empty when it left."""

    def answer(self) -> Answer | None:
        """The learner's answer, or None while there is nothing to submit."""
        raise NotImplementedError

    def set_answer(self, answer: Answer) -> None:
        """Show an answer that was given before."""
        raise NotImplementedError

    def show_verdict(self, verdict: Verdict) -> None:
        """Lock the answer and show what was right, with the rationale of every option."""
        raise NotImplementedError

    def message(self, verdict: Verdict) -> str:
        """The sentence beside the verdict's word."""
        return verdict.message

    def pick(self, _index: int) -> bool:
        """Pick the option with this index (keys 1–9, A–H). False if there is none."""
        return False

    def options(self) -> int:
        """How many options the keys can pick."""
        return 0

    def entry(self) -> QWidget:
        """The widget that takes the keyboard first."""
        return self

    def stage(self) -> QWidget | None:
        """A large drawing that the card places beside or above the rest, if the answer is given on one."""
        return None

    def apply_theme(self) -> None:
        """Colours or text size have changed."""
