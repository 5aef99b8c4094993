"""Export and delete my data: what goes, what stays, an export first, the name typed, then for good."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Keeper, Removed
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.export_card import ExportCard
from tutor.ui.profiles.place import Place
from tutor.ui.profiles.words import ERRORS, size
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

WHAT = (
    "This deletes the answers, all their copies, the presets, the name and the PIN of this profile from this computer, "
    "for good. Files that you exported, and other profiles, stay."
)


class DeleteCard(QFrame):
    """`removed(sentence)`: what was deleted. export: writes the file that is offered first."""

    removed = Signal(str)

    def __init__(self, keeper: Keeper, export: ExportCard) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._keeper, self._export = keeper, export
        self._me = keeper.present
        self.place = Place()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label("Export and delete my data", "title"))
        column.addWidget(label(WHAT, "soft"))
        first, then = QPushButton("1. Export everything"), QPushButton("2. Delete …")
        first.clicked.connect(self._offer)
        then.setProperty("role", "danger")
        then.clicked.connect(partial(self.ask, then))
        row = QWidget()
        flow = FlowLayout(8, row)
        flow.addWidget(first)
        flow.addWidget(then)
        self._told = label("", selectable=True)
        self._told.hide()
        export.ended.connect(self._tell)
        for each in (row, self._told, self.place):
            column.addWidget(each)

    def ask(self, button: QWidget) -> None:
        """The name must be typed."""
        if self._export.busy:
            self._tell("Wait until the export is written, or stop it, then delete.")
            return
        question = (
            f"Type the name of the profile, {self._me.name}, to delete all of it. It cannot be brought back. "
            "Without an export, nothing of it is left."
        )
        row = AskRow(question, "Delete for good", self._delete, ERRORS, only=self._me.name, role="danger")
        self.place.ask(row, button)

    def _offer(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Export everything", str(Path.home() / "rootwise-everything.json"), "JSON (*.json)"
        )
        if chosen:
            self._export.start("everything.json", Path(chosen))

    def _tell(self, sentence: str) -> None:
        """How the export went, here as well: it was offered here."""
        self._told.setText(sentence)
        self._told.show()

    def _delete(self, _name: str) -> None:
        self.removed.emit(told(self._me.name, self._keeper.remove(self._me)))


def told(name: str, removed: Removed) -> str:
    """What a removal has done."""
    answers = "1 answer" if removed.answers == 1 else f"{removed.answers:,} answers"
    files = "1 file" if removed.files == 1 else f"{removed.files} files"
    left = f" Not ours, so left there: {', '.join(removed.left)}." if removed.left else ""
    return f"The data of {name} is deleted: {answers}, in all {files} of {size(removed.bytes)}.{left}"
