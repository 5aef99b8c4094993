"""The gait lab, used as a person does: play, scrub, choose, compare, share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.desk import Desk, desk
from tutor.clinic.chain import gait_settings
from tutor.clinic.lesion import lesion_from
from tutor.clinic.signs import signs_of
from tutor.sims.gait_presets import PRESETS
from tutor.ui.sims.gait_handover import handed_over
from tutor.ui.sims.gait_lab import GaitLab
from tutor.ui.sims.gait_told import NUMBERS, PLOTS, SEEING


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("lab")) as made:
        made.window.go("lab", "gait")
        made.settle()
        yield made


@pytest.fixture
def lab(opened: Desk) -> GaitLab:
    page = opened.window.page
    found = page.findChild(GaitLab) if page else None
    assert isinstance(found, GaitLab)
    found.tabs.choose(SEEING)
    found.stage.player.pause()
    found.stage.player.go_to(0.0)
    found.same.setChecked(False)
    found.stage.walker.set_shown(ghost=True)
    found.presets.reset.click()
    return found


def picture(lab: GaitLab, instant: float = 0.3) -> QImage:
    """The walker at an instant, as pixels."""
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    lab.stage.walker.picture.paint(painter, QRectF(0, 0, 600, 300), instant)
    painter.end()
    return image


def words(lab: GaitLab) -> str:
    return " ".join(found.text() for found in lab.told.seeing.findChildren(QLabel))


def test_it_stands_still_when_motion_is_reduced_and_steps_by_phase(opened: Desk, lab: GaitLab) -> None:
    assert opened.study.theme.reduced_motion
    assert not lab.stage.player.playing
    names = []
    for _ in range(8):
        opened.click(lab.stage.bar.on)
        names.append(lab.stage.player.phase_name)
    assert names[:3] == ["Loading response", "Mid stance", "Terminal stance"]
    assert names[-1] == "Initial contact"
    opened.click(lab.stage.bar.back)
    assert lab.stage.player.phase_name == "Terminal swing"


def test_space_plays_and_pauses(opened: Desk, lab: GaitLab) -> None:
    lab.stage.walker.setFocus()
    opened.press(Qt.Key.Key_Space)
    assert lab.stage.player.playing
    assert lab.stage.bar.play.text() == "Pause"
    opened.press(Qt.Key.Key_Space)
    assert not lab.stage.player.playing


def test_time_runs_as_in_the_room_and_slower_when_asked(lab: GaitLab) -> None:
    player = lab.stage.player
    lab.stage.advance(1000 * lab.walk.cycle / 4)
    assert player.instant == pytest.approx(0.25)
    lab.stage.bar.pace.setCurrentIndex(2)
    lab.stage.advance(1000 * lab.walk.cycle)
    assert player.instant == pytest.approx(0.5)
    lab.stage.bar.pace.setCurrentIndex(0)


def test_a_phase_can_be_repeated(lab: GaitLab) -> None:
    lab.stage.player.go_to_phase(0.2)
    lab.stage.bar.loop.setCurrentIndex(1)
    for _ in range(40):
        lab.stage.advance(50)
        assert lab.stage.player.phase_name == "Mid stance"
    lab.stage.bar.loop.setCurrentIndex(0)


def test_it_plays_by_itself_where_motion_is_welcome_and_stops_out_of_sight(opened: Desk) -> None:
    opened.study.theme.reduced_motion = False
    try:
        made = GaitLab(opened.study)
        made.show()
        assert made.stage.player.playing
        made.hide()
        assert not made.stage.player.playing
        made.show()
        assert made.stage.player.playing
        made.hide()
        made.deleteLater()
    finally:
        opened.study.theme.reduced_motion = True


def test_strip_picture_and_plots_scrub_the_same_instant(opened: Desk, lab: GaitLab) -> None:
    strip, player = lab.stage.strip, lab.stage.player
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(strip._x(0.4)), 8))
    assert player.phase == pytest.approx(0.4, abs=0.01)
    strip.setFocus()
    opened.press(Qt.Key.Key_Right)
    assert player.phase_name == "Pre-swing"
    plots = lab.told.plots
    assert plots is not None
    plot = plots.plots["knee_flexion"]
    view = plot.getPlotItem().vb
    place = plot.mapFromScene(view.mapViewToScene(QPointF(72, 30)))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert player.phase == pytest.approx(0.72, abs=0.02)
    assert plots.plots["hip_flexion"].cursor.value() == pytest.approx(100 * player.phase)
    assert lab.stage.walker.instant == player.instant
    walker = lab.stage.walker
    start = QPoint(100, 100)
    before = player.instant
    QTest.mousePress(walker, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(walker, start + QPoint(round(0.1 * walker.width()), 0))
    QTest.mouseRelease(walker, Qt.MouseButton.LeftButton, pos=start)
    assert (player.instant - before) % 1 == pytest.approx(0.2, abs=0.02)


@pytest.mark.parametrize("preset", [one.name for one in PRESETS if one.name != "normal"])
def test_every_preset_moves_the_walker(preset: str, lab: GaitLab) -> None:
    before = [picture(lab, instant) for instant in (0.1, 0.55, 0.8)]
    lab.choose(preset)
    assert [picture(lab, instant) for instant in (0.1, 0.55, 0.8)] != before
    if preset != "slow-normal":
        assert lab.told.seeing.shown


def test_signs_name_muscle_and_root_and_lead_to_them(opened: Desk, lab: GaitLab) -> None:
    lab.choose("s1")
    assert "Weak push-off" in words(lab)
    asked: list[tuple[str, str]] = []
    lab.go.connect(lambda page, target: asked.append((page, target)))
    shown = [found for found in lab.told.seeing.findChildren(QPushButton) if found.text() == "S1 root"]
    shown[0].click()
    assert asked == [("body", "root.S1")]
    opened.window.go("lab", "gait")
    opened.settle()
    next(found for found in lab.told.seeing.findChildren(QPushButton) if found.text() == "Show me").click()
    assert lab.stage.player.phase_name in {"Pre-swing", "Terminal stance"}


def test_the_left_preset_is_the_right_one_in_a_mirror(lab: GaitLab) -> None:
    """Colours tell right from left, so they are compared without arrows, prints and words: by the skin's outline."""
    lab.stage.walker.set_shown(ghost=False, forces=False, lines=False)
    lab.stage.walker.set_views("side")
    lab.choose("steppage")
    right = [picture(lab, lab.walk.right.contact + phase) for phase in (0.1, 0.8)]
    lab.set_value("side", "left")
    left = [picture(lab, lab.walk.left.contact + phase) for phase in (0.1, 0.8)]
    lab.stage.walker.set_shown(ghost=True, forces=True, lines=True)
    lab.stage.walker.set_views("both")
    assert lab.stage.walker.near == "left"
    for one, other in zip(right, left, strict=True):
        mirrored = other.transformed(QTransform().scale(-1, 1))
        differing = sum(one.pixel(x, y) != mirrored.pixel(x, y) for x in range(150, 450, 3) for y in range(40, 250, 3))
        assert differing < 0.12 * 100 * 70


