"""A drawing opens and answers the pointer soon, beside a plain painter of SVG in the same run.

Ratios with room for a busy machine; what is wanted is in brackets.
`python -m tests.bench.bench_diagram` prints the figures of every drawing.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.bench.bench_diagram import DRAWINGS, LINKED
from tests.bench.diagram_speed import area_of, hover_cost, linked_cost, opening, raw_cost
from tutor.ui.diagrams.diagram_view import DiagramView

HEAVIEST = max(DRAWINGS.glob("*.svg"), key=lambda path: path.stat().st_size)


def settled(qtbot: QtBot, path: Path) -> tuple[DiagramView, float]:
    view, cost = opening(path, times=2)
    qtbot.addWidget(view)
    view.settle()
    QApplication.processEvents()
    return view, cost


def test_the_heaviest_drawing_opens_soon(qtbot: QtBot) -> None:
    view, cost = settled(qtbot, HEAVIEST)
    raw = raw_cost(view.diagram, area_of(view), times=2)
    assert cost < 8 * (raw.load + raw.paint)  # [4]


@pytest.mark.parametrize("name", ["segment-lateral", pytest.param(HEAVIEST.stem, marks=pytest.mark.slow)])
def test_a_hover_paints_little(qtbot: QtBot, name: str) -> None:
    view, _ = settled(qtbot, DRAWINGS / f"{name}.svg")
    raw, hover = raw_cost(view.diagram, area_of(view), times=2), hover_cost(view, rounds=1)
    assert hover.middle < raw.paint / 25  # [1/50]
    assert hover.sketch < raw.paint / 12


@pytest.mark.slow
def test_four_linked_views_cost_no_more_than_four(qtbot: QtBot) -> None:
    one, four = linked_cost({name: (DRAWINGS / f"{name}.svg").read_text(encoding="utf-8") for name in LINKED})
    assert four < 8 * one  # [4]
