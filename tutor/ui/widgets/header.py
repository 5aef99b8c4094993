"""The header: where we are, and search."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from tutor.ui.study import Study
from tutor.ui.theme import Theme
from tutor.ui.widgets.elided_label import ElidedLabel
from tutor.ui.widgets.search_box import SearchBox


class Header(QFrame):
    """Breadcrumb on the left, search on the right."""

    go = Signal(str, str)

    def __init__(self, theme: Theme, study: Study) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._crumbs = ElidedLabel()
        self.search = SearchBox(theme, study)
        self.search.go.connect(self.go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(16)
        layout.addWidget(self._crumbs, 1)
        layout.addWidget(self.search, 0)

    def show_crumbs(self, crumbs: list[str]) -> None:
        """Name the place, outermost first."""
        self._crumbs.setText("  ›  ".join(crumbs))
