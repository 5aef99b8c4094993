"""The letters inside areas of skin, and the marks of ISNCSCI points: in pixels, haloed, none over another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from tutor.atlas.outline import Point, roomiest
from tutor.diagrams.zone_palette import root_of
from tutor.ui.diagrams.haloed_text import paint_haloed
from tutor.ui.diagrams.zone_parts import Area, Zones
from tutor.ui.theme import Theme

LEAST_ROOM = 3.2
THIN_ROOM = 1.5
"""Pixels from a letter's middle to the border, below which an area has no letter at this zoom; the same for the largest
area of a structure, so that no structure is nameless for being thin."""
POINT = 4.6
"""Pixels from the middle of a point's mark to its edge."""
REPEATED = 90.0
"""Pixels within which the same letters of a second map are left out."""
APART = 3.0
"""Pixels between two letters."""


def paint_letters(
    painter: QPainter, zones: Zones, place: QTransform, seen: QRectF, theme: Theme
) -> list[tuple[str, QRectF]]:
    """Letters and points on a painter of logical pixels; place: mm → pixels; seen: mm. Returns what stands where."""
    painter.save()
    painter.resetTransform()
    font, taken = theme.font("small", bold=True), list[QRectF]()
    marks = [place.map(QPointF(*point)) for point in (zones.points or {}).values()]
    taken += [QRectF(at.x() - POINT, at.y() - POINT, 2 * POINT, 2 * POINT) for at in marks]
    placed = list[tuple[str, QRectF]]()
    for text, at in _wanted(zones, place, seen):
        if "|" not in text and any(text == said and _near(box, at) for said, box in placed):
            continue
        box = _free(QFontMetricsF(font).boundingRect(text), at, taken, painter)
        if box is not None:
            taken.append(box)
            placed.append((text, box))
            _write(painter, text, box, font, theme)
    for at in marks:
        _mark(painter, at)
    painter.restore()
    return placed


def nameless(zones: Zones, zoom: float, theme: Theme) -> dict[str, str]:
    """Structures whose letters find no room in any of their areas at so many pixels a mm, and what they would say."""
    metrics, (left, _, width, _) = QFontMetricsF(theme.font("small", bold=True)), zones.diagram.view_box
    largest: dict[str, Area] = {}
    for area in zones.areas if zones.choice.mode != "nerves" else ():
        if area.structure not in largest or area.room > largest[area.structure].room:
            largest[area.structure] = area
    found = {}
    for structure, area in largest.items():
        text = _text(zones, area, area.letter)
        edge = min(area.letter[0] - left, left + width - area.letter[0]) * zoom
        if area.room * zoom < THIN_ROOM or edge < metrics.boundingRect(text).width() / 2 + 1:
            found[structure] = text
    return found


def _wanted(zones: Zones, place: QTransform, seen: QRectF) -> list[tuple[str, QPointF]]:
    """Letters with room for them, the roomiest first; the largest area of a structure has one in any case."""
    if zones.choice.mode == "nerves":
        return []
    scale = place.m11()
    best: dict[str, float] = {}
    here = [(area, *_in_view(area, seen)) for area in (*zones.areas, *zones.second)]
    for area, _, room in here:
        best[area.structure] = max(best.get(area.structure, 0.0), room)
    wanted = []
    for area, at, room in sorted(here, key=lambda found: -found[2]):
        if room * scale >= LEAST_ROOM or (room == best[area.structure] and room * scale >= THIN_ROOM):
            wanted.append((_text(zones, area, at), place.map(QPointF(*at))))
    return wanted


def _in_view(area: Area, seen: QRectF) -> tuple[Point, float]:
    """Where the letter of an area stands in what is in view (mm, y down), and the room there."""
    outline = area.outline.within(seen.left(), -seen.bottom(), seen.right(), -seen.top())
    if outline is None:
        return area.letter, 0.0
    if outline is area.outline:
        return area.letter, area.room
    (x, y), room = roomiest(outline)
    return (x, -y), room


def _text(zones: Zones, area: Area, at: Point) -> str:
    """One root, or "S2 | S1" where the second map says otherwise, "S2 | –" where it says nothing."""
    if not zones.second:
        return root_of(area.structure)
    first, second = (_at(areas, area, at) for areas in (zones.areas, zones.second))
    return first if first == second else f"{first or '–'} | {second or '–'}"


def _near(box: QRectF, at: QPointF) -> bool:
    """Whether a letter stands so near that saying the same again tells nothing."""
    return max(abs(box.center().x() - at.x()), abs(box.center().y() - at.y())) < REPEATED


def _at(areas: tuple[Area, ...], mine: Area, at: Point) -> str:
    """The root that a map shows where the letter of an area stands."""
    found = next((area for area in areas if area is mine or area.outline.holds(at[0], -at[1])), None)
    return root_of(found.structure) if found else ""


def _free(size: QRectF, at: QPointF, taken: list[QRectF], painter: QPainter) -> QRectF | None:
    """A box of that size at the place, or a little above or below; None where others stand or outside the picture."""
    box = QRectF(0, 0, size.width() + 2, size.height())
    ratio = painter.device().devicePixelRatioF()
    whole = QRectF(0, 0, painter.device().width() / ratio, painter.device().height() / ratio)
    for shift in (0.0, -1.1, 1.1):
        box.moveCenter(at + QPointF(0, shift * size.height()))
        grown = box.adjusted(-APART, -APART / 2, APART, APART / 2)
        if whole.contains(box) and not any(grown.intersects(other) for other in taken):
            return QRectF(box)
    return None


def _write(painter: QPainter, text: str, box: QRectF, font: QFont, theme: Theme) -> None:
    metrics = QFontMetricsF(font)
    base = QPointF(round(box.left() + 1), round(box.center().y() + metrics.capHeight() / 2))
    paint_haloed(painter, base, text, font, theme.colour("ink"), theme.colour("halo"))


def _mark(painter: QPainter, at: QPointF) -> None:
    """A ring with a dot, light and dark, that is seen on every colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#FFFFFF"), 4.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, POINT, POINT)
    painter.setPen(QPen(QColor("#101820"), 1.8))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawEllipse(at, POINT, POINT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#101820"))
    painter.drawEllipse(at, 1.6, 1.6)
