"""Areas of skin are pointed at, chosen, walked and told like any other structure."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.atlas.shipped import atlas
from tests.ui.diagram_desk import move_to
from tests.ui.zone_desk import ZoneDesk, drawing
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.diagrams.zone_layer import ZoneLayer
from tutor.ui.diagrams.zone_parts import SKIN
from tutor.ui.diagrams.zoned_view import ZonedView

FLANK = (-60.0, -1010.0)
"""Above the groin in the anterior view: skin of no root of the leg."""


@pytest.fixture
def desk(qtbot: QtBot) -> ZoneDesk:
    return ZoneDesk(qtbot)


def layer(view: ZonedView) -> ZoneLayer:
    assert view.zone_layer is not None
    return view.zone_layer


def spot(view: ZonedView, place: tuple[float, float]) -> QPoint:
    x, y = view.canvas.place_of(*place)
    return QPoint(round(x), round(y))


def picture(view: ZonedView) -> QImage:
    return view.canvas.viewport().grab().toImage()


@pytest.mark.parametrize(("zones", "found"), [("foerster", "dermatome.S1"), ("nerves", "nerve.sural"), ("", "skin")])
def test_pointing_and_clicking_find_what_is_shown(desk: ZoneDesk, zones: str, found: str) -> None:
    view = desk.view("leg-lateral", zones)
    for part in () if zones else ("bone", "deep", "superficial", "nerves"):
        view.show_layer(part, False)
    place = spot(view, (20.0, -32.0))
    move_to(view.canvas.viewport(), place)
    assert desk.highlighter.hovered_id == found
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.highlighter.selected_id == found


def test_skin_of_no_root_is_skin(desk: ZoneDesk) -> None:
    view = desk.view("leg-anterior", "foerster")
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, FLANK))
    assert desk.highlighter.selected_id == SKIN


def test_a_chosen_area_is_lit_in_every_view(desk: ZoneDesk) -> None:
    one, two = desk.view("leg-lateral", "foerster"), desk.view("foot-dorsal", "keegan-garrett")
    desk.highlighter.select("dermatome.S1")
    assert all("dermatome.S1" in view.lights for view in (one, two))


def test_a_chosen_field_shows_how_far_it_overlaps(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster")
    assert view.reach is not None
    assert "Broken line" in view.caption
    before = picture(view)
    desk.highlighter.select("dermatome.L5")
    assert view.reach.shown == "dermatome.L5"
    assert picture(view) != before
    desk.highlighter.select("skin")
    assert view.reach.shown == ""
    desk.choose(view, "lee")
    assert view.reach is None


def test_the_screen_reader_hears_the_areas(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster")
    told = view.canvas.regions_told
    assert told is not None
    assert told.region_count() == len(view.order)
    said = [told.region_text(index) for index in range(told.region_count())]
    assert ("S1 dermatome", "S1 dermatome: lateral foot and heel, little toe; neighbours L5, S2.") in said


def test_arrow_keys_walk_the_areas(desk: ZoneDesk) -> None:
    view = desk.view("leg-anterior", "foerster")
    view.focus_region(view.order[0])
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    assert view.focused_id.startswith("dermatome.")


def test_the_list_beside_the_drawing_follows(desk: ZoneDesk) -> None:
    panel = DiagramPanel(drawing("leg-lateral"), atlas().name, desk.theme, desk.highlighter)
    desk.qtbot.addWidget(panel)
    desk.choose(panel.view, "lee")
    roots = ("L1", "L2", "L3", "L5", "S1", "S2")
    assert set(panel.list.items) == {SKIN, *(f"dermatome.{root}" for root in roots)}
    desk.choose(panel.view, "")
    assert "muscle.soleus" in panel.list.items


def test_a_hover_paints_no_area_anew(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster")
    before = layer(view).picture
    for x in (-20.0, 10.0, 40.0):
        move_to(view.canvas.viewport(), spot(view, (x, -300.0)))
        view.grab()
    assert layer(view).picture is before
    view.zoom_in()
    view.settle()
    view.grab()
    assert layer(view).picture is not before


def test_a_drawing_without_skin_stays_as_it_is(desk: ZoneDesk) -> None:
    view = desk.view("spine-posterior", "foerster")
    assert not view.can_show_zones
    assert view.zones is None
    assert "root.S1" in view.order
