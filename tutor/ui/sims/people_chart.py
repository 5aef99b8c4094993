"""A hundred findings as a hundred dots: how many vanished, how many became smaller, how many did not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: str) -> None:
        """Frame a kind."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def sizeHint(self) -> QSize:
        """Four squares and two lines of text."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(240, self.heightForWidth(480))

    def heightForWidth(self, _width: int) -> int:
        """The largest squares, text below."""
        return round(SIDE + 3.4 * self._theme.pixels("small") * 1.4 + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots from the lower left: gone hollow, smaller light, unchanged full."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = self.width() / 4
        side = min(SIDE, column - 14)
        line = self._theme.pixels("small") * 1.4
        for index, kind in enumerate(_ORDER):
            known = course(kind)
            assert known is not None
            left, top = column * index + 7, 6.0
            self._dots(painter, left, top, side, round(100 * known.smaller), round(100 * (known.gone or 0)))
            if kind == self._kind:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                painter.drawRoundedRect(QRectF(left - 5, top - 4, side + 10, side + 8), 8, 8)
            painter.setPen(self._theme.colour("ink"))
            painter.setFont(self._theme.font("small", bold=True))
            box = QRectF(left - 5, top + side + 6, column - 4, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, kind.capitalize())
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.colour("ink_soft"))
            painter.drawText(
                box.translated(0, line),
                Qt.AlignmentFlag.AlignLeft,
                f"{known.smaller:.0%} smaller".replace("%", "\xa0%"),
            )
            if known.gone is not None:
                painter.drawText(
                    box.translated(0, 2 * line),
                    Qt.AlignmentFlag.AlignLeft,
                    f"{known.gone:.0%} gone".replace("%", "\xa0%"),
                )
        painter.end()

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
