"""Lets a screen reader walk the regions of a diagram: one named button each, inside the canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_CANVAS = "DiagramCanvas"
Perhaps = Any
"""An interface or None: Qt takes a null pointer where PySide's stubs name only the interface."""
Canvas = Any
"""A DiagramCanvas, which imports this module."""


class Regions(Protocol):
    """What is told about the regions of a canvas; an index is a place in the reading order."""

    def region_count(self) -> int:
        """How many there are."""

    def region_text(self, index: int) -> tuple[str, str]:
        """Name and description."""

    def region_rect(self, index: int) -> QRect:
        """Box on the screen in pixels."""

    def region_state(self, index: int) -> tuple[bool, bool]:
        """Whether it has the focus, and whether it is selected."""

    def focused_region(self) -> int:
        """The one with the focus, or -1."""

    def press_region(self, index: int) -> None:
        """Do what a click on it does."""


class _Press(QAccessibleActionInterface):
    """The one action of a region."""

    def __init__(self, canvas: Canvas, index: int) -> None:
        super().__init__()
        self._canvas, self._index = canvas, index

    def actionNames(self) -> list[str]:
        """Press."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        """Press."""
        if name == QAccessibleActionInterface.pressAction() and shiboken6.isValid(self._canvas):
            self._canvas.regions_told.press_region(self._index)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """None of its own."""
        return []


class RegionAccess(QAccessibleInterface):
    """One region as a button."""

    def __init__(self, owner: CanvasAccess, canvas: Canvas, index: int) -> None:
        super().__init__()
        self._owner, self._canvas, self._index = owner, canvas, index
        self._press = _Press(canvas, index)

    def isValid(self) -> bool:
        """Whether canvas and region are still there."""
        return shiboken6.isValid(self._canvas) and self._index < self._canvas.regions_told.region_count()

    def object(self) -> Perhaps:
        """A region is no QObject."""
        return None

    def window(self) -> Perhaps:
        """The window that it is in."""
        return self._canvas.window().windowHandle() if self.isValid() else None

    def relations(self, _match: Perhaps = None) -> list[Perhaps]:
        """None."""
        return []

    def focusChild(self) -> Perhaps:
        """It has no children."""
        return None

    def parent(self) -> Perhaps:
        """The canvas."""
        return self._owner if self.isValid() else None

    def child(self, _index: int) -> Perhaps:
        """It has no children."""
        return None

    def childAt(self, _x: int, _y: int) -> Perhaps:
        """It has no children."""
        return None

    def childCount(self) -> int:
        """It has no children."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no children."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Name or description."""
        if not self.isValid() or kind not in (QAccessible.Text.Name, QAccessible.Text.Description):
            return ""
        name, description = self._canvas.regions_told.region_text(self._index)
        return str(name if kind == QAccessible.Text.Name else description)

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """A region cannot be renamed."""
        return

    def rect(self) -> QRect:
        """Box on the screen."""
        return self._canvas.regions_told.region_rect(self._index) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        """A button."""
        return QAccessible.Role.Button

    def state(self) -> QAccessible.State:
        """Focus and selection."""
        state = QAccessible.State()
        if self.isValid():
            focused, selected = self._canvas.regions_told.region_state(self._index)
            state.focusable = state.selectable = 1
            state.focused, state.selected = int(focused), int(selected)
        return state

    def foregroundColor(self) -> QColor:
        """Not told."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Not told."""
        return QColor()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Perhaps:
        """The action, as a pointer to its C++ half."""
        # Shiboken falls over a None here, so "no such interface" is a null pointer too.
        action = kind == QAccessible.InterfaceType.ActionInterface
        return shiboken6.VoidPtr(shiboken6.getCppPointer(self._press)[0] if action else 0)


class CanvasAccess(QAccessibleWidget):
    """The canvas as a graphic whose children are its regions."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Graphic, canvas.accessibleName())
        self._canvas = canvas
        self._children: dict[int, RegionAccess] = {}

    def childCount(self) -> int:
        """One child a region."""
        told: Regions | None = self._canvas.regions_told
        return told.region_count() if told else 0

    def child(self, index: int) -> Perhaps:
        """The region at a place of the reading order."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._children:
            self._children[index] = RegionAccess(self, self._canvas, index)
            _KEPT.append(self._children[index])
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place in the reading order."""
        return next((index for index, known in self._children.items() if known is child), -1)

    def childAt(self, x: int, y: int) -> Perhaps:
        """The region at a point of the screen."""
        told = self._canvas.regions_told
        return self.child(next((i for i in range(self.childCount()) if told.region_rect(i).contains(x, y)), -1))

    def focusChild(self) -> Perhaps:
        """The region with the focus."""
        return self.child(self._canvas.regions_told.focused_region()) if self._canvas.hasFocus() else None


_KEPT: list[QAccessibleInterface] = []
"""Qt's cache may hold a region's interface for as long as the program runs, so none is ever freed."""
_installed: list[bool] = []


def _factory(kind: str, target: QObject | None) -> Perhaps:
    if kind != _CANVAS or target is None:
        return None
    access = CanvasAccess(target)
    _KEPT.append(access)
    return access


def install() -> None:
    """Tell Qt, once, how to describe a canvas."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_factory)


def say(widget: QWidget, text: str) -> None:
    """Have a screen reader speak a sentence."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def say_marks(widget: QWidget, right: Iterable[str], wrong: Iterable[str], name: Callable[[str], str]) -> None:
    """Have a screen reader say which structures are marked right and which wrong."""
    marks = {"Correct": sorted(right), "Wrong": sorted(wrong)}
    said = [f"{word}: {', '.join(map(name, structures))}." for word, structures in marks.items() if structures]
    if said:
        say(widget, " ".join(said))


def move_focus(widget: QWidget, index: int) -> None:
    """Tell a screen reader which region has the focus now."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)
