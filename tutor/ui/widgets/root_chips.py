"""A row of small buttons, one a root: choosing S1 shows S1 everywhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout


class RootChips(QWidget):
    """`chosen(root id)`, or the empty id when the pressed chip is released."""

    chosen = Signal(str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._chips: dict[str, QPushButton] = {}
        row = FlowLayout(2, self)
        for root in study.atlas.roots.values():
            chip = QPushButton(root.id.removeprefix("root."))
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(root.name)
            chip.setAccessibleDescription(root.description)
            chip.setToolTip(f"{root.name}: {root.description}")
            chip.clicked.connect(partial(self._clicked, root.id))
            self._chips[root.id] = chip
            row.addWidget(chip)

    def show_root(self, structure: str) -> None:
        """Press the chip of the structure, if it has one, and release the others."""
        for root, chip in self._chips.items():
            chip.setChecked(root == structure)

    def _clicked(self, root: str) -> None:
        self.chosen.emit(root if self._chips[root].isChecked() else "")
