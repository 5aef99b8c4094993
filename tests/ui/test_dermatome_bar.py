"""The bar that chooses a map of the skin: every choice, in words, by keyboard, with how it was made and who says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tutor.app import load_study
from tutor.atlas.zone_choice import ZoneChoice
from tutor.storage.opening import open_store
from tutor.ui.study import Study
from tutor.ui.theme import Theme
from tutor.ui.widgets.dermatome_bar import DermatomeBar


@pytest.fixture(scope="module")
def study(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    """The shipped course, read once."""
    _ = qapp
    store = open_store(tmp_path_factory.mktemp("learner"))
    yield load_study(store, Theme())
    store.close()


@pytest.fixture
def bar(qtbot: QtBot, study: Study) -> DermatomeBar:
    made = DermatomeBar(study)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    return made


def titles(bar: DermatomeBar) -> list[str]:
    return [bar.what.itemText(row) for row in range(bar.what.count())]


def test_every_way_to_see_the_skin_can_be_chosen(bar: DermatomeBar) -> None:
    assert titles(bar) == [
        "Off",
        "Foerster 1933",
        "Keegan & Garrett 1948",
        "Lee, McPhee & Stringer 2008",
        "Compare two maps",
        "Where the maps agree",
        "Peripheral nerves",
    ]
    assert bar.choice == ZoneChoice()


@pytest.mark.parametrize(
    ("row", "choice"),
    [
        (1, ZoneChoice(mode="map", first="foerster")),
        (4, ZoneChoice(mode="compare", first="foerster", second="keegan-garrett")),
        (5, ZoneChoice(mode="agree")),
        (6, ZoneChoice(mode="nerves")),
    ],
)
def test_a_choice_is_told(bar: DermatomeBar, row: int, choice: ZoneChoice) -> None:
    told: list[ZoneChoice] = []
    bar.changed.connect(told.append)
    bar.what.setCurrentIndex(row)
    assert told == [choice]
    assert bar.choice == choice


def test_toggles_are_told(bar: DermatomeBar) -> None:
    bar.what.setCurrentIndex(1)
    bar.points.click()
    bar.patterns.click()
    assert bar.choice == ZoneChoice(mode="map", first="foerster", points=True, patterns=False)


def test_two_compared_maps_are_never_the_same(bar: DermatomeBar) -> None:
    bar.what.setCurrentIndex(4)
    for row in range(3):
        bar.first.setCurrentIndex(row)
        assert bar.choice.first != bar.choice.second
        bar.second.setCurrentIndex(row)
        assert bar.choice.first != bar.choice.second


def test_only_a_comparison_asks_for_two_maps(bar: DermatomeBar) -> None:
    for row, title in enumerate(titles(bar)):
        bar.what.setCurrentIndex(row)
        assert bar.first.isVisible() == bar.second.isVisible() == (title == "Compare two maps")
        assert bar.points.isVisible() == (title != "Off")


def test_a_map_says_how_it_was_made_how_sure_and_by_whom(bar: DermatomeBar) -> None:
    bar.what.setCurrentIndex(2)
    made, about = bar.said
    assert made.startswith("Keegan & Garrett 1948: reduced feeling to light scratches of a pin")
    assert "Contested (Keegan 1948, Grant 1962, Lee 2008, Downs 2011)." in made
    assert "most criticised" in about
    assert "There is no single dermatome map." in about
    assert "Pain is not numbness" in about


def test_what_is_set_is_not_told(bar: DermatomeBar) -> None:
    told: list[ZoneChoice] = []
    bar.changed.connect(told.append)
    choice = ZoneChoice(mode="compare", first="lee", second="foerster", points=True)
    bar.set_choice(choice)
    assert bar.choice == choice
    assert told == []


def test_a_chosen_dermatome_brings_a_map_with_it(bar: DermatomeBar) -> None:
    bar.offer("muscle.soleus")
    assert not bar.choice.on
    bar.offer("dermatome.S3")
    assert bar.choice == ZoneChoice(mode="map", first="foerster")
    bar.set_choice(ZoneChoice(mode="agree"))
    bar.offer("dermatome.S1")
    assert bar.choice.mode == "agree"


def test_keys_are_enough(bar: DermatomeBar) -> None:
    QTest.keyClick(bar.what, Qt.Key.Key_Down)
    assert bar.choice.first == "foerster"
    QTest.keyClick(bar.points, Qt.Key.Key_Space)
    assert bar.choice.points
    assert all(box.accessibleName() for box in (bar.what, bar.first, bar.second))
