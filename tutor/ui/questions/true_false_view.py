"""True or false: two cards."""

from __future__ import annotations

from tutor.questions.base import Answer, Verdict
from tutor.questions.option import Option
from tutor.questions.true_false import TrueFalseQuestion
from tutor.ui.questions.choice_view import ChoiceView
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.questions.radio_card import RadioCard


class TrueFalseView(ChoiceView):
    """The answer is "true" or "false"."""

    def __init__(self, _question: TrueFalseQuestion, tools: ViewTools) -> None:
        super().__init__((Option("true", "True", ""), Option("false", "False", "")), RadioCard, tools)

    def answer(self) -> Answer | None:
        """The picked word."""
        return next(iter(self._chosen()), None)

    def set_answer(self, answer: Answer) -> None:
        """Pick a word."""
        for word, card in zip(self._ids, self.cards, strict=True):
            if word == answer:
                card.setChecked(True)

    def message(self, verdict: Verdict) -> str:
        """What the statement is."""
        return verdict.message

    def pick(self, index: int) -> bool:
        """Pick by number from 0."""
        if not 0 <= index < len(self.cards):
            return False
        self.cards[index].setChecked(True)
        self.cards[index].setFocus()
        return True
