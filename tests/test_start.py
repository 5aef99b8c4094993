"""Two-phase start: nothing heavy is imported before the first paint."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {"numpy", "pyqtgraph", "yaml", "markdown_it", "fsrs", "cryptography", "PIL", "tutor.content", "mdit_py_plugins"}
SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tutor import app
from tutor.ui import main_window
seen = []
class Watch(main_window.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(lambda: seen.extend(sys.modules))
    def open_study(self, study):
        super().open_study(study)
        QApplication.instance().quit()
status = app.run(Path(sys.argv[1]), window=Watch)
print(json.dumps({"status": status, "before": seen, "after": list(sys.modules)}))
"""


def test_nothing_heavy_before_the_first_paint(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, tmp_path], capture_output=True, text=True, check=False, env=environ
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["status"] == 0
    assert "tutor.ui.main_window" in told["before"]
    assert HEAVY & set(told["before"]) == set()
    assert "yaml" in told["after"], "the probe saw the second phase too"


def test_smoke_walks_every_page(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tutor", "--smoke", "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_no_display_is_said_in_one_sentence(tmp_path: Path) -> None:
    environ = {
        key: value for key, value in os.environ.items() if key not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "tutor", "--data", tmp_path], capture_output=True, text=True, check=False, env=environ
    )
    if sys.platform.startswith("linux"):
        assert done.returncode == 2
        assert done.stderr.startswith("rootwise: ")
        assert done.stderr.count("\n") == 1
