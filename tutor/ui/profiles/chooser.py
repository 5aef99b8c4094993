"""Who learns? Asked at the start when there is more than one profile, or a PIN."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Keeper, Profile, ProfileError
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.place import Place
from tutor.ui.profiles.words import ERRORS, FORGOTTEN
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column


class Chooser(QWidget):
    """`chosen(profile)`: this one learns, and knew the PIN if there is one."""

    chosen = Signal(object)

    def __init__(self, keeper: Keeper, people: Sequence[Profile]) -> None:
        super().__init__()
        self._keeper = keeper
        page = Column(width=520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        page.body.addWidget(label("Who learns?" if len(people) > 1 else "Your PIN", "display"))
        frame, inside = card()
        self.place = Place()
        self.buttons = []
        for person in people:
            button = QPushButton(f"{person.name} (PIN)" if person.locked else person.name)
            button.setAccessibleName(f"{person.name}{', asks for a PIN' if person.locked else ''}")
            button.clicked.connect(partial(self._choose, person, button))
            self.buttons.append(button)
            inside.addWidget(button)
        inside.addWidget(self.place)
        page.body.addWidget(frame)
        page.body.addStretch(1)
        self.setFocusProxy(self.buttons[0])
        if len(people) == 1:
            self._choose(people[0], self.buttons[0])
            self.setFocusProxy(self.place.row or self.buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the names, Enter chooses."""
        focus = self.focusWidget()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step and isinstance(focus, QPushButton) and focus in self.buttons:
            place = self.buttons.index(focus) + step
            self.buttons[place % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _choose(self, person: Profile, button: QPushButton) -> None:
        if not person.locked:
            self.chosen.emit(person)
            return
        row = AskRow(f"PIN of {person.name}", "Open", partial(self._enter, person), ERRORS, secret=True)
        forgotten = QPushButton("Forgotten?")
        forgotten.setProperty("role", "quiet")
        forgotten.clicked.connect(partial(self._forgotten, person, button))
        column = row.layout()
        if column is not None:
            column.addWidget(forgotten)
            column.setAlignment(forgotten, Qt.AlignmentFlag.AlignLeft)
        row.done.connect(partial(self.chosen.emit, person))
        self.place.ask(row, button)

    def _enter(self, person: Profile, pin: str) -> None:
        if not self._keeper.fits(person, pin):
            raise ProfileError("This is not the PIN. Try again.")

    def _forgotten(self, person: Profile, button: QPushButton) -> None:
        row = AskRow(FORGOTTEN, "Take the PIN away", partial(self._take_away, person), ERRORS, only=person.name)
        row.done.connect(partial(self.chosen.emit, person))
        self.place.ask(row, button)

    def _take_away(self, person: Profile, _name: str) -> None:
        self._keeper.set_pin(person, "")
