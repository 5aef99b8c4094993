"""Layer 1: one item a structure, empty until it is lit, marked or focused; and the veil over everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from tutor.diagrams.hit import mean_width
from tutor.diagrams.model import Contour, Part
from tutor.ui.diagrams.baked import Baked, paint_baked
from tutor.ui.diagrams.baked_drawing import BakedDrawing
from tutor.ui.diagrams.lighting import Light
from tutor.ui.theme import Theme

DIMMED = 0.6
"""How much of the drawing is left where it is dimmed."""
GHOST = 0.35
"""How much is left of what covers a lit structure."""
GLOW = 8.0
"""Width in pixels of the glow, half of it outside the structure."""
HATCH = 9.0
"""Distance of hatch lines in pixels."""
LINES = {Light.LIT: 2.2, Light.STRONG: 3.2, Light.RIGHT: 4.4, Light.WRONG: 4.4}
"""Width in pixels of the outline; the inner half is covered by the structure."""


def path_of(contours: Sequence[Contour]) -> QPainterPath:
    """Contours as one path in mm that fills as SVG does."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for contour in contours:
        path.moveTo(*contour.start)
        for (ax, ay), (bx, by), (cx, cy) in contour.segments:
            path.cubicTo(ax, ay, bx, by, cx, cy)
        path.closeSubpath()
    return path


class RegionItem(QGraphicsPathItem):
    """One structure. It paints nothing and stays hidden until it has a light or the keyboard's focus."""

    def __init__(self, part: Part, drawing: BakedDrawing, theme: Theme) -> None:
        super().__init__(path_of(part.contours))
        self.part = part
        self.container = part.layer == "skin"
        """Whether it holds everything else: then it gets an outline and dims nothing."""
        self._drawing = drawing
        self._theme = theme
        self._shape = self.path()
        self._width = mean_width(part.polygons)
        self.light = Light.NONE
        self.focused = False
        self.hasty = False
        self._pictures: dict[Light, Baked] = {}
        self._source: Baked | None = None
        self.setZValue(10 + part.z / 10_000)
        self.setVisible(False)

    def shape(self) -> QPainterPath:
        """The stored path: the inherited one would stroke it at every question."""
        return self._shape

    def boundingRect(self) -> QRectF:
        """The outline and room for its glow, which has a size in pixels."""
        return self._shape.controlPointRect().adjusted(-40, -40, 40, 40)

    def show_as(self, light: Light, *, focused: bool, hasty: bool = False) -> None:
        """Change the light and the focus ring. `hasty`: the next paint may be a sketch, until `bake` is called."""
        self.hasty = hasty
        if (light, focused) != (self.light, self.focused):
            self.light, self.focused = light, focused
            self.setVisible(light > Light.NONE or focused)
            self.update()

    def bake(self) -> None:
        """Make the picture of the structure in its present light, unless it is there already."""
        sharp = self._drawing.sharp
        if sharp is not self._source:
            self._pictures.clear()
            self._source = sharp
        if sharp is None or not self.light or self.light in self._pictures:
            return
        around = GLOW / sharp.scale
        area = sharp.cut(self._shape.boundingRect().adjusted(-around, -around, around, around))
        if not area.isEmpty():
            self._pictures[self.light] = paint_baked(area, sharp.scale, sharp.ratio, self._paint_picture)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The lit structure above the veil, then the focus ring."""
        current = self._source is self._drawing.sharp and self.light in self._pictures
        if self.light and not current and not self.hasty:
            self.bake()
        if self.light in self._pictures and self._source is self._drawing.sharp:
            self._pictures[self.light].copy(painter)
        elif self.light and not self.container:
            painter.save()
            painter.setClipPath(self._shape, Qt.ClipOperation.IntersectClip)
            self._drawing.copy(painter)
            painter.fillRect(self._shape.boundingRect(), self._wash_colour())
            painter.restore()
        if self.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._stroke(painter, self._theme.colour("halo"), 6.0)
            self._stroke(painter, self._theme.colour("focus"), 3.0)

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """Glow, outline, the structure itself, wash, hatch; in a picture of an area of mm."""
        scale = painter.viewport().width() / area.width()
        painter.setTransform(QTransform.fromTranslate(-area.left(), -area.top()) * QTransform.fromScale(scale, scale))
        pixel = self._source.ratio if self._source else 1.0
        colour = self._colour()
        if self.light >= Light.STRONG:
            glow = QColor(colour)
            glow.setAlpha(150)
            self._stroke(painter, glow, GLOW * pixel)
        # The line goes under the structure, so that only its outer half shows and thin nerves keep their colour.
        line = colour if self.light >= Light.RIGHT else self._theme.colour("highlight_line")
        self._stroke(painter, line, LINES[self.light] * pixel * self._thinner(scale / pixel))
        if self.container:
            return
        painter.setClipPath(self._shape, Qt.ClipOperation.IntersectClip)
        self._lift(painter)
        painter.setOpacity(1.0)
        painter.fillPath(self._shape, self._wash_colour())
        if self.light in (Light.RIGHT, Light.WRONG):
            self._hatch(painter, colour, pixel)

    def _thinner(self, scale: float) -> float:
        """Half the line's width around what is itself only a line at this scale."""
        return min(1.0, max(0.5, self._width * scale / 5))

    def _lift(self, painter: QPainter) -> None:
        """The structure as it is drawn, with what covers it as a ghost over it."""
        alone = self._drawing.alone(self.part.id, self._shape.boundingRect())
        if alone is not None:
            _stretch(painter, alone)
            painter.setOpacity(GHOST)
        if self._source is not None:
            _stretch(painter, self._source)

    def _colour(self) -> QColor:
        return self._theme.colour({Light.RIGHT: "right", Light.WRONG: "wrong"}.get(self.light, "highlight"))

    def _stroke(self, painter: QPainter, colour: QColor, width: float) -> None:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(self._shape)

    def _wash_colour(self) -> QColor:
        wash = self._colour()
        wash.setAlpha({Light.LIT: 48, Light.STRONG: 66}.get(self.light, 40))
        return wash

    def _hatch(self, painter: QPainter, colour: QColor, pixel: float) -> None:
        """Slanted lines for right, crossed lines for wrong, a fixed distance apart on the screen."""
        box = painter.worldTransform().mapRect(self._shape.boundingRect())
        painter.resetTransform()
        painter.setPen(QPen(colour, 1.1 * pixel))
        x = box.left() - box.height()
        while x < box.right():
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
            if self.light == Light.WRONG:
                painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()))
            x += HATCH * pixel


def _stretch(painter: QPainter, baked: Baked) -> None:
    """Draw a picture in a painter of device pixels: its own pixels fall on the painter's."""
    target = painter.worldTransform().mapRect(baked.area)
    painter.save()
    painter.resetTransform()
    painter.drawPixmap(
        QRectF(round(target.x()), round(target.y()), *_size(baked)), baked.pixmap, QRectF(baked.pixmap.rect())
    )
    painter.restore()


def _size(baked: Baked) -> tuple[int, int]:
    return baked.pixmap.width(), baked.pixmap.height()


class Veil(QGraphicsItem):
    """Paper laid over the drawing so that everything that is not lit steps back."""

    def __init__(self, area: QRectF, theme: Theme) -> None:
        super().__init__()
        self._area = area
        self._theme = theme
        self.setZValue(5)
        self.setVisible(False)

    def boundingRect(self) -> QRectF:
        """The view box in mm."""
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """One translucent rectangle."""
        paper = self._theme.colour("paper")
        paper.setAlphaF(1 - DIMMED)
        painter.fillRect(self._area, paper)
