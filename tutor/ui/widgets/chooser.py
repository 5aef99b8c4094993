"""A drop-down list of a few named values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox


class Chooser(QComboBox):
    """options: (title, value). `chosen(value)` follows every choice."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        for title, value in options:
            self.addItem(title, value)
        self.currentIndexChanged.connect(self._changed)

    def _changed(self, _index: int) -> None:
        self.chosen.emit(self.currentData())
