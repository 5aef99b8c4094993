"""The row of controls below the walker: play, steps, pace, loop, views, what is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QToolButton, QWidget

from tutor.ui.sims.choice_box import ChoiceBox
from tutor.ui.widgets.flow_layout import FlowLayout

PACES: Final = (("1×", 1.0), ("0.5×", 0.5), ("0.25×", 0.25))
LOOPS: Final = (("Cycle", "cycle"), ("Phase", "phase"), ("Once", "once"))
VIEWS: Final = (("Side and front", "both"), ("Side view", "side"), ("Front view", "front"))
SHOWN: Final = (
    ("ghost", "Normal walker behind"),
    ("forces", "Ground reaction force"),
    ("lines", "Pelvis and trunk lines"),
    ("sticks", "Stick figure"),
)


class GaitBar(QWidget):
    """Tells what a person asked for; knows nothing of the walk."""

    toggled = Signal()
    stepped = Signal(int)
    paced = Signal(float)
    looped = Signal(str)
    viewed = Signal(str)
    switched = Signal(str, bool)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(4, self)
        self.play = QPushButton("Play")
        self.play.setProperty("role", "primary")
        self.play.clicked.connect(self.toggled)
        self.back, self.on = _quiet("‹", "Back by a phase"), _quiet("›", "On by a phase")
        self.back.clicked.connect(self._step_back)
        self.on.clicked.connect(self._step_on)
        self.pace = _choices("Speed of playing", PACES)
        self.loop = _choices("What is repeated", LOOPS)
        self.show_menu = QMenu(self)
        self._views = QActionGroup(self)
        for words, view in VIEWS:
            chosen = self.show_menu.addAction(words)
            chosen.setCheckable(True)
            chosen.setChecked(view == "both")
            chosen.setObjectName(view)
            self._views.addAction(chosen)
        self._views.triggered.connect(self._viewed)
        self.turn_action = self.show_menu.addAction("From the other side")
        self.turn_action.triggered.connect(self._turned)
        self.show_menu.addSeparator()
        for key, words in SHOWN:
            action = self.show_menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key != "sticks")
            action.setObjectName(key)
            action.toggled.connect(self._switch)
        self.show_button = QToolButton()
        self.show_button.setText("View")
        self.show_button.setAccessibleName("What the picture shows")
        self.show_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.show_button.setMenu(self.show_menu)
        self.pace.currentIndexChanged.connect(self._paced)
        self.loop.currentIndexChanged.connect(self._looped)
        for widget in (self.play, self.back, self.on, self.pace, self.loop, self.show_button):
            row.addWidget(widget)
        self.set_running(running=False)

    def set_running(self, *, running: bool) -> None:
        """Word of the button."""
        self.play.setText("Pause" if running else "Play")
        self.play.setAccessibleName("Pause (Space)" if running else "Play (Space)")

    def switch(self, key: str, *, on: bool) -> None:
        """Put a switch of the menu."""
        for action in self.show_menu.actions():
            if action.objectName() == key and action.isCheckable():
                action.setChecked(on)

    def _step_back(self) -> None:
        self.stepped.emit(-1)

    def _step_on(self) -> None:
        self.stepped.emit(1)

    def _paced(self, index: int) -> None:
        self.paced.emit(PACES[index][1])

    def _looped(self, index: int) -> None:
        self.looped.emit(LOOPS[index][1])

    def _viewed(self, action: QAction) -> None:
        self.viewed.emit(action.objectName())

    def _turned(self) -> None:
        self.turned.emit()

    def _switch(self, on: bool) -> None:
        self.switched.emit(self.sender().objectName(), on)


def _quiet(words: str, spoken: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "quiet")
    button.setAccessibleName(spoken)
    return button


def _choices(spoken: str, rows: tuple[tuple[str, object], ...]) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(spoken)
    box.setToolTip(spoken)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in rows:
        box.addItem(words, value)
    return box