def test_the_ghost_can_be_hidden_and_walks_at_the_speed_that_is_compared(lab: GaitLab) -> None:
    lab.choose("s1")
    with_ghost = picture(lab)
    lab.stage.bar.switch("ghost", on=False)
    assert picture(lab) != with_ghost
    lab.stage.bar.switch("ghost", on=True)
    assert lab.stage.walker.picture.ghost is not None
    assert lab.stage.walker.picture.ghost.walk is lab.normal
    lab.same.click()
    assert lab.stage.walker.picture.ghost.walk.plan.speed == pytest.approx(lab.walk.plan.speed)
    assert picture(lab) != with_ghost


def test_the_side_is_marked_only_where_one_leg_is_affected(lab: GaitLab) -> None:
    marks = []
    for preset in ("normal", "slow-normal", "s1", "stenosis"):
        lab.choose(preset)
        marks.append(lab.stage.walker.picture.affected)
    assert marks == [None, None, "right", None]


def test_values_stand_in_the_titles_while_nothing_moves(lab: GaitLab) -> None:
    plots = lab.told.plots
    assert plots is not None
    lab.stage.scrub(0.1)
    assert plots.plots["knee_flexion"].accessibleDescription().startswith("Knee (°): right 1")
    lab.stage.player.play()
    lab.stage.advance(100)
    lab._paced.invalidate()
    lab.stage.advance(10)
    assert plots.plots["knee_flexion"].accessibleDescription() == "Knee (°)"
    lab.stage.player.pause()


