"""Numbers of a simulation: value large, honest range, certainty, and where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tutor.sims.evidence import Readout
from tutor.ui.sims.relayout import relayout
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

CERTAINTY = {"high": "well established", "medium": "moderate", "contested": "contested"}
ROOMY = 44
"""Width in letters of the body text from which a number needs one line."""


class ReadoutList(QWidget):
    """`show_readouts` fills the rows; they keep their places, so only words change while a slider moves."""

    def __init__(self, theme: Theme, source: Callable[[str], str]) -> None:
        super().__init__()
        self._theme, self._wide = theme, True
        self._source = source
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._rows: dict[str, tuple[QLabel, QLabel, QLabel, QLabel, QLabel]] = {}

    def show_readouts(self, rows: Sequence[Readout]) -> None:
        """Show these numbers."""
        for row in rows:
            if row.name not in self._rows:
                self._add(row)
            _, value, spread, certainty, note = self._rows[row.name]
            _say(value, row.text())
            _say(spread, row.range_text())
            _say(certainty, CERTAINTY[row.certainty])
            if _say(note, f"{', '.join(map(self._source, row.sources))}. {row.note}"):
                relayout(note)
            value.setAccessibleName(f"{row.label}: {row.text()}")

    def texts(self) -> dict[str, str]:
        """Name of each number → value as shown."""
        return {name: labels[1].text() for name, labels in self._rows.items()}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Range and certainty beside the value, or below it where there is less room."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.pixels("body") * ROOMY
        if wide != self._wide:
            self._wide = wide
            for number, labels in enumerate(self._rows.values()):
                self._place(number, labels)

    def _place(self, number: int, labels: tuple[QLabel, QLabel, QLabel, QLabel, QLabel]) -> None:
        name, value, spread, certainty, note = labels
        line, middle, right = 3 * number, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(value, line, 1, middle | right)
        if self._wide:
            self._grid.addWidget(spread, line, 2, middle | right)
            self._grid.addWidget(certainty, line, 3, middle | right)
        else:
            self._grid.addWidget(spread, line + 1, 0, middle)
            self._grid.addWidget(certainty, line + 1, 1, middle | right)
        self._grid.addWidget(note, line + 2, 0, 1, 4)

    def _add(self, row: Readout) -> None:
        name, value, spread = label(row.label), label("", "prompt", wrap=False), label("", "small", wrap=False)
        certainty, note = label("", "pill", wrap=False), label("", "small")
        note.setContentsMargins(0, 0, 0, 8)
        self._rows[row.name] = (name, value, spread, certainty, note)
        self._place(len(self._rows) - 1, self._rows[row.name])


def _say(widget: QLabel, text: str) -> bool:
    """Set a text only if it differs: a label lays itself out anew each time. Whether it did."""
    if widget.text() == text:
        return False
    widget.setText(text)
    return True
