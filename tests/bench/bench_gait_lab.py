"""Measures the gait lab: `python -m tests.bench.bench_gait_lab [RUNS]`. Read the ratios, not the milliseconds.

raw repaint   the drawn walker in both views, already posed: nothing but its paths painted
frame         one step of play as it happens in the window: pose, both views, ground, forces, lines, phase strip; with
              the ghost, and without
solve         one walk from settings; wanted below a thirtieth of its gait cycle, and set against both of the above

Processor time of this process, median of some turns a run, and over RUNS runs the median with the smallest and the
largest: the load average says how far to trust them. A frame has 16.7 ms if the window is to show sixty a second.
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

from tutor.sims.gait import GaitSettings, Walk, preset_settings, same_speed, walk
from tutor.ui.sims.gait_charts import SETS
from tutor.ui.sims.gait_picture import GaitPicture
from tutor.ui.sims.gait_stage import GaitStage
from tutor.ui.sims.gait_view import STEPS, working
from tutor.ui.theme import Theme

SIZES = ((400, 300), (640, 420), (1060, 700))
TURNS = 24
FRAME_MS = 1000 / 60


def milliseconds(work: Callable[[int], object], turns: int = TURNS) -> float:
    """Median processor time of one turn."""
    taken = []
    for turn in range(turns):
        start = process_time()
        work(turn)
        taken.append(1000 * (process_time() - start))
    return statistics.median(taken)


def raw_repaint(theme: Theme, found: Walk, size: tuple[int, int]) -> float:
    """Milliseconds of painting both figures, posed beforehand, as one frame of the picture shows them."""
    picture = GaitPicture(theme)
    picture.show_walk(found, found, None)
    assert picture.walker is not None
    image = QImage(*size, QImage.Format.Format_RGB32)
    jobs = []
    for turn in range(TURNS):
        posed = picture.walker.at(turn / TURNS)
        shown = []
        for kind, box in picture.boxes(QRectF(0, 0, *size)):
            view = picture.view(kind)
            figure, at = view._figure(posed)
            room = view.room(box)
            room.translate(*at)
            shown.append((view._painter, figure, room))
        jobs.append((shown, working(found, posed)))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(turn: int) -> None:
        shown, efforts = jobs[turn % TURNS]
        for figures, figure, room in shown:
            painter.setTransform(room)
            figures.paint(painter, figure, efforts)

    cost = milliseconds(paint)
    painter.end()
    return cost


def frame(theme: Theme, found: Walk, size: tuple[int, int], *, ghost: bool) -> float:
    """Milliseconds of one step of play in a stage whose walker has that size; the ghost has been round already."""
    stage = GaitStage(theme, found)
    stage.show_walk(found, same_speed(found), "right", "right")
    stage.walker.set_shown(ghost=ghost)
    stage.walker.setFixedSize(*size)
    stage.show()
    stage.player.pause()
    QApplication.processEvents()

    def step(_turn: int) -> None:
        stage.advance(FRAME_MS)
        QApplication.processEvents()

    step(0)
    picture = stage.walker.picture
    if ghost and picture.ghost is not None:
        for kind, _ in picture.boxes(QRectF(0, 0, *size)):
            for part in range(STEPS):
                picture.view(kind)._outline(picture.ghost, part / STEPS)
    cost = milliseconds(step, 2 * TURNS)
    stage.close()
    stage.deleteLater()
    return cost


def plots(theme: Theme, found: Walk) -> float:
    """Milliseconds of moving the cursor through four plots and painting them; while playing every third frame."""
    from tutor.ui.sims.gait_plots import GaitPlots

    made = GaitPlots(theme)
    made.resize(640, 420)
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


def one_run(theme: Theme, found: Walk) -> dict[str, float]:
    """Every figure of one run, milliseconds."""
    cost = {"solve": milliseconds(lambda turn: walk(preset_settings("s1", given={"calf_strength": 0.2 + turn / 200})))}
    for size in SIZES:
        name = f"{size[0]}×{size[1]}"
        cost[f"{name} raw"] = raw_repaint(theme, found, size)
        cost[f"{name} alone"] = frame(theme, found, size, ghost=False)
        cost[f"{name} ghost"] = frame(theme, found, size, ghost=True)
    cost["plots"] = plots(theme, found)
    return cost


def main(arguments: list[str]) -> int:
    """Print the figures; returns the exit status."""
    runs = int(arguments[0]) if arguments else 5
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme()
    theme.apply(app)
    walk(GaitSettings())
    found = walk(preset_settings("s1"))
    taken = [one_run(theme, found) for _ in range(runs)]
    cost = {name: statistics.median(run[name] for run in taken) for name in taken[0]}
    say = sys.stdout.write
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    say(f"{runs} runs, median (smallest to largest) of processor time; load average {load}\n\n")

    def line(words: str, name: str, told: str) -> None:
        low, high = (end(run[name] for run in taken) for end in (min, max))
        say(f"{words:<30}{cost[name]:7.1f} ms ({low:.1f} to {high:.1f})   {told}\n")

    line("solve", "solve", f"1/{1000 * found.cycle / cost['solve']:.0f} of its gait cycle")
    for size in SIZES:
        name = f"{size[0]}×{size[1]}"
        raw = cost[f"{name} raw"]
        line(f"{name} raw repaint", f"{name} raw", f"solve / raw repaint {cost['solve'] / raw:.1f}")
        for kind in ("alone", "ghost"):
            here = cost[f"{name} {kind}"]
            share = f"{here / raw:.1f} × raw, {100 * here / FRAME_MS:.0f} % of a sixtieth of a second"
            line(
                f"{name} frame of play, {kind}", f"{name} {kind}", f"{share}, solve / frame {cost['solve'] / here:.1f}"
            )
    line("four plots, cursor moved", "plots", "")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
