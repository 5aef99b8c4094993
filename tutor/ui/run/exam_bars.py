"""Above and below a question of an exam: title, what is answered, clock and way out; back, flag and next."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.ui.run.figures_label import FiguresLabel
from tutor.ui.run.words import clock, spoken_clock
from tutor.ui.theme import Theme
from tutor.ui.widgets.elided_label import ElidedLabel
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import COLUMN

SHORT = 300.0
"""Seconds left from which the clock changes its colour."""
KEPT = "You can leave and come back: your answers are kept."
KEPT_TIMED = "You can leave and come back: your answers are kept, and the clock stands still meanwhile."
LAST = "Review and hand in"
"""The step after the last question."""


class ExamHead(QWidget):
    """Title, how many are answered, time left; that leaving is safe, the way out and the way to the overview."""

    def __init__(self, theme: Theme, title: str, count: int, *, timed: bool) -> None:
        super().__init__()
        self._theme, self._count = theme, count
        self._title = ElidedLabel(title, "title")
        self.answered = FiguresLabel("reading")
        self.clock = FiguresLabel("title")
        self.clock.setVisible(timed)
        self.leave = QPushButton("Leave exam")
        self.leave.setAccessibleDescription(KEPT_TIMED if timed else KEPT)
        self.overview = QPushButton("Overview")
        self.overview.setAccessibleName("Overview of all questions")
        inside = QWidget()
        inside.setMaximumWidth(COLUMN)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        above = _line(lines, theme.space(6))
        above.addWidget(self._title, 1)
        above.addWidget(self.answered)
        above.addWidget(self.clock)
        below = _line(lines, theme.space(2))
        below.addWidget(label(KEPT_TIMED if timed else KEPT, "small"), 1)
        # The overview hides its own button: what leaves must not move to where it was.
        below.addWidget(self.overview)
        below.addWidget(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 4)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    def show_count(self, answered: int) -> None:
        """How many questions are answered."""
        self.answered.setText(f"{answered} of {self._count} answered")

    def show_left(self, seconds: float, *, aloud: bool) -> None:
        """Time left; aloud: tell screen readers too."""
        self.clock.setText(f"{clock(seconds)} left")
        # Ten seconds apart near the end, a minute before: a name that changes each second is read out each second.
        if aloud or seconds >= 60 or int(seconds + 0.5) % 10 == 0:
            self.clock.setAccessibleName(spoken_clock(seconds))
        short = seconds <= SHORT
        self.clock.setStyleSheet(f"color: {self._theme.tokens.wrong};" if short else "")
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.clock, spoken_clock(seconds)))


def _line(lines: QVBoxLayout, space: int) -> QHBoxLayout:
    """A further line of the head."""
    line = QHBoxLayout()
    line.setSpacing(space)
    lines.addLayout(line)
    return line


class ExamFoot(QFrame):
    """Back, flag, whether the answer is saved, next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state = ElidedLabel("", "small")
        self.setProperty("role", "footer")
        self.back = QPushButton("Back")
        self.back.setToolTip("Ctrl+Page Up")
        self.flag = QPushButton("Flag")
        self.flag.setCheckable(True)
        self.flag.setToolTip("Key M: look at it again before you hand in")
        self.forward = QPushButton("Next")
        self.forward.setToolTip("Enter or Ctrl+Page Down")
        self.forward.setProperty("role", "primary")
        inside = QWidget()
        inside.setMaximumWidth(COLUMN)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addWidget(self.flag)
        row.addSpacing(8)
        row.addWidget(self._state, 1)
        row.addWidget(self.forward)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 8, 24, 8)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)

    def show_place(self, index: int, count: int, *, flagged: bool) -> None:
        """Which question is on show."""
        self.back.setEnabled(index > 0)
        self.forward.setText("Next" if index + 1 < count else LAST)
        self.flag.blockSignals(True)
        self.flag.setChecked(flagged)
        self.flag.blockSignals(False)
        self.flag.setText("Flagged" if flagged else "Flag")
        self.flag.setAccessibleName("Flagged for another look" if flagged else "Flag for another look")

    def show_state(self, words: str, *, bad: bool) -> None:
        """Whether the answer is kept."""
        self._state.setText(words)
        self._state.setStyleSheet(f"color: {self._theme.tokens.wrong};" if bad else "")
