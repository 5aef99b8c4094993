"""Wrong ideas that answers showed: quoted, so that none reads as a fact, with a way to practise against them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from tutor.learning.progress_errors import Error
from tutor.ui.run.words import TAKEN_FOR
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label

TOLD = "What stood behind your wrong choices: mistakes, not facts."


class WrongIdeas(QFrame):
    """`practise(tag)`: the learner wants the questions in which this idea can be chosen."""

    practise = Signal(str)

    def __init__(self, study: Study, errors: Sequence[Error]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(label("Wrong ideas you chose", "title"))
        column.addWidget(label(TOLD, "small"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        tagged = study.session.forms.tagged
        for row, error in enumerate(errors):
            words = quoted(study, error.tag)
            grid.addWidget(label(words), row, 0)
            times = "once" if error.times == 1 else f"{error.times} times"
            grid.addWidget(label(times, "small", wrap=False), row, 1)
            if error.tag in tagged:
                go = QPushButton("Practise")
                go.setProperty("role", "small")
                go.setAccessibleName(f"Practise against {words}")
                go.clicked.connect(partial(self.practise.emit, error.tag))
                grid.addWidget(go, row, 2)
        column.addLayout(grid)


def quoted(study: Study, tag: str) -> str:
    """The idea behind a tag, in quotation marks, the first letter large."""
    taken = TAKEN_FOR.fullmatch(tag) if " " not in tag else None
    if taken:
        return f"“{study.name(taken[1])}” taken for “{study.name(taken[2])}”"
    words = tag if " " in tag else tag.replace("-", " ")
    return f"“{words[:1].upper()}{words[1:]}”"
