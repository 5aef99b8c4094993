"""Several living diagrams side by side, in one row or two, told everything together."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from tutor.atlas.zone_choice import ZoneChoice
from tutor.ui.diagrams.camera_view import CameraView
from tutor.ui.diagrams.diagram_panel import LOW, DiagramPanel
from tutor.ui.diagrams.pulse import Pulse
from tutor.ui.diagrams.zone_parts import SKIN
from tutor.ui.study import Study
from tutor.ui.widgets.figure import make_panel
from tutor.ui.widgets.number_key import NumberKey

LEAST_HEIGHT = 290
"""Pixels at 100 % text that the diagrams have at least: where that leaves too little for what stands above, the page
scrolls."""
NARROWEST = 120
"""Pixels at 100 % text below which a diagram does not stand in a row with others."""
SUBJECT = frozenset({"disc.L4-L5", "disc.L5-S1", "root.L5", "root.S1", "tendon.achilles"})
"""Named before larger structures: the chain that the course follows."""
KEY_KINDS = ("root", "nerve", "disc", "tendon", "muscle", "ganglion", "canal", "dura")
"""What the labels of the main structures name first."""
MAIN, LEAST_MAIN = 14, 5
"""How many structures of a diagram are labelled when only the main ones are, in a large and in a small view."""
ROOM_EACH = 11_000
"""Square pixels at 100 % text that the label of a main structure should have."""
BESIDE, ABOVE, ABOVE_LOW = 34, 112, 66
"""Pixels that a panel needs beside its drawing, and above and below it; the same of a low panel."""
COLUMNS = 170
"""Pixels at 100 % text that labels at both sides of a drawing need."""
LEAST_SHARE = 0.7
"""The share of the scale without labels that a drawing keeps in any case."""
EQUAL = 2
"""Up to so many diagrams there is room for labels."""
LEAST_WEIGHT = 0.8
"""What a tall drawing counts beside a square one, for it needs labels at its sides too."""
CROWDED = 260
"""Pixels at 100 % text below which one of many diagrams has no labels but those of what is chosen."""
ROOM = 0.06
"""What labels and margins need, as a share of a drawing's height."""
Density = Literal["all", "main", "none"]


