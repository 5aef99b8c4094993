"""Options below each other, as cards; the common part of single and multiple choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Verdict
from tutor.questions.option import Option
from tutor.ui.questions.check_card import CheckCard
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.radio_card import RadioCard


class ChoiceView(KindView):
    """Holds one card an option, in the question's order."""

    def __init__(self, options: Sequence[Option], card: type[RadioCard] | type[CheckCard], tools: ViewTools) -> None:
        super().__init__()
        self._ids = [option.id for option in options]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tools.theme.space(2))
        self._tools = tools
        self.cards: list[RadioCard | CheckCard] = []
        for number, option in enumerate(options, start=1):
            place = f"option {number} of {len(options)}"
            made = card(option.text, str(number), place, tools.theme, self)
            made.toggled.connect(self._toggled)
            self._column.addWidget(made)
            self.cards.append(made)

    def show_verdict(self, verdict: Verdict) -> None:
        """Mark the choice and the right options, each with its rationale."""
        notes = {note.option: note for note in verdict.notes}
        for option, card in zip(self._ids, self.cards, strict=True):
            note = notes[option]
            card.show_mark(Mark(note.chosen, note.correct, self._tag(note.chosen, note.correct), note.text))

    def options(self) -> int:
        """One key an option."""
        return len(self.cards)

    def entry(self) -> QWidget:
        """The chosen card, or the first one."""
        return next((card for card in self.cards if card.isChecked()), self.cards[0])

    def apply_theme(self) -> None:
        """Repaint the cards."""
        self._column.setSpacing(self._tools.theme.space(2))
        for card in self.cards:
            card.apply_theme()

    def _chosen(self) -> list[str]:
        """Ids of the checked options, in the question's order."""
        return [option for option, card in zip(self._ids, self.cards, strict=True) if card.isChecked()]

    def _tag(self, chosen: bool, correct: bool) -> str:
        if chosen:
            return "Your answer, correct" if correct else "Your answer"
        return "Correct answer" if correct else ""

    def _toggled(self, _on: bool) -> None:
        self.changed.emit()
