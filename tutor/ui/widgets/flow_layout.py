"""A row that breaks into lines when it gets narrow; its tail can stand at the right."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right; hidden ones take no room. `push` moves the items after it to the right edge."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[QLayoutItem] = []
        self._push: int | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def push(self) -> None:
        """What is added from now on stands at the right."""
        self._push = len(self._all)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; Qt calls this from addWidget."""
        self._all.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._all)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item, or None past the end."""
        return self._all[index] if 0 <= index < len(self._all) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item."""
        return self._all.pop(index) if 0 <= index < len(self._all) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more room."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """More lines when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        shown = [item.sizeHint() for item in self._all if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        return QSize(sum(size.width() for size in shown) + gaps, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        shown = [item.minimumSize() for item in self._all if not item.isEmpty()]
        return QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Height of the lines in a rectangle; with `move` the items are put there."""
        top = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            top += self.spacing() if number else 0
            sizes = [_size(item, rect.width()) for _, item in line]
            height = max(size.height() for size in sizes)
            rest = rect.width() - sum(size.width() for size in sizes) - self.spacing() * (len(line) - 1)
            left = rect.x()
            for place, ((index, item), size) in enumerate(zip(line, sizes, strict=True)):
                if self._push is not None and (index == self._push or (index > self._push and place == 0)):
                    left += max(0, rest)
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += height
        return top - rect.y()

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        used = 0
        for index, item in enumerate(self._all):
            if item.isEmpty():
                continue
            step = item.sizeHint().width()
            if not lines or used + self.spacing() + step > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((index, item))
            used += self.spacing() + step
        return lines


def _size(item: QLayoutItem, width: int) -> QSize:
    """What an item takes in a line of this width; one that is too wide wraps if it can."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
