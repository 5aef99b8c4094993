"""A titled part of a page that is folded until it is asked for; it is built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Fold(QWidget):
    """A button with an arrow, and below it what `make` returns."""

    def __init__(self, title: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self._inside: QWidget | None = None
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.toggled.connect(self._fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _fold(self, opened: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        if opened and self._inside is None and self._make is not None:
            self._inside, self._make = self._make(), None
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(opened)
