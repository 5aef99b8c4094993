"""How near a drawing is looked at when one small thing of it is asked about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF

from tutor.diagrams.model import Part

SHARE = 0.56
"""Of the view that the longer side of what is asked about takes: it is seen, and so is what lies around it."""
SLIM = 0.6
"""The frame's shorter side by its longer one, at least."""
MOST = 5.0
"""Times nearer than the whole drawing, at most: one must still see where one is."""
WORTH = 1.2
"""Times nearer from which it is worth leaving the whole drawing."""
UPRIGHT = (3.0, 4.0)
"""Sides of a usual view, beside the answers."""


def close_up(parts: Mapping[str, Part], structures: Iterable[str], whole: QRectF) -> QRectF | None:
    """What to frame, in mm, so that these structures are well seen; None: the whole drawing, whose box is given."""
    boxes = [parts[each].box for each in structures if each in parts]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    asked = QRectF(min(lefts), min(tops), max(rights) - min(lefts), max(bottoms) - min(tops))
    least = max(whole.width(), whole.height()) / MOST
    width = max(asked.width() / SHARE, SLIM * asked.height() / SHARE, SLIM * least)
    height = max(asked.height() / SHARE, SLIM * asked.width() / SHARE, SLIM * least)
    if _scale(width, height) < WORTH * _scale(whole.width(), whole.height()):
        return None
    left = _inside(asked.center().x() - width / 2, width, whole.left(), whole.width())
    top = _inside(asked.center().y() - height / 2, height, whole.top(), whole.height())
    return QRectF(left, top, width, height)


def _scale(width: float, height: float) -> float:
    """How large something of this size can be shown."""
    return min(UPRIGHT[0] / width, UPRIGHT[1] / height)


def _inside(start: float, length: float, first: float, room: float) -> float:
    """A start moved so that the frame shows no empty paper; in the middle where it is longer than the drawing."""
    if length >= room:
        return first + (room - length) / 2
    return min(max(start, first), first + room - length)
