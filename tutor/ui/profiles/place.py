"""A place on a card where one question at a time is asked."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tutor.ui.profiles.ask_row import AskRow


class Place(QWidget):
    """Empty and without height until something is asked."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._back: QWidget | None = None
        self.row: AskRow | None = None

    def ask(self, row: AskRow, back: QWidget | None = None) -> None:
        """Ask; the question before goes. back: has the focus again if it is given up."""
        self.clear()
        self.row, self._back = row, back
        row.left.connect(self._leave)
        row.done.connect(self.clear)
        self._column.addWidget(row)
        row.setFocus()

    def clear(self) -> None:
        """Nothing is asked."""
        if self.row is not None:
            self._column.removeWidget(self.row)
            self.row.hide()
            self.row.deleteLater()
            self.row = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was asked below the edge of the window must be seen, once the page around it has been laid out too."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._reveal)

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
