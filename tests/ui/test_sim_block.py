"""A simulation in a lesson."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.desk import Desk, desk
from tutor.content.sim_box import EVERY_LAB
from tutor.questions.base import Sim
from tutor.ui.lesson.sim_block import EMBEDS, SimBlock
from tutor.ui.sims.disc_embed import DiscEmbed
from tutor.ui.widgets.ask import make_card

SIM = Sim(
    lab="disc",
    alt="An extrusion meets the L5 root.",
    preset="Subarticular extrusion",
    settings={"type": "extrusion", "size": 5.5},
    sliders=("size", "zone"),
    caption="Which root is meant?",
)


@pytest.fixture
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("lesson")) as made:
        yield made


def test_it_is_built_when_it_comes_into_sight(at: Desk) -> None:
    block = SimBlock(at.study, SIM)
    assert block.embed is None
    block.resize(700, 600)
    block.show()
    block.grab()
    at.settle()
    embed = block.embed
    assert isinstance(embed, DiscEmbed)
    assert "Right subarticular extrusion" in embed.told.text()
    assert list(embed.controls.sliders) == ["size"]
    QTest.keyClick(embed.controls.sliders["size"], Qt.Key.Key_Home)
    assert embed.settings["size"] == 0
    assert "extrusion" not in embed.told.text()
    reset = next(button for button in block.findChildren(QPushButton) if button.text() == "Reset")
    at.click(reset)
    assert embed.settings["size"] == 5.5
    asked: list[tuple[str, str]] = []
    block.go.connect(lambda page, target: asked.append((page, target)))
    at.click(next(button for button in block.findChildren(QPushButton) if button.text() == "Open in the lab"))
    assert asked == [("lab", "disc:Subarticular extrusion")]
    block.deleteLater()


def test_one_picture_alone_stays_alone(at: Desk) -> None:
    embed = DiscEmbed(at.study, Sim(lab="disc", alt="The foramen.", view="pedicle"))
    embed.resize(900, 500)
    embed.show()
    at.settle()
    shown = [key for key, picture in embed.pictures.pictures.items() if picture.isVisible()]
    assert shown == ["pedicle"]
    embed.deleteLater()


def test_every_lab_that_lessons_may_name_can_be_built() -> None:
    assert set(EMBEDS) == set(EVERY_LAB)


def test_a_question_shows_its_simulation_and_enter_in_a_field_checks_nothing(at: Desk) -> None:
    plain = next(question for question in at.study.course.questions.values() if question.kind == "single")
    card = make_card(at.study, replace(plain, figure=None, sim=SIM), "check")
    card.resize(1000, 700)
    card.show()
    at.settle()
    embed = card.findChild(DiscEmbed)
    assert isinstance(embed, DiscEmbed)
    box = embed.controls.boxes["size"]
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "2")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert embed.settings["size"] == 2
    assert card.verdict is None
    card.deleteLater()
