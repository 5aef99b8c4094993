"""The left rail: pages, the disclaimer, the page about the program, theme and text size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from tutor.ui.theme import Theme


class Rail(QFrame):
    """Page buttons (exclusive, arrow keys walk them) and the settings that act at once."""

    chosen = Signal(str)
    scheme_toggled = Signal()
    text_scaled = Signal(int)
    motion_toggled = Signal(bool)

    def __init__(
        self, theme: Theme, pages: Sequence[tuple[str, str]], foot: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "rail")
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 16, 12, 12)
        layout.setSpacing(4)
        name = QLabel("Rootwise")
        name.setProperty("role", "title")
        line = QLabel("From the spine to the ankle")
        line.setProperty("role", "small")
        line.setWordWrap(True)
        layout.addWidget(name)
        layout.addWidget(line)
        layout.addSpacing(16)
        for key, title in pages:
            layout.addWidget(self._page_button(key, title))
        layout.addStretch(1)
        note = QLabel("Education only. It never diagnoses.")
        note.setProperty("role", "small")
        note.setWordWrap(True)
        layout.addWidget(note)
        layout.addWidget(self._page_button(*foot))
        layout.addLayout(self._settings())
        self._fit()

    def select(self, key: str) -> None:
        """Mark the page's button without announcing it."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            self._recolour()

    def set_open(self, on: bool) -> None:
        """Whether there are pages to go to."""
        for button in self._buttons.values():
            button.setEnabled(on)

    def apply_theme(self) -> None:
        """Redraw the icons in the scheme's colours and fit the width to the text size."""
        from tutor.ui.icons import icon

        tokens = self._theme.tokens
        self._recolour()
        size = self._theme.pixels("title") + 2
        for button in (*self._buttons.values(), self._scheme, self._smaller, self._larger, self._motion):
            button.setIconSize(QSize(size, size))
        dark = self._theme.scheme == "dark"
        self._scheme.setIcon(icon("sun" if dark else "moon", tokens.ink_soft))
        self._scheme.setToolTip("Light theme" if dark else "Dark theme")
        self._scheme.setAccessibleName(self._scheme.toolTip())
        self._smaller.setIcon(icon("text-smaller", tokens.ink_soft))
        self._larger.setIcon(icon("text-larger", tokens.ink_soft))
        self._motion.setIcon(icon("motion", tokens.ink_soft))
        self._motion.setChecked(self._theme.reduced_motion)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(round(168 + 40 * (self._theme.scale - 1)) + 8)

    def _page_button(self, key: str, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.setObjectName(key)
        button.clicked.connect(self._clicked)
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def _settings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._scheme = self._tool("Dark theme")
        self._scheme.clicked.connect(self.scheme_toggled)
        self._smaller = self._tool("Smaller text")
        self._smaller.clicked.connect(self._shrink)
        self._larger = self._tool("Larger text")
        self._larger.clicked.connect(self._grow)
        self._motion = self._tool("Reduce motion")
        self._motion.setCheckable(True)
        self._motion.clicked.connect(self.motion_toggled)
        for tool in (self._scheme, self._smaller, self._larger, self._motion):
            row.addWidget(tool)
        row.addStretch(1)
        return row

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(20, 20))
        return button

    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _recolour(self) -> None:
        """Redraw the page icons; the page on show has the accent."""
        from tutor.ui.icons import icon

        tokens = self._theme.tokens
        for key, button in self._buttons.items():
            button.setIcon(icon(key, tokens.accent if button.isChecked() else tokens.ink_soft))

    def _shrink(self) -> None:
        self.text_scaled.emit(-1)

    def _grow(self) -> None:
        self.text_scaled.emit(1)
