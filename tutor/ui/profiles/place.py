"""A place on a card where one question at a time is asked, directly below the button that asks it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tutor.ui.profiles.ask_row import AskRow


class Place(QWidget):
    """Hidden until something is asked."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._back: QWidget | None = None
        self.row: AskRow | None = None
        self.hide()

    def ask(self, row: AskRow, back: QWidget | None = None, below: QWidget | None = None) -> None:
        """Ask; the question before goes. back: has the focus again if it is given up; below: what to stand under."""
        self.clear()
        self._move(below)
        self.row, self._back = row, back
        row.left.connect(self._leave)
        row.done.connect(self.clear)
        self._column.addWidget(row)
        # At once, not in the next turn: what is hidden takes no focus, and cannot be scrolled to.
        row.show()
        self.show()
        row.setFocus()
        QTimer.singleShot(0, self, self._reveal)

    def clear(self) -> None:
        """Nothing is asked."""
        if self.row is not None:
            self._column.removeWidget(self.row)
            self.row.hide()
            self.row.deleteLater()
            self.row = None
            self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was asked below the edge of the window must be seen, once the page around it has been laid out too."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._reveal)

    def _move(self, below: QWidget | None) -> None:
        """Into the column that holds `below`, under it."""
        parent = below.parentWidget() if below is not None else None
        column = parent.layout() if parent is not None else None
        if below is not None and isinstance(column, QBoxLayout):
            column.removeWidget(self)
            column.insertWidget(column.indexOf(below) + 1, self)

    def _reveal(self) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea) and self.row is not None:
            parent.ensureWidgetVisible(self.row, 0, 24)

    def _leave(self) -> None:
        self.clear()
        if self._back is not None:
            self._back.setFocus()
