"""What every test of the window starts from, whichever ran before it in the same process."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tutor.ui.theme import Theme, style_sheet


@pytest.fixture(autouse=True)
def _program_style(qapp: QApplication) -> None:
    """The program's own style, light, at 100 %: another test may have left a larger or darker one."""
    theme = Theme("light")
    if qapp.style().name() != "fusion":
        qapp.setStyle("Fusion")
    if qapp.styleSheet() != style_sheet(theme):
        theme.apply(qapp)
