"""Exports: answers, mastery, everything; written step by step so that the window stays alive, with a way to stop."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import ExportKind, Keeper
from tutor.ui.diagrams.accessible import say
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

KINDS: tuple[tuple[ExportKind, str, str], ...] = (
    ("attempts.csv", "Answers as CSV", "Table (*.csv)"),
    ("mastery.csv", "Mastery as CSV", "Table (*.csv)"),
    ("everything.json", "Everything as JSON", "JSON (*.json)"),
)
HOW = (
    "For a spreadsheet, another program or your records. Numbers are numbers; the JSON file says what each field means."
)


class ExportCard(QFrame):
    """One export at a time. `ended(sentence)`: how it went."""

    ended = Signal(str)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._keeper = keeper
        self._steps: Generator[float, None, None] | None = None
        self._path = Path()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label("Export", "title"))
        column.addWidget(label(HOW, "soft"))
        row = QWidget()
        flow = FlowLayout(8, row)
        self.buttons: dict[ExportKind, QPushButton] = {}
        for kind, words, files in KINDS:
            self.buttons[kind] = QPushButton(words)
            self.buttons[kind].clicked.connect(partial(self._ask, kind, files))
            flow.addWidget(self.buttons[kind])
        column.addWidget(row)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._stop = QPushButton("Stop the export")
        self._stop.setProperty("role", "quiet")
        self._stop.clicked.connect(self.cancel)
        self.told = label("", selectable=True)
        for widget in (self._bar, self._stop, self.told):
            widget.hide()
            column.addWidget(widget)

    @property
    def busy(self) -> bool:
        """Whether an export is at work."""
        return self._steps is not None

    def start(self, kind: ExportKind, path: Path) -> None:
        """Write a file, a step in each turn of the event loop."""
        self.cancel()
        try:
            self._steps = self._keeper.export(kind, path).steps()
        except OSError as error:
            self._end(str(error))
            return
        self._path = path
        self._bar.setValue(0)
        self._bar.setAccessibleName(f"Writing {path.name}")
        self._bar.show()
        self._stop.show()
        self.told.hide()
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop; no half file is left."""
        if self._steps is not None:
            self._steps.close()
            self._end(f"{self._path.name} was not written: you stopped it.")

    def _ask(self, kind: ExportKind, files: str) -> None:
        name = f"rootwise-{kind}"
        chosen, _ = QFileDialog.getSaveFileName(self, "Export", str(Path.home() / name), files)
        if chosen:
            self.start(kind, Path(chosen))

    def _step(self) -> None:
        if self._steps is None:
            self._timer.stop()
            return
        try:
            self._bar.setValue(round(1000 * next(self._steps)))
        except StopIteration:
            self._end(f"Written: {self._path}")
        except OSError as error:
            self._end(str(error))

    def _end(self, sentence: str) -> None:
        self._timer.stop()
        self._steps = None
        self._bar.hide()
        self._stop.hide()
        self.told.setText(sentence)
        self.told.setAccessibleName(sentence)
        self.told.show()
        say(self, sentence)
        self.ended.emit(sentence)
