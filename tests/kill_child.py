"""The real window on the real course, answering question after question until somebody kills it.

Prints one line `ack <number of attempts that were shown as judged>` after each verdict that a person would have seen.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tutor import app
from tutor.ui import main_window
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.study import Study


class Pupil(QObject):
    """Presses keys in the quiz as a person would."""

    def __init__(self, window: Watched) -> None:
        super().__init__(window)
        self._window = window
        self._acknowledged = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.press)
        self._timer.start()

    def press(self) -> None:
        """One key: choose, submit, go on."""
        page = self._window.page
        if not isinstance(page, QuizPage) or page.run is None or page.run.card is None:
            self._window.go("quiz", f"lesson:{self._window.lessons[0].id}")
            return
        card, shown = page.run.card, page.run.card.verdict is not None
        if shown:
            card.next_requested.emit()
            return
        answer(card)
        if card.verdict is not None:
            self._acknowledged += 1
            sys.stdout.write(f"ack {self._acknowledged}\n")
            sys.stdout.flush()
        else:
            card.skipped.emit()


def answer(card: QWidget) -> None:
    """Choose the first option, or type a number, and press Enter."""
    focus = card.focusProxy() or card
    QTest.keyClick(focus, Qt.Key.Key_1)
    QTest.keyClick(focus, Qt.Key.Key_Return)


class Watched(main_window.MainWindow):
    """The window with a pupil in front of it."""

    def open_study(self, study: Study) -> None:
        """Start answering as soon as the course is there."""
        super().open_study(study)
        self.pupil = Pupil(self)


if __name__ == "__main__":
    sys.exit(app.run(Path(sys.argv[1]), window=Watched))
