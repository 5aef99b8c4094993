"""Paints the drawn figure: skin, bones, the limb behind, muscles tinted by how hard they work for their strength."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from tutor.diagrams.bezier_arrays import CURVE, CURVE_DATA, MOVE
from tutor.diagrams.figure import STICKS, Figure, Part
from tutor.diagrams.palette import Scheme, colour
from tutor.ui.sims.live_painter import painter_path

GROUP_OF: Final = {
    "muscle.gastrocnemius": "calf",
    "muscle.soleus": "calf",
    "muscle.tibialis-anterior": "dorsiflexor",
    "muscle.vastus-lateralis": "quadriceps",
    "muscle.vastus-medialis": "quadriceps",
    "muscle.rectus-femoris": "hip_flexor",
    "muscle.gluteus-medius": "hip_abductor",
    "muscle.gluteus-maximus": "hip_extensor",
    "muscle.hamstrings": "hip_extensor",
}
"""Drawn muscle → muscle group of the model; the others are drawn at rest."""
AT_LIMIT: Final = 0.97
"""Demand over strength from which a muscle gives all that it has."""
REST: Final = 0.2
FINE: Final = 0.16
"""Pixels for a millimetre from which fibres and highlights are painted; smaller they only blur."""
FULL: Final = {"light": QColor("#C2261B"), "dark": QColor("#D9483B")}
_SOFT: Final = {"skin.rear", "skin.fore", "skin.chest", "skin.bed", "skin.edge"}
_LAST: Final = {"skin.crease", "skin.ear", "skin.face"}


@dataclass(frozen=True, slots=True)
class Working:
    """What the muscles of each side do. efforts: "right.calf" → 0 … 1; weak: groups that are too weak for walking."""

    efforts: Mapping[str, float] = field(default_factory=dict)
    weak: frozenset[str] = frozenset()


def part_path(part: Part) -> QPainterPath:
    """A part's outline, mm."""
    return joined_path([part])


def ghost_outline(figure: Figure) -> QPainterPath:
    """Both legs, trunk and head as one path, mm."""
    return joined_path(part for part in figure.parts if part.look.tissue == "skin" and _outlines(part))


def joined_path(parts: Iterable[Part]) -> QPainterPath:
    """Several parts as one path."""
    curves = [part.curve for part in parts]
    if not curves:
        return QPainterPath()
    points = [row for curve in curves for row in (curve[:1, 0], curve[:, 1:].reshape(-1, 2))]
    return painter_path(np.concatenate(points), _kinds(tuple(len(curve) for curve in curves)))


@cache
def _kinds(counts: tuple[int, ...]) -> NDArray[np.int32]:
    """What each point is, for curves of that many Béziers."""
    rows = [kind for count in counts for kind in (MOVE, *((CURVE, CURVE_DATA, CURVE_DATA) * count))]
    return np.array(rows, dtype=np.int32)


