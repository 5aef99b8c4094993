"""Numbers of a simulation: value large, honest range, certainty, and where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tutor.sims.evidence import Readout
from tutor.ui.widgets.labels import label

CERTAINTY = {"high": "well established", "medium": "moderate", "contested": "contested"}


class ReadoutList(QWidget):
    """`show_readouts` fills the rows; they keep their places, so only words change while a slider moves."""

    def __init__(self, source: Callable[[str], str]) -> None:
        super().__init__()
        self._source = source
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._rows: dict[str, tuple[QLabel, QLabel, QLabel, QLabel]] = {}

    def show_readouts(self, rows: Sequence[Readout]) -> None:
        """Show these numbers."""
        for row in rows:
            if row.name not in self._rows:
                self._add(row)
            value, spread, certainty, note = self._rows[row.name]
            _say(value, row.text())
            _say(spread, row.range_text())
            _say(certainty, CERTAINTY[row.certainty])
            _say(note, f"{', '.join(map(self._source, row.sources))}. {row.note}")
            value.setAccessibleName(f"{row.label}: {row.text()}")

    def texts(self) -> dict[str, str]:
        """Name of each number → value as shown."""
        return {name: labels[0].text() for name, labels in self._rows.items()}

    def _add(self, row: Readout) -> None:
        line = 2 * len(self._rows)
        name, value, spread = label(row.label), label("", "prompt", wrap=False), label("", "small", wrap=False)
        certainty, note = label("", "pill", wrap=False), label("", "small")
        note.setContentsMargins(0, 0, 0, 8)
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(spread, line, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(certainty, line, 3, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(note, line + 1, 0, 1, 4)
        self._rows[row.name] = (value, spread, certainty, note)


def _say(widget: QLabel, text: str) -> None:
    """Set a text only if it differs: a label lays itself out anew each time."""
    if widget.text() != text:
        widget.setText(text)
