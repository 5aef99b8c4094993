"""Maps of the skin on the drawings: painted to the silhouette, named, chosen, told, and never painted twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.atlas.shipped import atlas
from tests.ui.zone_desk import ZoneDesk, drawing
from tutor.atlas.zone_choice import ZoneChoice, zone_choice
from tutor.diagrams.zone_palette import zone_colour
from tutor.ui.diagrams.zone_layer import ZoneLayer
from tutor.ui.diagrams.zone_parts import SKIN, TERRITORY, ZONE
from tutor.ui.diagrams.zoned_view import ZonedView

MAPS = ("foerster", "keegan-garrett", "lee", "agree", "nerves", "foerster+keegan-garrett")
HEEL = (-4.4, -31.9)
"""Millimetres in the lateral view: the outer heel, S1 on every map."""


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


def differing(one: QColor, two: QColor) -> int:
    return max(abs(one.red() - two.red()), abs(one.green() - two.green()), abs(one.blue() - two.blue()))


# What is painted -----------------------------------------------------------------------------------------------------


def test_the_map_and_its_making_are_always_in_view(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral")
    for zones in MAPS:
        view.set_zones(atlas().dermatomes, zone_choice(zones, atlas().dermatomes.maps))
        for key in zones.split("+"):
            assert atlas().dermatomes.everything[key].name in view.caption
        assert "schematic" in view.caption
        assert view.caption_line
    labels = [found for found in view.findChildren(QLabel) if found.text() == view.caption_line]
    assert [found.isHidden() for found in labels] == [False]


def test_a_small_view_keeps_the_name_and_the_rest_at_hand(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster", (180, 420))
    assert view.caption_line == "Foerster 1933, schematic"
    assert "had been cut" in view.caption
    label = next(found for found in view.findChildren(QLabel) if found.text() == view.caption_line)
    assert label.toolTip() == label.accessibleName() == view.caption
    desk.choose(view, "lee")
    assert view.caption_line == "Lee, McPhee & Stringer 2008, schematic; blank is information"
    view.resize(700, 900)
    desk.choose(view, "foerster")
    assert view.caption_line == view.caption


def test_a_blank_is_said_to_be_information(desk: ZoneDesk) -> None:
    assert "Blank skin is information" in desk.view("leg-lateral", "lee").caption
    assert "Blank" not in desk.view("leg-lateral", "foerster").caption


@pytest.mark.parametrize("name", ["leg-posterior", "foot-plantar"])
def test_the_tint_reaches_the_silhouette_and_stops_there(desk: ZoneDesk, name: str) -> None:
    view = desk.view(name)
    view.set_question_mode(True)  # without letters, which may stand out
    plain = _beside_the_edges(view)
    desk.choose(view, "foerster")
    tinted = _beside_the_edges(view)
    assert len(plain) == len(tinted) > 60
    missed = [one for one, two in zip(plain, tinted, strict=True) if differing(one[0], two[0]) < 12]
    assert len(missed) <= 0.02 * len(plain)
    assert all(outside == desk.theme.colour("paper") for _, outside in tinted)


def _beside_the_edges(view: ZonedView) -> list[tuple[QColor, QColor]]:
    """The colours two pixels inside and three outside of the skin, row by row."""
    shown = picture(view)
    found = []
    for left, right in _edges(view):
        for (x, y), inwards in ((left, 1), (right, -1)):
            found.append((shown.pixelColor(x + 2 * inwards, y), shown.pixelColor(x - 3 * inwards, y)))
    return found


def _edges(view: ZonedView) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Left and right end of the skin in pixels, in rows below the groin; toes are left out."""
    rings = drawing(view.plain.name).parts[SKIN].polygons
    for y in range(-760, 0, 8) if view.plain.view == "posterior" else range(-100, 40, 4):
        crossings = [
            ax + (y - ay) * (bx - ax) / (by - ay)
            for ring in rings
            for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True)
            if (ay > y) != (by > y)
        ]
        if crossings:
            (x0, row), (x1, _) = view.canvas.place_of(min(crossings), y), view.canvas.place_of(max(crossings), y)
            yield (round(x0), round(row)), (round(x1), round(row))


def test_the_core_has_the_colour_of_its_root(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "agree")
    view.set_zones(atlas().dermatomes, ZoneChoice(mode="agree", patterns=False))
    view.settle()
    shown = picture(view).pixelColor(spot(view, (HEEL[0] + 30, HEEL[1])))
    assert differing(shown, QColor(zone_colour("dermatome.S1", "light"))) < 24


def test_nothing_is_painted_of_what_the_map_does_not_show(desk: ZoneDesk) -> None:
    zones = desk.view("leg-posterior", "lee").zones
    assert zones is not None
    assert {area.structure for area in zones.core} <= atlas().dermatomes.maps["lee"].territories.keys()
    view = desk.view("leg-posterior")
    point = spot(view, (38.8, -858.8))
    before = picture(view).pixelColor(point)
    for layer_name in ("bone", "deep", "superficial", "nerves", "vessels"):
        view.show_layer(layer_name, False)
    view.settle()
    bare = picture(view).pixelColor(point)
    desk.choose(view, "lee")
    assert differing(picture(view).pixelColor(spot(view, (38.8, -858.8))), bare) < 10 < differing(before, bare)


def test_patterns_can_be_left_out(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster")
    with_patterns = picture(view)
    view.set_zones(atlas().dermatomes, ZoneChoice(mode="map", first="foerster", patterns=False))
    view.settle()
    assert picture(view) != with_patterns


def test_a_dark_window_has_dark_areas(qtbot: QtBot) -> None:
    light, dark = (ZoneDesk(qtbot, scheme) for scheme in ("light", "dark"))
    place = (30.0, -250.0)
    views = [one.view("leg-lateral", "foerster") for one in (light, dark)]
    values = [picture(view).pixelColor(spot(view, place)).value() for view in views]
    assert values[1] < values[0]


def test_inner_layers_are_hidden_and_come_back(desk: ZoneDesk) -> None:
    view = desk.view("leg-posterior")
    plain = picture(view)
    desk.choose(view, "lee")
    assert set(view.order) <= {SKIN, *atlas().dermatomes.maps["lee"].territories}
    assert view.canvas.shown_layers == frozenset({SKIN, ZONE, TERRITORY})
    desk.choose(view, "")
    assert picture(view) == plain
    assert view.caption == ""
    assert "muscle.soleus" in view.order


def test_layers_chosen_meanwhile_are_kept_for_later(desk: ZoneDesk) -> None:
    view = desk.view("leg-posterior", "lee")
    view.show_layer("superficial", False)
    assert "dermatome.S2" in view.order
    desk.choose(view, "")
    assert "muscle.gastrocnemius-medial" not in view.order


def test_the_zoom_stays(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral")
    view.zoom_in()
    zoom = view.canvas.zoom
    desk.choose(view, "foerster")
    assert view.canvas.zoom == zoom


# Letters and points --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "zones"),
    [
        ("leg-anterior", "foerster"),
        ("leg-lateral", "keegan-garrett"),
        ("leg-posterior", "foerster+keegan-garrett"),
        ("foot-dorsal", "foerster+lee"),
    ],
)
def test_letters_stand_apart_and_in_view(desk: ZoneDesk, name: str, zones: str) -> None:
    view = desk.view(name, zones)
    letters = layer(view).letters
    assert len(letters) >= 3
    size = view.canvas.viewport().rect()
    assert all(size.contains(box.toAlignedRect()) for _, box in letters)
    assert [pair for pair in combinations(letters, 2) if pair[0][1].intersects(pair[1][1])] == []


def test_large_areas_carry_their_letters(desk: ZoneDesk) -> None:
    said = {text for text, _ in layer(desk.view("leg-posterior", "foerster")).letters}
    assert {"L1", "L2", "S1", "S2", "S3"} <= said


def test_where_two_maps_differ_both_are_named(desk: ZoneDesk) -> None:
    said = {text for text, _ in layer(desk.view("leg-medial", "foerster+keegan-garrett")).letters}
    assert {"L4 | L3", "L4", "L2"} <= said
    assert "L5 | –" in {text for text, _ in layer(desk.view("foot-plantar", "foerster+lee")).letters}


def test_nerves_are_named_beside_the_drawing(desk: ZoneDesk) -> None:
    view = desk.view("leg-medial", "nerves", (700, 760))
    view.set_labels("all")
    assert layer(view).letters == []
    assert {"nerve.saphenous", "nerve.obturator"} <= {label.id for label in view.labels.placed}


def test_points_are_there_when_asked_for(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster with points")
    assert "point.S1" in view.order
    assert view.diagram.parts["point.S1"].anchor == HEEL
    desk.choose(view, "foerster")
    assert "point.S1" not in view.order


def test_a_question_shows_no_letters(desk: ZoneDesk) -> None:
    view = desk.view("leg-lateral", "foerster")
    told = picture(view)
    view.set_question_mode(True)
    view.settle()
    assert picture(view) != told
    assert layer(view).letters == []


@pytest.mark.parametrize("zones", ["foerster", "foerster+keegan-garrett"])
def test_a_field_too_small_for_its_letters_is_named_beside_the_skin(desk: ZoneDesk, zones: str) -> None:
    view = desk.view("leg-posterior", zones, (500, 700))
    label = next(each for each in view.labels.placed if each.id == "dermatome.S4-S5")
    assert label.lines[0].startswith("S4-S5")
    left, _ = view.canvas.place_of(*view.diagram.view_box[:2])
    assert label.x + label.width <= left
    lettered = {text for text, _ in layer(view).letters}
    assert "S4-S5" not in lettered
    view.set_question_mode(True)
    assert [each.id for each in view.labels.placed] == []
