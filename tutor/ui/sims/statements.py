"""Sentences with certainty and sources, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tutor.sims.statement import Statement
from tutor.ui.sims.readout_list import CERTAINTY
from tutor.ui.sims.relayout import relayout
from tutor.ui.widgets.labels import label


class StatementList(QWidget):
    """`show_statements` replaces what stands there if it differs."""

    def __init__(self, source: Callable[[str], str]) -> None:
        super().__init__()
        self._source = source
        self._shown: tuple[Statement, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_statements(self, rows: Sequence[Statement]) -> None:
        """Show these."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._column.addWidget(self._row(row))
        relayout(self)

    def _row(self, row: Statement) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(row.text))
        foot = QHBoxLayout()
        foot.addWidget(label(CERTAINTY[row.certainty], "pill", wrap=False))
        foot.addWidget(label(", ".join(map(self._source, row.sources)), "small"), 1)
        column.addLayout(foot)
        return made
