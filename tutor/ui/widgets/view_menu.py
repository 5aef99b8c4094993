"""One button for how drawings are labelled: how many names, in which language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

LANGUAGES = (("English names", "english"), ("Latin names", "latin"), ("Everyday names", "lay"))
DENSITIES = (("All labels", "all"), ("Main labels", "main"), ("No labels", "none"))


class ViewMenu(QToolButton):
    """`language(value)` and `density(value)` follow every choice."""

    language = Signal(str)
    density = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setText("Labels")
        self.setAccessibleName("Labels: how many, and in which language")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.densities = self._choices(menu, DENSITIES)
        menu.addSeparator()
        self.languages = self._choices(menu, LANGUAGES)
        self.densities.triggered.connect(self._dense)
        self.languages.triggered.connect(self._speak)
        self.setMenu(menu)

    def _choices(self, menu: QMenu, options: Sequence[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for title, value in options:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.actions()[0].setChecked(True)
        return group

    def _dense(self, action: QAction) -> None:
        self.density.emit(action.data())

    def _speak(self, action: QAction) -> None:
        self.language.emit(action.data())
