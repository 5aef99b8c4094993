"""Two structures side by side in words, what differs first."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from tutor.atlas.compare import Row, compare
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column
from tutor.ui.widgets.structure_card import CERTAINTIES

MARKS = ("▬", "▨")
"""Beside the names and in the pictures: the first is filled, the second hatched."""


COUNTED = ("Moves", "Reflexes", "Feeling is tested at")
"""Topics under which to have nothing says something."""


class Comparison(QFrame):
    """`structure(id)` is emitted when a linked structure is pressed, `swapped()` and `closed()` by its buttons."""

    structure = Signal(str)
    swapped = Signal()
    closed = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.setProperty("role", "card")
        self._column = Column(640, (16, 12, 12, 12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._column)

    def show_pair(self, first: str, second: str) -> None:
        """Fill the card."""
        self._column.clear()
        body, study = self._column.body, self._study
        body.setSpacing(8)
        names = study.name(first), study.name(second)
        body.addWidget(label(f"{names[0]} against {names[1]}", "title"))
        body.addWidget(label(f"{MARKS[0]} {names[0]}: filled in the pictures\n{MARKS[1]} {names[1]}: hatched", "small"))
        rows = compare(study.atlas, first, second)
        html = "".join(self._row(row, names) for row in rows)
        prose = ProseView(html or "<p>The atlas says nothing that could be compared.</p>", study.theme, size="body")
        prose.structure.connect(self.structure)
        prose.pointed.connect(study.highlighter.hover)
        body.addWidget(prose)
        buttons = QHBoxLayout()
        for words, signal in (("Swap", self.swapped), ("Close comparison", self.closed)):
            button = QPushButton(words)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        buttons.addStretch(1)
        body.addLayout(buttons)
        body.addStretch(1)
        self.setAccessibleName(f"Comparison: {names[0]} against {names[1]}")

    def _row(self, row: Row, names: tuple[str, str]) -> str:
        """A topic as HTML: what only the first has, what only the second, what both."""
        colours = (self._study.theme.tokens.highlight, self._study.theme.tokens.second)
        lines = []
        for items, mark, name, colour in zip((row.only_first, row.only_second), MARKS, names, colours, strict=True):
            if items or (row.differs and row.topic in COUNTED):
                said = self._items(items, links=row.links) if items else "nothing more" if row.shared else "nothing"
                swatch = f'<span style="color:{colour}">{mark}</span>'
                lines.append(f"{swatch} <em>{escape(name)}</em>: {said}")
        if row.shared:
            lines.insert(0, f"<em>Both</em>: {self._items(row.shared, links=row.links)}")
        sources = dict.fromkeys((*row.first.sources, *row.second.sources))
        certainty = min((row.first.certainty, row.second.certainty), key=list(reversed(CERTAINTIES)).index)
        grounds = f"{CERTAINTIES[certainty]}: {', '.join(escape(self._study.source(key)) for key in sources)}"
        return f"<p><strong>{escape(row.topic)}</strong><br>{'<br>'.join(lines)}<br><sup>{grounds}</sup></p>"

    def _items(self, items: Iterable[str], *, links: bool) -> str:
        if not links:
            return " ".join(map(escape, items))
        return ", ".join(f'<a href="body:{escape(item)}">{escape(self._study.name(item))}</a>' for item in items)
