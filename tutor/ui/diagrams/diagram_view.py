"""One living diagram: what is lit, labelled, focused and marked, kept in step with every other open view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.diagrams.model import Diagram
from tutor.diagrams.walk import reading_order, walk
from tutor.ui.diagrams import accessible
from tutor.ui.diagrams.camera_view import ZOOM_STEP
from tutor.ui.diagrams.canvas import DiagramCanvas
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.label_layer import LabelLayer
from tutor.ui.diagrams.labeller import Labeller
from tutor.ui.diagrams.lighting import Light, Lighting
from tutor.ui.diagrams.name_tag import Rect
from tutor.ui.diagrams.told_regions import ToldRegions
from tutor.ui.theme import Theme

Names = Callable[[str], str]


class DiagramView(QWidget):
    """A diagram with labels, hover, selection, zoom and keyboard walk.

    names: structure id -> the name to show; describe: structure id -> one spoken sentence for a screen reader.
    `picked(id, x mm, y mm)`: a click in question mode; the id is empty on empty paper. `labelsChanged(any)`: whether
    labels are asked for.
    """

    picked = Signal(str, float, float)
    labelsChanged = Signal(bool)

    def __init__(
        self,
        diagram: Diagram,
        names: Names,
        theme: Theme,
        highlighter: Highlighter,
        parent: QWidget | None = None,
        *,
        describe: Names | None = None,
    ) -> None:
        super().__init__(parent)
        self.diagram = diagram
        self._names, self._describe, self._theme, self._highlighter = names, describe or names, theme, highlighter
        self._lighting = Lighting()
        self._lights: dict[str, Light] = {}
        self._dimmed = self._stale = False
        self._focus = self._passing = ""
        self._layers = frozenset(diagram.layers)
        self._order = reading_order(diagram)
        self._canvas = DiagramCanvas(diagram, theme)
        self._labeller = Labeller(diagram, self._canvas, theme)
        self._canvas.overlay, self._canvas.activate, self._canvas.escape = self._overlay, self._activate, self._escape
        self._canvas.regions_told = ToldRegions(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._canvas)
        self.setFocusProxy(self._canvas)
        self._canvas.pointed.connect(self._point)
        self._canvas.clicked.connect(self._click)
        self._canvas.walked.connect(self._walk)
        self._canvas.focused.connect(self._focused)
        self._canvas.moved.connect(self._relabel)
        highlighter.hovered.connect(self._relight)
        highlighter.selected.connect(self._selected)
        self._relight()

    # What is shown -----------------------------------------------------------------------------------------------

    @property
    def canvas(self) -> DiagramCanvas:
        """The graphics view inside."""
        return self._canvas

    @property
    def shared(self) -> Highlighter:
        """What is pointed at and selected, here and in every view that shares it."""
        return self._highlighter

    @property
    def labels(self) -> LabelLayer:
        """The label layer: what is placed, what was dropped, the numbers."""
        return self._labeller.layer

    @property
    def tags(self) -> dict[str, Rect]:
        """Where the tags of lit or marked structures without a label stand, in pixels."""
        return dict(self._labeller.tags)

    @property
    def lights(self) -> dict[str, Light]:
        """How each structure that is not plain is shown at present."""
        return dict(self._lights)

    @property
    def order(self) -> tuple[str, ...]:
        """Structures of the shown layers in reading order."""
        return self._order

    @property
    def asking(self) -> bool:
        """Whether the view is in question mode."""
        return self._lighting.question

    @property
    def focused_id(self) -> str:
        """The structure with the keyboard's focus, or the empty text."""
        return self._focus

    @property
    def chosen_id(self) -> str:
        """The structure that is selected, in question mode the one that is chosen, or the empty text."""
        return self._lighting.own_choice if self._lighting.question else self._highlighter.selected_id

    @property
    def shown_layers(self) -> frozenset[str]:
        """The layers that are not left out."""
        return self._layers

    def words(self, structure: str) -> tuple[str, str]:
        """Name and spoken description of a structure."""
        return self._names(structure), self._describe(structure)

    def set_labels(self, which: Iterable[str] | Literal["all", "none"], *, tidy: bool = False) -> None:
        """Label these, the important ones first. tidy: leave some out rather than cover the drawing, as "all" does."""
        chosen = () if isinstance(which, str) else tuple(which)
        if self._labeller.ask(chosen, everything=which == "all", tidy=tidy):
            self._relabel()
        self.labelsChanged.emit(self._labeller.any)

    def set_numbers(self, numbers: Mapping[str, int]) -> None:
        """Number these structures, which are drawn here, the important ones first; what they mean stands elsewhere."""
        if self._labeller.layer.dots.ask(numbers):
            self._relabel()

    def set_lit(self, structures: Iterable[str], faint: Iterable[str] = (), second: Iterable[str] = ()) -> None:
        """Light these structures until told otherwise, some only faintly, some as the second of a comparison."""
        self._lighting.lit, self._lighting.faint = frozenset(structures), frozenset(faint)
        self._lighting.second = frozenset(second)
        self._relight()
        self._relabel()

    def show_marks(self, right: Iterable[str], wrong: Iterable[str]) -> None:
        """Show what was right and what was wrong with icon, word, name and pattern; two empty ones clear it."""
        drawn = self.diagram.parts.keys()
        self._lighting.mark(frozenset(right) & drawn, frozenset(wrong) & drawn)
        self._relight()
        self._relabel()
        accessible.say_marks(self._canvas, self._lighting.right, self._lighting.wrong, self._names)

    def set_question_mode(self, on: bool) -> None:
        """Ask instead of tell: no names, labels or shared highlight; a click emits `picked`."""
        self._lighting.ask(question=on)
        self._relight()
        self._relabel()

    def set_language(self, names: Names, describe: Names | None = None) -> None:
        """Call the structures by other names and lay the labels out anew."""
        self._names, self._describe = names, describe or self._describe
        self._relabel()

    def show_layer(self, layer: str, shown: bool) -> None:
        """Show or hide one layer of the drawing, with its regions and labels."""
        if shown == (layer in self._layers):
            return
        self._layers = self._layers | {layer} if shown else self._layers - {layer}
        self._canvas.shown_layers = self._layers
        self._canvas.drawing.hide_layers(frozenset(self.diagram.layers) - self._layers)
        self._order = reading_order(self.diagram, self._layers)
        self._canvas.redraw()
        self._relight()
        self._relabel()

    def apply_theme(self) -> None:
        """Take over new colours and a new text scale."""
        self._canvas.apply_theme()
        self._relabel()

    def focus_on(self, structures: Iterable[str]) -> None:
        """Frame these structures, now and after each resize; none of them frames the whole drawing."""
        self._canvas.frame_structures(structures)

    def zoom_in(self) -> None:
        """One step nearer."""
        self._canvas.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step back."""
        self._canvas.zoom_by(1 / ZOOM_STEP)

    def reset(self) -> None:
        """The whole drawing."""
        self._canvas.frame(None)

    def settle(self) -> None:
        """Bake at once instead of a little later, for a picture of the view."""
        self._canvas.bake()

    def focus_region(self, structure: str) -> None:
        """Give one structure the keyboard's focus; the empty id takes it away."""
        self._focus = structure if structure in self.diagram.parts else ""
        self._point(self._focus)
        self._relight()
        if self._focus in self._order:
            accessible.move_focus(self._canvas, self._order.index(self._focus))

    def _point(self, structure: str) -> None:
        if not self._lighting.question:
            self._highlighter.hover(structure)
        elif structure != self._lighting.own_hover and not self._lighting.marked:
            self._lighting.own_hover = structure
            self._relight()

    def press(self, structure: str) -> None:
        """Do what a click on the anchor of a structure does."""
        self._click(structure, *self.diagram.parts[structure].anchor)

    def _click(self, structure: str, x: float, y: float) -> None:
        if not self._lighting.question:
            self._highlighter.select(structure)
        elif not self._lighting.marked:
            self._lighting.own_choice = structure
            self._relight()
            self.picked.emit(structure, x, y)

    def _walk(self, where: str) -> None:
        if self._order:
            anchors = {name: self.diagram.parts[name].anchor for name in self._order}
            self.focus_region(walk(anchors, self._focus, where))

    def _activate(self) -> bool:
        if not self._focus or self._focus == self.chosen_id or self._lighting.marked:
            return False
        self.press(self._focus)
        return True

    def _escape(self) -> bool:
        if self._lighting.question or not (self._highlighter.selected_id or self._highlighter.hovered_id):
            return False
        self._highlighter.clear()
        return True

    def _focused(self, on: bool, by_keyboard: bool) -> None:
        if on and by_keyboard and self._order:
            kept = self._focus or ("" if self._lighting.question else self._highlighter.selected_id)
            self.focus_region(kept if kept in self._order else self._order[0])
        elif not on and self._focus:
            self.focus_region("")

    def _selected(self, structure: str) -> None:
        self._relight()
        self._relabel()
        if structure in self._lights and self._canvas.hasFocus() and not self._lighting.question:
            accessible.say(self._canvas, f"{self._names(structure)} selected")

    def _relight(self) -> None:
        before, shared = self._lights, self._highlighter
        self._lights = self._lighting.lights(shared.hovered_id, shared.selected_id, self._order)
        hovered = self._lighting.own_hover if self._lighting.question else shared.hovered_id
        firm = self._lighting.lit | self._lighting.marked | {shared.selected_id}
        self._passing = "" if hovered in firm else hovered
        self._dimmed = self._canvas.light(self._lights, self._focus, self._passing)
        changed = {name for name in before.keys() | self._lights.keys() if before.get(name) != self._lights.get(name)}
        stale = self._labeller.area(changed)
        self._tag()
        self._canvas.viewport().update(stale + self._labeller.area(()))

    def showEvent(self, event: QShowEvent) -> None:
        """Labels are laid out when the view is seen."""
        super().showEvent(event)
        if self._stale:
            self._relabel()

    def _relabel(self) -> None:
        self._stale = not self.isVisible()
        if self._stale or self._labeller.framing:
            return
        marked = [name for name in self._order if name in self._lighting.marked]
        # Labels stay where they are while the pointer passes over the drawing.
        firm = {name: light for name, light in self._lights.items() if light > Light.FAINT and name != self._passing}
        self._labeller.place(marked, firm, self._names, only=self._lighting.question)
        self._tag()
        self._canvas.viewport().update()

    def _tag(self) -> None:
        shared, wanted = self._highlighter, [name for name in self._order if name in self._lighting.marked]
        if not self._lighting.question:
            wanted += [shared.selected_id, shared.hovered_id]
        self._labeller.tag(self._lights, {name: self._names(name) for name in wanted if name in self._lights})

    def _overlay(self, painter: QPainter) -> None:
        self._labeller.paint(painter, self._lights, dimmed=self._dimmed)
