"""Gait: a walking figure, and below it one list of cards for each part of the question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.gait import GaitQuestion, Part
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.radio_card import RadioCard
from tutor.ui.widgets.labels import label


class PartBox(QWidget):
    """One part: what is asked, and its options as cards."""

    def __init__(self, part: Part, number: int, every: int, tools: ViewTools) -> None:
        super().__init__()
        self.part = part
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tools.theme.space(1.5))
        self._column.addWidget(label(f"{number}. {part.ask}" if every > 1 else part.ask, "title"))
        self.cards: dict[str, RadioCard] = {}
        for key, option in enumerate(part.options, start=1):
            place = f"{part.ask} Option {key} of {len(part.options)}"
            card = RadioCard(option.text, str(key), place, tools.theme, self)
            self._column.addWidget(card)
            self.cards[option.id] = card

    def value(self) -> str:
        """The id of the chosen option, or the empty text."""
        return next((option for option, card in self.cards.items() if card.isChecked()), "")

    def taker(self) -> QWidget:
        """The chosen card, or the first one."""
        return self.cards.get(self.value()) or next(iter(self.cards.values()))


class GaitView(KindView):
    """The answer is {part: option}. The walker is the card's stage; without one the walk is told in words."""

    broad = True

    def __init__(self, question: GaitQuestion, tools: ViewTools) -> None:
        super().__init__()
        self._tools = tools
        self._walker = tools.walker(question.preset, question.side) if tools.walker is not None else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.tell = QPushButton("Describe the walk in words", self)
        self.tell.setAutoDefault(False)
        self.tell.setProperty("role", "quiet")
        self.tell.clicked.connect(self._describe)
        self._described = label(question.described, "reading", selectable=True)
        self._column.addWidget(self.tell, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._described)
        if self._walker is None:
            self.tell.hide()
        else:
            self._described.hide()
            self._walker.setAccessibleDescription(question.described)
        self.boxes = [
            PartBox(part, number, len(question.parts), tools) for number, part in enumerate(question.parts, start=1)
        ]
        for box in self.boxes:
            self._column.addWidget(box)
            for card in box.cards.values():
                card.toggled.connect(self._toggled)
        self.apply_theme()

    def answer(self) -> Answer | None:
        """Part → option, or None while one is missing."""
        given: dict[str, str | float] = {box.part.id: box.value() for box in self.boxes}
        return given if all(given.values()) else None

    def set_answer(self, answer: Answer) -> None:
        """Show what was chosen."""
        for box in self.boxes:
            for option, card in box.cards.items():
                card.setChecked(isinstance(answer, dict) and answer.get(box.part.id) == option)

    def show_verdict(self, verdict: Verdict) -> None:
        """Say what was to be seen; mark every option of every part, with its reason."""
        self._describe()
        notes = {note.option: note for note in verdict.notes}
        for box in self.boxes:
            for option, card in box.cards.items():
                note = notes[f"{box.part.id}.{option}"]
                tag = "Your answer, correct" if note.correct else "Your answer"
                tag = tag if note.chosen else "Correct answer" if note.correct else ""
                card.show_mark(Mark(note.chosen, note.correct, tag, note.text))

    def options(self) -> int:
        """The options of the part with the focus."""
        return len(self._current().cards)

    def pick(self, index: int) -> bool:
        """Choose in that part, and go on to the next that has no answer."""
        box = self._current()
        cards = list(box.cards.values())
        if not 0 <= index < len(cards):
            return False
        cards[index].setChecked(True)
        left = [other for other in self.boxes if not other.value()]
        (left or [box])[0].taker().setFocus()
        return True

    def entry(self) -> QWidget:
        """The first option."""
        return self.boxes[0].taker()

    def stage(self) -> QWidget | None:
        """The walker."""
        return self._walker

    def apply_theme(self) -> None:
        """Room between the parts."""
        self._column.setSpacing(self._tools.theme.space(2.5))
        for box in self.boxes:
            for card in box.cards.values():
                card.apply_theme()

    def _current(self) -> PartBox:
        focused = QApplication.focusWidget()
        for box in self.boxes:
            if focused is not None and box.isAncestorOf(focused):
                return box
        return next((box for box in self.boxes if not box.value()), self.boxes[0])

    def _describe(self) -> None:
        self._described.show()
        self.tell.hide()

    def _toggled(self, _on: bool) -> None:
        self.changed.emit()
