"""A row of small buttons, one a root: choosing S1 shows S1 everywhere."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from tutor.diagrams.palette import Scheme
from tutor.diagrams.zone_palette import root_of, zone_colour, zone_pattern
from tutor.ui.diagrams.zone_patterns import tile_brush
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout

SWATCH = 14
"""Pixels of the side of a swatch."""


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
            chip.setIconSize(QSize(SWATCH, SWATCH))
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

    def show_colours(self, fields: Collection[str], scheme: Scheme, *, patterns: bool) -> None:
        """Each chip carries the colour and pattern of its field of skin, one of `fields`: the key of a map."""
        for root, chip in self._chips.items():
            label = root.removeprefix("root.")
            field = next((each for each in fields if label in root_of(each).split("-")), "")
            chip.setIcon(
                QIcon(_swatch(field, scheme, self.devicePixelRatioF(), patterns=patterns)) if field else QIcon()
            )

    def _clicked(self, root: str) -> None:
        self.chosen.emit(root if self._chips[root].isChecked() else "")


def _swatch(field: str, scheme: Scheme, ratio: float, *, patterns: bool) -> QPixmap:
    picture = QPixmap(round(SWATCH * ratio), round(SWATCH * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pattern = zone_pattern(field) if patterns else "plain"
    painter.setBrush(tile_brush(QColor(zone_colour(field, scheme)), pattern, ratio, ratio))
    painter.setPen(QPen(QColor("#FFFFFF"), 1.0))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SWATCH - 1, SWATCH - 1), 3, 3)
    painter.end()
    return picture
