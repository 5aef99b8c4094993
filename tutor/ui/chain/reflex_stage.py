"""Two seated legs and a hammer: how this leg answers a tap, beside the other one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tutor.diagrams.figure.model import Figure, Part
from tutor.diagrams.figure.side import side_view
from tutor.diagrams.palette import colour
from tutor.ui.chain.jerk import WHOLE, Jerk, furthest, hammer_angle, movement, pose
from tutor.ui.theme import Theme

FRAME = 25
"""Milliseconds between two pictures."""
WHOLE_LEG, LOWER_LEG = QRectF(40.0, -130.0, 640.0, 740.0), QRectF(210.0, 170.0, 460.0, 440.0)
SHOWN: Mapping[Jerk, QRectF] = {"patellar": WHOLE_LEG, "medial_hamstring": WHOLE_LEG, "achilles": LOWER_LEG}
"""The part of the seated figure that is shown: left, highest, width and height in mm from the hip, y down."""
HIDDEN = ("skin.arm", "skin.chest", "skin.face", "skin.ear", "bone.spine")
STRUCK: Mapping[Jerk, tuple[str, float, float, float]] = {
    "patellar": ("right.knee", 38.0, -42.0, 0.0),
    "achilles": ("right.ankle", -30.0, 50.0, 180.0),
    "medial_hamstring": ("right.knee", -42.0, -34.0, 180.0),
}
"""Joint near which the hammer taps, how far from it in mm (forward, up), and the side that it comes from in degrees."""
WORDS = ("no answer", "weak", "usual", "brisk", "brisk, with clonus")


class ReflexStage(QWidget):
    """`strike` shows a tap; grades 0 to 4 of this leg and the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._jerk: Jerk = "patellar"
        self._grades = (2, 2)
        self._seconds = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)
        self.setMinimumSize(120, round(150 * theme.scale**0.5))

    @property
    def moving(self) -> bool:
        """Whether a tap is being shown."""
        return self._timer.isActive()

    @property
    def moved(self) -> tuple[float, float]:
        """Degrees that this leg and the other have moved."""
        one, two = self._grades
        return movement(self._jerk, one, self._seconds), movement(self._jerk, two, self._seconds)

    def strike(self, jerk: Jerk, this: int, other: int) -> None:
        """Tap; with reduced motion show the furthest point at once."""
        self._jerk, self._grades = jerk, (this, other)
        self.setAccessibleName(f"This leg: {WORDS[this]}. Other leg: {WORDS[other]}.")
        if self._theme.reduced_motion:
            self._seconds = furthest(jerk, max(this, other))
        else:
            self._seconds = 0.0
            self._timer.start()
        self.update()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def advance(self, milliseconds: int) -> None:
        """Let that much time pass."""
        self._seconds += milliseconds / 1000
        if self._seconds >= WHOLE:
            self._timer.stop()
            self._seconds = 0.0
        self.update()

    def sizeHint(self) -> QSize:
        """Two legs side by side."""
        return QSize(260, round(150 * self._theme.scale**0.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """This leg on the left, the other on the right, with their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half, line = self.width() / 2, self.fontMetrics().height()
        for place, (grade, words) in enumerate(zip(self._grades, ("This leg", "Other leg"), strict=True)):
            box = QRectF(place * half, line, half, self.height() - line)
            painter.setPen(self._theme.colour("ink_soft"))
            painter.setFont(self._theme.font("small"))
            painter.drawText(QRectF(place * half, 0, half, line), Qt.AlignmentFlag.AlignCenter, f"{words}: {grade}")
            self._draw(painter, box, side_view(pose(self._jerk, grade, self._seconds)))
        painter.end()

    def _tick(self) -> None:
        self.advance(FRAME)

    def _draw(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        shown = SHOWN[self._jerk]
        scale = min(box.width() / shown.width(), box.height() / shown.height())
        painter.save()
        painter.setClipRect(box)
        centre = figure.joints["right.hip"]
        painter.translate(box.center().x() - shown.center().x() * scale, box.center().y() - shown.center().y() * scale)
        painter.scale(scale, -scale)
        painter.translate(-centre[0], -centre[1])
        for part in figure.parts:
            if part.look.near and part.id not in HIDDEN:
                self._part(painter, part)
        self._hammer(painter, figure)
        painter.restore()

    def _part(self, painter: QPainter, part: Part) -> None:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        curve = part.curve.tolist()
        path.moveTo(*curve[0][0])
        for _, one, two, end in curve:
            path.cubicTo(*one, *two, *end)
        tissue, role = part.look.tissue, part.look.role
        tone = {"shade": "shade", "light": "light", "line": "line"}.get(role, "base")
        paint = QColor(colour(self._theme.scheme, f"{tissue}-{tone}"))
        if role == "line":
            painter.strokePath(path, QPen(paint, 2.0))
        else:
            painter.fillPath(path, paint)
        if role == "area":
            painter.strokePath(path, QPen(QColor(colour(self._theme.scheme, f"{tissue}-line")), 2.0))

    def _hammer(self, painter: QPainter, figure: Figure) -> None:
        joint, forward, up, side = STRUCK[self._jerk]
        x, y = figure.joints[joint]
        resting = self._seconds <= 0.0
        painter.save()
        painter.translate(QPointF(x + forward, y + up))
        painter.rotate(side)
        painter.translate(14.0, 0.0)
        # It turns round the hand, which holds the far end of the handle.
        painter.translate(0.0, -190.0)
        painter.rotate(-(55.0 if resting else hammer_angle(self._seconds)))
        painter.translate(0.0, 190.0)
        ink = self._theme.colour("ink")
        painter.setPen(QPen(ink, 7.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(0, 0), QPointF(0, -180))
        painter.setPen(QPen(ink, 22.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(-6, 0), QPointF(28, 0))
        painter.restore()
