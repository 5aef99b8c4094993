"""Multiple choice: pick any number of cards."""

from __future__ import annotations

from tutor.questions.base import Answer, Verdict
from tutor.questions.multiple import MultipleQuestion
from tutor.ui.questions.check_card import CheckCard
from tutor.ui.questions.choice_view import ChoiceView
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.widgets.labels import label


class MultipleView(ChoiceView):
    """The answer is the sorted list of the picked options' ids."""

    def __init__(self, question: MultipleQuestion, tools: ViewTools) -> None:
        super().__init__(question.options, CheckCard, tools)
        self._advice = label("Choose all that apply.", "small")
        self._column.insertWidget(0, self._advice)

    def answer(self) -> Answer | None:
        """Ids of the picked options, or None while nothing is picked."""
        return sorted(self._chosen()) or None

    def set_answer(self, answer: Answer) -> None:
        """Pick the options with these ids."""
        for option, card in zip(self._ids, self.cards, strict=True):
            card.setChecked(isinstance(answer, list) and option in answer)

    def show_verdict(self, verdict: Verdict) -> None:
        """Mark every option; nothing is left to choose."""
        self._advice.hide()
        super().show_verdict(verdict)

    def pick(self, index: int) -> bool:
        """Pick or drop an option by its number from 0."""
        if not 0 <= index < len(self.cards):
            return False
        self.cards[index].toggle()
        self.cards[index].setFocus()
        return True
