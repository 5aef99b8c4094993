"""A hundred findings as a hundred dots: how many vanished, how many became smaller, how many did not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.sims.herniation import course
from tutor.ui.theme import Theme

_ORDER = ("bulge", "protrusion", "extrusion", "sequestration")

SIDE = 118.0
"""Pixels of the largest square."""


class PeopleChart(QWidget):
    """Four squares of a hundred dots, one a kind; the chosen kind has a frame."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = ""
        words = [self._words(kind) for kind in _ORDER]
        self.setAccessibleName("What became of a hundred findings of each kind, Chiu 2015")
        self.setAccessibleDescription("; ".join(words))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_kind(self, kind: str) -> None:
        """Frame a kind."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def sizeHint(self) -> QSize:
        """Four squares and three lines of text."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Two squares beside each other."""
        return QSize(200, self.heightForWidth(480))

    def hasHeightForWidth(self) -> bool:
        """Two rows where four squares do not fit beside each other."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One or two rows."""
        return round(self._row() * (4 // self._columns(width)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots from the lower left: gone hollow, smaller light, unchanged full."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        column = self.width() / columns
        side = min(SIDE, column - 14)
        for index, kind in enumerate(_ORDER):
            self._square(
                painter, kind, QRectF(column * (index % columns) + 7, self._row() * (index // columns) + 6, side, side)
            )
        painter.end()

    def _square(self, painter: QPainter, kind: str, area: QRectF) -> None:
        known = course(kind)
        assert known is not None
        self._dots(
            painter, area.left(), area.top(), area.width(), round(100 * known.smaller), round(100 * (known.gone or 0))
        )
        if kind == self._kind:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(-5, -4, 5, 4), 8, 8)
        line = self._line()
        rows = [kind.capitalize(), f"{known.smaller:.0%} smaller"]
        if known.gone is not None:
            rows.append(f"{known.gone:.0%} gone")
        for number, text in enumerate(rows):
            painter.setFont(self._theme.font("small", bold=number == 0))
            painter.setPen(self._theme.colour("ink" if number == 0 else "ink_soft"))
            box = QRectF(area.left() - 5, area.bottom() + 6 + number * line, area.width() + 120, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text.replace("%", "\xa0%"))

    def _columns(self, width: int) -> int:
        widest = QFontMetricsF(self._theme.font("small", bold=True)).horizontalAdvance("Sequestration") + 16
        return 4 if width / 4 >= widest else 2

    def _line(self) -> float:
        return self._theme.pixels("small") * 1.4

    def _row(self) -> float:
        return SIDE + 3.4 * self._line() + 12

    def _dots(self, painter: QPainter, left: float, top: float, side: float, smaller: int, gone: int) -> None:
        step = side / 10
        for number in range(100):
            spot = QPointF(left + step * (number % 10 + 0.5), top + side - step * (number // 10 + 0.5))
            if number < gone:
                painter.setPen(QPen(self._theme.colour("right"), 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot, step * 0.22, step * 0.22)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("right" if number < smaller else "line_strong"))
                radius = step * (0.26 if number < smaller else 0.36)
                painter.drawEllipse(spot, radius, radius)

    @staticmethod
    def _words(kind: str) -> str:
        known = course(kind)
        assert known is not None
        gone = f", {known.gone:.0%} gone" if known.gone is not None else ""
        return f"{kind}: {known.smaller:.0%} smaller{gone}"
