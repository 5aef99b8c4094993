"""Layer 1: one item a structure, empty until it is lit, marked or focused; and the veil over everything else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from tutor.diagrams.model import Contour, Part
from tutor.ui.diagrams.baked import Baked, paint_baked
from tutor.ui.diagrams.baked_drawing import BakedDrawing
from tutor.ui.diagrams.lighting import Light
from tutor.ui.theme import Scheme, Theme

DIMMED: Mapping[Scheme, float] = {"light": 0.6, "dark": 0.75}
"""How much of the drawing is left where it is dimmed; on dark paper flesh would sink to brown."""
STEPPED_BACK = 0.42
"""How much of a faintly lit structure shines through the veil."""
GHOST = 0.25
"""How much is left of what covers a lit structure."""
GLOW = (15.0, 12.0, 9.0, 6.5)
"""Widths in pixels of the strokes that add up to a soft glow, half of each outside the structure."""
ROUND = 9.0
"""Pixels around a structure that its glow, its lines and its ring may reach."""
HATCH = 9.0
"""Distance of hatch lines in pixels."""
BANDS = {Light.SECOND: 0.8, Light.LIT: 0.8, Light.BOTH: 0.8, Light.STRONG: 1.3}
"""Pixels of the highlight's colour around the structure, inside the line."""
LINES = {
    Light.FAINT: 0.5,
    Light.SECOND: 0.9,
    Light.LIT: 0.9,
    Light.BOTH: 0.9,
    Light.STRONG: 1.2,
    Light.RIGHT: 2.2,
    Light.WRONG: 2.2,
}
"""Width in pixels of the outline, which lies outside the structure."""
WASHES = {
    "bone": (0.05, 0.10),
    "disc": (0.0, 0.05),
    "muscle": (0.05, 0.10),
    "root": (0.12, 0.20),
    "nerve": (0.12, 0.20),
}
"""Opacity of the wash when lit, and when strongly lit, by the kind of structure: its own shading stays in sight."""
WASH = (0.10, 0.16)
"""The same for every other kind."""
MARK_WASH = 0.16
AREAS = ("zone", "territory", "gait")
"""Layers of areas on the skin and of phases of gait: their own colours stay in sight."""
CONTAINERS = ("skin", *AREAS)
AREA_LINES = {Light.FAINT: 1.0, Light.SECOND: 1.6, Light.LIT: 1.6, Light.BOTH: 1.6, Light.STRONG: 2.2}
"""Width in pixels of the line round an area, on its border; marks have MARK_LINE."""
MARK_LINE = 3.0
CORDS = ("nerve", "root")
"""Kinds that are often drawn as a dashed course: they lie on a strip of light, which gives them round ends."""
CORD_BANDS = {
    Light.FAINT: 0.5,
    Light.SECOND: 1.4,
    Light.LIT: 1.4,
    Light.BOTH: 1.4,
    Light.STRONG: 2.2,
    Light.RIGHT: 1.2,
    Light.WRONG: 1.2,
}
COLOURS = {Light.SECOND: "second", Light.RIGHT: "right", Light.WRONG: "wrong"}
"""Tokens of the theme; every other light is the highlight's."""
HATCHED = (Light.SECOND, Light.BOTH, Light.RIGHT, Light.WRONG)
"""Lights that a pattern tells apart where colour cannot."""
CORD_FILL = 0.3


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


def mixed(one: QColor, two: QColor, share: float) -> QColor:
    """One colour with a share (0 to 1) of another."""
    pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round((1 - share) * a + share * b) for a, b in pairs))


