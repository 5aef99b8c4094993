"""What the window expects of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tutor.ui.widgets.scroll import Column


class Page(QWidget):
    """One page of the window.

    `go` asks for another page ("learn", "disc-to-heel"); `crumbs` names where we are; `trouble` is a sentence to show.
    """

    go = Signal(str, str)
    crumbs = Signal(list)
    trouble = Signal(str)

    shortcuts: tuple[tuple[str, str], ...] = ()
    """(keys, what they do) for F1."""

    def __init__(self) -> None:
        super().__init__()
        # A page takes the focus when it is opened, so that Tab goes to its first control and not to the rail.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def enter(self, target: str) -> None:
        """Called each time that the page is shown; `target` is page-specific and may be empty."""

    def leave(self) -> None:
        """Called before another page is shown."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control took scroll the text."""
        columns = [column for column in self.findChildren(Column) if column.isVisible()]
        if not any(column.scroll_by_key(event.key()) for column in columns):
            super().keyPressEvent(event)

    def apply_theme(self) -> None:
        """Colours or text scale have changed; widgets with their own paint are asked by the window themselves."""
