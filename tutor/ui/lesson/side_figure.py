"""The diagram beside the text: follows the figure that is being read."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.lesson import Reference
from tutor.questions.base import FigureRef
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.study import Study
from tutor.ui.widgets.figure import make_panel, show
from tutor.ui.widgets.labels import label


class SideFigure(QWidget):
    """One panel a diagram, kept; a source that was asked for stands below until the next figure."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._ref: FigureRef | None = None
        self._panels: dict[str, DiagramPanel] = {}
        self._stack = QStackedWidget()
        self._caption = label("", "soft", selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._stack, 1)
        column.addWidget(self._caption)

    @property
    def shown(self) -> str:
        """Name of the diagram on show, or an empty string."""
        return self._ref.diagram if self._ref is not None else ""

    def show_figure(self, ref: FigureRef) -> None:
        """Show a figure; the same one again changes nothing."""
        if ref is self._ref:
            return
        self._ref = ref
        panel = self._panel(ref.diagram)
        show(self._study, panel.view, ref)
        self._stack.setCurrentWidget(panel)
        self._caption.hide()

    def reveal(self, structure: str) -> None:
        """Change to a diagram that shows the structure, if the present one does not."""
        if self._ref is not None and structure in self._study.drawn[self._ref.diagram]:
            return
        for name in self._study.diagram_names:
            if structure in self._study.drawn[name]:
                self.show_figure(FigureRef(name, highlight=(), labels=("all",)))
                return

    def show_source(self, reference: Reference) -> None:
        """Show a cited source in full below the diagram."""
        self._caption.show()
        self._caption.setText(f"{reference.full}  {reference.note}".strip())

    def _panel(self, name: str) -> DiagramPanel:
        if name not in self._panels:
            self._panels[name] = make_panel(self._study, name)
            self._stack.addWidget(self._panels[name])
        return self._panels[name]