class RegionItem(QGraphicsPathItem):
    """One structure. It paints nothing and stays hidden until it has a light or the keyboard's focus."""

    def __init__(self, part: Part, drawing: BakedDrawing, theme: Theme) -> None:
        super().__init__(path_of(part.contours))
        self.part = part
        self.container = part.layer in CONTAINERS
        """Whether it holds everything else, or is an area of skin: then it gets an outline and dims nothing."""
        self._drawing = drawing
        self._theme = theme
        self._shape = self.path()
        self.box = self._shape.boundingRect()
        """The box of the structure in mm."""
        self._kind = part.id.partition(".")[0]
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

    def show_as(self, light: Light, *, focused: bool, hasty: bool = False) -> bool:
        """Change the light and the focus ring; returns whether they did.

        hasty: the next paint may be a sketch, until `bake` is called.
        """
        self.hasty = hasty
        if light == self.light and focused == self.focused:
            return False
        self.light, self.focused = light, focused
        self.setVisible(light > Light.NONE or focused)
        return True

    def bake(self) -> bool:
        """Make the picture of the structure in its present light, unless it is there; returns whether it was made."""
        sharp = self._drawing.sharp
        if sharp is not self._source:
            self._pictures.clear()
            self._source = sharp
        if sharp is None or not self.light or self.light in self._pictures:
            return False
        around = (GLOW[0] / 2 + 1) / sharp.scale
        area = sharp.cut(self.box.adjusted(-around, -around, around, around))
        if area.isEmpty():
            return False
        self._pictures[self.light] = paint_baked(area, sharp.scale, sharp.ratio, self._paint_picture)
        return True

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
            painter.fillRect(self.box, self._wash_colour())
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
        if self.part.layer in AREAS:
            self._edge(painter, pixel)
            return
        colour = self._colour()
        if self.light >= Light.STRONG:
            glow = QColor(colour)
            glow.setAlpha(44)
            for width in GLOW:
                self._stroke(painter, glow, width * pixel)
        # Line and band lie outside the structure, with round corners, and not where its pieces meet.
        cord = self._kind in CORDS
        band = (CORD_BANDS if cord else BANDS).get(self.light, 0.0)
        self._stroke(painter, self._line_colour(), 2 * (band + LINES[self.light]) * pixel)
        if self.container:
            return
        filling = QColor(colour)
        filling.setAlphaF(CORD_FILL if cord else 0.0)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        if band:
            self._stroke(painter, filling if cord else colour, 2 * band * pixel)
        painter.fillPath(self._shape, filling)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipPath(self._shape, Qt.ClipOperation.IntersectClip)
        self._lift(painter)
        painter.setOpacity(1.0)
        painter.fillPath(self._shape, self._wash_colour())
        if self.light in HATCHED:
            second = self.light in (Light.SECOND, Light.BOTH)
            self._hatch(painter, self._theme.colour("second") if second else colour, pixel)

    def _edge(self, painter: QPainter, pixel: float) -> None:
        """The border of an area, a dark line on light or the reverse, so that it is seen on every tint."""
        marked = self.light >= Light.RIGHT
        width = AREA_LINES.get(self.light, MARK_LINE)
        self._stroke(painter, self._theme.colour("halo"), (width + 2.4) * pixel)
        self._stroke(painter, self._colour() if marked else self._theme.colour("highlight_line"), width * pixel)
        if marked or self.light == Light.SECOND:
            painter.setClipPath(self._shape, Qt.ClipOperation.IntersectClip)
            self._hatch(painter, self._colour(), pixel)

    def _lift(self, painter: QPainter) -> None:
        """The structure as it is drawn, with what covers it as a ghost over it."""
        alone = self._drawing.alone(self.part.id, self.box)
        strength = STEPPED_BACK if self.light == Light.FAINT else 1.0
        painter.setOpacity(strength)
        if alone is not None:
            _stretch(painter, alone)
            painter.setOpacity(GHOST * strength)
        if self._source is not None:
            _stretch(painter, self._source)

    def _colour(self) -> QColor:
        return self._theme.colour(COLOURS.get(self.light, "highlight"))

    def _stroke(self, painter: QPainter, colour: QColor, width: float) -> None:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._shape)

    def _line_colour(self) -> QColor:
        """The mark's colour, else the highlight's own, darker on light paper and lighter on dark paper."""
        if self.light >= Light.RIGHT:
            return self._colour()
        return mixed(self._colour(), self._theme.colour("highlight_line"), 0.55)

    def _wash_colour(self) -> QColor:
        wash = self._colour()
        washes = WASHES.get(self._kind, WASH)
        wash.setAlphaF(washes[1] if self.light == Light.STRONG else MARK_WASH if self.light in COLOURS else washes[0])
        return wash

    def _hatch(self, painter: QPainter, colour: QColor, pixel: float) -> None:
        """Slanted lines for right, crossed lines for wrong, a fixed distance apart on the screen."""
        box = painter.worldTransform().mapRect(self.box)
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
