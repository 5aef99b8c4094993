"""Measures the Clinic page: a slider's move with its repaint against the same repaint with no model behind it.

`python -m tests.bench.bench_chain`. Read the ratios: at most 1.5 is wanted.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QSlider, QWidget

from tests.ui.desk import desk
from tutor.ui.pages.clinic import ClinicPage

RUNS = 25


def milliseconds(work: Callable[[], object]) -> float:
    """How long it took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def main() -> int:
    """Measure and print; returns the exit status."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder, desk(Path(folder)) as at:
        at.window.go("clinic", "")
        page = at.window.page
        assert isinstance(page, ClinicPage)
        forward, slider = page.forward, page.forward.first.controls.controls["severity"]
        assert isinstance(slider, QSlider)
        at.settle()

        def paint() -> None:
            shown: list[QWidget] = [view.canvas.viewport() for view in forward.bodies[0].views.values()]
            for widget in (*shown, *forward.groups.values(), forward.spine.canvas.viewport()):
                widget.update()
            QApplication.processEvents()

        def move(value: int) -> None:
            slider.setValue(value)
            forward.rest()
            paint()

        values = [8 + (5 * n) % 12 for n in range(RUNS)]
        paint()
        move(7)
        moved, plain = [], []
        for value in values:  # one after the other, so that both meet the same scene and the same load
            moved.append(milliseconds(lambda value=value: move(value)))  # type: ignore[misc]
            plain.append(milliseconds(paint))
        a, b = statistics.median(plain), statistics.median(moved)
        said = []
        for value in values[:10]:
            move(value)
            said.append(milliseconds(forward.tell))
        forward.rest()
        sys.stdout.write(f"the signs in words, when the hand pauses: {statistics.median(said):.1f} ms\n")
        sys.stdout.write(f"repaint alone {a:.1f} ms; slider and repaint {b:.1f} ms; ratio {b / a:.2f} (1.5 wanted)\n")
        examined = [milliseconds(forward.walk.work_out) for _ in range(5)]
        sys.stdout.write(f"walk and tendon, when the hand rests: {statistics.median(examined):.0f} ms\n")
        page.show_way(1)
        assert page.backward is not None
        back = page.backward
        ranked = [milliseconds(lambda: back.cycle("strength.great_toe_extension")) for _ in range(10)]
        sys.stdout.write(f"a pressed mark to the new ranking: {statistics.median(ranked):.1f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
