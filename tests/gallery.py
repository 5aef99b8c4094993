"""`python -m tests.gallery OUT`: every page and question on real content as PNG, light and dark, small and large.

Pages come from the page list, lessons and kinds of question from the course: what is new shows up by itself.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tutor.app import load_study
from tutor.storage.opening import open_store
from tutor.ui.application import Desktop
from tutor.ui.main_window import MainWindow
from tutor.ui.pages import PAGES
from tutor.ui.study import Study
from tutor.ui.theme import Scheme, Theme

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ACCENTS = str.maketrans("aeiouAEIOUncs", "áéíóúÁÉÍÓÚñçš")


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to look at the window."""

    scheme: Scheme
    width: int
    height: int
    scale: float = 1.0
    pseudo: bool = False

    @property
    def name(self) -> str:
        """Part of the file name."""
        return (
            f"{self.scheme}-{self.width}x{self.height}"
            + (f"-{self.scale:.0%}"[:-1] if self.scale != 1 else "")
            + ("-pseudo" if self.pseudo else "")
        )


SETTINGS = (
    Setting("light", 1280, 800),
    Setting("dark", 1280, 800),
    Setting("light", 1024, 700),
    Setting("dark", 1024, 700, 1.5),
    Setting("light", 1600, 1000),
    Setting("light", 1280, 800, pseudo=True),
)


def lengthen(root: QWidget) -> None:
    """Make every label and button a third longer and accented: what a translation would do to the layout."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.text() and not widget.text().startswith("["):
            text = widget.text().translate(ACCENTS)
            widget.setText(f"[{text}{'·' * (len(text) // 3)}]")
