"""What the gait lab says beside the walker: the chain of a weak calf, the tendon's load, other activities."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.desk import Desk, desk
from tutor.ui.sims.gait_lab import GaitLab
from tutor.ui.sims.gait_told import PLOTS, SEEING, TENDON
from tutor.ui.widgets.fold import Fold


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("told")) as made:
        made.window.go("lab", "gait")
        made.settle()
        yield made


@pytest.fixture
def lab(opened: Desk) -> GaitLab:
    page = opened.window.page
    found = page.findChild(GaitLab) if page else None
    assert isinstance(found, GaitLab)
    found.tabs.choose(SEEING)
    found.presets.reset.click()
    return found


def test_why_the_other_step_is_short_is_told_and_marked_on_the_curves(opened: Desk, lab: GaitLab) -> None:
    lab.choose("s1")
    box = lab.told.why
    assert box.isVisible()
    told = " ".join(found.text() for found in box.findChildren(QLabel))
    assert "Why is the left step short, when the right calf is weak?" in told
    assert "the heel stays down" in told
    opened.click(box.buttons[3])
    assert lab.stage.player.phase_name == "Pre-swing"
    lab.tabs.choose(PLOTS)
    opened.settle()
    assert lab.told.plots is not None
    marked = {key: plot.marks() for key, plot in lab.told.plots.plots.items() if key in lab.told.plots.keys}
    assert marked["hip_flexion"] == ["2 TSt"]
    assert marked["ankle_dorsiflexion"] == ["1 TSt", "4 PSw"]
    lab.presets.reset.click()
    assert not any(plot.marks() for plot in lab.told.plots.plots.values())
    lab.tabs.choose(SEEING)
    assert not box.isVisible()


def test_other_activities_stand_as_ranges_beside_load_and_capacity(opened: Desk, lab: GaitLab) -> None:
    lab.tabs.choose(TENDON)
    lab.choose("s1")
    panel = lab.told.tendon
    spoken = panel.activities.accessibleDescription()
    assert "Walking: 2.9 to 4.5 body weights, measured, contested." in spoken
    assert "Stairs: 1.8 to 4.4 body weights, estimated, contested." in spoken
    assert spoken.startswith("This walk, right: 1.")
    fold = panel.findChild(Fold)
    assert fold is not None
    fold.button.click()
    opened.settle()
    grounds = " ".join(found.text() for found in panel.grounds.findChildren(QLabel))
    assert "Kharazi" in grounds
    assert "no direct measurement was found" in grounds


def test_a_weak_calf_lowers_load_and_the_words_stay_honest(lab: GaitLab) -> None:
    lab.tabs.choose(TENDON)
    lab.choose("s1")
    told = lab.told.tendon.sentences.text()
    assert told.startswith("Right: Load 6")
    assert "less than the tendon is assumed to be used to" in told
    lab.told.tendon.set_value("capacity", 0.5)
    assert "relative overload, not proof of harm" in lab.told.tendon.sentences.text()
    lab.told.tendon.set_value("capacity", 1.0)
    shown = " ".join(found.text() for found in lab.told.tendon.findChildren(QLabel))
    assert "contested" in shown
    assert "Nothing on this page predicts an injury" in shown
