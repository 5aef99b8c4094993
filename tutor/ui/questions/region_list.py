"""The regions of a drawing by number and position, never by name: another way to answer than pointing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from tutor.diagrams.model import Diagram, Part
from tutor.diagrams.walk import reading_order
from tutor.ui.theme import Theme


class RegionList(QComboBox):
    """Regions from top to bottom, numbered as in the drawing's own walk. Order and words tell where, not what."""

    def __init__(self, diagram: Diagram, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagram, self._theme = diagram, theme
        self._parts = [diagram.parts[name] for name in reading_order(diagram)]
        for widget in (self, self.view()):
            widget.setAccessibleName("Regions of the picture by position")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem("Choose by position …")
        for number, part in enumerate(self._parts, start=1):
            self.addItem(f"Region {number} of {len(self._parts)}: {self._where(part)}")

    def part(self, row: int) -> Part | None:
        """The part of a row; None for the first row, which chooses nothing."""
        return self._parts[row - 1] if row > 0 else None

    def show_part(self, structure: str) -> None:
        """Select the row of a structure, or none."""
        rows = [number for number, part in enumerate(self._parts, start=1) if part.id == structure]
        self.setCurrentIndex(rows[0] if rows else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must not change an answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong to the card (hint, confidence); arrows and Space are the list's."""
        if event.text().isalnum():
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, text, chevron; Fusion's arrow does not follow the theme."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else "line_strong"), width))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8)
        side, gap = round(16 * theme.scale), theme.space(3)
        room = QRectF(gap, 0, self.width() - side - 3 * gap, self.height())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        text = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.translate(self.width() - gap - side / 2, self.height() / 2)
        painter.setPen(QPen(theme.colour("ink_soft"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        reach = side / 4
        painter.drawLine(QPointF(-reach, -reach / 2), QPointF(0, reach / 2))
        painter.drawLine(QPointF(reach, -reach / 2), QPointF(0, reach / 2))

    def _where(self, part: Part) -> str:
        left, top, width, height = self._diagram.view_box
        across, down = (part.anchor[0] - left) / width, (part.anchor[1] - top) / height
        side = "left" if across < 0.4 else "right" if across > 0.6 else "centre"
        return f"{round(down * 100)} % down, {side}"
