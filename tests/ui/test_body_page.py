"""The Body page: roots, ways from cord to skin, questions, comparisons, labels, the tree, four legs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, desk
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.pulse import Pulse
from tutor.ui.pages.body import BodyPage
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.step_bar import RUN


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with desk(tmp_path) as opened:
        opened.window.go("body", "")
        yield opened


def page_of(at: Desk) -> BodyPage:
    page = at.window.page
    assert isinstance(page, BodyPage)
    return page


def button(within: QWidget, words: str) -> QPushButton:
    QApplication.processEvents()
    return next(found for found in within.findChildren(QPushButton) if found.text() == words and found.isVisible())


def lights(at: Desk) -> dict[str, Light]:
    return {name: light for panel in page_of(at).shelf.panels for name, light in panel.view.lights.items()}


def test_a_root_button_lights_its_disc_its_muscles_and_faintly_the_rest(at: Desk) -> None:
    at.click(button(page_of(at).chips, "S1"))
    found = lights(at)
    assert found["root.S1"] == Light.STRONG
    assert found["disc.L5-S1"] == found["muscle.soleus"] == Light.LIT
    assert found["muscle.fibularis-longus"] == found["nerve.sural"] == Light.FAINT
    at.click(button(page_of(at).chips, "S1"))
    assert lights(at) == {}


def test_a_root_chosen_elsewhere_presses_its_button(at: Desk) -> None:
    at.study.highlighter.select("root.L5")
    assert button(page_of(at).chips, "L5").isChecked()
    at.study.highlighter.select("muscle.soleus")
    assert not any(chip.isChecked() for chip in page_of(at).chips.findChildren(QPushButton))


def test_a_way_plays_from_the_cord_to_the_skin_and_stops_on_space(at: Desk) -> None:
    page = page_of(at)
    at.study.theme.reduced_motion = False
    at.study.highlighter.select("nerve.sural")
    at.click(button(page.card, "Follow it from cord to skin"))
    assert page.steps.playing
    assert lights(at)["cord.conus"] == Light.LIT
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert not page.steps.playing
    for _ in range(len(page.steps.steps) - 1):
        page.steps.advance(60_000)
    assert page.steps.index == len(page.steps.steps) - 1
    assert lights(at)["nerve.sciatic"] == Light.FAINT
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.steps.steps == ()
    assert lights(at)["nerve.sural"] == Light.STRONG


def test_with_reduced_motion_a_way_waits_for_the_reader(at: Desk) -> None:
    page = page_of(at)
    at.study.theme.reduced_motion = True
    at.study.highlighter.select("root.S1")
    page.follow()
    assert not page.steps.playing
    assert page.steps.index == 0


def test_the_light_runs_on_from_what_came_before(at: Desk) -> None:
    page = page_of(at)
    at.study.highlighter.select("nerve.tibial")
    page.follow()
    titles = [step.lit for step in page.steps.steps]
    for _ in range(titles.index(("nerve.tibial",)) if ("nerve.tibial",) in titles else 7):
        page.steps.advance(60_000)
    leg = next(panel for panel in page.shelf.panels if panel.view.diagram.name == "leg-posterior")
    pulse = next(item for item in leg.view.canvas.scene().items() if isinstance(item, Pulse))
    assert pulse.courses
    assert all(start[1] < end[1] for start, end in pulse.courses)
    before = leg.view.grab().toImage()
    page.steps.advance(RUN // 2)
    assert leg.view.grab().toImage() != before


def test_what_a_root_touches_is_said_and_lit(at: Desk) -> None:
    page = page_of(at)
    at.study.highlighter.select("root.S1")
    at.click(button(page.card, "What does it touch?"))
    assert "passes behind L5/S1 disc" in page.steps.accessibleName()
    assert lights(at)["foramen.S1"] == Light.LIT
    assert lights(at).get("muscle.soleus") is None


def test_two_are_compared_by_choosing_one_after_the_other(at: Desk) -> None:
    page = page_of(at)
    at.study.highlighter.select("root.L5")
    at.click(button(page.card, "Compare with …"))
    assert button(page.partners, "Common fibular nerve")
    at.click(button(page.chips, "S1"))
    assert page.comparison.isVisible()
    (prose,) = page.comparison.findChildren(ProseView)
    text = prose.toPlainText()
    assert text.index("L5/S1 foramen") < text.index("Both")
    found = lights(at)
    assert found["root.L5"] == Light.LIT
    assert found["root.S1"] == found["muscle.soleus"] == Light.SECOND
    at.click(button(page.comparison, "Swap"))
    assert lights(at)["root.S1"] == Light.LIT
    at.click(button(page.comparison, "Close comparison"))
    assert page.card.isVisible()
    assert lights(at) == {}


def test_main_labels_are_fewer_than_all_and_none_is_none(at: Desk) -> None:
    page = page_of(at)
    counts = []
    for action in page.view_menu.densities.actions():
        action.trigger()
        at.settle()
        counts.append(sum(len(panel.view.labels.placed) for panel in page.shelf.panels))
    assert counts[0] > counts[1] > counts[2] == 0


def test_the_tree_opens_a_drawing_that_shows_what_is_chosen(at: Desk) -> None:
    page = page_of(at)
    at.click(page.listing)
    assert page.tree.isVisible()
    assert not page.shelf.draws("muscle.abductor-hallucis")
    page.tree.chosen.emit("muscle.abductor-hallucis")
    assert page.shelf.draws("muscle.abductor-hallucis")
    assert at.study.highlighter.selected_id == "muscle.abductor-hallucis"


def test_four_legs_stand_side_by_side_at_about_one_scale(at: Desk) -> None:
    page = page_of(at)
    at.window.resize(1600, 1000)
    at.click(button(page.presets, "Leg, four sides"))
    at.settle()
    assert len(page.shelf.panels) == 4
    zooms = [panel.view.canvas.zoom for panel in page.shelf.panels]
    assert max(zooms) < 1.25 * min(zooms)
    at.study.highlighter.select("root.S1")
    assert all(any(light >= Light.LIT for light in panel.view.lights.values()) for panel in page.shelf.panels)


def test_four_legs_in_a_narrow_window_name_only_what_was_chosen(at: Desk) -> None:
    page = page_of(at)
    at.window.resize(1024, 700)
    at.click(button(page.presets, "Leg, four sides"))
    at.study.highlighter.select("tendon.achilles")
    at.settle()
    assert not any(panel.view.labels.placed for panel in page.shelf.panels)
    drawn = [panel.view for panel in page.shelf.panels if "tendon.achilles" in panel.view.diagram.parts]
    assert len(drawn) == 3
    for view in drawn:
        assert view.canvas.viewport().rect().contains(QRectF(*view.tags["tendon.achilles"]).toAlignedRect())


def test_a_map_of_the_skin_brings_drawings_with_skin_and_lights_the_root_on_it(at: Desk) -> None:
    page = page_of(at)
    page.presets.choose_titled("Spine")
    page.skin.what.setCurrentIndex(page.skin.what.findText("Foerster 1933"))
    assert len(page.shelf.panels) == 4
    assert all("Foerster 1933" in panel.view.caption for panel in page.shelf.panels)
    at.study.highlighter.select("root.S1")
    assert any(panel.view.lights.get("dermatome.S1") == Light.LIT for panel in page.shelf.panels)
    at.study.highlighter.select("dermatome.S1")
    assert any(panel.view.lights.get("dermatome.S1") == Light.STRONG for panel in page.shelf.panels)
    page.skin.what.setCurrentIndex(0)
    assert not any(panel.view.caption for panel in page.shelf.panels)


def test_four_legs_carry_numbers_and_the_key_says_what_they_mean(at: Desk) -> None:
    page = page_of(at)
    page.presets.choose_titled("Leg, four sides")
    at.study.highlighter.select("root.S1")
    at.settle()
    entries = page.shelf.key.text().replace("\N{NO-BREAK SPACE}", " ").split("   ")
    numbers = dict(entry.split(" ", 1) for entry in entries)
    assert list(numbers) == [str(number) for number in range(1, len(numbers) + 1)]
    assert {"Gluteus maximus", "Soleus"} <= set(numbers.values())
    lit = {name for name, light in lights(at).items() if light >= Light.LIT}
    for panel in page.shelf.panels:
        dots = panel.view.labels.dots
        assert dots.placed
        assert set(dots.placed) <= lit
        assert all(numbers[str(dots.numbers[name])] == at.study.name(name) for name in dots.placed)
    at.study.highlighter.select("")
    at.settle()
    assert page.shelf.key.isVisible()
    page.presets.choose_titled("Foot")
    at.settle()
    assert not page.shelf.key.isVisible()
    assert all(panel.view.labels.dots.placed == {} for panel in page.shelf.panels)


def test_a_comparison_shows_where_the_two_differ_and_then_what_was_there(at: Desk) -> None:
    page = page_of(at)

    def shown() -> list[str]:
        return [panel.view.plain.name for panel in page.shelf.panels]

    before = shown()
    page.compare("root.L5", "root.S1")
    at.settle()
    assert {"spine-posterior", "foot-plantar"} <= set(shown())
    heads = [found.text() for found in page.comparison.findChildren(QLabel) if found.property("role") == "title"]
    assert heads == ["L5 root", "S1 root"]
    page.comparison.swapped.emit()
    at.settle()
    page.close_comparison()
    assert shown() == before
    page.compare("root.L5", "root.S1")
    page.presets.choose_titled("Ankle")
    page.close_comparison()
    assert shown() == ["ankle-posterior", "ankle-lateral"]


def test_main_labels_name_what_is_lit_first_and_never_the_skin(at: Desk) -> None:
    page = page_of(at)
    next(action for action in page.view_menu.densities.actions() if action.data() == "main").trigger()
    page.presets.choose_titled("Foot")
    at.study.highlighter.select("root.S1")
    at.settle()
    for panel in page.shelf.panels:
        named = {label.id for label in panel.view.labels.placed}
        lit = {name for name, light in panel.view.lights.items() if light >= Light.LIT}
        assert "skin" not in named
        assert not named - lit or not lit - named - set(panel.view.labels.dropped)
    assert "muscle.abductor-hallucis" in {label.id for label in page.shelf.panels[1].view.labels.placed}


def test_the_main_names_hold_the_discs_and_roots_of_the_course(at: Desk) -> None:
    page = page_of(at)
    at.window.resize(1024, 700)
    page.shelf.set_density("main")
    at.settle()
    spine = next(panel.view for panel in page.shelf.panels if panel.view.diagram.name == "spine-posterior")
    assert {"disc.L4-L5", "root.L5", "root.S1"} <= {label.id for label in spine.labels.placed}