class DiagramShelf(QWidget):
    """Each diagram is made once and kept. `panels` are those in view, left to right."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.panels: list[DiagramPanel] = []
        self._made: dict[str, DiagramPanel] = {}
        self._pulses: dict[str, Pulse] = {}
        self._names: Callable[[str], str] = study.name
        self._density: Density = "all"
        self._zones = ZoneChoice()
        self._only: tuple[str, ...] | None = None
        self._columns = 0
        self._lit: frozenset[str] = frozenset()
        self.key = NumberKey()
        self._rows = QSplitter(Qt.Orientation.Vertical)
        self._rows.setChildrenCollapsible(False)
        self._rows.setHandleWidth(12)
        self._row = [QSplitter(Qt.Orientation.Horizontal) for _ in range(2)]
        for row in self._row:
            row.setChildrenCollapsible(False)
            row.setHandleWidth(12)
            self._rows.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self.key)

    def sizeHint(self) -> QSize:
        """No more than it needs: it grows into what room there is."""
        return QSize(0, round(LEAST_HEIGHT * math.sqrt(self._study.theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """The height is for the drawings; the key below them takes its lines from that."""
        return False

    def show_diagrams(self, names: Sequence[str]) -> None:
        """Show these, left to right."""
        for panel in self.panels:
            panel.hide()
        self.panels = []
        for name in names:
            if name not in self._made:
                self._made[name] = make_panel(self._study, name)
                self._made[name].set_language(self._names)
                self._made[name].view.set_zones(self._study.atlas.dermatomes, self._zones)
            self.panels.append(self._made[name])
        self._columns = 0
        self._arrange()

    def set_zones(self, choice: ZoneChoice) -> None:
        """Show areas of the skin in every diagram that has skin."""
        self._zones = choice
        for panel in self._made.values():
            panel.view.set_zones(self._study.atlas.dermatomes, choice)
        self._number()

    @property
    def fields(self) -> frozenset[str]:
        """The fields of skin that are shown in the drawings in view."""
        zoned = [panel.view.zones for panel in self.panels if panel.view.zones is not None]
        return frozenset(area.structure for zones in zoned for area in (*zones.areas, *zones.second))

    def draws(self, structure: str) -> bool:
        """Whether one of those in view draws the structure."""
        return any(structure in panel.view.diagram.parts for panel in self.panels)

    def set_names(self, names: Callable[[str], str]) -> None:
        """Call the structures by other names in every diagram."""
        self._names = names
        for panel in self._made.values():
            panel.set_language(names)
        self._number()

    def set_density(self, density: Density) -> None:
        """Label everything, the main structures, or nothing."""
        self._density = density
        for panel in self._made.values():
            self._label(panel)
        self._number()

    def label_only(self, structures: Iterable[str] | None) -> None:
        """Label these structures and nothing else until told otherwise (None)."""
        self._only = None if structures is None else tuple(structures)
        for panel in self.panels:
            self._label(panel)
        self._number()

    def light(self, lit: Iterable[str], faint: Iterable[str] = (), second: Iterable[str] = ()) -> None:
        """Light these in every diagram in view that draws them."""
        lit, faint, second = set(lit), set(faint), set(second)
        for panel in self.panels:
            panel.view.set_lit(lit, faint, second)
        self._lit = frozenset(lit | second | {self._study.highlighter.selected_id})
        for panel in self.panels if self._density == "main" else ():
            self._label(panel)
        self._number()

    def run_light(self, structures: Iterable[str], before: Iterable[str]) -> None:
        """Begin a light along these structures, coming from those before."""
        structures, before = list(structures), list(before)
        for panel in self.panels:
            self._pulse(panel).run(structures, before)
            panel.view.canvas.viewport().update()

    def move_light(self, front: float) -> None:
        """Put the front of the light there, 0 to 1."""
        for panel in self.panels:
            pulse, canvas = self._pulse(panel), panel.view.canvas
            pulse.move(front)
            canvas.viewport().update(canvas.viewportTransform().mapRect(pulse.boundingRect()).toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fits = max(1, round(self.width() / (NARROWEST * self._study.theme.scale**0.5)))
        columns = len(self.panels) if fits >= len(self.panels) else -(-len(self.panels) // 2)
        if len(self.panels) == EQUAL and self._larger_stacked():
            columns = 1
        if columns == self._columns:
            self._level()
            return
        self._columns = columns
        for place, panel in enumerate(self.panels):
            self._row[place // columns if columns else 0].addWidget(panel)
            panel.show()
        for row in self._row:
            shares = [self._share(row.widget(place)) for place in range(row.count())]
            row.setSizes(shares)
            row.setVisible(any(shares))
        self._rows.setSizes([1000, 1000])
        self._level()

    def _larger_stacked(self) -> bool:
        """Whether two wide drawings are larger one above the other than side by side."""
        views, text = [panel.view.diagram.view_box[2:] for panel in self.panels], self._study.theme.scale

        def zoom(view: tuple[float, float], width: float, height: float) -> float:
            free, above = width - BESIDE, ABOVE_LOW if height < LOW * math.sqrt(text) else ABOVE
            across = max(free - COLUMNS * text, LEAST_SHARE * free) / view[0]
            return max(0.0, min(across, (height - above * math.sqrt(text)) / view[1]))

        shares = [self._share(panel) for panel in self.panels]
        beside = [
            zoom(view, self.width() * share / sum(shares), self.height())
            for view, share in zip(views, shares, strict=True)
        ]
        stacked = [zoom(view, self.width(), self.height() / len(views)) for view in views]
        return all(new > 1.1 * old for new, old in zip(stacked, beside, strict=True))

    @property
    def _one_limb(self) -> bool:
        """Whether all drawings show the whole limb, each from another side."""
        return all(panel.view.diagram.name.startswith("leg-") for panel in self.panels)

    def _level(self) -> None:
        """More than two are shown at one scale and from one height to another, like one body seen from four sides."""
        for panel in self.panels:
            self._label(panel)
        self._number()
        canvases = [panel.view.canvas for panel in self.panels]
        if len(canvases) <= EQUAL or not self._one_limb:
            for canvas in canvases:
                canvas.frame(None)
            return
        top, bottom = min(each.drawn.top() for each in canvases), max(each.drawn.bottom() for each in canvases)
        boxes = [QRectF(each.drawn.left(), top, each.drawn.width(), bottom - top) for each in canvases]
        most = min(self._zooms(canvases, boxes))
        for canvas, box in zip(canvases, boxes, strict=True):
            canvas.frame(box, most)

    def _zooms(self, canvases: Sequence[CameraView], boxes: Sequence[QRectF]) -> list[float]:
        """The scale of each canvas when it frames its box."""
        for canvas, box in zip(canvases, boxes, strict=True):
            canvas.frame(box)
        return [canvas.zoom for canvas in canvases]

    def _number(self) -> None:
        """Where there is no room for names: numbers on what is lit, else on the main structures, and what they mean."""
        crowded = bool(self.panels) and all(map(self._crowded, self.panels)) and self._density != "none"
        views = [panel.view for panel in self.panels]
        wanted: list[list[str]] = []
        for panel in self.panels if crowded and not self._zones.on else ():
            lit = [name for name in panel.view.order if name in self._lit]
            main = [
                name for name in self._main(panel) if panel.view.diagram.parts[name].layer in panel.view.shown_layers
            ]
            only = None if self._only is None else [name for name in self._only if name in panel.view.order]
            wanted.append((lit or main) if only is None else only)
        if any(self._lit & set(each) for each in wanted):
            wanted = [[name for name in each if name in self._lit] for each in wanted]
        self.key.show_for(views, wanted or [[] for _ in views], self._names)

    def _label(self, panel: DiagramPanel) -> None:
        wanted = "none" if self._crowded(panel) else self._wanted(panel)
        panel.view.set_labels(wanted, tidy=self._only is None)

    def _crowded(self, panel: DiagramPanel) -> bool:
        """Whether there is no room for labels beside the drawing."""
        return len(self.panels) > EQUAL and panel.width() < CROWDED * self._study.theme.scale

    def _share(self, panel: QWidget | None) -> int:
        """Two share the width more evenly than their drawings would; more have about one scale."""
        if not isinstance(panel, DiagramPanel) or panel not in self.panels:
            return 0
        _, _, width, height = panel.view.diagram.view_box
        few = max(LEAST_WEIGHT, math.sqrt(width / height))
        return round(1000 * (width / height + ROOM if len(self.panels) > EQUAL and self._one_limb else few))

    def _pulse(self, panel: DiagramPanel) -> Pulse:
        name = panel.view.diagram.name
        if name not in self._pulses:
            self._pulses[name] = Pulse(panel.view.diagram, self._study.theme)
            panel.view.canvas.scene().addItem(self._pulses[name])
        return self._pulses[name]

    def _wanted(self, panel: DiagramPanel) -> list[str] | Literal["all", "none"]:
        if self._only is not None:
            return list(self._only)
        return self._main(panel) if self._density == "main" else self._density

    def _main(self, panel: DiagramPanel) -> list[str]:
        """What is lit, the subject, then the largest of the kinds that matter most, as many as there is room for."""
        parts = panel.view.diagram.parts

        def rank(name: str) -> tuple[bool, bool, bool, float]:
            left, top, right, bottom = parts[name].box
            kind = name.partition(".")[0]
            return name not in self._lit, name not in SUBJECT, kind not in KEY_KINDS, -max(right - left, bottom - top)

        size, scale = panel.view.size(), self._study.theme.scale
        room = size.width() * size.height() / (ROOM_EACH * scale * scale)
        named = [name for name, part in parts.items() if part.layer != SKIN]
        return sorted(named, key=rank)[: min(MAIN, max(LEAST_MAIN, round(room)))]
