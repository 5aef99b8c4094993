"""Areas of skin over a drawing, as a cached picture: painted once a zoom, then only copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tutor.diagrams.palette import colour
from tutor.ui.diagrams.baked import Baked, paint_baked
from tutor.ui.diagrams.baked_drawing import BakedDrawing
from tutor.ui.diagrams.zone_letters import paint_letters
from tutor.ui.diagrams.zone_painter import ZonePainter, ZonePaths
from tutor.ui.diagrams.zone_parts import Zones
from tutor.ui.theme import Theme

Mode = QPainter.CompositionMode

FINEST = 4.0
"""Pixels of an export for each pixel of the view, at most."""


class ZoneLayer(QGraphicsItem):
    """Between the drawing and what is lit. asking: whether letters, which are answers, must be hidden."""

    def __init__(self, zones: Zones, drawing: BakedDrawing, theme: Theme) -> None:
        super().__init__()
        self._zones, self._drawing, self._theme = zones, drawing, theme
        self._paths = ZonePaths(zones)
        self._area = QRectF(*zones.diagram.view_box)
        self._baked: Baked | None = None
        self._source: Baked | None = None
        self.asking = False
        self.letters: list[tuple[str, QRectF]] = []
        """What the last picture says where, in pixels of the picture."""
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        """The view box in mm."""
        return self._area

    @property
    def skin(self) -> QPainterPath:
        """The silhouette in mm."""
        return self._paths.skin

    @property
    def picture(self) -> Baked | None:
        """What is copied at present. Another object after each time that it was painted anew."""
        return self._baked

    def forget(self) -> None:
        """Paint anew: colours, letters or the drawing changed."""
        self._source = None
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Copy the picture; without a widget (an export) paint one for the painter's own scale."""
        sharp = self._drawing.sharp
        if widget is None and sharp is not None:
            scale = min(painter.worldTransform().m11(), FINEST * sharp.scale)
            self._bake(self._area, sharp.scale, scale / sharp.scale, None).copy(painter)
            return
        if sharp is not None and sharp is not self._source:
            self._source = sharp
            self._baked = self._bake(sharp.area, sharp.scale, sharp.ratio, sharp)
        if self._baked is not None:
            self._baked.copy(painter)

    def _bake(self, area: QRectF, scale: float, ratio: float, under: Baked | None) -> Baked:
        """The tint, shaded by the drawing under it, with letters on top."""

        def paint(painter: QPainter, covered: QRectF) -> None:
            fine = painter.viewport().width() / covered.width()
            zones = ZonePainter(self._zones, self._paths, self._theme.scheme, scale=fine, ratio=ratio)
            zones.paint(painter, covered)

        tint = paint_baked(area, scale, ratio, paint)
        picture = QPixmap(tint.pixmap)
        picture.setDevicePixelRatio(1.0)
        if under is not None and under.pixmap.size() == picture.size():
            painter = QPainter(picture)
            if self._theme.scheme == "light":
                painter.setCompositionMode(Mode.CompositionMode_Multiply)
                painter.drawPixmap(QPointF(), _shading(under), QRectF(picture.rect()))
            for mask in (tint.pixmap, under.pixmap):
                painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
                painter.drawPixmap(QRectF(picture.rect()), mask, QRectF(picture.rect()))
            painter.end()
        picture.setDevicePixelRatio(ratio)
        self.letters = []
        if not self.asking:
            place = QTransform.fromTranslate(-tint.area.left(), -tint.area.top())
            painter = QPainter(picture)
            self.letters = paint_letters(
                painter, self._zones, place * QTransform.fromScale(tint.scale, tint.scale), tint.area, self._theme
            )
            painter.end()
        return Baked(picture, tint.area, tint.scale)


def _shading(drawing: Baked) -> QPixmap:
    """The shades of the skin on white, without the skin's own colour, so that they darken a tint but do not dye it."""
    skin = QColor(colour("light", "skin-base"))
    shading = QPixmap(drawing.pixmap.size())
    shading.fill(skin)
    painter = QPainter(shading)
    painter.drawPixmap(QRectF(shading.rect()), drawing.pixmap, QRectF(shading.rect()))
    painter.setCompositionMode(Mode.CompositionMode_Plus)
    painter.fillRect(shading.rect(), QColor(255 - skin.red(), 255 - skin.green(), 255 - skin.blue()))
    painter.end()
    return shading
