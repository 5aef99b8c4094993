"""One living diagram: what is lit, labelled, focused and marked, kept in step with every other open view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.diagrams.model import Diagram
from tutor.diagrams.palette import stylesheet
from tutor.diagrams.walk import Direction, reading_order, step, visible_anchor
from tutor.ui.diagrams.canvas import MARGIN, ZOOM_STEP, DiagramCanvas
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.label_layer import SMALL_VIEW, LabelLayer, Wanted
from tutor.ui.diagrams.region_item import Light
from tutor.ui.theme import Theme

Names = Callable[[str], str]
MOST_COLUMN = 0.34
"""Share of the width that framing gives to one column of labels at most."""


class DiagramView(QWidget):
    """A diagram with labels, hover, selection, zoom and keyboard walk.

    names: structure id -> the name to show; describe: structure id -> one spoken sentence for a screen reader.
    `picked(id, x mm, y mm)`: a click in question mode; the id is empty on empty paper. `pointed(id)`: what the pointer
    or the keyboard is on in this view, empty for nothing; silent in question mode. `viewMoved()`: zoom or place changed.
    `labelsChanged(bool)`: whether there are labels.
    """

    picked = Signal(str, float, float)
    pointed = Signal(str)
    viewMoved = Signal()
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
        self._names, self._theme, self._highlighter = names, theme, highlighter
        self._describe = describe or names
        self._labelled: tuple[str, ...] = ()
        self._lit: frozenset[str] = frozenset()
        self._right: frozenset[str] = frozenset()
        self._wrong: frozenset[str] = frozenset()
        self._question = False
        self._own_hover = self._own_choice = self._focus = ""
        self._lights: dict[str, Light] = {}
        self._layers = frozenset(diagram.layers)
        self._order = reading_order(diagram)
        self._labels = LabelLayer(theme)
        self._canvas = DiagramCanvas(diagram, theme, self._style)
        self._canvas.overlay, self._canvas.activate, self._canvas.escape = self._overlay, self._activate, self._escape
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._canvas)
        self.setFocusProxy(self._canvas)
        self.setMinimumSize(160, 160)
        self._canvas.pointed.connect(self._point)
        self._canvas.clicked.connect(self._click)
        self._canvas.walked.connect(self._walk)
        self._canvas.moved.connect(self._moved)
        self._canvas.focused.connect(self._focused)
        highlighter.hovered.connect(self._relight)
        highlighter.selected.connect(self._relight)
        self._canvas.setAccessibleName(diagram.title)

    # What is shown -----------------------------------------------------------------------------------------------

    @property
    def labels(self) -> LabelLayer:
        """The label layer: what is placed, what was dropped."""
        return self._labels

    @property
    def canvas(self) -> DiagramCanvas:
        """The graphics view inside."""
        return self._canvas

    @property
    def lights(self) -> dict[str, Light]:
        """How each structure that is not plain is shown at present."""
        return dict(self._lights)

    def set_labels(self, which: Iterable[str] | Literal["all", "none"]) -> None:
        """Label these structures; ids that are not drawn here are passed over."""
        if which == "all":
            chosen: Iterable[str] = self._order
        else:
            chosen = () if which == "none" else which
        self._labelled = tuple(name for name in dict.fromkeys(chosen) if name in self.diagram.parts)
        self._relabel()
        self.labelsChanged.emit(bool(self._labelled))

    def set_lit(self, structures: Iterable[str]) -> None:
        """Light these structures until told otherwise; everything else is dimmed."""
        self._lit = frozenset(structures) & self.diagram.parts.keys()
        self._relight()

    def show_marks(self, right: Iterable[str], wrong: Iterable[str]) -> None:
        """Show what was right and what was wrong with icon, word, name and pattern; two empty ones clear it."""
        self._right = frozenset(right) & self.diagram.parts.keys()
        self._wrong = (frozenset(wrong) & self.diagram.parts.keys()) - self._right
        self._own_choice = "" if self._right or self._wrong else self._own_choice
        self._relight()
        self._relabel()

    def set_question_mode(self, on: bool) -> None:
        """Ask instead of tell: no names, labels or shared highlight; a click emits `picked`."""
        self._question = on
        self._own_hover = self._own_choice = ""
        self._relight()
        self._relabel()

    def set_language(self, names: Names, describe: Names | None = None) -> None:
        """Call the structures by other names and lay the labels out anew."""
        self._names = names
        self._describe = describe or self._describe
        self._relabel()

    def show_layer(self, layer: str, shown: bool) -> None:
        """Show or hide one layer of the drawing, its labels and its regions."""
        self._layers = self._layers | {layer} if shown else self._layers - {layer}
        self._canvas.shown_layers = self._layers
        self._canvas.drawing.hide_layers(frozenset(self.diagram.layers) - self._layers)
        self._order = reading_order(self.diagram, self._layers)
        self._relight()
        self._relabel()

    # Where it looks ----------------------------------------------------------------------------------------------

    def focus_on(self, structures: Iterable[str]) -> None:
        """Frame these structures, now and after each resize; none of them frames the whole drawing."""
        boxes = [self.diagram.parts[name].box for name in structures if name in self.diagram.parts]
        if not boxes:
            self._canvas.frame(None)
            return
        left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
        room = 0.12 * max(right - left, bottom - top)
        framed = QRectF(left - room, top - room, right - left + 2 * room, bottom - top + 2 * room)
        self._canvas.frame(framed.intersected(QRectF(*self.diagram.view_box)))

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
        """Bake at once instead of a little later, for pictures of the view."""
        self._canvas.bake()

    def apply_theme(self) -> None:
        """Take over new colours and a new text scale."""
        self._canvas.apply_theme()
        self._relabel()

    def _style(self) -> str:
        return stylesheet(self._theme.scheme)

    # What happens ------------------------------------------------------------------------------------------------

    def _point(self, structure: str) -> None:
        if self._question:
            if structure != self._own_hover:
                self._own_hover = structure
                self._relight()
            return
        self._highlighter.hover(structure)
        self.pointed.emit(structure)

    def _click(self, structure: str, x: float, y: float) -> None:
        if not self._question:
            self._highlighter.select(structure)
        elif not (self._right or self._wrong):
            self._own_choice = structure
            self._relight()
            self.picked.emit(structure, x, y)

    def _walk(self, where: str) -> None:
        if not self._order:
            return
        here = self._focus if self._focus in self._order else ""
        if where in ("first", "last") or not here:
            target = self._order[-1 if where == "last" else 0]
        else:
            anchors = {name: self.diagram.parts[name].anchor for name in self._order}
            directions: dict[str, Direction] = {"left": "left", "right": "right", "up": "up", "down": "down"}
            target = step(anchors, here, directions[where])
        self.focus_region(target)

    def focus_region(self, structure: str) -> None:
        """Give one structure the keyboard's focus; the empty id takes it away."""
        self._focus = structure if structure in self.diagram.parts else ""
        self._point(self._focus)
        self._relight()

    def _activate(self) -> bool:
        if not self._focus or (self._question and self._focus == self._own_choice):
            return False
        self._click(self._focus, *self.diagram.parts[self._focus].anchor)
        return True

    def _escape(self) -> bool:
        if self._question or not (self._highlighter.selected_id or self._highlighter.hovered_id):
            return False
        self._highlighter.clear()
        return True

    def _focused(self, on: bool, by_keyboard: bool) -> None:
        if on and by_keyboard and self._order:
            kept = self._focus or self._highlighter.selected_id
            self.focus_region(kept if kept in self._order and not self._question else self._order[0])
        elif not on and self._focus:
            self.focus_region("")

    def _moved(self) -> None:
        self._relabel()
        self.viewMoved.emit()

    # Light and labels --------------------------------------------------------------------------------------------

    def _relight(self) -> None:
        """Work out how each structure is shown and hand it to its item."""
        hovered = self._own_hover if self._question else self._highlighter.hovered_id
        chosen = self._own_choice if self._question else self._highlighter.selected_id
        lights = dict.fromkeys(self._lit, Light.LIT)
        lights |= {name: Light.STRONG for name in (hovered, chosen) if name in self.diagram.parts}
        lights |= dict.fromkeys(self._right, Light.RIGHT) | dict.fromkeys(self._wrong, Light.WRONG)
        self._lights = {name: light for name, light in lights.items() if self.diagram.parts[name].layer in self._layers}
        for name, item in self._canvas.regions.items():
            item.show_as(self._lights.get(name, Light.NONE), focused=name == self._focus)
        self._canvas.veil.setVisible(self._dimmed())
        if any(not self._canvas.drawing.has_alone(name) for name in self._lights):
            self._canvas.lift_soon()
        self._canvas.viewport().update()

    def _dimmed(self) -> bool:
        return any(not self._canvas.regions[name].container for name in self._lights)

    def _wanted(self) -> list[str]:
        marked = [name for name in self._order if name in self._right or name in self._wrong]
        if self._question:
            return marked
        chosen = [name for name in self._labelled if self.diagram.parts[name].layer in self._layers]
        return list(dict.fromkeys([*marked, *chosen]))

    def _relabel(self) -> None:
        """Lay the labels out for the present zoom, size and language."""
        size = self._canvas.viewport().size()
        self._labels.set_small(small=size.width() < SMALL_VIEW * self._theme.scale)
        names = self._wanted()
        texts = [self._names(name) for name in names]
        column = min(self._labels.column(texts) + 2 * MARGIN, MOST_COLUMN * size.width()) if names else MARGIN
        if self._canvas.fitted:
            self._canvas.set_margins(column, column)
        visible = self._canvas.visible_area()
        box = (visible.left(), visible.top(), visible.right(), visible.bottom())
        wanted = []
        for rank, (name, text) in enumerate(zip(names, texts, strict=True)):
            anchor = visible_anchor(self.diagram.parts[name], self._canvas.hit, box, self._layers)
            if anchor is not None:
                marked = 1000 if name in self._right or name in self._wrong else 500 if name in self._lit else 0
                wanted.append(Wanted(name, text, self._canvas.place_of(*anchor), marked - rank))
        x, _, width, _ = self.diagram.view_box
        drawing = (self._canvas.place_of(x, 0)[0], self._canvas.place_of(x + width, 0)[0])
        self._labels.place(wanted, (size.width(), size.height()), drawing, self._lights)
        self._canvas.viewport().update()

    def _overlay(self, painter: QPainter) -> None:
        ratio = self._canvas.devicePixelRatioF()
        self._labels.paint(painter, self._canvas.viewport().size(), ratio, self._lights, dimmed=self._dimmed())
        if self._question:
            return
        named = {label.id for label in self._labels.placed}
        for name in (self._highlighter.selected_id, self._highlighter.hovered_id):
            if name in self._lights and name not in named:
                named.add(name)
                visible = self._canvas.visible_area()
                box = (visible.left(), visible.top(), visible.right(), visible.bottom())
                anchor = visible_anchor(self.diagram.parts[name], self._canvas.hit, box, self._layers)
                if anchor is not None:
                    size = self._canvas.viewport().size()
                    self._labels.tag(
                        painter, self._names(name), self._canvas.place_of(*anchor), (size.width(), size.height())
                    )