def test_same_speed_takes_slowness_out_of_the_differences(lab: GaitLab) -> None:
    lab.tabs.choose(NUMBERS)
    lab.choose("slow-normal")
    assert "Push-off power" in lab.told.summary.text()
    lab.same.click()
    assert "No difference that matters" in lab.told.summary.text()


def test_differences_say_which_side_and_how_much(lab: GaitLab) -> None:
    lab.tabs.choose(NUMBERS)
    lab.choose("s1")
    told = lab.told.summary.text()
    assert "Push-off power on the right" in told
    assert "Step on the left" in told
    assert "shorter" in told


def test_the_walk_of_a_lesion_comes_from_the_clinic_and_goes_back(opened: Desk, lab: GaitLab) -> None:
    lesion = lesion_from("disc_herniation", {"level": "L5-S1", "zone": "subarticular", "side": "left"})
    signs = signs_of(lesion, opened.study.atlas)
    opened.window.go("clinic", "")
    opened.study.walk = handed_over(signs, "Disc herniation L5/S1, left.")
    opened.window.go("lab", "gait")
    opened.settle()
    assert lab.settings["side"] == "left"
    assert lab.settings["calf_strength"] == pytest.approx(signs.deficits.affected.calf_strength, abs=0.001)
    assert lab.walk.settings == gait_settings(signs)
    assert lab.came_from.text() == "Disc herniation L5/S1, left."
    opened.click(lab.back)
    assert opened.window.current[0] == "clinic"
    opened.window.go("lab", "gait")
    opened.settle()
    opened.study.walk = None


def test_a_preset_is_saved_with_side_and_comes_back_from_a_file(lab: GaitLab, tmp_path: Path) -> None:
    lab.set_value("side", "left")
    lab.set_value("calf_strength", 0.4)
    assert lab.presets.save("Late push-off", "Look at the step of the right leg.")
    lab.presets.export_to(tmp_path / "shared.json")
    lab.presets.reset.click()
    lab.presets.import_from(tmp_path / "shared.json")
    assert (lab.settings["side"], lab.settings["calf_strength"]) == ("left", 0.4)
    for preset in [one for one in lab.presets.presets if one.name.startswith("Late push-off")]:
        lab.presets.choose(preset.name)
        lab.presets.delete_current()


def test_nothing_is_cut_and_the_page_need_not_scroll(tmp_path: Path) -> None:
    with desk(tmp_path, size=(1600, 1000)) as made:
        made.window.go("lab", "gait")
        made.settle()
        lab = made.window.page.findChild(GaitLab) if made.window.page else None
        assert isinstance(lab, GaitLab)
        for width, height, scale in ((1600, 1000, 1.0), (1024, 700, 1.0), (1024, 700, 1.5)):
            made.study.theme.scale = scale
            made.window.resize(width, height)
            made.window.restyle()
            made.settle()
            if not lab.told.apart:
                lab.tabs.choose(PLOTS)
            made.settle()
            assert lab.told.plots is not None
            widgets: list[QWidget] = [lab.stage.strip, lab.stage.bar, lab.controls, *lab.told.plots.plots.values()]
            for widget in widgets:
                corner = widget.mapTo(lab, QPoint(widget.width(), 0))
                assert not widget.isVisible() or corner.x() <= lab.width()
            assert scale > 1 or lab._all.verticalScrollBar().maximum() == 0
