"""Living diagrams as the pages use them: a panel with list and tools, or a bare view for a question."""

from __future__ import annotations

from functools import partial

from tutor.atlas.zone_choice import zone_choice
from tutor.questions.base import FigureRef
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.study import Study


def make_view(study: Study, ref: FigureRef, *, question_mode: bool) -> ZonedView:
    """A bare view; in question mode it names nothing."""
    view = ZonedView(study.diagram(ref.diagram), study.name, study.theme, study.highlighter, describe=study.describe)
    view.set_question_mode(question_mode)
    show(study, view, ref, labels=not question_mode)
    return view


def make_panel(study: Study, name: str) -> DiagramPanel:
    """A panel with title, tools, view, name line and list."""
    panel = DiagramPanel(
        study.diagram(name),
        study.name,
        study.theme,
        study.highlighter,
        describe=study.describe,
        details=study.details,
    )
    panel.exporter.notes = partial(chosen_and_sources, study)
    return panel


def chosen_and_sources(study: Study, view: DiagramView) -> list[str]:
    """For the foot of an exported view: the map of the skin; what is chosen, with the sources of what is said of it."""
    lines = [view.caption] if isinstance(view, ZonedView) and view.caption else []
    if isinstance(view, ZonedView) and view.root_key is not None:
        lines.append(f"{view.root_key.accessibleName()}.")
    chosen = study.atlas.structures.get(view.chosen_id)
    if chosen is None or chosen.id not in view.lights:
        return lines
    sources = "; ".join(study.source(key) for key in chosen.sources)
    return [*lines, f"Chosen: {view.words(chosen.id)[0]}.{f' Sources: {sources}.' if sources else ''}"]


def show(study: Study, view: ZonedView, ref: FigureRef, *, labels: bool = True) -> None:
    """Set layers, areas of skin, labels, permanent highlight and focus as the figure asks."""
    for layer in view.plain.layers:
        view.show_layer(layer, layer not in ref.hidden)
    dermatomes = study.atlas.dermatomes
    view.set_zones(dermatomes, zone_choice(ref.dermatomes, dermatomes.maps))
    if labels:
        view.set_labels("all" if ref.labels == ("all",) else "none" if ref.labels == ("none",) else ref.labels)
    view.set_lit(ref.highlight)
    view.focus_on(ref.focus)
