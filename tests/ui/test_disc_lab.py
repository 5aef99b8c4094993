"""The disc lab as a person meets it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tests.ui.test_main_window import fits
from tutor.sims import disc_lab
from tutor.sims.parameter import ParameterError
from tutor.ui.sims.disc_lab import DiscLab


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("lab")) as made:
        made.window.go("lab", "disc")
        made.settle()
        yield made


@pytest.fixture
def lab(opened: Desk) -> DiscLab:
    page = opened.window.page
    found = page.findChild(DiscLab) if page else None
    assert isinstance(found, DiscLab)
    found.tabs.choose(0)
    found.presets.reset.click()
    return found


def number(lab: DiscLab, name: str) -> float:
    return float(lab.numbers.texts()[name].split()[0])


def test_arrow_keys_on_a_slider_move_model_numbers_and_picture(opened: Desk, lab: DiscLab) -> None:
    slider = lab.controls.sliders["trunk_flexion"]
    slider.setFocus()
    before = number(lab, "pressure_MPa")
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    opened.settle()
    assert lab.settings["trunk_flexion"] == 5
    assert lab.controls.boxes["trunk_flexion"].text() == "5°"
    assert number(lab, "pressure_MPa") > before
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert lab.settings["trunk_flexion"] == 90


def test_a_typed_value_is_taken_and_nonsense_is_put_back(lab: DiscLab) -> None:
    box = lab.controls.boxes["load"]
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "12,5 kg")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert lab.settings["load"] == 12.5
    box.selectAll()
    QTest.keyClicks(box, "900")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (lab.settings["load"], box.text()) == (12.5, "12 kg")


def test_a_measured_posture_takes_over_and_dims_what_it_decides(lab: DiscLab) -> None:
    postures = lab.controls.lists["posture"]
    postures.setCurrentIndex(postures.findData("sitting_unsupported"))
    assert lab.numbers.texts()["pressure_MPa"] == "0.46 MPa"
    assert lab.numbers.texts()["compression_N"] == "—"
    assert not lab.controls.sliders["load"].isEnabled()
    postures.setCurrentIndex(0)
    assert lab.controls.sliders["load"].isEnabled()


def test_only_what_moved_is_painted_again(opened: Desk, lab: DiscLab) -> None:
    picture = lab.pictures.pictures["axial"]
    lab.show_settings({"type": "extrusion"})
    picture.grab()
    lab.set_value("body_mass", 90)
    picture.grab()
    assert picture.painted_groups == 0
    lab.set_value("size", 7)
    picture.grab()
    assert 0 < picture.painted_groups < 60
    opened.settle()


def test_what_runs_is_painted_roughly_and_sharpened_at_rest(lab: DiscLab, qtbot: QtBot) -> None:
    picture = lab.pictures.pictures["median"]
    picture.grab()
    lab.set_value("trunk_flexion", 30)
    picture.grab()
    assert not picture.sharp
    qtbot.waitUntil(lambda: picture.grab() is not None and picture.sharp, timeout=4000)


def test_captions_say_what_lies_outside_the_plane(lab: DiscLab) -> None:
    lab.show_settings({"type": "sequestration", "migration": -8, "months": 3})
    told = [found.text() for found in lab.pictures.findChildren(QLabel)]
    assert any("mostly below this plane; after 3 months, one possible course" in text for text in told)
    assert "pressed: L5 right" in lab.pictures.pictures["axial"].accessibleDescription()


def test_material_beside_a_plane_is_laid_over_it_dashed_and_moves_nothing(lab: DiscLab) -> None:
    lab.show_settings({"type": "extrusion", "zone": "subarticular", "side": "left", "size": 6})
    told = [found.text() for found in lab.pictures.findChildren(QLabel)]
    assert "L5/S1, from the right, in the midline; the extrusion lies left of it, dashed" in told
    assert any(text.startswith("L4/5, from below") for text in told)
    beside = lab.pictures.pictures["median"]._frame
    assert not any(beside.tints.values())
    assert beside.extras
    lab.show_settings({"type": "extrusion", "zone": "central", "size": 6})
    within = lab.pictures.pictures["median"]._frame
    assert within.tints["dura.sac"] > 0.1
    moved = {name: float(abs(within.moved[name] - beside.moved[name]).max()) for name in ("dura.sac", "bone.L5")}
    assert moved["dura.sac"] > 1
    assert moved["bone.L5"] < 0.01


def test_pressed_root_reddens_on_its_side(lab: DiscLab) -> None:
    scene = disc_lab.scene(disc_lab.read({"type": "extrusion", "side": "left", "size": 6}))
    lab.pictures.show_scene(scene)
    frame = lab.pictures.pictures["axial"]._frame
    assert frame.tints["root.L5@left"] > 0.5
    assert frame.tints["root.L5@right"] == 0


def test_pointing_names_the_structure(lab: DiscLab) -> None:
    picture = lab.pictures.pictures["axial"]
    place = picture.transform().map(QPointF(0.0, 4.0))
    assert picture.structure_at(place) == "disc-part.nucleus"
    assert picture.structure_at(QPointF(-50, -50)) == ""


def test_names_follow_shape_and_zone(lab: DiscLab) -> None:
    lab.tabs.choose(4)
    lab.show_settings({"type": "extrusion", "zone": "foraminal", "side": "left", "migration": 4})
    assert lab.title.text() == "Left foraminal extrusion, migrated 4 mm up"
    assert "wider than the base" in lab.reason.text()
    told = " ".join(found.text() for found in lab.names.findChildren(QLabel))
    assert "L4 (exiting root)" in told
    assert "Fardon 2014" in told


@pytest.mark.parametrize("index", range(6))
def test_every_tab_opens_and_follows(index: int, lab: DiscLab) -> None:
    lab.tabs.choose(index)
    lab.show_settings({"type": "sequestration", "trunk_flexion": 30, "load": 10, "canal_depth": 12})
    assert not lab.tabs.grab().isNull()
    lab.set_value("posture", "walking")
    assert not lab.tabs.grab().isNull()


def test_measured_points_tell_their_source(lab: DiscLab) -> None:
    lab.tabs.choose(1)
    assert lab.pressure is not None
    texts = [point.text for plot in lab.pressure.plots for point in plot.measured]
    assert any("1.1 MPa. Wilke 1999" in text for text in texts)
    assert any("recalled" in text for text in texts)


def test_a_preset_is_saved_shared_and_deleted(opened: Desk, lab: DiscLab, tmp_path: Path) -> None:
    lab.set_value("type", "protrusion")
    lab.set_value("size", 6.0)
    assert lab.presets.save("My root", "Look at L5.")
    path = tmp_path / "shared.json"
    lab.presets.export_to(path)
    assert json.loads(path.read_text(encoding="utf-8"))["settings"] == {"type": "protrusion", "size": 6.0}
    lab.presets.delete_current()
    assert not lab.presets.choose("My root")
    lab.presets.reset.click()
    lab.presets.import_from(path)
    assert lab.presets.note.text() == "Look at L5."
    assert lab.settings["size"] == 6.0
    lab.presets.import_from(path)
    assert lab.presets.list.currentText() == "My root 2"
    lab.set_value("size", 2.0)
    opened.settle()


def test_a_bad_file_is_refused_in_a_sentence(lab: DiscLab, tmp_path: Path) -> None:
    told: list[str] = []
    lab.trouble.connect(told.append)
    for name, content in (("a.json", b"{}"), ("b.json", b"\xff\xfe"), ("c.json", None)):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        lab.presets.import_from(path)
    lab.presets.save("Healthy, standing", "")
    lab.presets.save("  ", "")
    assert [text.endswith((".", "'")) or "No such file" in text for text in told] == [True] * 5
    assert told[0].startswith("a.json was not imported. ")


def test_every_shipped_preset_opens(lab: DiscLab) -> None:
    for preset in lab.presets.presets:
        lab.choose(preset.name)
        assert lab.presets.note.text() == preset.note


def test_an_unknown_setting_is_refused(lab: DiscLab) -> None:
    with pytest.raises(ParameterError):
        lab.show_settings({"loads": 3})


def test_every_control_has_a_spoken_name(lab: DiscLab) -> None:
    controls: list[QWidget] = [*lab.controls.sliders.values(), *lab.controls.lists.values()]
    controls += [*lab.controls.boxes.values(), lab.presets.list, *lab.pictures.pictures.values()]
    assert all(control.accessibleName() for control in controls)
    assert all(button.accessibleName() or button.text() for button in lab.findChildren(QAbstractButton))
    assert lab.controls.sliders["trunk_flexion"].accessibleName() == "Trunk inclination, degrees"


@pytest.mark.parametrize(
    ("size", "scale"), [((1024, 700), 1.0), ((1024, 700), 1.5), ((1024, 700), 2.0), ((1280, 800), 2.0)]
)
def test_nothing_is_clipped_or_scrolls_sideways(
    size: tuple[int, int], scale: float, tmp_path: Path, qtbot: QtBot
) -> None:
    with desk(tmp_path, size=size) as small:
        small.study.theme.scale = scale
        small.window.restyle()
        small.window.go("lab", "disc:Foraminal extrusion")
        small.settle()
        page = small.window.page
        lab = page.findChild(DiscLab) if page else None
        assert isinstance(lab, DiscLab)
        for index in range(6):
            lab.tabs.choose(index)
            qtbot.waitUntil(partial(fits, lab), timeout=4000)
            bars = [bar for bar in lab.findChildren(QScrollBar) if bar.orientation() == Qt.Orientation.Horizontal]
            assert not any(bar.isVisibleTo(lab) for bar in bars)
        around = lab.controls.parentWidget()
        assert around is not None
        assert lab.controls.width() <= around.width()
    small.study.theme.scale = 1.0
    small.study.theme.apply(_application())


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
