"""The built wheel works outside the checkout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_wheel_brings_the_course_and_opens() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "check_wheel.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "--smoke passed" in done.stdout
