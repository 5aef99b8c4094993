"""Views of the shipped drawings with maps of the skin, for tests."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.atlas.shipped import LESSONS, atlas
from tutor.atlas.zone_choice import zone_choice
from tutor.diagrams.model import Diagram
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.theme import Scheme, Theme


@cache
def drawing(name: str) -> Diagram:
    """A shipped drawing, read once."""
    path = LESSONS.parent / "assets" / "diagrams" / f"{name}.svg"
    return read_diagram(path.read_text(encoding="utf-8"), name)


def name_of(structure: str) -> str:
    """The English name."""
    return atlas().name(structure) if structure in atlas().structures else structure


class ZoneDesk:
    """Views that share one highlighter and one theme."""

    def __init__(self, qtbot: QtBot, scheme: Scheme = "light") -> None:
        self.qtbot = qtbot
        self.theme = Theme(scheme)
        self.highlighter = Highlighter()

    def view(self, name: str, zones: str = "", size: tuple[int, int] = (420, 760)) -> ZonedView:
        """A shown and painted view with the zones that a lesson would write so."""
        view = ZonedView(drawing(name), name_of, self.theme, self.highlighter, describe=atlas().describe)
        self.qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        view.grab()
        self.choose(view, zones)
        return view

    def choose(self, view: ZonedView, zones: str) -> None:
        """Change the zones and paint."""
        view.set_zones(atlas().dermatomes, zone_choice(zones, atlas().dermatomes.maps))
        # The caption takes its room first.
        QCoreApplication.processEvents()
        view.settle()
        view.grab()
