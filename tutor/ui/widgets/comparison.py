"""Two structures side by side in words, what differs first."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from tutor.atlas.compare import Row, compare
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column
from tutor.ui.widgets.structure_card import CERTAINTIES

MARKS = ("▬", "▨")
"""Beside the names and in the pictures: the first is filled, the second hatched."""


GUTTER = 12
"""Pixels between the two columns."""
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
        self._column = Column(640, (16, 4, 12, 12))
        self._heads = label("", "title"), label("", "title")
        self._marks = label(MARKS[0]), label(MARKS[1])
        self._line = QFrame()
        self._line.setProperty("role", "line")
        self._line.setFixedHeight(1)
        heads = QHBoxLayout()
        heads.setContentsMargins(16, 12, 12, 4)
        heads.setSpacing(GUTTER)
        for mark, head in zip(self._marks, self._heads, strict=True):
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(mark)
            one.addWidget(head, 1)
            heads.addLayout(one, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addLayout(heads)
        layout.addWidget(self._line)
        layout.addWidget(self._column, 1)

    def show_pair(self, first: str, second: str) -> None:
        """Fill the card."""
        self._column.clear()
        body, study = self._column.body, self._study
        body.setSpacing(8)
        names = study.name(first), study.name(second)
        colours = (study.theme.tokens.highlight, study.theme.tokens.second)
        for head, mark, name, colour in zip(self._heads, self._marks, names, colours, strict=True):
            head.setText(name)
            mark.setStyleSheet(f"color: {colour};")
        body.addWidget(label("In the pictures the first is filled, the second hatched.", "small"))
        html = "".join(map(self._row, compare(study.atlas, first, second)))
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

    def _row(self, row: Row) -> str:
        """A topic as HTML: what only the first has beside what only the second has, then what both have."""
        cells = []
        for items in (row.only_first, row.only_second):
            counted = row.differs and row.topic in COUNTED
            said = self._items(items, links=row.links)
            cells.append(said or (("nothing more" if row.shared else "nothing") if counted else "–"))
        lines = [f"<strong>{escape(row.topic)}</strong>"]
        table = (
            f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{_cell(cells[0])}{_cell(cells[1])}</tr></table>'
        )
        if row.shared:
            lines.append(f"<em>Both</em>: {self._items(row.shared, links=row.links)}")
        sources = dict.fromkeys((*row.first.sources, *row.second.sources))
        certainty = min((row.first.certainty, row.second.certainty), key=list(reversed(CERTAINTIES)).index)
        grounds = f"{CERTAINTIES[certainty]}: {', '.join(escape(self._study.source(key)) for key in sources)}"
        after = f"<p>{'<br>'.join([*lines[1:], f'<sup>{grounds}</sup>'])}</p>"
        return f"<p>{lines[0]}</p>{table if row.differs else ''}{after}"

    def _items(self, items: Iterable[str], *, links: bool) -> str:
        if not links:
            return " ".join(map(escape, items))
        return ", ".join(f'<a href="body:{escape(item)}">{escape(self._study.name(item))}</a>' for item in items)


def _cell(text: str) -> str:
    return f'<td width="50%" valign="top" style="border: none; padding: 0px {GUTTER}px 0px 0px">{text}</td>'
