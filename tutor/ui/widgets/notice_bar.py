"""One sentence above the page that the person should know, until it is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from tutor.ui.icons import icon
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class NoticeBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "partly")
        self._words = label("", selectable=True)
        self._close = QToolButton()
        self._close.setAccessibleName("Close this notice")
        self._close.setToolTip("Close this notice")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.hide()
        self.apply_theme()

    def tell(self, sentence: str) -> None:
        """Show the sentence."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def apply_theme(self) -> None:
        """Icon colour."""
        self._close.setIcon(icon("cross", self._theme.tokens.ink_soft))
