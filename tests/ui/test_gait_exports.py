"""Walks taken out of the gait lab: tables, data, plots, films; whole files or none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest

from tests.ui.desk import Desk, desk
from tutor.ui.sims.gait_lab import GaitLab


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("lab")) as made:
        yield made


@pytest.fixture(scope="module")
def lab(opened: Desk) -> Iterator[GaitLab]:
    made = GaitLab(opened.study)
    made.resize(1000, 700)
    made.show()
    opened.settle()
    yield made
    made.hide()
    made.deleteLater()


def test_tables_data_and_plots_are_written_whole(lab: GaitLab, tmp_path: Path) -> None:
    lab.choose("s1")
    lab.exports.export("csv", tmp_path / "walk.csv")
    rows = (tmp_path / "walk.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 52
    lab.exports.export("json", tmp_path / "walk.json")
    assert json.loads((tmp_path / "walk.json").read_text(encoding="utf-8"))["signs"][0]["leg"] == "right"
    lab.exports.export("png", tmp_path / "curves.png")
    with Image.open(tmp_path / "curves.png") as image:
        assert image.size == (1200, 860)
        assert len(image.convert("RGB").getcolors(1 << 20) or []) > 50
    assert sorted(path.name for path in tmp_path.iterdir()) == ["curves.png", "walk.csv", "walk.json"]


def test_a_film_is_made_in_the_background(opened: Desk, lab: GaitLab, tmp_path: Path) -> None:
    lab.exports.export("gif", tmp_path / "walker.gif")
    assert lab.exports.bar.isVisibleTo(lab)
    lab.exports.pool.waitForDone()
    opened.settle()
    assert lab.exports.told.text() == "Saved as walker.gif."
    with Image.open(tmp_path / "walker.gif") as film:
        frames = getattr(film, "n_frames", 0)
        assert frames * film.info["duration"] == pytest.approx(1000 * lab.walk.cycle, rel=0.05)


def test_a_cancelled_film_leaves_nothing(opened: Desk, lab: GaitLab, tmp_path: Path) -> None:
    lab.exports.export("pictures", tmp_path / "walker")
    lab.exports.cancel.click()
    lab.exports.pool.waitForDone()
    opened.settle()
    assert lab.exports.told.text() == "Cancelled: nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_a_sentence(lab: GaitLab, tmp_path: Path) -> None:
    told: list[str] = []
    lab.trouble.connect(told.append)
    lab.exports.export("csv", tmp_path / "missing" / "walk.csv")
    lab.exports.export("pictures", tmp_path)
    lab.exports.pool.waitForDone()
    QTest.qWait(1)
    assert "was not saved" in told[0]
    assert "is there already" in told[1]
