"""A figure in the text: a caption that calls the side panel, or the living diagram itself where there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tutor.questions.base import FigureRef
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.study import Study
from tutor.ui.widgets.figure import make_panel, show
from tutor.ui.widgets.labels import label

INLINE_HEIGHT = 460
"""Least height of a diagram between the text, in pixels."""


class FigureBlock(QFrame):
    """`wanted(ref)` asks the side panel to show this figure. The diagram is built when it is first set inline."""

    wanted = Signal(object)

    def __init__(self, study: Study, ref: FigureRef, number: int) -> None:
        super().__init__()
        self.ref = ref
        self._study = study
        self._panel: DiagramPanel | None = None
        self.setProperty("role", "info")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(6)
        title = study.diagram(ref.diagram).title
        self._column.addWidget(label(f"Figure {number} · {title}", "small"))
        if ref.caption:
            self._column.addWidget(label(ref.caption))
        self._button = QPushButton("Show beside the text")
        self._button.setProperty("role", "quiet")
        self._button.setAccessibleName(f"Show figure {number} in the picture: {ref.alt}")
        self._button.clicked.connect(self._call)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_inline(self, inline: bool) -> None:
        """Show the diagram here, or leave it to the side panel."""
        self._button.setVisible(not inline)
        if inline and self._panel is None:
            self._panel = make_panel(self._study, self.ref.diagram)
            show(self._study, self._panel.view, self.ref)
            self._column.insertWidget(0, self._panel)
        if self._panel is not None:
            self._panel.setVisible(inline)

    def set_room(self, height: int) -> None:
        """Height in pixels of the viewport: a diagram between the text takes most of it."""
        if self._panel is not None:
            self._panel.setFixedHeight(max(INLINE_HEIGHT, round(height * 0.8)))

    def _call(self) -> None:
        self.wanted.emit(self.ref)
