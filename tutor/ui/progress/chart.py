"""What every chart of the page shares: height by text size, a plot between axes, words for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.ui.theme import Theme


class Chart(QWidget):
    """Paints itself between axes of its own. meaning: what it shows; told: its figures as one spoken text."""

    TALL = 150
    """Pixels of the plot at 100 % text."""

    def __init__(self, theme: Theme, meaning: str, told: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(meaning)
        self.setAccessibleDescription(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Height by text size."""
        self.setFixedHeight(round(self.TALL * self.theme.scale**0.5) + 3 * self.theme.pixels("small"))
        self.update()

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Paint everything; `plot` is the area between the axes."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Room for the numbers on the left and the words below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.theme.font("small"))
        metrics = painter.fontMetrics()
        left, line = metrics.horizontalAdvance("100 %") + 10, metrics.height()
        plot = QRectF(left, line * 0.8, max(20, self.width() - left - self.right_room(metrics.horizontalAdvance("0"))),
                      max(20, self.height() - 2.6 * line - 4))  # fmt: skip
        self.draw(painter, plot)
        painter.end()

    def right_room(self, _digit: int) -> float:
        """Pixels kept free on the right."""
        return 8

    # What charts are drawn with --------------------------------------------------------------------------------

    def share_axis(self, painter: QPainter, plot: QRectF, shares: tuple[float, ...] = (0, 0.25, 0.5, 0.75, 1)) -> None:
        """Lines at shares from 0 to 1 with their per cent."""
        for share in shares:
            y = plot.bottom() - share * plot.height()
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            self.words(painter, QRectF(0, y - 20, plot.left() - 8, 40), f"{share:.0%}".replace("%", " %"), "right")

    def words(self, painter: QPainter, box: QRectF, text: str, side: str = "centre", colour: str = "ink_soft") -> None:
        """Text in a box, in the middle of its height."""
        sides = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
        painter.setPen(self.theme.colour(colour))
        painter.drawText(box, sides.get(side, Qt.AlignmentFlag.AlignHCenter) | Qt.AlignmentFlag.AlignVCenter, text)

    def beside(self, painter: QPainter, at: QPointF, text: str, colour: str = "ink") -> None:
        """Text to the right of a point, on a ground of its own so that no line runs through it."""
        metrics = painter.fontMetrics()
        box = QRectF(at.x(), at.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + 6, metrics.height())
        box.moveRight(min(box.right(), self.width() - 1.0))
        painter.fillRect(box, self.theme.colour("card"))
        self.words(painter, box, text, "centre", colour)

    def below(self, painter: QPainter, plot: QRectF, x: float, text: str) -> None:
        """A word under the plot, kept within the widget."""
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(text) + 2
        left = min(max(0.0, x - wide / 2), self.width() - wide)
        self.words(painter, QRectF(left, plot.bottom() + 4, wide, metrics.height()), text)

    def hatched(self, colour: QColor) -> QBrush:
        """A pattern of slanted lines in a colour."""
        return QBrush(colour, Qt.BrushStyle.BDiagPattern)
