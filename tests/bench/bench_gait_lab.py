"""Measures the gait lab: `python -m tests.bench.bench_gait_lab`. Read the ratios, not the milliseconds.

A solve is wanted below a thirtieth of the gait cycle's real time; a repaint of both views, without and with the ghost,
below a sixtieth of a second on a machine of its own.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tutor.sims.gait import GaitSettings, preset_settings, same_speed, walk
from tutor.ui.sims.gait_charts import SETS
from tutor.ui.sims.gait_picture import GaitPicture
from tutor.ui.theme import Theme

SIZES = ((400, 300), (640, 420), (1060, 700))
TURNS = 24


def milliseconds(work: Callable[[int], object], turns: int = TURNS) -> float:
    """Median processor time of one turn."""
    taken = []
    for turn in range(turns):
        start = process_time()
        work(turn)
        taken.append(1000 * (process_time() - start))
    return statistics.median(taken)


def repaint(picture: GaitPicture, size: tuple[int, int]) -> float:
    """Milliseconds of one repaint of both views."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    cost = milliseconds(lambda turn: picture.paint(painter, QRectF(0, 0, *size), turn / TURNS))
    painter.end()
    return cost


def plots(theme: Theme) -> float:
    """Milliseconds of moving the cursor through four plots and painting them."""
    from tutor.ui.sims.gait_plots import GaitPlots

    made = GaitPlots(theme)
    made.resize(640, 420)
    found = walk(preset_settings("s1"))
    made.choose(SETS["Joints"])
    made.show_walk(found, same_speed(found), "right")
    made.show()
    QApplication.processEvents()

    def move(turn: int) -> None:
        made.show_instant(turn / TURNS)
        QApplication.processEvents()

    cost = milliseconds(move)
    made.close()
    return cost


def main() -> int:
    """Print the figures; returns the exit status."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme()
    theme.apply(app)
    say = sys.stdout.write
    walk(GaitSettings())
    found = walk(preset_settings("s1"))
    solve = milliseconds(lambda turn: walk(preset_settings("s1", given={"calf_strength": 0.2 + turn / 200})))
    say(f"one solve                     {solve:8.1f} ms      1/{1000 * found.cycle / solve:.0f} of its gait cycle\n")
    picture = GaitPicture(theme)
    picture.show_walk(found, same_speed(found), "right")
    for size in SIZES:
        picture.set_shown(ghost=True)
        full = repaint(picture, size)
        picture.set_shown(ghost=False)
        plain = repaint(picture, size)
        wide = f"{size[0]}×{size[1]}"
        say(f"repaint {wide:<9} ghost       {full:8.1f} ms      solve / repaint {solve / full:.1f}\n")
        say(f"repaint {wide:<9} alone       {plain:8.1f} ms      solve / repaint {solve / plain:.1f}\n")
    say(f"four plots, cursor moved      {plots(theme):8.1f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
