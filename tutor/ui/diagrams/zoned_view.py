"""A diagram that can show areas of the skin instead of what lies beneath: dermatome maps and territories of nerves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from tutor.atlas.dermatome import Dermatomes
from tutor.atlas.zone_choice import ZoneChoice
from tutor.diagrams.model import Diagram
from tutor.diagrams.walk import reading_order
from tutor.ui.diagrams.diagram_view import DiagramView, Names
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.labeller import Labeller
from tutor.ui.diagrams.root_key import RootKey, roots_in
from tutor.ui.diagrams.zone_layer import ZoneLayer
from tutor.ui.diagrams.zone_letters import nameless
from tutor.ui.diagrams.zone_parts import SKIN, TERRITORY, ZONE, Zones, can_show, zones_on
from tutor.ui.diagrams.zone_reach import ZoneReach
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

LINES, SHARE = 2, 0.1
"""A caption of so many lines, or of this share of the height, leaves the drawing its room."""


class ZonedView(DiagramView):
    """`zonesChanged()`: other structures can be chosen now, those of `diagram`. A caption stands below the picture."""

    zonesChanged = Signal()
    zones: Zones | None = None

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
        super().__init__(diagram, names, theme, highlighter, parent, describe=describe)
        self.plain = diagram
        """The drawing as it is without areas of skin."""
        self.zone_layer: ZoneLayer | None = None
        self.reach: ZoneReach | None = None
        self._plain_layers = self._layers
        self.captioned = True
        """Whether the caption stands below the picture; if not, whoever shows the view shows it."""
        self._caption = label("", "small", selectable=True)
        self._caption.setContentsMargins(8, 4, 8, 0)
        self._caption.hide()
        roots = roots_in(diagram.svg)
        self.root_key = RootKey(roots, theme) if roots else None
        """What the strands of the nerves mean, where they are drawn."""
        column = self.layout()
        for below in (self._caption, self.root_key):
            if column is not None and below is not None:
                column.addWidget(below)

    @property
    def caption(self) -> str:
        """What must be said of the areas of skin that are shown, else nothing."""
        return self.zones.caption if self.zones else ""

    @property
    def caption_line(self) -> str:
        """The part of it for which there is room below the picture."""
        return self._caption.text() if self.zones else ""

    @property
    def can_show_zones(self) -> bool:
        """Whether maps of the skin have this view."""
        return can_show(self.plain)

    def set_zones(self, dermatomes: Dermatomes, choice: ZoneChoice) -> None:
        """Show areas of the skin, or the drawing again. A drawing without skin stays as it is."""
        zones = zones_on(self.plain, dermatomes, choice)
        if zones is None and self.zones is None:
            return
        self.zones = zones
        self.diagram = zones.diagram if zones else self.plain
        self._focus = self._passing = ""
        self._lights = {}
        self._canvas.show_diagram(self.diagram)
        self._replace_layer()
        self._take_labels(Labeller(self.diagram, self._canvas, self._theme))
        self._fit_caption()
        self._caption.setVisible(zones is not None and self.captioned)
        self._show_layers()
        self.zonesChanged.emit()

    def show_layer(self, layer: str, shown: bool) -> None:
        """Show or hide one layer of the drawing; while areas of skin are shown it is kept for later."""
        self._plain_layers = self._plain_layers | {layer} if shown else self._plain_layers - {layer}
        if self.zones is None:
            super().show_layer(layer, shown)

    def set_question_mode(self, on: bool) -> None:
        """Ask instead of tell: no letters either."""
        super().set_question_mode(on)
        if self.root_key is not None:
            self.root_key.setVisible(not on)
        if self.zone_layer is not None:
            self.zone_layer.asking = on
            self.zone_layer.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole caption where it leaves the drawing its room, else the map's name."""
        super().resizeEvent(event)
        self._fit_caption()

    def _fit_caption(self) -> None:
        if self.zones is None:
            return
        metrics, room = self._caption.fontMetrics(), max(40, self.width() - 16)
        box = metrics.boundingRect(0, 0, room, 9999, Qt.TextFlag.TextWordWrap, self.zones.caption)
        fits = box.height() <= max(LINES * metrics.lineSpacing(), SHARE * self.height())
        self._caption.setText(self.zones.caption if fits else self.zones.title)
        self._caption.setToolTip("" if fits else self.zones.caption)
        self._caption.setAccessibleName(self.zones.caption)

    def _relabel(self) -> None:
        shown = None if self.asking else self.zones
        self._labeller.nameless = nameless(shown, self._canvas.zoom, self._theme) if shown else {}
        super()._relabel()

    def _selected(self, structure: str) -> None:
        super()._selected(structure)
        self._show_reach()

    def _show_reach(self) -> None:
        """How far the chosen field overlaps, unless that would answer a question."""
        if self.reach is not None:
            self.reach.show_field("" if self.asking else self._highlighter.selected_id)

    def _replace_layer(self) -> None:
        scene = self._canvas.scene()
        for item in (self.zone_layer, self.reach):
            if item is not None:
                scene.removeItem(item)
        self.reach = None
        self.zone_layer = ZoneLayer(self.zones, self._canvas.drawing, self._theme) if self.zones else None
        if self.zone_layer is not None:
            self.zone_layer.asking = self.asking
            scene.addItem(self.zone_layer)
        if self.zones is not None and self.zones.reach and self.zone_layer is not None:
            fields = {key: [a for a in self.zones.reach if a.structure == key] for key in self.diagram.parts}
            self.reach = ZoneReach(
                {key: areas for key, areas in fields.items() if areas}, self.zone_layer.skin, self._theme
            )
            scene.addItem(self.reach)
            self._show_reach()

    def _take_labels(self, labeller: Labeller) -> None:
        """Labels for other structures; what was asked for stays asked for."""
        before, self._labeller = self._labeller, labeller
        labeller.ask(before.chosen, everything=before.everything, tidy=before.tidy)

    def _show_layers(self) -> None:
        self._layers = frozenset({SKIN, ZONE, TERRITORY}) if self.zones else self._plain_layers
        self._canvas.shown_layers = self._layers
        self._canvas.drawing.hide_layers(frozenset(self.plain.layers) - self._layers)
        self._order = reading_order(self.diagram, self._layers)
        self._canvas.redraw()
        self._relight()
        self._relabel()
