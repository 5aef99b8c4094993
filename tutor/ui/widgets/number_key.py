"""What the numbers on drawings without room for names mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from tutor.ui.diagrams.diagram_view import DiagramView

MOST = 16
"""Numbers in all; more are not looked up."""


class NumberKey(QLabel):
    """A few lines below the drawings: "1 Gluteus maximus  2 Gluteus medius"."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_for(
        self, views: Sequence[DiagramView], wanted: Sequence[Sequence[str]], name: Callable[[str], str]
    ) -> None:
        """Number the wanted structures of each view, the important ones first, from the top of the body down."""
        chosen: dict[str, float] = {}
        for rank in range(max(map(len, wanted), default=0)):
            for view, structures in zip(views, wanted, strict=True):
                if rank < len(structures) and structures[rank] not in chosen and len(chosen) < MOST:
                    chosen[structures[rank]] = view.diagram.parts[structures[rank]].anchor[1]
        numbers = _number(views, chosen)
        placed = {key for view in views for key in view.labels.dots.placed}
        if placed and placed != set(numbers):
            # What found no room in any view is not looked up.
            numbers = _number(views, {key: height for key, height in chosen.items() if key in placed})
        self._say(numbers, name)

    def _say(self, numbers: Mapping[str, int], name: Callable[[str], str]) -> None:
        entries = [f"{number} {name(key)}" for key, number in numbers.items()]
        self.setText("   ".join(entry.replace(" ", "\N{NO-BREAK SPACE}") for entry in entries))
        self.setAccessibleName(f"Numbers in the drawings: {', '.join(entries)}" if entries else "")
        self.setVisible(bool(entries))


def _number(views: Sequence[DiagramView], heights: Mapping[str, float]) -> dict[str, int]:
    """Number structures by their height in mm, in all views alike."""
    numbers = {key: number for number, key in enumerate(sorted(heights, key=lambda key: heights[key]), start=1)}
    for view in views:
        view.set_numbers({key: numbers[key] for key in heights if key in view.diagram.parts})
    return numbers
