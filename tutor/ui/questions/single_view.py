"""Single choice: pick one card."""

from __future__ import annotations

from tutor.questions.base import Answer, Verdict
from tutor.questions.single import SingleQuestion
from tutor.ui.questions.choice_view import ChoiceView
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.questions.radio_card import RadioCard


class SingleView(ChoiceView):
    """The answer is the id of the picked option."""

    def __init__(self, question: SingleQuestion, tools: ViewTools) -> None:
        super().__init__(question.options, RadioCard, tools)

    def answer(self) -> Answer | None:
        """The picked option's id."""
        return next(iter(self._chosen()), None)

    def set_answer(self, answer: Answer) -> None:
        """Pick the option with this id."""
        for option, card in zip(self._ids, self.cards, strict=True):
            if option == answer:
                card.setChecked(True)

    def message(self, verdict: Verdict) -> str:
        """Nothing to add to “Correct”, unless other readings are accepted too."""
        plain = verdict.outcome == "right" and sum(note.correct for note in verdict.notes) == 1
        return "" if plain else verdict.message

    def pick(self, index: int) -> bool:
        """Pick an option by its number from 0."""
        if not 0 <= index < len(self.cards):
            return False
        self.cards[index].setChecked(True)
        self.cards[index].setFocus()
        return True
