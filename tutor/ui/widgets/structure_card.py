"""What is known of one structure: its names, one line, its relations with certainty and source."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.atlas import Certainty, Relation, Verb
from tutor.atlas.answers import questions
from tutor.atlas.trace import can_trace
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column
from tutor.ui.widgets.structure_facts import facts

INVERSE: dict[Verb, str] = {
    "attaches to": "Attached to it",
    "borders on": "Borders on",
    "branches from": "Its branches",
    "can press on": "Can be pressed on by",
    "carries feeling from": "Feeling carried by",
    "carries": "Carried by",
    "contributes to": "Formed from",
    "crosses behind": "Crossed behind by",
    "encloses": "Enclosed by",
    "ends as": "Continues",
    "innervates": "Innervated by",
    "is part of": "Its parts",
    "leaves through": "Way out of",
    "lies behind": "In front of",
    "lies deep to": "Covers",
    "mainly innervates": "Mainly innervated by",
    "passes through": "Lets through",
    "passes under": "Passed under by",
    "pulls on": "Pulled by",
    "runs beside": "Runs beside",
    "stretches": "Stretched by",
    "supplies": "Supplied by",
    "supports": "Supported by",
    "tests": "Tested by",
    "winds round": "Wound round by",
    "works in": "At work in it",
}
"""How a relation reads from its object's side."""
FIRST = ("Crosses behind", "Leaves through", "Tested by")
"""Of a root, what is said before its signs: disc, door and reflex."""
STARTS = ("root.S1", "root.L5")
"""What a first visit is offered."""
CERTAINTIES: dict[Certainty, str] = {
    "high": "Well established",
    "medium": "Some evidence",
    "contested": "Contested",
}


class StructureCard(QFrame):
    """`structure(id)`: a linked structure was chosen; `followed`, `compared`, `asked(number)`: a button was pressed."""

    structure = Signal(str)
    followed = Signal()
    compared = Signal()
    asked = Signal(int)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.setProperty("role", "card")
        self._column = Column(640, (16, 12, 12, 12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._column)
        self.show_structure("")

    def show_structure(self, structure: str) -> None:
        """Fill the card; an empty id says what to do."""
        self._column.clear()
        body, atlas = self._column.body, self._study.atlas
        body.setSpacing(6)
        if structure not in atlas.structures:
            body.addWidget(label("Choose a structure", "title"))
            body.addWidget(
                label(
                    "Start with a root: see its discs, its way, its muscles, its skin and its reflex in every picture. "
                    "Or point at anything; what you choose lights up, and with it what belongs to it.",
                    "soft",
                )
            )
            for root in (each for each in STARTS if each in atlas.roots):
                button = QPushButton(f"Show the {self._study.name(root)}")
                button.setProperty("role", "primary" if root == STARTS[0] else "")
                button.clicked.connect(partial(self.structure.emit, root))
                body.addWidget(button)
            body.addStretch(1)
            return
        found = atlas.structures[structure]
        body.addWidget(label(found.name, "title"))
        body.addWidget(label(" · ".join(filter(None, (found.latin, found.lay))), "small"))
        body.addWidget(label(found.description))
        body.addWidget(self._buttons(structure))
        rows = "".join(self._fact(*fact) for fact in facts(found, atlas.dermatomes))
        if rows and found.sources:
            rows += f"<p><sup>{self._grounds(found.certainty, found.sources)}</sup></p>"
        groups = self._groups(structure)
        first = [title for title in FIRST if title in groups] if structure in atlas.roots else []
        rows = "".join(self._paragraph(title, groups.pop(title)) for title in first) + rows
        rows += "".join(self._paragraph(title, relations) for title, relations in groups.items())
        if rows:
            prose = ProseView(rows, self._study.theme, size="body")
            prose.structure.connect(self.structure)
            prose.pointed.connect(self._study.highlighter.hover)
            body.addWidget(prose)
        body.addStretch(1)
        self.setAccessibleName(f"{found.name}. {found.description}")

    def _buttons(self, structure: str) -> QWidget:
        """What can be done with the structure."""
        atlas, holder = self._study.atlas, QWidget()
        row = FlowLayout(4, holder)
        acts = [("Follow it from cord to skin", self.followed.emit)] if can_trace(atlas, structure) else []
        asked = [
            (each.text, partial(self.asked.emit, number)) for number, each in enumerate(questions(atlas, structure))
        ]
        for words, act in (*acts, *asked, ("Compare with …", self.compared.emit)):
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.clicked.connect(act)
            row.addWidget(button)
        return holder

    def _groups(self, structure: str) -> dict[str, list[tuple[str, Relation]]]:
        """Title of a kind of relation -> (other structure, relation), in the atlas's order."""
        groups: dict[str, list[tuple[str, Relation]]] = {}
        for relation in self._study.atlas.related(structure):
            outgoing = relation.subject == structure
            title = relation.verb.capitalize() if outgoing else INVERSE[relation.verb]
            groups.setdefault(title, []).append((relation.object if outgoing else relation.subject, relation))
        return groups

    def _fact(self, title: str, text: str, sources: tuple[str, ...]) -> str:
        """One titled line as HTML."""
        grounds = ", ".join(escape(self._study.source(key)) for key in sources)
        return f"<p><strong>{escape(title)}</strong><br>{escape(text)}{f' <sup>{grounds}</sup>' if grounds else ''}</p>"

    def _paragraph(self, title: str, relations: list[tuple[str, Relation]]) -> str:
        """A kind of relation as HTML: the facts first, then how certain they are and who says so."""
        notes: dict[str, list[str]] = {}
        sources: dict[Certainty, dict[str, None]] = {}
        for other, relation in relations:
            notes.setdefault(other, []).extend([relation.note] if relation.note else [])
            sources.setdefault(relation.certainty, {}).update(dict.fromkeys(relation.sources))
        facts = "<br>".join(f"{self._link(other)} {escape(' '.join(said))}" for other, said in notes.items())
        grounds = "; ".join(self._grounds(certainty, keys) for certainty, keys in sources.items())
        return f"<p><strong>{escape(title)}</strong><br>{facts}<br><sup>{grounds}</sup></p>"

    def _grounds(self, certainty: Certainty, sources: Iterable[str]) -> str:
        """How certain, and who says so."""
        names = ", ".join(escape(self._study.source(key)) for key in sources)
        return ": ".join(filter(None, (CERTAINTIES[certainty], names)))

    def _link(self, structure: str) -> str:
        """The name of a structure, linked if the atlas knows it."""
        name = escape(self._study.name(structure))
        return f'<a href="body:{escape(structure)}">{name}</a>' if structure in self._study.atlas.structures else name
