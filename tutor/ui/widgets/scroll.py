"""A vertical scroll area whose content keeps a readable width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

COLUMN = 860
"""Width of the text of a page, in pixels."""


class Sheet(QWidget):
    """What scrolls. Its least height is left to height-for-width: wrapped labels report that of their least width."""

    def minimumSizeHint(self) -> QSize:
        """Nothing is asked for."""
        return QSize(0, 0)


def scrolling(sheet: Sheet) -> QScrollArea:
    """A frame in which a sheet scrolls up and down where there is too little room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(sheet)
    return area


class Column(QScrollArea):
    """A scrolling column in the middle: `body` takes widgets from top to bottom; no horizontal bar ever."""

    def __init__(
        self, width: int = COLUMN, margins: tuple[int, int, int, int] = (24, 20, 24, 32), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(20)
        inner, self.content = Sheet(), QWidget()
        self.content.setMaximumWidth(width)
        across = QHBoxLayout(inner)
        across.setContentsMargins(*margins)
        across.addStretch(1)
        across.addWidget(self.content, 1000)
        across.addStretch(1)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self.setWidget(inner)

    def clear(self) -> None:
        """Remove every widget of the column."""
        while self.body.count():
            item = self.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def scroll_by_key(self, key: int) -> bool:
        """Scroll as a reader expects of the arrow, page, Home and End keys; whether the key was one of them."""
        bar = self.verticalScrollBar()
        line, page = 3 * bar.singleStep(), bar.pageStep() - 2 * bar.singleStep()
        steps = {Qt.Key.Key_Down: line, Qt.Key.Key_Up: -line, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            return False
        return True
