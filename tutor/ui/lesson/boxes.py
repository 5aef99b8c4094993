"""Boxes of a lesson: evidence with its strength, remarks for the clinic, red flags, tips for teachers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tutor.learning.glossary import TermMarker
from tutor.learning.lesson import Evidence, Note, Strength
from tutor.ui.icons import icon
from tutor.ui.theme import Theme
from tutor.ui.widgets.badge import Badge
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView

STRENGTHS: dict[Strength, tuple[str, str, str]] = {
    "established": ("check", "right", "Well established"),
    "supported": ("check", "accent", "Supported"),
    "plausible": ("partly", "partly", "Plausible, unproven"),
    "contested": ("warn", "partly", "Contested"),
    "outdated": ("cross", "wrong", "Outdated"),
}
"""strength -> (icon, colour token, words)"""
NOTES = {
    "clinic": ("clinic", "accent", "wash", "In the clinic"),
    "redflag": ("warn", "redflag", "redflag", "Red flag"),
    "tip": ("tip", "ink_soft", "info", "For teachers"),
}
"""kind -> (icon, colour token, card role, words)"""


class EvidenceBox(QFrame):
    """A claim, how strong its evidence is, and whose it is."""

    def __init__(
        self, block: Evidence, theme: Theme, source_names: Callable[[str], str], marker: TermMarker | None = None
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        icon_name, token, words = STRENGTHS[block.strength]
        column.addWidget(Badge(theme, icon_name, token, words))
        self.prose = ProseView((marker or TermMarker(())).mark(block.body.html), theme)
        column.addWidget(self.prose)
        if block.sources:
            column.addWidget(label("Sources: " + " · ".join(map(source_names, block.sources)), "small"))
        self.setAccessibleName(f"{words}: {block.body.text}")


class NoteBox(QFrame):
    """A titled remark. Teacher tips start folded."""

    def __init__(self, block: Note, theme: Theme, marker: TermMarker | None = None) -> None:
        super().__init__()
        icon_name, token, role, words = NOTES[block.kind]
        self._theme = theme
        self.setProperty("role", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        title = f"{words}: {block.title}" if block.title else words
        self.prose = ProseView((marker or TermMarker(())).mark(block.body.html), theme)
        self._button: QPushButton | None = None
        if block.kind == "tip":
            self._button = QPushButton(title)
            self._button.setProperty("role", "quiet")
            self._button.setCheckable(True)
            self._button.setIconSize(QSize(16, 16))
            self._button.setToolTip("Show or hide")
            self._button.toggled.connect(self._fold)
            column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
            self.prose.hide()
        else:
            column.addWidget(Badge(theme, icon_name, token, title))
        column.addWidget(self.prose)
        self.setAccessibleName(f"{title}. {block.body.text}")
        self.apply_theme()

    def apply_theme(self) -> None:
        """Icon of the folding button."""
        if self._button is not None:
            self._button.setIcon(icon("minus" if self._button.isChecked() else "plus", self._theme.tokens.ink_soft))

    def _fold(self, opened: bool) -> None:
        self.prose.setVisible(opened)
        self.apply_theme()
