"""A vertical scroll area whose content keeps a readable width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class Column(QScrollArea):
    """A scrolling column: `body` takes widgets from top to bottom; no horizontal bar ever."""

    def __init__(
        self, width: int = 760, margins: tuple[int, int, int, int] = (24, 20, 24, 32), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner, self.content = QWidget(), QWidget()
        self.content.setMaximumWidth(width)
        across = QHBoxLayout(inner)
        across.setContentsMargins(*margins)
        across.addWidget(self.content, 1)
        across.addStretch(0)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self.setWidget(inner)

    def clear(self) -> None:
        """Remove every widget of the column."""
        while self.body.count():
            item = self.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
