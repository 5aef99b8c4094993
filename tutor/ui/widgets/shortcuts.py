"""F1: the shortcuts of the page and of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class ShortcutsDialog(QDialog):
    """Two short tables of keys; Escape closes."""

    def __init__(
        self,
        page: str,
        own: Sequence[tuple[str, str]],
        general: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shortcuts")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        for title, rows in ((page, own), ("Everywhere", general)):
            if rows:
                heading = QLabel(title)
                heading.setProperty("role", "title")
                layout.addWidget(heading)
                layout.addLayout(self._table(rows))
                layout.addSpacing(8)
        close = QPushButton("Close")
        close.clicked.connect(self.accept)
        layout.addWidget(close)

    def _table(self, rows: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, (keys, meaning) in enumerate(rows):
            key = QLabel(keys)
            key.setProperty("role", "pill")
            grid.addWidget(key, row, 0)
            grid.addWidget(QLabel(meaning), row, 1)
        return grid
