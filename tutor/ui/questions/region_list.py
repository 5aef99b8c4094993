"""The regions of a drawing by number and position, never by name: another way to answer than pointing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tutor.diagrams.model import Diagram, Part
from tutor.diagrams.walk import reading_order
from tutor.ui.questions.pick_list import PickList
from tutor.ui.theme import Theme


class RegionList(PickList):
    """Regions from top to bottom, numbered as in the drawing's own walk. Order and words tell where, not what."""

    def __init__(self, diagram: Diagram, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Regions of the picture by position", "Choose by position …", theme, parent)
        self._diagram = diagram
        self._parts = [diagram.parts[name] for name in reading_order(diagram)]
        self.setMinimumContentsLength(8)
        for number, part in enumerate(self._parts, start=1):
            self.addItem(f"Region {number} of {len(self._parts)}: {self._where(part)}")

    def part(self, row: int) -> Part | None:
        """The part of a row; None for the first row, which chooses nothing."""
        return self._parts[row - 1] if row > 0 else None

    def show_part(self, structure: str) -> None:
        """Select the row of a structure, or none."""
        rows = [number for number, part in enumerate(self._parts, start=1) if part.id == structure]
        self.setCurrentIndex(rows[0] if rows else 0)

    def _where(self, part: Part) -> str:
        left, top, width, height = self._diagram.view_box
        across, down = (part.anchor[0] - left) / width, (part.anchor[1] - top) / height
        side = "left" if across < 0.4 else "right" if across > 0.6 else "centre"
        return f"{round(down * 100)} % down, {side}"
