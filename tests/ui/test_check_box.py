"""The check box in our own paint: seen on both pages, worked by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tutor.ui.theme import Scheme, Theme
from tutor.ui.widgets.check_box import CheckBox


def luminance(colour: QColor) -> float:
    """Relative luminance as in WCAG."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("on", [False, True])
def test_its_outline_stands_out_from_the_card(qtbot: QtBot, scheme: Scheme, on: bool) -> None:
    theme = Theme(scheme)
    box = CheckBox(theme, "Compare")
    qtbot.addWidget(box)
    box.setChecked(on)
    box.resize(box.sizeHint())
    image = box.grab().toImage()
    card = luminance(theme.colour("card"))
    seen = [luminance(image.pixelColor(x, image.height() // 2)) for x in range(20)]
    assert max((max(one, card) + 0.05) / (min(one, card) + 0.05) for one in seen[:10]) >= 3


def test_space_and_mouse_toggle_it(qtbot: QtBot) -> None:
    box = CheckBox(Theme(), "Compare")
    qtbot.addWidget(box)
    box.show()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert not box.isChecked()
