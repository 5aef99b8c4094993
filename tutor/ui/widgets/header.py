"""The header: where we are, search, and who learns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from tutor.ui.icons import icon
from tutor.ui.study import Study
from tutor.ui.theme import Theme
from tutor.ui.widgets.elided_label import ElidedLabel
from tutor.ui.widgets.search_box import SearchBox


class Header(QFrame):
    """Breadcrumb on the left, search and the profile on the right."""

    go = Signal(str, str)

    def __init__(self, theme: Theme, study: Study) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._theme = theme
        self._crumbs = ElidedLabel()
        self.search = SearchBox(theme, study)
        self.search.go.connect(self.go)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(16)
        layout.addWidget(self._crumbs, 1)
        layout.addWidget(self.search, 0)
        self._you = QToolButton()
        self._you.setToolTip(f"Profile and data{f' of {study.keeper.present.name}' if study.keeper else ''}")
        self._you.setAccessibleName(self._you.toolTip())
        self._you.clicked.connect(self._open_profile)
        layout.addWidget(self._you)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Icon colour and size."""
        side = self._theme.pixels("title") + 2
        self._you.setIconSize(QSize(side, side))
        self._you.setIcon(icon("you", self._theme.tokens.ink_soft))

    def show_crumbs(self, crumbs: list[str]) -> None:
        """Name the place, outermost first."""
        self._crumbs.setText("  ›  ".join(crumbs))

    def _open_profile(self) -> None:
        self.go.emit("you", "")
