"""The Clinic page: a lesion and all that follows, two compared, and the way back from signs to lesions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tutor.clinic.examination import typical_findings
from tutor.ui.chain.backward import Backward
from tutor.ui.chain.forward import Forward
from tutor.ui.chain.group_box import GroupBox
from tutor.ui.chain.jerk import LATENCY, TAP, Jerk, furthest, movement
from tutor.ui.chain.loss_bar import LossBar
from tutor.ui.chain.mark_maker import marks_of_signs
from tutor.ui.chain.notes import Notes, cycle_of, notes_of, title_of, vocabulary
from tutor.ui.chain.pairs import PAIRS
from tutor.ui.chain.places import MUSCLE_OF_ACTION, SPOT_OF_ZONE, VIEWS
from tutor.ui.diagrams.mark_buttons import MarkButton
from tutor.ui.pages.clinic import ClinicPage
from tutor.ui.pages.lab import LabPage


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        opened.window.go("clinic", "")
        yield opened


def page_of(at: Desk) -> ClinicPage:
    page = at.window.page
    assert isinstance(page, ClinicPage)
    return page


def back_of(at: Desk) -> Backward:
    page = page_of(at)
    page.show_way(1)
    assert page.backward is not None
    at.settle()
    return page.backward


def buttons_of(forward: Forward) -> dict[str, MarkButton]:
    return {key: button for each in forward.bodies[0].marks.values() for key, button in each.buttons.items()}


def words(box: GroupBox) -> str:
    return " ".join(each.text() for each in box.findChildren(QLabel) if each.isVisibleTo(box))


def test_an_l5_s1_herniation_beside_the_midline_weakens_the_calf_and_spares_the_great_toe(at: Desk) -> None:
    forward = page_of(at).forward
    assert "Ankle plantarflexion 4" in words(forward.groups["strength"])
    assert "great toe extension" in words(forward.groups["strength"]).partition("Normal")[2]
    assert "Achilles 0 of 4" in words(forward.groups["reflexes"])
    tints = forward.bodies[0].losses("leg-posterior")
    assert tints["muscle.soleus"] > 0.3
    assert "muscle.gluteus-medius" not in tints or tints["muscle.gluteus-medius"] < tints["muscle.soleus"]


def test_another_level_moves_the_signs_at_once(at: Desk) -> None:
    forward = page_of(at).forward
    level = forward.first.controls.controls["level"]
    assert isinstance(level, QComboBox)
    level.setCurrentIndex(level.findData("L4-L5"))
    assert {"root.L5", "disc.L4-L5"} <= set(forward.spine.lights)
    forward.tell()
    assert "Great toe extension 3+" in words(forward.groups["strength"])
    assert "Achilles" not in words(forward.groups["reflexes"]).partition("Normal")[0]


def test_the_slider_says_its_value_and_more_is_never_less(at: Desk) -> None:
    forward = page_of(at).forward
    severity = forward.first.controls.controls["severity"]
    found = []
    for value in (0, 10, 20):
        severity.setValue(value)  # type: ignore[union-attr]
        found.append(forward.signs.affected.actions["ankle_plantarflexion"].strength)
    assert found[0] == 1 > found[1] > found[2]
    assert "100" in " ".join(each.text() for each in forward.first.controls.findChildren(QLabel))


def test_every_arrow_says_why_with_certainty_and_source(at: Desk) -> None:
    box = page_of(at).forward.groups["strength"]
    at.click(box.why)
    assert "Every muscle draws on several roots" in words(box)
    assert "Standring" in words(box)


def test_two_lesions_stand_side_by_side_and_what_differs_comes_first(at: Desk) -> None:
    page = page_of(at)
    page.forward.show_pair(PAIRS[1])
    at.settle()
    assert page.forward.bodies[1].isVisible()
    assert not page.forward.bodies[0].isVisible()
    text = words(page.forward.groups["strength"])
    assert "Ankle inversion 4 5" in text
    assert "Hip abduction" in text


def test_every_place_is_on_a_drawing_and_every_movement_on_a_drawn_muscle(at: Desk) -> None:
    body = page_of(at).forward.bodies[0]
    for action, (diagram, muscle) in MUSCLE_OF_ACTION.items():
        assert body.anchor(diagram, muscle) is not None, action
    for zone, spot in SPOT_OF_ZONE.items():
        left, top, width, height = body.views[spot.diagram].diagram.view_box
        assert left <= spot.x <= left + width, zone
        assert top <= spot.y <= top + height, zone
    assert set(body.views) == set(VIEWS)


def test_marks_are_buttons_with_spoken_names(at: Desk) -> None:
    forward = page_of(at).forward
    marks = marks_of_signs(forward.signs, forward.bodies[0], muscles=True, skin=False)
    assert {mark.id for several in marks.values() for mark in several} == set(buttons_of(forward))
    name = buttons_of(forward)["strength.ankle_plantarflexion"].accessibleName()
    assert name.startswith("Ankle plantarflexion: MRC 4")


def test_on_a_map_of_the_skin_the_lost_field_fades_and_the_feeling_is_marked(at: Desk) -> None:
    forward = page_of(at).forward
    forward.shown.setCurrentIndex(forward.shown.findText("Skin: Foerster 1933"))
    assert forward.bodies[0].losses("leg-posterior")["dermatome.S1"] == pytest.approx(0.8)
    assert "Foerster" in forward.bodies[0].views["leg-posterior"].caption
    assert buttons_of(forward)["sensation.lateral_heel"].accessibleName() == "Feeling, lateral heel: reduced"
    forward.shown.setCurrentIndex(0)
    assert "muscle.soleus" in forward.bodies[0].losses("leg-posterior")


def test_pressing_marks_moves_the_ranking(at: Desk) -> None:
    back = back_of(at)
    before = back.ranking.order
    for path in ("strength.great_toe_extension", "sensation.dorsum_of_foot", "strength.hip_abduction"):
        button = next(each.buttons[path] for each in back.body.marks.values() if path in each.buttons)
        at.click(button)
    assert back.notes.values == {
        "strength.great_toe_extension": 4,
        "sensation.dorsum_of_foot": "reduced",
        "strength.hip_abduction": 4,
    }
    assert back.ranking.order != before
    assert "L4/L5" in back.ranking.order[0]
    assert "L5 root" in back.ranking.order[0]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_typed_finding_is_found_and_an_emergency_comes_first(at: Desk) -> None:
    back = back_of(at)
    QTest.keyClicks(back.list.field, "red flag saddle sensory change")
    QTest.keyClick(back.list.field, Qt.Key.Key_Return)
    at.settle()
    assert "red_flags.saddle_sensory_change" in back.notes.values
    assert back.ranking.order[0].startswith("Cauda equina syndrome")
    assert any("Urgent" in each.text() for each in back.ranking.findChildren(QLabel))
    at.settle()
    before = next(each for each in back.ranking.findChildren(QLabel) if each.text() == "Before anything else")
    cause = next(each for each in back.ranking.findChildren(QLabel) if each.text() == back.ranking.order[0])
    origin = QPoint(0, 0)
    assert before.mapTo(back.ranking, origin).y() < cause.mapTo(back.ranking, origin).y()
    at.click(back.list.clear)
    assert back.notes.values == {}


def test_the_next_test_can_be_answered_where_it_is_suggested(at: Desk) -> None:
    back = back_of(at)
    back.cycle("strength.ankle_dorsiflexion")
    buttons = [each for each in back.ranking.findChildren(QPushButton) if each.text() == "+"]
    at.click(buttons[0])
    assert any(value == "positive" for value in back.notes.values.values())


def test_the_signs_of_a_lesion_lead_back_to_it(at: Desk) -> None:
    page = page_of(at)
    page.examine()
    QApplication.processEvents()
    assert page.backward is not None
    assert page.backward.ranking.order[0].startswith("Disc herniation L5/S1")


def test_notes_go_round_and_come_back_to_not_examined() -> None:
    for path in vocabulary():
        notes = Notes()
        for value in cycle_of(path):
            notes.cycle(path)
            assert notes.values[path] == value
            notes.findings()
        notes.cycle(path)
        assert path not in notes.values
        assert title_of(path)


def test_a_full_examination_is_made_of_words_of_the_vocabulary(at: Desk) -> None:
    notes = notes_of(typical_findings(page_of(at).forward.signs))
    assert set(notes.values) <= set(vocabulary())
    assert notes.findings().affected.strength["ankle_plantarflexion"] < 5


def test_a_tap_shows_the_jerk_that_is_gone_beside_the_other_leg(at: Desk) -> None:
    page = page_of(at)
    at.study.theme.reduced_motion = False
    at.click(buttons_of(page.forward)["reflexes.achilles"])
    stage = page.forward.reflexes.stage
    assert stage.isVisible()
    assert stage.moving
    stage.advance(round((TAP + LATENCY) * 1000) + 120)
    this, other = stage.moved
    assert this == 0 < other
    assert "no answer" in stage.accessibleName()
    page.leave()
    assert not stage.moving


def test_with_reduced_motion_a_tap_is_a_still_picture(at: Desk) -> None:
    stage = page_of(at).forward.reflexes.stage
    page_of(at).forward.reflexes.strike("patellar")
    assert not stage.moving
    assert stage.moved[1] > 5


@pytest.mark.parametrize("jerk", ["patellar", "achilles", "medial_hamstring"])
def test_a_brisker_reflex_moves_further(jerk: Jerk) -> None:
    most = [abs(movement(jerk, grade, furthest(jerk, grade))) for grade in range(5)]
    assert most[0] == 0
    assert most == sorted(most)
    assert movement(jerk, 4, TAP) == 0


def test_the_chain_goes_down_to_step_and_tendon_and_claims_no_more(at: Desk) -> None:
    walk = page_of(at).forward.walk
    walk.work_out()
    said = " ".join(each.text() for each in walk.findChildren(QLabel))
    (chain,) = walk.chains
    assert chain.affected.now.peak < chain.affected.usual.peak
    assert "body weights" in said
    assert "no prospective study shows that a root lesion leads to tendinopathy" in said
    page_of(at).forward.compare.setChecked(True)
    walk.work_out()
    assert len(walk.chains) == 2


def test_the_walk_goes_to_the_gait_lab_and_back(at: Desk) -> None:
    page = page_of(at)
    at.click(page.forward.walk.button)
    assert at.study.walk is not None
    assert at.study.walk.told == "Disc herniation L5/S1, subarticular, extrusion, right."
    lab = at.window.page
    assert isinstance(lab, LabPage)
    at.settle()
    at.click(next(each for each in lab.findChildren(QPushButton) if each.text() == "Back to the clinic"))
    assert page_of(at) is page


def test_an_emergency_says_what_to_do_before_any_share(at: Desk) -> None:
    forward = page_of(at).forward
    assert not forward.groups["flags"].isVisible()
    forward.first.set_lesion("cauda_equina_syndrome", {})
    forward.refresh()
    at.settle()
    said = words(forward.groups["flags"])
    assert said.index("emergency care the same day") < said.index("Saddle sensory change")
    assert forward.groups["flags"].y() < forward.groups["damage"].y()


def test_shares_have_bars_and_say_where_they_come_from(at: Desk) -> None:
    forward = page_of(at).forward
    at.window.resize(1600, 1000)
    at.settle()
    assert any(bar.isVisibleTo(forward) for bar in forward.groups["pain"].findChildren(LossBar))
    assert not any(bar.isVisibleTo(forward) for bar in forward.groups["strength"].findChildren(LossBar))
    for key in ("tests", "pain"):
        at.click(forward.groups[key].why)
        assert "the authors' estimates" in words(forward.groups[key])
    assert "Straight leg raise, for disc herniation: sensitivity 92\xa0%, specificity 28\xa0%." in words(
        forward.groups["tests"]
    )
