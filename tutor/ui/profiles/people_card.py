"""Your name and PIN, and who else learns on this computer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Keeper, Profile, ProfileError
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.place import Place
from tutor.ui.profiles.words import ERRORS, NO_ENCRYPTION
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label


class PeopleCard(QFrame):
    """`changed()`: a name, a PIN or the list; `wanted(profile)`: somebody else learns now."""

    changed = Signal()
    wanted = Signal(object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._keeper = keeper
        self._me = keeper.present
        self.place = Place()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self._me.name, "title"))
        column.addWidget(label("With a PIN." if self._me.locked else "Without a PIN.", "soft"))
        self._own = self._row(self._own_buttons())
        column.addWidget(self._own)
        column.addWidget(self.place)
        others = [each for each in keeper.profiles() if each.folder != self._me.folder]
        column.addWidget(label("Who else learns here", "prompt"))
        buttons = [self._other(each) for each in others]
        add = QPushButton("Add a profile")
        add.clicked.connect(partial(self._add, add))
        self._all = self._row([*buttons, add])
        column.addWidget(self._all)
        column.addWidget(
            label("Each profile has answers, copies and presets of its own. Colours and text size are shared.", "small")
        )

    def _own_buttons(self) -> list[QPushButton]:
        rename, pin = QPushButton("Rename"), QPushButton("Change the PIN" if self._me.locked else "Set a PIN")
        rename.clicked.connect(partial(self._rename, rename))
        pin.clicked.connect(partial(self._set_pin, pin))
        made = [rename, pin]
        if self._me.locked:
            drop = QPushButton("Take the PIN away")
            drop.clicked.connect(self._drop_pin)
            made.append(drop)
        return made

    def _row(self, buttons: list[QPushButton]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(8, row)
        for button in buttons:
            flow.addWidget(button)
        return row

    def _other(self, person: Profile) -> QPushButton:
        button = QPushButton(f"Open {person.name}")
        button.clicked.connect(partial(self._open, person, button))
        return button

    def _rename(self, button: QWidget) -> None:
        row = AskRow("What shall this profile be called?", "Rename", self._renamed, ERRORS, text=self._me.name)
        row.field.selectAll()
        self._ask(row, button, self._own)

    def _renamed(self, name: str) -> None:
        self._keeper.rename(self._me, name)

    def _set_pin(self, button: QWidget) -> None:
        question = f"{NO_ENCRYPTION} Write 4 to 12 digits."
        self._ask(AskRow(question, "Set the PIN", self._pin_set, ERRORS, secret=True), button, self._own)

    def _pin_set(self, pin: str) -> None:
        if not pin:
            raise ProfileError("Write 4 to 12 digits.")
        self._keeper.set_pin(self._me, pin)

    def _drop_pin(self) -> None:
        self._keeper.set_pin(self._me, "")
        self.changed.emit()

    def _add(self, button: QWidget) -> None:
        self._ask(AskRow("Name of the new profile", "Add", self._keeper.add, ERRORS), button, self._all)

    def _open(self, person: Profile, button: QWidget) -> None:
        if not person.locked:
            self.wanted.emit(person)
            return
        row = AskRow(f"PIN of {person.name}", "Open", partial(self._enter, person), ERRORS, secret=True)
        row.done.connect(partial(self.wanted.emit, person))
        self.place.ask(row, button, self._all)

    def _enter(self, person: Profile, pin: str) -> None:
        if not self._keeper.fits(person, pin):
            raise ProfileError("This is not the PIN. It can be taken away where Rootwise asks for it at the start.")

    def _ask(self, row: AskRow, back: QWidget, below: QWidget) -> None:
        row.done.connect(self.changed)
        self.place.ask(row, back, below)
