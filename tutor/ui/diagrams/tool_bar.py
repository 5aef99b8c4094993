"""The buttons over a diagram: layers, labels, zoom, fit, export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from tutor.ui.diagrams.export_menu import ExportMenu
from tutor.ui.icons import icon
from tutor.ui.theme import Theme

LAYER_NAMES = {
    "skin": "Skin", "bone": "Bones", "laminae": "Laminae", "disc": "Discs", "ligament": "Ligaments",
    "deep": "Deep muscles", "superficial": "Superficial muscles", "nerves": "Nerves and roots", "vessels": "Vessels",
    "gait": "Phases of gait",
}  # fmt: skip


class DiagramToolBar(QWidget):
    """Signals say what was asked for; the bar knows nothing of the view."""

    labels = Signal(bool)
    layer = Signal(str, bool)
    zoomIn = Signal()
    zoomOut = Signal()
    fit = Signal()
    export = Signal(str)

    def __init__(self, theme: Theme, layers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._icons: dict[QToolButton, str] = {}
        self._menu = QMenu(self)
        for layer in layers:
            action = self._menu.addAction(LAYER_NAMES.get(layer, layer))
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(layer)
        self._menu.triggered.connect(self._layered)
        self._layers = self._button("layers", "Show or hide layers")
        self._layers.setMenu(self._menu)
        self._layers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._layers.setVisible(len(layers) > 1)
        self._labels = self._button("labels", "Labels on or off")
        self._labels.setCheckable(True)
        self._labels.toggled.connect(self.labels)
        self._minus = self._button("minus", "Zoom out (−)")
        self._minus.clicked.connect(self.zoomOut)
        self._plus = self._button("plus", "Zoom in (+)")
        self._plus.clicked.connect(self.zoomIn)
        self._fit = self._button("fit", "Show the whole drawing (0)")
        self._fit.clicked.connect(self.fit)
        self._export = ExportMenu()
        self._export.asked.connect(self.export)
        self._icons[self._export] = "export"
        self._row.addWidget(self._export)
        self.apply_theme()

    def _button(self, picture: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        self._icons[button] = picture
        self._row.addWidget(button)
        return button

    def set_labels(self, on: bool) -> None:
        """Show whether labels are on, without telling anybody."""
        self._labels.blockSignals(True)
        self._labels.setChecked(on)
        self._labels.blockSignals(False)

    def set_question_mode(self, on: bool) -> None:
        """Take the buttons away that could tell."""
        self._labels.setVisible(not on)
        self._export.setVisible(not on)

    def open_export(self) -> None:
        """Unfold the menu of exports, if it is to be seen."""
        if self._export.isVisible():
            self._export.setFocus()
            self._export.showMenu()

    def set_narrow(self, on: bool, *, tiny: bool = False) -> None:
        """Leave the zoom buttons out, which wheel and keys replace; in a tiny panel all but the layers."""
        self._minus.setVisible(not on)
        self._plus.setVisible(not on)
        self._fit.setVisible(not tiny)
        for button in (self._labels, self._export):
            button.setMaximumWidth(0 if tiny else 16_777_215)

    def apply_theme(self) -> None:
        """Draw the icons in the theme's ink."""
        side = round(18 * self._theme.scale**0.5)
        for button, picture in self._icons.items():
            button.setIcon(icon(picture, self._theme.tokens.ink_soft, side))
            button.setIconSize(QSize(side, side))

    def _layered(self, action: QAction) -> None:
        self.layer.emit(action.data(), action.isChecked())
