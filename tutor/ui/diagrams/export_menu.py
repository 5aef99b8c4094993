"""The button over a diagram that exports it: as PNG, SVG or PDF, or on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

KINDS = (
    ("png", "Picture (PNG)…", "A picture of twice the size, for slides and documents"),
    ("svg", "Drawing (SVG)…", "Lines and words that a drawing program can change"),
    ("pdf", "Page (PDF)…", "One page that stays sharp at any size"),
    ("print", "Print…", "One page on paper"),
)
"""What is asked for, its title, and what it is good for."""


class ExportMenu(QToolButton):
    """`asked(kind)` when an entry of the menu is chosen."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip("Export or print (Ctrl+E)")
        self.setAccessibleName("Export or print this view")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for kind, title, tip in KINDS:
            action = menu.addAction(title)
            action.setToolTip(tip)
            action.triggered.connect(partial(self.asked.emit, kind))
        self.setMenu(menu)
