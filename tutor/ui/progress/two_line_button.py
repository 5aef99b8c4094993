"""A button of two lines that wrap, which a plain button's text does not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from tutor.ui.widgets.labels import label


class TwoLineButton(QPushButton):
    """Can be checked; one of its group is."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(f"{first}, {second}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(2)
        for words, role in ((first, ""), (second, "small")):
            line = label(words, role)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as both lines."""
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """That of the lines, not of a text of its own."""
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least that the lines need."""
        return self._column.totalMinimumSize()
