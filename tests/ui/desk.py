"""A window on the real course and a fresh folder, for tests that do what a learner does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tutor.app import Shipped, load_shipped, load_study
from tutor.storage.opening import open_store
from tutor.storage.store import Store
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.main_window import MainWindow
from tutor.ui.preferences import Preferences
from tutor.ui.study import Study
from tutor.ui.theme import Scheme, Theme


@dataclass
class Desk:
    """The open window and what it works with."""

    window: MainWindow
    study: Study
    store: Store

    def settle(self) -> None:
        """Let every queued event happen."""
        for _ in range(3):
            QApplication.processEvents()

    def click(self, widget: QWidget, pos: QPoint | None = None) -> None:
        """A left click, at the middle or at `pos`."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=pos or widget.rect().center())
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        """Keys sent to whatever has the focus."""
        for key in keys:
            QTest.keyClick(self.focus(), key)
            self.settle()

    def focus(self) -> QWidget:
        """The widget with the focus."""
        return self.window.focusWidget() or self.window

    def click_structure(self, view: DiagramView, structure: str) -> None:
        """Click on a structure of a drawing, at its anchor."""
        x, y = view.canvas.place_of(*view.diagram.parts[structure].anchor)
        self.click(view.canvas.viewport(), QPoint(round(x), round(y)))


@cache
def shipped() -> Shipped:
    """The course, read once for all tests: nothing in it can change."""
    found = load_shipped()
    return replace(found, read=cache(found.read))


@contextmanager
def desk(folder: Path, scheme: Scheme = "light", size: tuple[int, int] = (1280, 800)) -> Iterator[Desk]:
    """Open the program on `folder` as app.py does, and close it again."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    store = open_store(folder)
    theme = Theme(scheme, reduced_motion=True)
    theme.apply(application)
    window = MainWindow(theme, Preferences(folder))
    window.resize(*size)
    window.show()
    study = load_study(store, theme, shipped())
    window.open_study(study)
    opened = Desk(window, study, store)
    opened.settle()
    try:
        yield opened
    finally:
        window.close()
        window.deleteLater()
        # processEvents leaves deferred deletions alone, and a window with its pictures is large.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        opened.settle()
        store.close()
