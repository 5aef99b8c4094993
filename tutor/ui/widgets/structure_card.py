"""What is known of one structure: its names, one line, its relations with certainty and source."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tutor.atlas import Relation
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column

CERTAINTIES = {"high": "well established", "medium": "moderate evidence", "contested": "contested"}


class StructureCard(QFrame):
    """`structure(id)` is emitted when a linked structure is chosen."""

    structure = Signal(str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.setProperty("role", "card")
        self._column = Column(640, (16, 12, 12, 12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._column)
        self.show_structure("")

    def set_beside(self, beside: bool) -> None:
        """Fixed width beside the diagrams, fixed height below them."""
        big = self._study.theme.scale**0.6
        self.setMinimumWidth(round(270 * big) if beside else 0)
        self.setMaximumWidth(round(270 * big) if beside else 16777215)
        self.setMinimumHeight(0 if beside else round(150 * big))
        self.setMaximumHeight(16777215 if beside else round(190 * big))

    def show_structure(self, structure: str) -> None:
        """Fill the card; an empty id says what to do."""
        self._column.clear()
        body, atlas = self._column.body, self._study.atlas
        body.setSpacing(6)
        if structure not in atlas.structures:
            body.addWidget(label("Choose a structure", "title"))
            body.addWidget(
                label(
                    "Point at the spine or the leg, or use the list at each picture. What you choose lights up in both.",
                    "soft",
                )
            )
            body.addStretch(1)
            return
        found = atlas.structures[structure]
        body.addWidget(label(found.name, "title"))
        body.addWidget(label(" · ".join(filter(None, (found.latin, found.lay))), "small"))
        body.addWidget(label(found.description))
        relations = atlas.related(structure)
        if relations:
            rows = "".join(f"<p>{self._row(structure, relation)}</p>" for relation in relations)
            prose = ProseView(rows, self._study.theme, size="body")
            prose.structure.connect(self.structure)
            prose.pointed.connect(self._study.highlighter.hover)
            body.addWidget(prose)
        body.addStretch(1)
        self.setAccessibleName(f"{found.name}. {found.description}")

    def _row(self, structure: str, relation: Relation) -> str:
        """One relation as HTML: verb, linked structure, note, certainty and sources."""
        outgoing = relation.subject == structure
        other = relation.object if outgoing else relation.subject
        name = escape(self._study.name(other))
        linked = f'<a href="body:{escape(other)}">{name}</a>' if other in self._study.atlas.structures else name
        sentence = f"{escape(relation.verb)} {linked}" if outgoing else f"{linked} {escape(relation.verb)} this"
        note = f" {escape(relation.note)}" if relation.note else ""
        sources = ", ".join(escape(self._study.source(key)) for key in relation.sources)
        return f"{sentence}.{note} <sup>{CERTAINTIES[relation.certainty]}{'; ' + sources if sources else ''}</sup>"
