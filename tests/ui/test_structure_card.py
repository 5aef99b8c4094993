"""What the card says of every structure of the atlas."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tutor.atlas import Verb
from tutor.ui.pages.body import BodyPage
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.structure_card import INVERSE, StructureCard


def test_every_verb_reads_from_both_sides() -> None:
    assert set(INVERSE) == set(get_args(Verb))


def test_every_structure_has_a_card(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        card = StructureCard(at.study)
        qtbot.addWidget(card)
        for structure in at.study.atlas.structures.values():
            card.show_structure(structure.id)
            assert structure.name in {label.text() for label in card.findChildren(QLabel)}


def test_a_contested_root_is_called_contested(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        card = StructureCard(at.study)
        qtbot.addWidget(card)
        card.show_structure("muscle.tibialis-anterior")
        (prose,) = card.findChildren(ProseView)
        text = prose.toPlainText()
        muscle = at.study.atlas.muscles["muscle.tibialis-anterior"]
        assert len(muscle.readings) > 1
        assert all(reading.says in text for reading in muscle.readings)
        assert text.count("Contested") >= len(muscle.readings)


def test_what_is_chosen_in_one_picture_lights_what_belongs_to_it_in_the_other(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("body", "root.S1")
        page = at.window.page
        assert isinstance(page, BodyPage)
        lit = {panel.view.diagram.name: set(panel.view.lights) for panel in page.shelf.panels}
        assert "root.S1" in lit["spine-posterior"]
        assert {"muscle.soleus", "muscle.gastrocnemius-medial"} <= lit["leg-posterior"]
        at.study.highlighter.select("muscle.soleus")
        lit = {panel.view.diagram.name: set(panel.view.lights) for panel in page.shelf.panels}
        assert "root.S1" in lit["spine-posterior"]


def test_the_drawings_speak_latin_too(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("body", "muscle.soleus")
        page = at.window.page
        assert isinstance(page, BodyPage)
        lines = []
        for action in page.view_menu.languages.actions():
            action.trigger()
            lines.append(page.shelf.panels[1].name_line)
        assert lines[0].startswith("Soleus")
        assert lines[1].startswith(at.study.atlas.name("muscle.soleus", "latin"))
        assert lines[2].startswith(at.study.atlas.name("muscle.soleus", "lay"))
        assert all(at.study.name(structure, "latin") for structure in at.study.atlas.structures)
