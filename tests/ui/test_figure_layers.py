"""A figure leaves out the layers that it names, and the next one on the same diagram has them again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tutor.questions.base import FigureRef
from tutor.ui.widgets.figure import make_panel, show

BUTTOCK = FigureRef("leg-posterior", highlight=("muscle.piriformis",), labels=("none",), hidden=("superficial",))


@pytest.mark.parametrize("between", [FigureRef("leg-posterior"), FigureRef("leg-posterior", dermatomes="nerves")])
def test_a_hidden_layer_comes_back_with_the_next_figure(tmp_path: Path, qtbot: QtBot, between: FigureRef) -> None:
    with desk(tmp_path) as at:
        view = make_panel(at.study, "leg-posterior").view
        whole = view.shown_layers
        show(at.study, view, BUTTOCK)
        assert view.shown_layers == whole - {"superficial"}
        show(at.study, view, between)
        show(at.study, view, FigureRef("leg-posterior"))
        assert view.shown_layers == whole
