"""A real accessibility bus walks a real window, as a screen reader does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

TOOLS = ("xvfb-run", "dbus-run-session", "gdbus")


@pytest.mark.slow
@pytest.mark.skipif(not all(shutil.which(tool) for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}")
def test_a_screen_reader_reaches_and_presses_the_regions() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = ["xvfb-run", "-a", "dbus-run-session", sys.executable, "-m", "tests.ui.atspi_walk"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    met = done.stdout.splitlines()
    assert "graphic|Model knee, posterior view|" in met
    assert any(line.startswith("push button|Femur|Femur, described") for line in met)
    assert "bone.femur" in met
