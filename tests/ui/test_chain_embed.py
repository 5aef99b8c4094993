"""The chain in a lesson."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.desk import Desk, desk
from tutor.questions.base import Sim
from tutor.ui.chain.chain_embed import ChainEmbed, build
from tutor.ui.lesson.sim_block import SimBlock
from tutor.ui.pages.clinic import ClinicPage

SIM = Sim(
    lab="chain", alt="A herniation and its signs.", preset="Herniation L4/5 beside the midline",
    settings={"cause": "disc_herniation", "level": "L4-L5"}, sliders=("cause", "level", "zone", "severity"),
)  # fmt: skip


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("lesson")) as made:
        yield made


@pytest.fixture
def embed(at: Desk) -> Iterator[ChainEmbed]:
    made = build(at.study, SIM)
    made.resize(700, 900)
    made.show()
    at.settle()
    yield made
    made.hide()
    made.deleteLater()


def words(embed: ChainEmbed, group: str) -> str:
    return "\n".join(each.text() for each in embed.groups[group].findChildren(QLabel) if each.isVisible())


def test_it_shows_the_lesion_that_the_lesson_asks_for(embed: ChainEmbed) -> None:
    assert embed.told.text() == "Disc herniation L4/5, subarticular, extrusion, right"
    assert "L5 root" in words(embed, "damage")
    assert "Great toe extension" in words(embed, "strength")
    assert not embed.groups["flags"].isVisible()
    assert list(embed.controls) == ["cause", "level", "zone", "severity"]
    assert embed.body is not None
    assert embed.body.marks
    embed.walk.work_out()
    assert "Achilles tendon, peak in a step" in "\n".join(each.text() for each in embed.walk.findChildren(QLabel))


def test_controls_change_the_signs_and_reset_takes_them_back(embed: ChainEmbed) -> None:
    zone = embed.controls["zone"].lists["zone"]
    zone.setCurrentIndex(zone.findData("foraminal"))
    assert "L4 root" in words(embed, "damage")
    QTest.keyClick(embed.controls["severity"].sliders["severity"], Qt.Key.Key_Home)
    assert not embed.groups["damage"].isVisible()
    embed.reset()
    assert "L5 root" in words(embed, "damage")
    assert zone.currentData() == "subarticular"


def test_another_cause_has_its_own_controls_and_keeps_what_it_shares(embed: ChainEmbed) -> None:
    QTest.keyClick(embed.controls["severity"].sliders["severity"], Qt.Key.Key_End)
    causes = embed.controls["cause"].lists["cause"]
    causes.setCurrentIndex(causes.findData("common_fibular_neuropathy"))
    assert list(embed.controls) == ["cause", "severity"]
    assert embed.settings["severity"] == 1
    assert "Common fibular nerve" in words(embed, "damage")
    embed.reset()
    assert list(embed.controls) == ["cause", "level", "zone", "severity"]


def test_an_emergency_says_what_to_do_first(at: Desk) -> None:
    embed = ChainEmbed(at.study, Sim(lab="chain", alt="x", settings={"cause": "cauda_equina_syndrome"}, view="words"))
    embed.show()
    assert embed.body is None
    assert "emergency care the same day" in words(embed, "flags")
    embed.deleteLater()


def test_it_leads_to_the_clinic_and_to_the_walk_with_this_lesion(at: Desk) -> None:
    block = SimBlock(at.study, SIM)
    block.go.connect(at.window.go)
    block.show()
    block.build()
    embed = block.embed
    assert isinstance(embed, ChainEmbed)
    zone = embed.controls["zone"].lists["zone"]
    zone.setCurrentIndex(zone.findData("foraminal"))
    next(each for each in block.findChildren(QPushButton) if each.text() == "Open in the clinic").click()
    page = at.window.page
    assert isinstance(page, ClinicPage)
    assert page.forward.first.words.startswith("Disc herniation L4/5, foraminal")
    next(each for each in block.findChildren(QPushButton) if each.text() == "Watch the walk").click()
    assert at.window.current == ("lab", "gait")
    at.window.go("clinic", "lesion:cause=nonsense")
    assert page.forward.first.words.startswith("Disc herniation L4/5, foraminal")
    block.deleteLater()
