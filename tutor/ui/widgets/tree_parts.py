"""What a tree to look through is made of: a field that filters it, rows that act on Enter, a dot that marks a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem

MARK = 1
"""Column of the dot that says: drawn in an open view."""
DOT = 7
"""Pixels across the dot."""


class Filter(QLineEdit):
    """The field above the tree; `left` when Down is pressed; Escape empties it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Find a structure")
        self.setAccessibleName("Find a structure in the list")
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Escape."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Tree(QTreeWidget):
    """A tree without header: `entered_by_key(item)` on Enter, `left` when the pointer goes."""

    entered_by_key = Signal(QTreeWidgetItem)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("All structures")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(16)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIconSize(QSize(DOT, DOT))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(DOT + 12)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(MARK, DOT + 12)

    def viewportEvent(self, event: QEvent) -> bool:
        """Leaving points at nothing."""
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts on the row; everything else is the tree's own."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.entered_by_key.emit(item)
        else:
            super().keyPressEvent(event)


def dot(colour: QColor) -> QIcon:
    """A filled disc."""
    picture = QPixmap(4 * DOT, 4 * DOT)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(picture.rect())
    painter.end()
    return QIcon(picture)
