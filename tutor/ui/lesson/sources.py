"""The sources of a lesson, folded: each in full, with how far it was checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tutor.learning.lesson import Reference
from tutor.ui.widgets.labels import label


class Sources(QWidget):
    """A button that shows and hides the list."""

    def __init__(self, references: Sequence[Reference]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._button = QPushButton(f"Sources ({len(references)})")
        self._button.setProperty("role", "quiet")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._fold)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QWidget()
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        for reference in references:
            rows.addWidget(label(f"{reference.full} {reference.note}".strip(), "small", selectable=True))
        self._list.hide()
        column.addWidget(self._list)

    def _fold(self, opened: bool) -> None:
        self._list.setVisible(opened)
