"""Body: the diagrams side by side, linked, with what is known of the chosen structure."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSplitter, QVBoxLayout

from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.figure import make_panel
from tutor.ui.widgets.preset_bar import PresetBar
from tutor.ui.widgets.structure_card import StructureCard

WIDE = 1000
"""Width in pixels from which the card stands beside the diagrams."""
CARRIED_OVER = {"mainly innervates", "contributes to"}
"""Relations that lead from the spine to the leg and back."""
PRESETS = (
    ("Spine and leg", ("spine-posterior", "leg-posterior")),
    ("Spine", ("spine-lateral", "spine-posterior")),
    ("Disc", ("segment-axial", "segment-lateral")),
    ("Leg", ("leg-anterior", "leg-posterior")),
    ("Leg, sides", ("leg-lateral", "leg-medial")),
    ("Ankle", ("ankle-posterior", "ankle-lateral")),
    ("Foot", ("foot-dorsal", "foot-plantar")),
)
"""Title and diagrams, left to right; those that are not drawn are left out."""


LANGUAGES = (("English names", "english"), ("Latin names", "latin"), ("Everyday names", "lay"))


def build(study: Study) -> Page:
    """The page."""
    return BodyPage(study)


class BodyPage(Page):
    """`enter(structure id)` selects a structure; hover and choice are shared by every open view."""

    shortcuts = (
        ("Tab", "Into and out of a diagram"),
        ("Arrows", "Walk from structure to structure"),
        ("Enter", "Choose the structure"),
        ("Esc", "Choose nothing"),
        ("+ − 0", "Zoom, whole drawing"),
        ("Drag, wheel", "Move, zoom"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.panels: list[DiagramPanel] = []
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(12)
        self._made: dict[str, DiagramPanel] = {}
        self._presets = PresetBar([(title, shown) for title, names in PRESETS if (shown := self._drawn(names))])
        self._presets.chosen.connect(self.show_diagrams)
        self._card = StructureCard(study)
        self._card.structure.connect(study.highlighter.select)
        study.highlighter.selected.connect(self._card.show_structure)
        study.highlighter.selected.connect(self._light_related)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(24, 20, 24, 20)
        self._layout.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(12)
        self._languages = QComboBox()
        self._languages.setAccessibleName("Names in the drawings")
        for title, language in LANGUAGES:
            self._languages.addItem(title, language)
        self._languages.currentIndexChanged.connect(self._rename)
        row = QHBoxLayout()
        row.addWidget(self._presets, 1)
        row.addWidget(self._languages)
        column.addLayout(row)
        column.addWidget(self._splitter, 1)
        self._layout.addLayout(column, 1)
        self._layout.addWidget(self._card, 0)
        self._presets.choose(0)

    def enter(self, target: str) -> None:
        """Select `target` if the atlas knows it."""
        if target in self._study.atlas.structures:
            if not any(target in panel.view.diagram.parts for panel in self.panels):
                self._presets.choose_with(target, self._study.drawn)
            self._study.highlighter.select(target)
            self.crumbs.emit(["Body", self._study.name(target)])
        else:
            self.crumbs.emit(["Body"])

    def show_diagrams(self, names: tuple[str, ...]) -> None:
        """Show these diagrams side by side; each is made once."""
        for panel in self.panels:
            panel.hide()
        self.panels = []
        for name in names:
            if name not in self._made:
                self._made[name] = make_panel(self._study, name)
                self._made[name].view.set_labels("all")
                self._name(self._made[name])
            self._splitter.addWidget(self._made[name])
            self._made[name].show()
            self.panels.append(self._made[name])
        hidden = self._splitter.count() - len(names)
        self._splitter.setSizes([0] * hidden + [1000] * len(names))
        self._light_related(self._study.highlighter.selected_id)

    def _rename(self, _index: int) -> None:
        """Another language was chosen."""
        for panel in self._made.values():
            self._name(panel)

    def _name(self, panel: DiagramPanel) -> None:
        panel.set_language(partial(self._study.name, language=self._languages.currentData()))

    def _drawn(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name in self._study.drawn)

    def _light_related(self, structure: str) -> None:
        """Where the chosen structure is not drawn, light what it innervates, forms or is formed from."""
        related = {
            relation.object if relation.subject == structure else relation.subject
            for relation in self._study.atlas.related(structure)
            if relation.verb in CARRIED_OVER
        }
        for panel in self.panels:
            drawn = panel.view.diagram.parts
            panel.view.set_lit([] if structure in drawn else [other for other in drawn if other in related])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Card beside or below."""
        super().resizeEvent(event)
        beside = self.width() >= WIDE
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        self._card.set_beside(beside)
