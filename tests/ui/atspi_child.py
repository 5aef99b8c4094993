"""A window with one diagram for test_diagram_atspi; says `ready`, then what gets selected."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.diagrams.samples import knee, names
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.theme import Theme

GIVE_UP = 60_000
"""Milliseconds after which a forgotten window closes."""


def say(text: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> int:
    """Run the window."""
    app = QApplication(["diagram-test"])
    highlighter = Highlighter()
    highlighter.selected.connect(say)
    panel = DiagramPanel(knee(), names, Theme(), highlighter, describe=lambda name: f"{names(name)}, described")
    panel.resize(700, 600)
    panel.show()
    QTimer.singleShot(500, lambda: say("ready"))
    QTimer.singleShot(GIVE_UP, app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
