"""The smoke run: walk every page on real content, paint it, close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from tutor.ui.main_window import MainWindow
from tutor.ui.pages import EVERY_PAGE


class Walk(QObject):
    """Opens each page and each lesson in a turn of the event loop of its own, then calls `done`."""

    def __init__(self, window: MainWindow, done: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._done = window, done
        self._stops: list[tuple[str, str]] = []

    def start(self) -> None:
        """Queue the stops; the first page is open by then."""
        self._stops = [(entry.key, "") for entry in EVERY_PAGE]
        self._stops += [("learn", lesson.id) for lesson in self._window.lessons]
        self._stops.append(("quiz", "quick"))
        QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        if not self._stops:
            self._done()
            return
        key, target = self._stops.pop(0)
        self._window.go(key, target)
        if self._window.grab().isNull():
            raise RuntimeError(f"page {key} painted nothing")
        QTimer.singleShot(0, self, self._step)
