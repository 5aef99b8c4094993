"""From a slider to the repainted disc lab, against the same pictures repainted with no model behind them.

`python -m tests.bench.bench_disc_lab` prints medians and their ratio for each slider; both are taken in one run, step
by step in turn, so that a busy machine slows both alike.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.ui.desk import Desk, desk
from tutor.ui.sims.disc_lab import DiscLab
from tutor.ui.sims.live_picture import LivePicture

SLIDERS = ("trunk_flexion", "load", "size", "migration", "canal_depth", "hours_up")
STEPS = 12


def visible(lab: DiscLab) -> list[LivePicture]:
    return [picture for picture in lab.pictures.pictures.values() if picture.isVisible()]


def repaint(lab: DiscLab) -> None:
    for picture in visible(lab):
        picture.repaint()
    lab.tabs.repaint()
    lab.controls.repaint()


def measure(at: Desk, lab: DiscLab, name: str) -> tuple[float, float]:
    """Median milliseconds of a step with the model, and of the same frames without it."""
    slider = lab.controls.sliders[name]
    low, high = slider.minimum(), slider.maximum()
    with_model, without = [], []
    before = {id(picture): picture._frame for picture in visible(lab)}
    for step in range(STEPS):
        value = low + round((high - low) * (step + 1) / (STEPS + 1))
        start = time.process_time()
        slider.setValue(value)
        repaint(lab)
        with_model.append(time.process_time() - start)
        frames = {id(picture): picture._frame for picture in visible(lab)}
        for picture in visible(lab):
            picture.show_frame(before[id(picture)])
        repaint(lab)
        start = time.process_time()
        for picture in visible(lab):
            picture.show_frame(frames[id(picture)])
        repaint(lab)
        without.append(time.process_time() - start)
        before = frames
        at.settle()
    return 1000 * statistics.median(with_model), 1000 * statistics.median(without)


def main() -> int:
    """Print one line a slider; 1 if a ratio is above 1.5."""
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder, desk(Path(folder)) as at:
        start = time.process_time()
        at.window.go("lab", "disc:Subarticular extrusion")
        at.settle()
        page = at.window.page
        lab = page.findChild(DiscLab) if page else None
        assert isinstance(lab, DiscLab)
        QApplication.processEvents()
        sys.stdout.write(f"open the lab: {time.process_time() - start:.2f} s\n")
        for name in SLIDERS:
            model, bare = measure(at, lab, name)
            worst = max(worst, model / bare)
            sys.stdout.write(
                f"{name}: {model:.1f} ms with the model, {bare:.1f} ms without, ratio {model / bare:.2f}\n"
            )
    sys.stdout.write(f"largest ratio {worst:.2f} (aim: at most 1.5)\n")
    return int(worst > 1.5)


if __name__ == "__main__":
    sys.exit(main())
