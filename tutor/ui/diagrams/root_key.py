"""What the strands of a nerve bundle mean: each root's colour, dashes and letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tutor.diagrams.palette import colour
from tutor.diagrams.strands import PATTERNS, RUNGS, WORDS, line_share
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout

LENGTH, BREADTH = 26, 8
"""Pixels of a strand in the key."""
GAP = 4
"""Pixels between a strand and its letter."""
SCALE = 1.5
"""Pixels a millimetre of dashes."""


def roots_in(svg: str) -> tuple[str, ...]:
    """The roots that a drawing shows as strands."""
    return tuple(root for root in PATTERNS if f'"{root.lower()}-fibre"' in svg)


class RootKey(QWidget):
    """A row that breaks into lines; a screen reader gets it as one sentence."""

    def __init__(self, roots: Sequence[str], theme: Theme) -> None:
        super().__init__()
        row = FlowLayout(8, self)
        row.setContentsMargins(0, 6, 0, 2)
        for root in roots:
            row.addWidget(_Strand(root, theme))
        self.setAccessibleName(f"Roots in the drawing: {'; '.join(f'{root}, {WORDS[root]}' for root in roots)}")


class _Strand(QWidget):
    """One root."""

    def __init__(self, root: str, theme: Theme) -> None:
        super().__init__()
        self._root, self._theme = root, theme
        self.setToolTip(f"{root}: {WORDS[root]}")

    def sizeHint(self) -> QSize:
        """The strand and its letter."""
        metrics = QFontMetrics(self._theme.font("small", bold=True))
        return QSize(LENGTH + GAP + metrics.horizontalAdvance(self._root) + 2, max(BREADTH + 6, metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The strand as in the drawing, then the letter."""
        painter, scheme, tone = QPainter(self), self._theme.scheme, self._root.lower()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() / 2
        start, end = QPointF(3, y), QPointF(LENGTH - 3, y)
        for ink, width in ((colour(scheme, "nerve-line"), BREADTH + 1.6), (colour(scheme, f"{tone}-base"), BREADTH)):
            painter.setPen(QPen(QColor(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(start, end)
        width = max(1.6, line_share(self._root) * BREADTH)
        cap = Qt.PenCapStyle.FlatCap if self._root in RUNGS else Qt.PenCapStyle.RoundCap
        pen = QPen(QColor(colour(scheme, f"{tone}-fibre")), width, Qt.PenStyle.SolidLine, cap)
        if PATTERNS[self._root]:
            pen.setDashPattern([part * SCALE / width for part in PATTERNS[self._root]])
        painter.setPen(pen)
        painter.drawLine(start, end)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self._theme.font("small", bold=True))
        left = self.rect().adjusted(LENGTH + GAP, 0, 0, 0)
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._root)
        painter.end()
