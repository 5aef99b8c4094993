"""The strip of gait phases in the living diagram: a phase that is lit keeps its red muscles, a muscle shines in all."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.diagrams.samples import DRAWINGS
from tests.ui.diagram_desk import DiagramDesk, colour
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.diagram_view import DiagramView


def strip(desk: DiagramDesk) -> DiagramView:
    diagram = read_diagram((DRAWINGS / "gait-phases.svg").read_text(encoding="utf-8"), "gait-phases")
    view = DiagramView(diagram, str, desk.theme, desk.highlighter)
    desk.show(view, 900, 860)
    QApplication.processEvents()
    return view


def test_a_lit_phase_keeps_the_colours_of_its_muscles(qtbot: QtBot) -> None:
    view = strip(DiagramDesk(qtbot))
    red, other = (view.diagram.parts[name].anchor for name in ("muscle.gluteus-medius", "muscle.gluteus-maximus"))
    before = [colour(view, *spot) for spot in (red, other)]
    view.set_lit(["phase.mid-stance"])
    assert [colour(view, *spot) for spot in (red, other)] == before


def test_a_muscle_is_lit_in_every_phase(qtbot: QtBot) -> None:
    view = strip(DiagramDesk(qtbot))
    pieces = view.diagram.parts["muscle.soleus"].pieces
    assert len(pieces) == 8
    other = view.diagram.parts["phase.mid-stance"].anchor
    spots = [tuple(sum(axis) / len(axis) for axis in zip(*piece.polygons[0], strict=True)) for piece in pieces]
    before = colour(view, *other)
    view.set_lit(["muscle.soleus"])
    assert colour(view, *other) != before, "the rest steps back"
    assert {view.canvas.hit.at(x, y, 0.5) for x, y in spots} == {"muscle.soleus"}
