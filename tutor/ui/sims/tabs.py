"""Pages behind a row of quiet buttons: what a lab shows below its pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.ui.widgets.flow_layout import FlowLayout


class Tabs(QWidget):
    """pages: title and widget. `changed(index)` follows every choice."""

    changed = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        bar = QWidget()
        row = FlowLayout(4, bar)
        for index, (title, page) in enumerate(pages):
            button = QPushButton(title)
            button.setProperty("role", "quiet")
            button.setCheckable(True)
            button.setAccessibleName(f"Show: {title}")
            self._group.addButton(button, index)
            row.addWidget(button)
            self._stack.addWidget(page)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    @property
    def index(self) -> int:
        """Which page is shown."""
        return self._stack.currentIndex()

    def replace(self, index: int, page: QWidget) -> None:
        """Put another widget in a page's place."""
        old, shown = self._stack.widget(index), self._stack.currentIndex()
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.insertWidget(index, page)
        self._stack.setCurrentIndex(shown)

    def choose(self, index: int) -> None:
        """Show a page."""
        self._group.button(index).setChecked(True)
        self._stack.setCurrentIndex(index)
        self.changed.emit(index)

    def show_page(self, index: int, *, on: bool) -> None:
        """Offer a page or hide its button."""
        self._group.button(index).setVisible(on)
