"""A small card beside a point of a drawing: the name of a structure that has no label, with the mark of an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from tutor.diagrams.model import Point
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.sign import WORDS, paint_sign
from tutor.ui.theme import Theme

DISTANCES = (14.0, 34.0, 60.0, 96.0)
"""Pixels between the point and the card, the nearest first."""
PAD = 10.0
DOT = 3.2

Rect = tuple[float, float, float, float]
"""(x, y, width, height) in viewport pixels."""


@dataclass(frozen=True, slots=True)
class NameTag:
    """What a tag says and where it points; `text` may be empty beside a mark."""

    text: str
    at: Point
    light: Light

    def lines(self) -> tuple[str, ...]:
        """The word of the mark, then the name."""
        return tuple(line for line in (WORDS.get(self.light, ""), self.text) if line)


def free_place(size: Point, at: Point, viewport: Point, taken: Sequence[Rect]) -> tuple[float, Rect]:
    """How many square pixels a card of `size` covers at its best place beside a point, and that place."""
    width, height = size
    best: tuple[float, Rect] | None = None
    for far in DISTANCES:
        right, left, middle = at[0] + far, at[0] - far - width, at[0] - width / 2
        above, below, beside = at[1] - 0.6 * far - height, at[1] + 0.6 * far, at[1] - height / 2
        for x, y in (
            (right, above), (right, below), (left, above), (left, below),
            (right, beside), (left, beside), (middle, above), (middle, below),
        ):  # fmt: skip
            x = min(max(4.0, x), max(4.0, viewport[0] - width - 4))
            y = min(max(4.0, y), max(4.0, viewport[1] - height - 4))
            place = (round(x) + 0.5, round(y) + 0.5, width, height)
            covered = sum(_shared(place, other) for other in taken)
            if covered == 0:
                return 0.0, place
            if best is None or covered < best[0]:
                best = (covered, place)
    assert best is not None
    return best


def _shared(one: Rect, two: Rect) -> float:
    across = min(one[0] + one[2], two[0] + two[2]) - max(one[0], two[0])
    down = min(one[1] + one[3], two[1] + two[3]) - max(one[1], two[1])
    return across * down if across > 0 and down > 0 else 0.0


def place_tags(
    tags: Sequence[NameTag], theme: Theme, size: str, viewport: Point, taken: Sequence[Rect]
) -> list[tuple[NameTag, Rect]]:
    """Tags and the places of their cards, where they cover nothing of `taken`, nor each other nor what they point to.

    A mark without room for its name shows icon and word alone; another name is cut to the width. size: key of the
    theme's type scale. Places are in viewport pixels.
    """
    metrics = QFontMetricsF(theme.font(size, bold=True))
    kept = [*taken, *((tag.at[0] - 5, tag.at[1] - 5, 10.0, 10.0) for tag in tags)]
    done: list[tuple[NameTag, Rect]] = []
    for tag in tags:
        covered, place = free_place(_measure(tag, metrics), tag.at, viewport, kept)
        wide = place[2] > viewport[0] - 8
        if tag.light in WORDS and tag.text and (covered or wide):
            short = NameTag("", tag.at, tag.light)
            less, smaller = free_place(_measure(short, metrics), tag.at, viewport, kept)
            if less < covered or wide:
                tag, place = short, smaller
        elif wide:
            room = viewport[0] - 8 - 2 * PAD
            tag = replace(tag, text=metrics.elidedText(tag.text, Qt.TextElideMode.ElideRight, room))
            _, place = free_place(_measure(tag, metrics), tag.at, viewport, kept)
        kept.append(place)
        done.append((tag, place))
    return done


def paint_tags(painter: QPainter, placed: Sequence[tuple[NameTag, Rect]], theme: Theme, size: str) -> None:
    """Paint the cards at their places, above all their pointers."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tag, place in placed:
        _pointer(painter, QRectF(*place), tag.at, theme)
    for tag, place in placed:
        _card(painter, tag, theme, size, place)


def area_of(tag: NameTag, place: Rect) -> QRect:
    """The pixels that a tag takes, its pointer and dot included."""
    dot = QRectF(tag.at[0], tag.at[1], 0.0, 0.0).adjusted(-DOT, -DOT, DOT, DOT)
    return QRectF(*place).united(dot).adjusted(-3, -3, 3, 3).toAlignedRect()


def _measure(tag: NameTag, metrics: QFontMetricsF) -> Point:
    line = round(metrics.height())
    widths = [metrics.horizontalAdvance(text) for text in tag.lines()]
    if tag.light in WORDS:
        widths[0] += line + 3
    return max(widths, default=0.0) + 2 * PAD, len(widths) * line + PAD


def _card(painter: QPainter, tag: NameTag, theme: Theme, size: str, place: Rect) -> None:
    box, line = QRectF(*place), round(QFontMetricsF(theme.font(size, bold=True)).height())
    marked = tag.light in WORDS
    colour = theme.colour({Light.RIGHT: "right", Light.WRONG: "wrong"}.get(tag.light, "line_strong"))
    painter.setPen(QPen(colour, 1.5 if marked else 1.0))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(theme.font(size, bold=True))
    row = QRectF(box.x() + PAD, box.y() + PAD / 2, box.width() - 2 * PAD, line)
    if marked:
        paint_sign(painter, QRectF(row.x(), row.y() + 1, line - 2, line - 2), colour, theme.colour("card"), tag.light)
    for index, text in enumerate(tag.lines()):
        heading = marked and index == 0
        painter.setPen(colour if heading else theme.colour("ink"))
        painter.drawText(
            row.translated(line + 2 if heading else 0, index * line),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
            text,
        )


def _pointer(painter: QPainter, box: QRectF, at: Point, theme: Theme) -> None:
    """A line from the card to the point that it names, and a dot there."""
    point = QPointF(*at)
    end = QPointF(min(max(at[0], box.left()), box.right()), min(max(at[1], box.top()), box.bottom()))
    halo, ink = theme.colour("halo"), theme.colour("ink")
    for colour, width in ((halo, 3.6), (ink, 1.4)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(end, point)
    painter.setPen(QPen(halo, 1.5))
    painter.setBrush(ink)
    painter.drawEllipse(point, DOT, DOT)
