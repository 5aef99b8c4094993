"""What the marks of the walker mean: a sample and words for each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QWidget

from tutor.diagrams.palette import colour
from tutor.ui.sims.gait_painter import FULL, REST, mixed
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

ROWS: Final = (
    ("rest", "Muscle that is asked for little of what it has."),
    ("work", "Muscle that works hard for its strength: the redder, the harder."),
    ("limit", "Hatched: muscle that gives all it has, and it is not enough or just enough."),
    ("weak", "Thick dashed edge: muscle too weak for level walking."),
    ("right", "Ground reaction force under the right foot, as long as it is large (one body weight is about a third of "
              "the person's height); the dot is the centre of pressure."),
    ("left", "The same under the left foot."),
    ("ghost", "Healthy walker at the same instant of the cycle, at its own or at the same speed."),
    ("plumb", "Line of the trunk and line of the pelvis; dotted: plumb and level."),
    ("print", "Where heels came down, right filled, left open, with the length of the step that led there."),
)  # fmt: skip


class GaitKey(QWidget):
    """Rows of sample and meaning. Nothing in the picture is told by colour alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, (kind, words) in enumerate(ROWS):
            grid.addWidget(_Sample(theme, kind), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words), number, 1)


class _Sample(QWidget):
    """A small picture of one mark."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        self.setFixedSize(QSize(46, 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._kind in {"rest", "work", "limit", "weak"}:
            self._muscle(painter)
        elif self._kind in {"right", "left"}:
            self._arrow(painter)
        else:
            self._line(painter)
        painter.end()

    def _muscle(self, painter: QPainter) -> None:
        skin, line = (QColor(colour(self._theme.scheme, name)) for name in ("skin-mid", "muscle-line"))
        share = REST if self._kind in {"rest", "weak"} else 1.0
        box = QRectF(4, 4, 38, 16)
        painter.setPen(QPen(line, 1))
        painter.setBrush(mixed(skin, FULL[self._theme.scheme], share))
        painter.drawEllipse(box)
        if self._kind == "limit":
            painter.setBrush(QBrush(line, Qt.BrushStyle.BDiagPattern))
            painter.drawEllipse(box)
        elif self._kind == "weak":
            painter.setPen(QPen(line, 2.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(box)

    def _arrow(self, painter: QPainter) -> None:
        right = self._kind == "right"
        tone = self._theme.colour("accent" if right else "second")
        painter.setPen(QPen(tone, 3, Qt.PenStyle.SolidLine if right else Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(6, 12), QPointF(32, 12))
        painter.setPen(QPen(tone, 1.6))
        painter.setBrush(tone)
        painter.drawEllipse(QPointF(6, 12), 4, 4)
        painter.setBrush(tone if right else self._theme.colour("page"))
        painter.drawPolygon(QPolygonF([QPointF(43, 12), QPointF(32, 7), QPointF(32, 17)]))

    def _line(self, painter: QPainter) -> None:
        tone = self._theme.colour
        if self._kind == "print":
            painter.setPen(QPen(tone("accent"), 1.4))
            painter.setBrush(tone("accent"))
            painter.drawRoundedRect(QRectF(3, 9, 18, 6), 3, 3)
            painter.setPen(QPen(tone("second"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(25, 9, 18, 6), 3, 3)
            return
        ghost = self._kind == "ghost"
        style = Qt.PenStyle.DashLine if ghost else Qt.PenStyle.DotLine
        painter.setPen(QPen(tone("second" if ghost else "ink"), 1.6, style))
        painter.drawLine(QPointF(4, 17), QPointF(42, 17))
        if not ghost:
            painter.setPen(QPen(tone("ink"), 2.4))
            painter.drawLine(QPointF(4, 17), QPointF(42, 8))
