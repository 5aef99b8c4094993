"""Cards that offer something to do: a title, a sentence, a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.ui.widgets.labels import label


class Offer(QFrame):
    """`taken(target)` when its button is pressed. Without `enabled` there is nothing to do here now."""

    taken = Signal(str)

    def __init__(self, target: str, title: str, text: str, action: str = "Start", *, enabled: bool = True) -> None:
        super().__init__()
        self._target = target
        self.setProperty("role", "card")
        words = self._words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(title, "title"))
        words.addWidget(label(text, "soft"))
        self.button = QPushButton(action)
        self.button.setObjectName(target)
        self.button.setAccessibleName(f"{action}: {title}")
        self.button.setEnabled(enabled)
        self.button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row = row

    def emphasise(self) -> None:
        """Make it the one primary action of its page."""
        self.button.setProperty("role", "primary")

    def add_lead(self, lead: str) -> None:
        """A word or two above the title: why this one stands first."""
        self._words.insertWidget(0, label(lead, "pill", wrap=False), 0, Qt.AlignmentFlag.AlignLeft)

    def add_second(self, target: str, action: str, title: str) -> None:
        """A quieter button beside the first."""
        button = QPushButton(action)
        button.setProperty("role", "quiet")
        button.setObjectName(target)
        button.setAccessibleName(f"{action}: {title}")
        button.clicked.connect(self._take_second)
        self.row.insertWidget(self.row.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _take(self) -> None:
        self.taken.emit(self._target)

    def _take_second(self) -> None:
        self.taken.emit(self.sender().objectName())


def combo(choices: Sequence[tuple[str, str]], name: str, chosen: str = "") -> QComboBox:
    """A list to choose one of (words, value) from. name: what is chosen, for screen readers."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def named(words: str, widget: QWidget) -> QWidget:
    """A field with its name above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    title = label(words, "small", wrap=False)
    title.setBuddy(widget)
    column.addWidget(title)
    column.addWidget(widget)
    return holder
