"""Time to the first painted window and memory, against a bare PySide6 QMainWindow in the same run.

    python -m tests.bench.bench_start [--runs 7] [--python PATH]

Needs a display. PATH is the Python of an installed copy.

Prints medians of the pairwise ratios. Memory is the proportional set size (Linux) once the first page is open.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
            print(time.time(), flush=True)
            QTimer.singleShot(1500, report)
def report():
    print(next(line.split()[1] for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:")), flush=True)
    app.quit()
app = QApplication([])
window = Window(); window.resize(1280, 800); window.show()
app.exec()
"""
OURS = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from tutor import app as program
from tutor.ui import main_window
class Watch(main_window.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(seen)
def seen():
    print(time.time(), flush=True)
    QTimer.singleShot(1500, report)
def report():
    print(next(line.split()[1] for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:")), flush=True)
    QApplication.instance().quit()
sys.exit(program.run(None, window=Watch))
"""


def one(python: str, script: str, home: str) -> tuple[float, float]:
    """(seconds from process start to first paint, PSS in MB)."""
    environ = {**os.environ, "ROOTWISE_HOME": home}
    begin = time.time()
    done = subprocess.run([python, "-c", script], env=environ, capture_output=True, text=True, check=True, cwd=home)
    painted, memory = done.stdout.split()[:2]
    return float(painted) - begin, int(memory) / 1024


def main() -> None:
    """Measure in turn and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--python", default=sys.executable)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        Path(home, "bare").mkdir()
        for script in (BARE, OURS):
            one(options.python, script, home)
        pairs = [(one(options.python, BARE, home), one(options.python, OURS, home)) for _ in range(options.runs)]
    times = [ours[0] / bare[0] for bare, ours in pairs]
    memory = [ours[1] / bare[1] for bare, ours in pairs]
    sys.stdout.write(
        f"first window: {statistics.median(times):.2f} x bare (min {min(times):.2f}, max {max(times):.2f}; "
        f"bare {statistics.median(bare[0] for bare, _ in pairs) * 1000:.0f} ms)\n"
        f"memory: {statistics.median(memory):.2f} x bare "
        f"(bare {statistics.median(bare[1] for bare, _ in pairs):.0f} MB)\n"
    )


if __name__ == "__main__":
    main()
