"""A list of choices that shows its whole text: too long for one line, it takes several."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

ARROW = 2
"""Pixels kept free beside the arrow."""
LEAST = 7
"""Widths of the letter M that it can be squeezed to."""
TALL = 2000
"""More pixels than any text is high."""
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class SelectBox(QComboBox):
    """A QComboBox that grows downwards instead of cutting its text, and whose list is as wide as its widest words."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.currentTextChanged.connect(self._fit)

    @property
    def field(self) -> QRect:
        """Where the text goes."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return room.adjusted(0, 0, -ARROW, 0)

    @property
    def lines(self) -> int:
        """How many lines the text takes at this width."""
        metrics = self.fontMetrics()
        tall = metrics.boundingRect(QRect(0, 0, self.field.width(), TALL), WRAPPED, self.currentText())
        return max(1, round(tall.height() / metrics.lineSpacing()))

    @property
    def cut(self) -> bool:
        """Whether a word alone is wider than the field: then it is too narrow whatever its height."""
        return any(_wide(self.fontMetrics(), word) > self.field.width() for word in self.currentText().split())

    def minimumSizeHint(self) -> QSize:
        """Narrower than it likes to be: then it takes more lines."""
        likes = self.sizeHint()
        return QSize(min(likes.width(), LEAST * _wide(self.fontMetrics(), "M")), likes.height())

    def showPopup(self) -> None:
        """The list is as wide as its words."""
        metrics = self.fontMetrics()
        widest = max((_wide(metrics, self.itemText(place)) for place in range(self.count())), default=0)
        self.view().setMinimumWidth(max(self.width(), widest + 3 * metrics.height()))
        super().showPopup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another type size, too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As ever while one line does; else the same frame with wrapped text."""
        if self.lines == 1:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(self.field, WRAPPED, self.currentText())

    def _fit(self) -> None:
        extra = (self.lines - 1) * self.fontMetrics().lineSpacing()
        needed = super().sizeHint().height() + extra if extra else 0
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)


def _wide(metrics: QFontMetrics, text: str) -> int:
    return metrics.horizontalAdvance(text)
