"""Layer 2: labels, leaders and name tags in viewport pixels."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QRegion

from tutor.diagrams.labels import Layout, Metrics, PlacedLabel, Reach, Request, column_width, layout
from tutor.diagrams.leaders import Side
from tutor.diagrams.model import Point
from tutor.ui.diagrams.haloed_text import HALO, paint_haloed
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.number_dots import NumberDots
from tutor.ui.diagrams.sign import WORDS, paint_sign
from tutor.ui.theme import Theme

_APART = 7.0
"""Pixels between the dots of two leaders."""
_ROOM = 8
"""Pixels around a label and its leader for halo, dot and line width."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that is asked for: the structure, what to call it, the point in pixels, its rank.

    firm: whether it may cover some of the drawing.
    """

    id: str
    text: str
    anchor: Point
    rank: float
    firm: bool = True


class LabelLayer:
    """Places labels when something moved, paints them whenever the view is painted."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.dots = NumberDots(theme)
        """What is numbered where there is no room for words."""
        self._layout = Layout((), ())
        self._widths: dict[str, float] = {}
        self._pictures: dict[bool, QPixmap] = {}
        self._lit: dict[tuple[str, Light], QPixmap] = {}
        self._font = QFont()
        self._bold = QFont()
        self._line = 16.0
        self.set_small(small=False)

    def set_small(self, *, small: bool) -> None:
        """Choose the type size, and measure anew: also to be called after a change of theme or text scale."""
        self.size = "small" if small else "body"
        """Key of the theme's type scale."""
        self._font, self._bold = self._theme.font(self.size), self._theme.font(self.size, bold=True)
        self._widths.clear()
        self._line = round(QFontMetricsF(self._bold).height())

    @property
    def placed(self) -> tuple[PlacedLabel, ...]:
        """The labels that are shown."""
        return self._layout.placed

    @property
    def dropped(self) -> tuple[str, ...]:
        """Structures whose label did not fit."""
        return self._layout.dropped

    def column(self, texts: Sequence[str], share: float = 1.0) -> float:
        """Width in pixels that a column takes which holds this share of these labels."""
        return column_width(texts, self._metrics(), share)

    def place(
        self,
        wanted: Sequence[Wanted],
        size: tuple[float, float],
        drawing: tuple[float, float],
        lights: Mapping[str, Light],
        reach: Reach | None = None,
        only: Side | None = None,
    ) -> None:
        """Lay the labels out for a viewport of `size` pixels with the drawing between two x.

        reach: how far it reaches at each height, which labels that are not firm do not cover; only: the one side on
        which all of them stand.
        """
        requests = [
            Request(w.id, w.text, w.anchor, w.rank, WORDS.get(lights.get(w.id, Light.NONE), ""), w.firm) for w in wanted
        ]
        self._pictures.clear()
        self._lit.clear()
        self._layout = layout(requests, size, drawing, self._metrics(), reach=reach, only=only)

    def paint(self, painter: QPainter, size: QSize, ratio: float, lights: Mapping[str, Light], *, dimmed: bool) -> None:
        """Leaders, dots and words; while something is lit the others step back but stay readable.

        The plain labels are copied from a picture that is kept until the layout changes; the lit ones are painted over
        theirs.
        """
        if not self._layout.placed:
            return
        if dimmed not in self._pictures:
            self._pictures[dimmed] = self._picture(size, ratio, dimmed=dimmed)
        lit = [(label, lights[label.id]) for label in self._layout.placed if label.id in lights]
        painter.save()
        if lit:
            # The plain words of a lit label would show beside its bold ones.
            rest = QRegion(QRect(QPoint(), size))
            for label, _ in lit:
                box = QRectF(label.x, label.y, label.width, label.height)
                rest -= QRegion(box.adjusted(-HALO, 0, HALO, 0).toAlignedRect())
            painter.setClipRegion(rest)
        painter.drawPixmap(0, 0, self._pictures[dimmed])
        painter.restore()
        for label, light in sorted(lit, key=lambda pair: pair[1]):
            if (label.id, light) not in self._lit:
                self._lit[label.id, light] = self._lit_picture(label, light, ratio)
            painter.drawPixmap(self._box(label).topLeft(), self._lit[label.id, light])

    def area(self, structures: Collection[str]) -> QRegion:
        """What the labels and leaders of these structures cover in viewport pixels."""
        region = QRegion()
        for label in self._layout.placed:
            if label.id in structures:
                region += self._box(label)
        return region

    def _box(self, label: PlacedLabel) -> QRect:
        """The pixels of a label with its halo, its leader and its dot."""
        words = QRectF(label.x, label.y, label.width, label.height)
        leader = QRectF(QPointF(*label.edge), QPointF(*label.anchor)).normalized()
        leader = leader.united(QRectF(QPointF(*label.elbow), QPointF(*label.anchor)).normalized())
        return words.united(leader).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).toAlignedRect()

    def _lit_picture(self, label: PlacedLabel, light: Light, ratio: float) -> QPixmap:
        box = self._box(label)
        picture, painter = _blank(box.size(), ratio)
        painter.translate(-box.topLeft())
        self._leader(painter, label, light)
        self._words(painter, label, light, dimmed=True)
        painter.end()
        return picture

    def _picture(self, size: QSize, ratio: float, *, dimmed: bool) -> QPixmap:
        picture, painter = _blank(size, ratio)
        for label in self._layout.placed:
            self._leader(painter, label, Light.NONE)
        for label in self._layout.placed:
            self._words(painter, label, Light.NONE, dimmed=dimmed)
        painter.end()
        return picture

    def _metrics(self) -> Metrics:
        return Metrics(self._width, self._line, gap=max(3.0, self._line * 0.3), inset=8.0, stub=10.0, apart=_APART)

    def _width(self, line: str) -> float:
        if line not in self._widths:
            self._widths[line] = QFontMetricsF(self._bold).horizontalAdvance(line) + 1
        return self._widths[line]

    def _leader(self, painter: QPainter, label: PlacedLabel, light: Light) -> None:
        colour = self._theme.colour("ink" if light else "line_strong")
        inner = 5 if label.side == "left" else -5
        path = QPainterPath(QPointF(label.edge[0] + inner, label.edge[1]))
        path.lineTo(*label.elbow)
        path.lineTo(*label.anchor)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = self._theme.colour("halo")
        halo.setAlphaF(0.6)
        painter.setPen(QPen(halo, 2.6))
        painter.drawPath(path)
        painter.setPen(QPen(colour, 1.6 if light else 1.0))
        painter.drawPath(path)
        painter.setPen(QPen(self._theme.colour("halo"), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(*label.anchor), 3.2, 3.2)

    def _words(self, painter: QPainter, label: PlacedLabel, light: Light, *, dimmed: bool) -> None:
        ink = self._theme.colour("ink_soft" if dimmed and not light else "ink")
        font = self._bold if light else self._font
        metrics = QFontMetricsF(font)
        for index, line in enumerate(label.lines):
            top = label.y + index * self._line
            if index == 0 and light in WORDS:
                self._heading(painter, label, line, light)
                continue
            x = label.x + label.width - metrics.horizontalAdvance(line) if label.side == "left" else label.x
            self._write(painter, QPointF(x, top), line, font, ink)

    def _write(self, painter: QPainter, corner: QPointF, text: str, font: QFont, ink: QColor) -> None:
        """One line of words; `corner` is the upper left of its line."""
        metrics = QFontMetricsF(font)
        base = QPointF(round(corner.x()), round(corner.y() + (self._line - metrics.height()) / 2 + metrics.ascent()))
        paint_haloed(painter, base, text, font, ink, self._theme.colour("paper"))

    def _heading(self, painter: QPainter, label: PlacedLabel, word: str, light: Light) -> None:
        """A tick or a cross in a disc, and the word."""
        colour = self._theme.colour("right" if light == Light.RIGHT else "wrong")
        side = self._line - 2
        x = label.x + label.width - self._width(word) - side - 4 if label.side == "left" else label.x
        disc = QRectF(x, label.y + 1, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("paper"))
        painter.drawEllipse(disc.adjusted(-HALO, -HALO, HALO, HALO))
        self._write(painter, QPointF(x + side + 4, label.y), word, self._bold, colour)
        paint_sign(painter, disc, colour, self._theme.colour("card"), light)


def _blank(size: QSize, ratio: float) -> tuple[QPixmap, QPainter]:
    """An empty picture of so many logical pixels, and its painter."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter
