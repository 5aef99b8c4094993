"""A diagram view driven by mouse and keyboard: light, labels, selection, questions, zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.diagram_desk import DiagramDesk, click, colour, focus, middle, picture, place, point_at
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.lighting import Light
from tutor.ui.theme import Scheme, Theme

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@pytest.fixture
def desk(qtbot: QtBot) -> DiagramDesk:
    return DiagramDesk(qtbot)


def placed(view: DiagramView) -> set[str]:
    return {label.id for label in view.labels.placed}


def test_pointing_lights_the_structure_in_every_open_view(desk: DiagramDesk) -> None:
    one, two = desk.view(), desk.view(320, 320)
    point_at(one, 40, 100)
    assert one.lights == two.lights == {"muscle.gastrocnemius-medial": Light.STRONG}
    point_at(one, 2, 2)
    assert one.lights == two.lights == {}


def test_a_selection_stays_until_escape(desk: DiagramDesk) -> None:
    view = desk.view()
    click(view, 50, 145)
    assert desk.highlighter.selected_id == "nerve.tibial"
    point_at(view, 2, 2)
    assert view.lights == {"nerve.tibial": Light.STRONG}
    focus(desk, view.canvas)
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.lights == {}
    assert desk.highlighter.selected_id == ""


def test_a_click_on_paper_clears_the_selection(desk: DiagramDesk) -> None:
    view = desk.view()
    click(view, 60, 145)
    click(view, 2, 2)
    assert desk.highlighter.selected_id == ""


def test_labels_all_leaves_out_what_cannot_be_seen(desk: DiagramDesk) -> None:
    view = desk.view()
    view.set_labels("all")
    assert "bone.femur" in placed(view)
    assert "skin" not in placed(view)
    view.set_labels(["bone.femur", "no.such", "muscle.soleus"])
    assert placed(view) == {"bone.femur", "muscle.soleus"}
    view.set_labels("none")
    assert placed(view) == set()


def test_labels_follow_the_language_and_the_zoom(desk: DiagramDesk) -> None:
    view = desk.view()
    view.set_labels(["bone.femur"])
    assert view.labels.placed[0].lines == ("Femur",)
    view.set_language(lambda name: f"os {name}")
    assert view.labels.placed[0].lines == ("os bone.femur",)
    before = view.labels.placed[0].anchor
    view.zoom_in()
    assert view.labels.placed[0].anchor != before


@pytest.mark.parametrize("size", [(320, 320), (320, 700), (900, 320), (1600, 1000)])
def test_labels_stay_inside_at_any_size(desk: DiagramDesk, size: tuple[int, int]) -> None:
    view = desk.view(*size)
    view.set_labels("all")
    assert view.labels.placed
    for label in view.labels.placed:
        assert label.x >= 0
        assert label.x + label.width <= size[0]
        assert label.y >= 0
        assert label.y + label.height <= size[1]


def test_arrows_walk_and_enter_selects(desk: DiagramDesk) -> None:
    view = desk.view()
    focus(desk, view.canvas)
    seen = set()
    QTest.keyClick(view.canvas, Qt.Key.Key_Home)
    for _ in range(12):
        seen.add(desk.highlighter.hovered_id)
        QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    assert {"nerve.tibial", "bone.femur", "bone.tibia"} <= seen
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert desk.highlighter.selected_id == "bone.tibia"


def test_the_focused_region_has_a_ring(desk: DiagramDesk) -> None:
    view = desk.view()
    focus(desk, view.canvas)
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    image, ring = picture(view), desk.theme.colour("focus")
    edge = place(view, 38, 148)
    near = [image.pixelColor(edge + QPoint(dx, 0)) for dx in range(-3, 4)]
    assert ring in near


def test_question_mode_tells_no_other_view_and_hears_none(desk: DiagramDesk) -> None:
    asked, other = desk.view(), desk.view()
    asked.set_labels("all")
    asked.set_question_mode(True)
    assert placed(asked) == set()
    point_at(asked, 40, 100)
    assert other.lights == {}
    assert asked.lights == {"muscle.gastrocnemius-medial": Light.STRONG}
    desk.highlighter.hover("bone.femur")
    desk.highlighter.select("bone.femur")
    assert asked.lights == {"muscle.gastrocnemius-medial": Light.STRONG}


def test_question_mode_emits_what_is_picked(desk: DiagramDesk, qtbot: QtBot) -> None:
    view = desk.view()
    view.set_question_mode(True)
    with qtbot.waitSignal(view.picked) as caught:
        click(view, 60, 30)
    structure, x, y = caught.args
    assert structure == "bone.femur"
    assert (x, y) == (pytest.approx(60, abs=0.5), pytest.approx(30, abs=0.5))
    with qtbot.waitSignal(view.picked) as caught:
        click(view, 3, 80)
    assert caught.args[0] == ""
    focus(desk, view.canvas)
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    with qtbot.waitSignal(view.picked) as caught:
        QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert caught.args[0] == "bone.tibia"


def test_marks_say_right_and_wrong_with_names_and_stop_picking(desk: DiagramDesk, qtbot: QtBot) -> None:
    view = desk.view()
    view.set_question_mode(True)
    click(view, 60, 30)
    plain = picture(view)
    view.show_marks(["muscle.soleus"], ["bone.femur"])
    assert view.lights == {"muscle.soleus": Light.RIGHT, "bone.femur": Light.WRONG}
    said = {label.id: label.lines for label in view.labels.placed}
    assert said == {"muscle.soleus": ("Correct", "Soleus"), "bone.femur": ("Wrong", "Femur")}
    assert picture(view) != plain
    with qtbot.assertNotEmitted(view.picked):
        click(view, 50, 140)
    view.show_marks([], [])
    assert view.lights == {}
    assert placed(view) == set()


@pytest.mark.parametrize("side", [170, 220, 320])
def test_every_mark_is_said_in_words_however_small_the_view(desk: DiagramDesk, side: int) -> None:
    desk.theme.scale = 2.0
    view = desk.view(side, side)
    view.set_question_mode(True)
    right, wrong = ["muscle.soleus"], ["bone.femur", "nerve.tibial", "muscle.gastrocnemius-medial"]
    view.show_marks(right, wrong)
    view.grab()
    assert placed(view) | view.tags.keys() == {*right, *wrong}
    assert not placed(view) & view.tags.keys()
    for x, y, width, height in view.tags.values():
        assert min(x, y) >= 0
        assert y + height <= side
        assert width < 170 or x + width <= side


def test_a_selection_keeps_its_label_and_pointing_moves_none(desk: DiagramDesk) -> None:
    desk.theme.scale = 4.0
    view = desk.view(500, 170)
    view.set_language(lambda name: name[-3:])
    view.set_labels("all")
    before = view.labels.placed
    lost = next(name for name in view.labels.dropped if name != "skin")
    desk.highlighter.hover(lost)
    view.grab()
    assert view.labels.placed == before
    assert lost in view.tags
    desk.highlighter.select(lost)
    view.grab()
    assert lost in placed(view)
    assert lost not in view.tags


def test_the_wheel_zooms_around_the_pointer(desk: DiagramDesk) -> None:
    view = desk.view()
    spot = place(view, 66, 110)
    zoom = view.canvas.zoom
    event = QWheelEvent(
        QPointF(spot), QPointF(spot), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.canvas.viewport(), event)
    assert view.canvas.zoom == pytest.approx(1.25 * zoom)
    assert (place(view, 66, 110) - spot).manhattanLength() <= 2


def test_keys_zoom_and_dragging_pans_without_a_click(desk: DiagramDesk) -> None:
    view = desk.view()
    zoom = view.canvas.zoom
    for _ in range(4):
        QTest.keyClick(view.canvas, Qt.Key.Key_Plus)
    assert view.canvas.zoom > 2 * zoom
    before, viewport = middle(view), view.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(250, 250))
    QTest.mouseMove(viewport, QPoint(220, 230))
    QTest.mouseMove(viewport, QPoint(200, 200))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    moved = middle(view) - before
    assert moved.x() == pytest.approx(50 / view.canvas.zoom, abs=1)
    assert moved.y() == pytest.approx(50 / view.canvas.zoom, abs=1)
    assert desk.highlighter.selected_id == ""
    QTest.keyClick(view.canvas, Qt.Key.Key_0)
    assert view.canvas.zoom == pytest.approx(zoom)


def test_what_is_focused_on_stays_framed_when_the_window_grows(desk: DiagramDesk) -> None:
    view = desk.view()
    view.focus_on(["bone.tibia"])
    for size in ((500, 500), (900, 400), (330, 800)):
        view.resize(*size)
        view.grab()
        shown = view.canvas.visible_area()
        left, top, right, bottom = view.diagram.parts["bone.tibia"].box
        assert shown.contains(QPointF(left, top))
        assert shown.contains(QPointF(right, bottom))


def test_hidden_layers_are_not_painted_not_hit_and_not_labelled(desk: DiagramDesk) -> None:
    view = desk.view()
    view.set_labels("all")
    before = colour(view, 40, 100)
    view.show_layer("superficial", False)
    assert colour(view, 40, 100) != before
    assert "muscle.gastrocnemius-medial" not in placed(view)
    point_at(view, 40, 100)
    assert desk.highlighter.hovered_id == "muscle.soleus"
    view.show_layer("superficial", True)
    desk.highlighter.clear()
    assert colour(view, 40, 100) == before


def test_a_dark_theme_paints_the_drawing_anew(desk: DiagramDesk) -> None:
    view = desk.view()
    before = colour(view, 66, 110)
    desk.theme.scheme = "dark"
    view.apply_theme()
    after = colour(view, 66, 110)
    assert after.lightness() < before.lightness()


def test_dimmed_labels_keep_their_contrast() -> None:
    for scheme in SCHEMES:
        theme = Theme(scheme)
        for ink in ("ink", "ink_soft", "right", "wrong"):
            assert contrast(theme.colour(ink), theme.colour("paper")) >= 4.5


def contrast(one: QColor, two: QColor) -> float:
    """WCAG contrast of two colours."""

    def luminance(colour: QColor) -> float:
        channels = (colour.redF(), colour.greenF(), colour.blueF())
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    bright, dim = sorted((luminance(one), luminance(two)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
