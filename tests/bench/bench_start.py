"""Time to the first painted window and memory, against a bare PySide6 QMainWindow in the same run.

    python -m tests.bench.bench_start [--runs 7] [--python PATH]

Needs a display. PATH is the Python of an installed copy.

Prints medians of the pairwise ratios. Memory is the proportional set size (Linux).
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    seen = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            print(time.time(), memory(), flush=True)
            QTimer.singleShot(1500, report)
def memory():
    return next(line.split()[1] for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:"))
def report():
    print(memory(), flush=True)
    app.quit()
app = QApplication([])
window = Window(); window.resize(1280, 800); window.show()
app.exec()
"""
OURS = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tutor import app as program
from tutor.ui import main_window
class Watch(main_window.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(seen)
def seen():
    print(time.time(), memory(), flush=True)
    QTimer.singleShot(1500, report)
def memory():
    return next(line.split()[1] for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:"))
def report():
    print(memory(), flush=True)
    QApplication.instance().quit()
sys.exit(program.run(None, window=Watch))
"""


def one(python: str, script: str, home: str) -> tuple[float, float, float]:
    """(seconds from process start to first paint, MB at the first window, MB when the first page is open)."""
    environ = {**os.environ, "ROOTWISE_HOME": home}
    begin = time.time()
    done = subprocess.run([python, "-c", script], env=environ, capture_output=True, text=True, check=True, cwd=home)
    painted, first, opened = done.stdout.split()[:3]
    return float(painted) - begin, int(first) / 1024, int(opened) / 1024


def main() -> None:
    """Measure in turn and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--python", default=sys.executable)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        for script in (BARE, OURS):
            one(options.python, script, home)
        pairs = [(one(options.python, BARE, home), one(options.python, OURS, home)) for _ in range(options.runs)]
    for index, words, unit in (
        (0, "first window", "ms"),
        (1, "memory at the first window", "MB"),
        (2, "memory, Today", "MB"),
    ):
        ratios = [ours[index] / bare[index] for bare, ours in pairs]
        floor = statistics.median(bare[index] for bare, _ in pairs) * (1000 if unit == "ms" else 1)
        sys.stdout.write(
            f"{words}: {statistics.median(ratios):.2f} x bare (min {min(ratios):.2f}, max {max(ratios):.2f}; "
            f"bare {floor:.0f} {unit})\n"
        )


if __name__ == "__main__":
    main()
