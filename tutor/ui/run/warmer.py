"""Does a long work in small steps while the window is idle."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

PAUSE = 15
"""Milliseconds between two steps, in which the window answers."""


class Warmer(QObject):
    """Takes the steps of an iterator one by one; ends with it, or with its parent."""

    def __init__(self, steps: Iterator[object], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self.timer = QTimer(self)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self._step)
        self.timer.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.timer.stop()
