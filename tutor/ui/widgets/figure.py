"""Living diagrams as the pages use them: a panel with list and tools, or a bare view for a question."""

from __future__ import annotations

from tutor.questions.base import FigureRef
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.study import Study


def make_view(study: Study, ref: FigureRef, *, question_mode: bool) -> DiagramView:
    """A bare view; in question mode it names nothing."""
    view = DiagramView(study.diagram(ref.diagram), study.name, study.theme, study.highlighter, describe=study.describe)
    view.set_question_mode(question_mode)
    show(view, ref, labels=not question_mode)
    return view


def make_panel(study: Study, name: str) -> DiagramPanel:
    """A panel with title, tools, view, name line and list."""
    return DiagramPanel(
        study.diagram(name),
        study.name,
        study.theme,
        study.highlighter,
        describe=study.describe,
        details=study.details,
    )


def show(view: DiagramView, ref: FigureRef, *, labels: bool = True) -> None:
    """Set labels, permanent highlight and focus as the figure asks."""
    if labels:
        view.set_labels("all" if ref.labels == ("all",) else "none" if ref.labels == ("none",) else ref.labels)
    view.set_lit(ref.highlight)
    view.focus_on(ref.focus)
