"""The gait lab in a lesson."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.desk import Desk, desk
from tutor.questions.base import Sim
from tutor.sims import gait_lab
from tutor.ui.sims.gait_embed import GaitEmbed, build

SIM = Sim(
    lab="gait", alt="A limp.", preset="Weak calf (S1)", settings={"calf_strength": 0.3, "side": "left"},
    sliders=("calf_strength",), view="side",
)  # fmt: skip


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("lesson")) as made:
        yield made


@pytest.fixture
def embed(at: Desk) -> Iterator[GaitEmbed]:
    made = build(at.study, SIM)
    made.resize(700, 560)
    made.show()
    at.settle()
    yield made
    made.hide()
    made.deleteLater()


def test_it_shows_what_the_lesson_asks_for(embed: GaitEmbed) -> None:
    assert embed.stage.walker.near == "left"
    assert embed.stage.walker.picture.views == "side"
    assert list(embed.controls.sliders) == ["calf_strength"]
    assert "The left foot is lifted rather than pushed off" in embed.told.text()
    assert embed.source.text()
    assert not embed.grab().isNull()


def test_a_slider_takes_the_limp_away_and_reset_brings_it_back(embed: GaitEmbed) -> None:
    QTest.keyClick(embed.controls.sliders["calf_strength"], Qt.Key.Key_End)
    assert embed.told.text() == "Nothing differs from a healthy walk at this speed."
    embed.reset()
    assert "Weak push-off" in embed.told.text()


@pytest.mark.parametrize("side", ["right", "left"])
def test_settings_of_the_lab_are_those_of_the_model(side: str) -> None:
    from tutor.sims.gait import PRESETS, preset_settings

    for preset in PRESETS:
        values = gait_lab.read(gait_lab.of_preset(preset, side))
        assert gait_lab.settings_of(values) == preset_settings(preset.name, side)
        assert gait_lab.read(gait_lab.changed(values)) == values


def test_a_side_is_all_that_mirrors_a_setting() -> None:
    right = gait_lab.settings_of(gait_lab.read({"calf_strength": 0.3, "other_pain": 0.5}))
    left = gait_lab.settings_of(gait_lab.read({"calf_strength": 0.3, "other_pain": 0.5, "side": "left"}))
    assert left == right.mirrored()