class FigurePainter:
    """Knows the tones of one scheme. Painters are expected to map the figure's mm to the page."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._fine = True
        self._tones: dict[tuple[str, int], QColor] = {}

    def paint(self, painter: QPainter, figure: Figure, working: Working) -> None:
        """The whole figure in paint order."""
        self._fine = abs(painter.transform().m11()) >= FINE
        lines: dict[str, list[Part]] = {}
        for part in figure.parts:
            look = part.look
            if look.tissue == "muscle" and look.role == "line":
                lines.setdefault(f"{look.owner}.{look.id}", []).append(part)
        for key, run in groupby(figure.parts, key=_run):
            if key is not None:
                self._bones(painter, list(run))
                continue
            self._parts(painter, run, lines, working)

    def _parts(
        self, painter: QPainter, parts: Iterable[Part], lines: Mapping[str, list[Part]], working: Working
    ) -> None:
        for part in parts:
            look = part.look
            if not look.near:
                self._far(painter, part)
            elif look.tissue == "muscle":
                if look.role == "area":
                    key = f"{look.owner}.{look.id}"
                    self._muscle(painter, part, lines.get(key, ()), working)
                elif look.role == "light" and self._fine:
                    self._fill(painter, part_path(part), "muscle-pale", 0.3)
            elif look.tissue == "skin":
                self._skin(painter, part)
            elif look.role == "area":
                self._area(painter, part)

    def paint_ghost(self, painter: QPainter, outline: QPainterPath, line: QColor) -> None:
        """An outline, dashed."""
        pen = QPen(line, 0, Qt.PenStyle.DashLine)
        pen.setWidthF(1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def paint_sticks(self, painter: QPainter, figure: Figure, right: QColor, left: QColor, middle: QColor) -> None:
        """Joints joined by lines: right solid, left dashed."""
        for a, b in STICKS:
            side = a.partition(".")[0]
            tone = {"right": right, "left": left}.get(side, middle)
            pen = QPen(tone, 3.0, Qt.PenStyle.DashLine if side == "left" else Qt.PenStyle.SolidLine)
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(*figure.joints[a]), QPointF(*figure.joints[b]))
            painter.setBrush(tone)
            for joint in (a, b):
                painter.drawEllipse(QPointF(*figure.joints[joint]), 11.0, 11.0)

    def _far(self, painter: QPainter, part: Part) -> None:
        self._stroke(painter, part_path(part), "far-base", "far-line")

    def _bones(self, painter: QPainter, parts: list[Part]) -> None:
        """Bones that follow one another in paint order, as one path: much quicker, and they only touch at joints."""
        tissue = "bone" if parts[0].look.near else "ghost"
        self._stroke(painter, joined_path(parts), f"{tissue}-base", f"{tissue}-line")

    def _skin(self, painter: QPainter, part: Part) -> None:
        look, path = part.look, part_path(part)
        if look.id in _SOFT:
            tone, strength = ("skin-shade", 0.3) if look.role == "shade" else ("skin-pale", 0.5)
            self._fill(painter, path, tone, strength)
        elif look.role == "fill":
            self._fill(painter, path, "skin-base", 0.82 if look.id == "skin.arm" else 1.0)
        elif look.role == "area":
            self._stroke(painter, path, "skin-base", "skin-line")
        elif look.id in _LAST:
            tone = "skin-fibre" if look.role == "line" else ""
            self._stroke(painter, path, "" if tone else "skin-mid", tone or "skin-fibre")
        elif look.role == "line":
            self._stroke(painter, path, "", "skin-line")
        else:
            self._fill(painter, path, "skin-shade", 0.3)

    def _area(self, painter: QPainter, part: Part) -> None:
        tissue = part.look.tissue
        base = f"{tissue}-light" if part.id == "bone.patella" else f"{tissue}-base"
        self._stroke(painter, part_path(part), base, f"{tissue}-line")

    def _muscle(self, painter: QPainter, part: Part, fibres: Iterable[Part], working: Working) -> None:
        group = f"{part.look.owner}.{GROUP_OF.get(part.id, '')}"
        effort, weak = working.efforts.get(group, 0.0), group in working.weak
        path = part_path(part)
        share = REST + (1 - REST) * min(1.0, effort)
        full = FULL[self._scheme]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(self._tone("skin-mid"), full, share))
        painter.drawPath(path)
        if self._fine:
            self._stroke(painter, joined_path(fibres), "", "muscle-fibre", 0.25 + 0.35 * share)
        if effort >= AT_LIMIT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(self._tone("muscle-line"), Qt.BrushStyle.BDiagPattern))
            painter.save()
            turned = painter.transform()
            brush = painter.brush()
            brush.setTransform(turned.inverted()[0])
            painter.setBrush(brush)
            painter.drawPath(path)
            painter.restore()
        pen = QPen(self._tone("muscle-line"), 6.0 if weak else 1.0)
        pen.setCosmetic(not weak)
        if weak:
            pen.setDashPattern([2.2, 1.2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _fill(self, painter: QPainter, path: QPainterPath, tone: str, strength: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tone(tone, strength))
        painter.drawPath(path)

    def _stroke(self, painter: QPainter, path: QPainterPath, fill: str, line: str, strength: float = 1.0) -> None:
        """Lines are a pixel wide at any size: wider ones cost ten times as much."""
        pen = QPen(self._tone(line, strength), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(self._tone(fill) if fill else QBrush(Qt.BrushStyle.NoBrush))
        painter.drawPath(path)

    def _tone(self, name: str, strength: float = 1.0) -> QColor:
        key = (name, round(strength * 64))
        if key not in self._tones:
            self._tones[key] = QColor(colour(self._scheme, name))
            self._tones[key].setAlphaF(key[1] / 64)
        return self._tones[key]


def _run(part: Part) -> bool | None:
    """Bones of one limb that can be painted together: True for the near ones, False for those behind."""
    if part.look.tissue != "bone" or part.id == "bone.patella":
        return None
    return part.look.near


def _outlines(part: Part) -> bool:
    look = part.look
    return (look.role == "line" and look.id in {"skin", "skin.leg"}) or (not look.near and look.role == "area")


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; share: how much of the other."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )
