"""`python -m tests.gait_strips OUT KEY [--seed N] [--films]`: silent frame strips of the walker, shuffled.

For eyes that do not know which is which. Sixteen strips, `a.png` to `p.png`, each with eight instants (the middles of
Perry's phases of the right leg, whatever is wrong) from the right, from the left and from the front, and below them
when each foot is on the floor. No ghost, no force, no line, no tint of a working or weak muscle, no mark: only posture.
With `--films` every strip also becomes one cycle as a GIF, in real time. KEY is a file outside of OUT that says which
is which. Judge first, open the key then: a pattern that cannot be named, with its side, is not drawn well enough.
"""

from __future__ import annotations

import argparse
import os
import string
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tutor.sims.gait import GaitSettings, LegResult, Walk, preset_settings, walk
from tutor.sims.gait_parameters import Leg
from tutor.ui.sims.gait_film import FilmJob
from tutor.ui.sims.gait_picture import GaitPicture, Views
from tutor.ui.theme import Theme

PATTERNS: Final = (
    ("normal", "right"),
    ("slow-normal", "right"),
    ("stenosis", "right"),
    ("stenosis", "left"),
    ("s1", "right"),
    ("s1", "left"),
    ("antalgic", "right"),
    ("antalgic", "left"),
    ("steppage", "right"),
    ("steppage", "left"),
    ("trendelenburg", "right"),
    ("trendelenburg", "left"),
    ("trendelenburg-compensated", "right"),
    ("trendelenburg-compensated", "left"),
    ("l5", "right"),
    ("l5", "left"),
)
"""Preset and side of each strip, before they are shuffled."""
ROWS: Final[tuple[tuple[Views, Leg], ...]] = (("side", "right"), ("side", "left"), ("front", "right"))
WIDE, HIGH = 240, 430
"""Pixels of one picture."""
ROOM = 360
"""Pixels of the view of which a picture is the middle: the floor to either side says nothing."""
RHYTHM = 90
"""Pixels of the bars below: when each foot is on the floor."""


def silent(found: Walk) -> Walk:
    """The same movement, with muscles that tell nothing."""

    def still(leg: LegResult) -> LegResult:
        return replace(leg, effort={name: np.zeros_like(values) for name, values in leg.effort.items()})

    return replace(found, settings=GaitSettings(), right=still(found.right), left=still(found.left))


def picture_of(theme: Theme, found: Walk) -> GaitPicture:
    """The walker without anything that would give it away."""
    picture = GaitPicture(theme)
    picture.show_walk(silent(found), found, None)
    picture.set_shown(ghost=False, forces=False, lines=False)
    return picture


def strip(theme: Theme, found: Walk) -> QImage:
    """Eight instants in three views, and when each foot is down."""
    phases = found.right.phases
    instants = [(phase.begin + phase.end) / 2 for phase in phases]
    image = QImage(WIDE * len(phases), HIGH * len(ROWS) + RHYTHM, QImage.Format.Format_RGB32)
    image.fill(theme.colour("card"))
    picture = picture_of(theme, found)
    painter = QPainter(image)
    for row, (views, near) in enumerate(ROWS):
        picture.views, picture.near = views, near
        for column, instant in enumerate(instants):
            painter.drawImage(column * WIDE, row * HIGH, still_at(theme, picture, instant))
            painter.fillRect(column * WIDE, row * HIGH, WIDE, 24, theme.colour("card"))
            painter.setPen(theme.colour("ink_soft"))
            place = QRectF(column * WIDE + 8, row * HIGH + 4, WIDE - 16, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(column + 1))
            if column == 0:
                painter.drawText(place, "From the front" if views == "front" else f"From the {near}")
    painter.translate(0, HIGH * len(ROWS))
    rhythm(theme, painter, found, instants)
    painter.end()
    return image


def still_at(theme: Theme, picture: GaitPicture, instant: float) -> QImage:
    """One picture: the middle of the view at that instant."""
    image = QImage(ROOM, HIGH, QImage.Format.Format_RGB32)
    image.fill(theme.colour("card"))
    painter = QPainter(image)
    kind = picture.boxes(QRectF(image.rect()))[0][0]
    assert picture.walker is not None
    view = picture.view(kind)
    view.paint(painter, QRectF(image.rect()), picture.walker, picture.walker.at(instant), None, picture.shown)
    painter.end()
    return image.copy((ROOM - WIDE) // 2, 0, WIDE, HIGH)


def rhythm(theme: Theme, painter: QPainter, found: Walk, instants: Sequence[float]) -> None:
    """What a film would let one hear: one bar a foot while it is on the floor, over one cycle; ticks: the pictures."""
    left, wide = 70.0, WIDE * len(instants) - 90.0
    for row, leg in enumerate((found.right, found.left)):
        tone, top = theme.colour("accent" if leg.leg == "right" else "second"), 8.0 + 34 * row
        painter.setPen(tone)
        painter.drawText(QRectF(8, top, left, 22), Qt.AlignmentFlag.AlignVCenter, leg.leg.capitalize())
        for start in (leg.contact, leg.contact - 1):
            begin, end = max(start, 0.0), min(start + leg.foot_off, 1.0)
            if end > begin:
                painter.fillRect(QRectF(left + wide * begin, top, wide * (end - begin), 22), tone)
    painter.setPen(theme.colour("ink_soft"))
    for number, instant in enumerate(instants, 1):
        place = QRectF(left + wide * instant - 10, 68, 20, 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))


def film(theme: Theme, found: Walk, path: Path) -> None:
    """One cycle from the right and from the front, as long as it takes."""
    picture = picture_of(theme, found)
    FilmJob(picture, path, theme.colour("card")).make()


def main(arguments: Sequence[str]) -> int:
    """Write strips and key; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("key", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--films", action="store_true")
    given = parser.parse_args(arguments)
    if given.out.resolve() in given.key.resolve().parents:
        parser.error("the key must lie outside of the folder with the strips")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    order = list(PATTERNS)
    Random(given.seed).shuffle(order)
    given.out.mkdir(parents=True, exist_ok=True)
    key = []
    for letter, (name, side) in zip(string.ascii_lowercase, order, strict=False):
        found = walk(preset_settings(name, side))
        strip(theme, found).save(str(given.out / f"{letter}.png"))
        if given.films:
            film(theme, found, given.out / f"{letter}.gif")
        key.append(f"{letter}  {name}  {side}")
    given.key.write_text("\n".join(key) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
