"""Before handing in: every question as a button that says whether it is answered and flagged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tutor.learning.records import Given
from tutor.ui.icons import pixmap
from tutor.ui.run.words import counted
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column


class PlaceButton(QPushButton):
    """The number of a question; filled with a tick when it is answered, with a corner when it is flagged."""

    def __init__(self, number: int, given: Given, theme: Theme) -> None:
        super().__init__(str(number))
        self._theme, self._answered, self._flagged = theme, given.answer is not None, given.flagged
        state = "answered" if self._answered else "not answered"
        self.setAccessibleName(f"Question {number}: {state}{', flagged' if self._flagged else ''}")
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Room for three figures."""
        side = self._theme.pixels("body") * 4
        return QSize(side, round(side * 0.85))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, number, tick or a dash, flag."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        border = "focus" if self.hasFocus() else "accent" if self._answered else "line_strong"
        pen = QPen(theme.colour(border), width)
        if not self._answered:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent_wash" if self._answered else "raised" if self.underMouse() else "card"))
        frame = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(frame, 8, 8)
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.colour("ink"))
        painter.drawText(frame.adjusted(0, 0, 0, -frame.height() * 0.38), Qt.AlignmentFlag.AlignCenter, self.text())
        side = theme.pixels("small")
        left, top = frame.center().x() - side / 2, frame.top() + frame.height() * 0.58
        if self._answered:
            painter.drawPixmap(round(left), round(top), pixmap("check", theme.tokens.accent, side))
        else:
            painter.setPen(QPen(theme.colour("ink_soft"), 1.5))
            painter.drawLine(round(left + 3), round(top + side / 2), round(left + side - 3), round(top + side / 2))
        if self._flagged:
            self._paint_flag(painter, frame)
        painter.end()

    def _paint_flag(self, painter: QPainter, frame: QRectF) -> None:
        """A small flag on its pole in the upper right corner."""
        size = self._theme.pixels("small") * 0.9
        x, y = frame.right() - size - 3, frame.top() + 4
        painter.setPen(QPen(self._theme.colour("partly"), 1.6))
        painter.drawLine(round(x), round(y), round(x), round(y + size))
        painter.fillRect(QRectF(x, y, size * 0.8, size * 0.55), self._theme.colour("partly"))


LEGEND = "A tick: answered. A broken line and a dash: not answered. A flag: look again."


class ExamOverview(QWidget):
    """`chosen(index)` to look at a question again; `handed_in` when that is meant. at: the question one came from."""

    chosen = Signal(int)
    handed_in = Signal()

    def __init__(self, theme: Theme, states: Sequence[Given], at: int) -> None:
        super().__init__()
        empty = [index for index, given in enumerate(states) if given.answer is None]
        flagged = [index for index, given in enumerate(states) if given.flagged]
        frame, inside = card()
        inside.addWidget(label("Before you hand in", "large"))
        told = f"{len(states) - len(empty)} of {len(states)} answered, {len(flagged)} flagged."
        if empty:
            told += f" {counted(len(empty), 'question')} without an answer will count as wrong."
        inside.addWidget(label(told, "reading"))
        # Above the numbers: in a small window a long exam fills more than the page.
        inside.addWidget(self._buttons(theme, at, empty, flagged))
        inside.addSpacing(theme.space(2))
        inside.addWidget(label("Click a number to return to it.", "reading"))
        places = QWidget()
        grid = FlowLayout(theme.space(2), places)
        for index, given in enumerate(states):
            button = PlaceButton(index + 1, given, theme)
            button.clicked.connect(partial(self.chosen.emit, index))
            grid.addWidget(button)
        inside.addWidget(places)
        inside.addWidget(label(LEGEND, "small"))
        column = Column()
        column.body.addWidget(frame)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _buttons(self, theme: Theme, at: int, empty: Sequence[int], flagged: Sequence[int]) -> QWidget:
        """On to what is missing or flagged, back to where one was, or hand in; the likely one first."""
        holder = QWidget()
        row = FlowLayout(theme.space(2), holder)
        look = [*empty, *flagged]
        words = "Go to the first without an answer" if empty else "Go to the first flag"
        missing = [self._way(words, look[0])] if look else []
        hand_in = QPushButton("Hand in as it is" if empty else "Hand in")
        hand_in.clicked.connect(self.handed_in)
        self._first = missing[0] if empty else hand_in
        self._first.setProperty("role", "primary")
        ways = [*missing, hand_in] if empty else [hand_in, *missing]
        for button in (*ways, self._way(f"Back to question {at + 1}", at)):
            row.addWidget(button)
        return holder

    def _way(self, words: str, index: int) -> QPushButton:
        """A button that leads to a question."""
        button = QPushButton(words)
        button.clicked.connect(partial(self.chosen.emit, index))
        return button

    def take_focus(self) -> None:
        """Give the keyboard to what is likely wanted."""
        self._first.setFocus()
