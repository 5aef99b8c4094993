"""Ordering: items one below the other, moved by buttons, by Alt and the arrows, or by dragging."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.ordering import OrderingQuestion
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.order_card import OrderCard
from tutor.ui.widgets.labels import label


class OrderingView(KindView):
    """The answer is the list of item ids, once the learner has moved one: the start is never right."""

    def __init__(self, question: OrderingQuestion, tools: ViewTools) -> None:
        super().__init__()
        self._tools, self._moved = tools, False
        self._texts = {item.id: item.text for item in question.items}
        self._ends = [label(f"↑ {question.first}", "small"), label(f"↓ {question.last}", "small")]
        self._advice = label("Move the items with their arrows, by dragging, or with Alt+↑ and Alt+↓.", "small")
        self.cards = [OrderCard(each, self._texts[each], tools.theme, self) for each in question.start]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._advice, self._ends[0], *self.cards, self._ends[1]):
            self._column.addWidget(widget)
        for card in self.cards:
            card.moved.connect(self._move)
            card.stepped.connect(self._step)
        self._number()
        self.apply_theme()

    def answer(self) -> Answer | None:
        """The order from top to bottom, or None while nothing was moved."""
        return [card.item for card in self.cards] if self._moved else None

    def set_answer(self, answer: Answer) -> None:
        """Show an order."""
        if isinstance(answer, list):
            self._moved = True
            self._arrange(sorted(self.cards, key=lambda card: answer.index(card.item)))

    def show_verdict(self, verdict: Verdict) -> None:
        """The right order, each item with the place that it had."""
        model = verdict.expected if isinstance(verdict.expected, list) else []
        given = [card.item for card in self.cards]
        for widget in (self._advice, *self.cards):
            widget.hide()
        self._column.removeWidget(self._ends[1])
        for place, note in enumerate(verdict.notes, start=1):
            mine = given.index(note.option) + 1
            tag = f"Place {place}: correct" if note.correct else f"Place {place}; you had it at {mine}"
            mark = Mark(True, note.correct, tag, note.text)
            self._column.addWidget(NoteRow(self._texts[note.option], mark, self._tools.theme))
        self._column.addWidget(self._ends[1])
        assert len(model) == len(given)

    def entry(self) -> QWidget:
        """The first item."""
        return self.cards[0]

    def apply_theme(self) -> None:
        """Room between the items."""
        self._column.setSpacing(self._tools.theme.space(2))
        for card in self.cards:
            card.apply_theme()

    def _move(self, item: str, by: int) -> None:
        """Move an item up or down; it keeps the focus and says where it stands."""
        at = next(place for place, card in enumerate(self.cards) if card.item == item)
        to = min(max(at + by, 0), len(self.cards) - 1)
        if to == at:
            return
        order = list(self.cards)
        card = order.pop(at)
        order.insert(to, card)
        self._moved = True
        self._arrange(order)
        card.setFocus()
        said = f"{self._texts[item]}, now {to + 1} of {len(order)}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(card, said))
        self.changed.emit()

    def _step(self, item: str, by: int) -> None:
        """Give the focus to the next item."""
        at = next(place for place, card in enumerate(self.cards) if card.item == item) + by
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus()

    def _arrange(self, order: list[OrderCard]) -> None:
        first = self._column.indexOf(self._ends[0]) + 1
        self.cards = order
        before: QWidget = self._ends[0]
        for place, card in enumerate(order):
            self._column.removeWidget(card)
            self._column.insertWidget(first + place, card)
            QWidget.setTabOrder(before, card)
            before = card
        self._number()

    def _number(self) -> None:
        for place, card in enumerate(self.cards, start=1):
            card.show_place(place, len(self.cards))
