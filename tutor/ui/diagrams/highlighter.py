"""Which structure is pointed at and which is selected, shared by every open view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Highlighter(QObject):
    """Signals carry a structure id; the empty id means none. A signal comes only when something changed."""

    hovered = Signal(str)
    selected = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hovered = ""
        self._selected = ""

    @property
    def hovered_id(self) -> str:
        """The structure that is pointed at, or the empty text."""
        return self._hovered

    @property
    def selected_id(self) -> str:
        """The structure that stays lit until another one is selected or Esc is pressed, or the empty text."""
        return self._selected

    def hover(self, structure: str) -> None:
        """Point at a structure everywhere."""
        if structure != self._hovered:
            self._hovered = structure
            self.hovered.emit(structure)

    def select(self, structure: str) -> None:
        """Select a structure everywhere."""
        if structure != self._selected:
            self._selected = structure
            self.selected.emit(structure)

    def clear(self) -> None:
        """Point at nothing and select nothing."""
        self.hover("")
        self.select("")
