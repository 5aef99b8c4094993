"""What a diagram tells a screen reader: its structures in reading order, as named buttons."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect

from tutor.ui.diagrams.canvas import DiagramCanvas


class Told(Protocol):
    """The part of a view that is told."""

    @property
    def canvas(self) -> DiagramCanvas:
        """The graphics view inside."""

    @property
    def order(self) -> tuple[str, ...]:
        """Structures of the shown layers in reading order."""

    @property
    def asking(self) -> bool:
        """Whether it asks instead of telling, so that no name may be said."""

    @property
    def focused_id(self) -> str:
        """The structure with the keyboard's focus, or the empty text."""

    @property
    def chosen_id(self) -> str:
        """The structure that is selected, or chosen as an answer, or the empty text."""

    def words(self, structure: str) -> tuple[str, str]:
        """Name and spoken description."""

    def press(self, structure: str) -> None:
        """Do what a click on it does."""


class ToldRegions:
    """Answers of one view; an index is a place in the reading order."""

    def __init__(self, view: Told) -> None:
        self._view = view

    def region_count(self) -> int:
        """Regions of the shown layers."""
        return len(self._view.order)

    def region_text(self, index: int) -> tuple[str, str]:
        """Name and description; in question mode only the place in the order."""
        order = self._view.order
        return (f"region {index + 1} of {len(order)}", "") if self._view.asking else self._view.words(order[index])

    def region_rect(self, index: int) -> QRect:
        """Box on the screen in pixels."""
        return self._view.canvas.box_on_screen(self._view.order[index])

    def region_state(self, index: int) -> tuple[bool, bool]:
        """Whether it has the focus, and whether it is selected or chosen."""
        name = self._view.order[index]
        return name == self._view.focused_id and self._view.canvas.hasFocus(), name == self._view.chosen_id

    def focused_region(self) -> int:
        """The one with the keyboard's focus, or -1."""
        order, name = self._view.order, self._view.focused_id
        return order.index(name) if name in order else -1

    def press_region(self, index: int) -> None:
        """Do what a click on it does."""
        self._view.press(self._view.order[index])
