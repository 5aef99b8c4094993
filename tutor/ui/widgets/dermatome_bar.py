"""Chooses what of the skin the drawings show, and says how that map was made, how sure it is, and who says so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tutor.atlas import Certainty, DermatomeMap
from tutor.atlas.zone_choice import Mode, ZoneChoice
from tutor.ui.diagrams import accessible
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

SURE: dict[Certainty, str] = {"high": "Well established", "medium": "Some evidence", "contested": "Contested"}
_LAST_MODES: tuple[tuple[str, Mode], ...] = (
    ("Compare two maps", "compare"),
    ("Where the maps agree", "agree"),
    ("Peripheral nerves", "nerves"),
)

ABOUT_HEIGHT = 96
"""Pixels at 100 % text; longer texts scroll, so that the drawings keep their room."""


class DermatomeBar(QWidget):
    """`changed(ZoneChoice)` follows every choice of a person; `set_choice` tells nobody."""

    changed = Signal(object)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study, self._maps = study, study.atlas.dermatomes
        self.what = _box("Dermatome map")
        self.first, self.second = _box("Map shown as fill"), _box("Map shown as stripes")
        self.points = _toggle("Test points", "The ISNCSCI points at which a root's feeling is tested")
        self.patterns = _toggle("Patterns", "Tell the roots apart without colour")
        self.about = _toggle("About the map", "What it shows, what is held against it, and what maps as such are worth")
        self.patterns.setChecked(True)
        self._against = label("against", "soft", wrap=False)
        self._made = label("", "small", selectable=True)
        self._about = label("", "small", selectable=True)
        self._fill()
        self._lay_out()
        for box in (self.what, self.first, self.second):
            box.currentIndexChanged.connect(partial(self._chosen, box))
        for check in (self.points, self.patterns):
            check.toggled.connect(self._told)
        self.about.toggled.connect(self._show)
        self._show()

    @property
    def choice(self) -> ZoneChoice:
        """What is chosen at present."""
        mode, first = self.what.currentData()
        compared = mode == "compare"
        return ZoneChoice(
            mode=mode,
            first=self.first.currentData() if compared else first,
            second=self.second.currentData() if compared else "",
            points=self.points.isChecked(),
            patterns=self.patterns.isChecked(),
        )

    @property
    def said(self) -> tuple[str, str]:
        """The line on how the map was made, and what unfolds below it."""
        return self._made.text(), self._about.text()

    def set_choice(self, choice: ZoneChoice) -> None:
        """Show another choice, without telling anybody."""
        wanted = (choice.mode, choice.first if choice.mode == "map" else "")
        values = {self.what: wanted, self.first: choice.first, self.second: choice.second}
        for box, value in values.items():
            box.blockSignals(True)
            # Qt compares what Python put there by identity, so the tuple is looked for here.
            found = next((row for row in range(box.count()) if box.itemData(row) == value), -1)
            if found >= 0:
                box.setCurrentIndex(found)
            box.blockSignals(False)
        for check, on in ((self.points, choice.points), (self.patterns, choice.patterns)):
            check.blockSignals(True)
            check.setChecked(on)
            check.blockSignals(False)
        self._show()

    def _fill(self) -> None:
        self.what.addItem("Off", ("off", ""))
        for key, one in self._maps.maps.items():
            self.what.addItem(one.name, ("map", key))
            self.first.addItem(one.name, key)
            self.second.addItem(one.name, key)
        for title, mode in _LAST_MODES:
            self.what.addItem(title, (mode, ""))
        self.second.setCurrentIndex(min(1, self.second.count() - 1))

    def _lay_out(self) -> None:
        controls = QWidget()
        row = FlowLayout(8, controls)
        title = label("Skin", "soft", wrap=False)
        title.setBuddy(self.what)
        for widget in (
            title,
            self.what,
            self.first,
            self._against,
            self.second,
            self.points,
            self.patterns,
            self.about,
        ):
            row.addWidget(widget)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._about)
        self._scroll.setFixedHeight(round(ABOUT_HEIGHT * self._study.theme.scale))
        self._scroll.setAccessibleName("About the map")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(controls)
        column.addWidget(self._made)
        column.addWidget(self._scroll)

    def _chosen(self, box: QComboBox, _index: int) -> None:
        """Two compared maps are never the same one."""
        if self.first.currentData() == self.second.currentData():
            other = self.second if box is self.first else self.first
            other.blockSignals(True)
            other.setCurrentIndex((other.currentIndex() + 1) % other.count())
            other.blockSignals(False)
        self._told()

    def offer(self, structure: str) -> None:
        """Show a map on which a chosen dermatome is to be seen, if none is shown."""
        if structure.startswith("dermatome.") and not self.choice.on:
            shows = (key for key, one in self._maps.maps.items() if structure in one.territories)
            first = next(shows, "")
            if first:
                self.set_choice(ZoneChoice(mode="map", first=first, patterns=self.patterns.isChecked()))
                self._told()

    def _told(self) -> None:
        self._show()
        accessible.say(self, self._made.text() or "No areas of skin are shown.")
        self.changed.emit(self.choice)

    def _show(self) -> None:
        choice = self.choice
        compared = choice.mode == "compare"
        for widget in (self.first, self._against, self.second):
            widget.setVisible(compared)
        for check in (self.points, self.patterns, self.about):
            check.setVisible(choice.on)
        shown = self._shown(choice)
        self._made.setText(" ".join(self._line(one) for one in shown))
        self._made.setVisible(bool(shown))
        self._about.setText("\n\n".join([*map(self._whole, shown), *self._advice()]) if shown else "")
        self._scroll.setVisible(bool(shown) and self.about.isChecked())

    def _shown(self, choice: ZoneChoice) -> list[DermatomeMap]:
        everything = self._maps.everything
        keys = {"map": (choice.first,), "compare": (choice.first, choice.second), "agree": ("agree",)}
        keys["nerves"] = ("nerves",)
        return [everything[key] for key in keys.get(choice.mode, ())]

    def _line(self, one: DermatomeMap) -> str:
        sources = ", ".join(map(self._study.source, one.sources))
        return f"{one.name}: {one.made[0].lower()}{one.made[1:]}. {SURE[one.certainty]} ({sources})."

    def _whole(self, one: DermatomeMap) -> str:
        return " ".join(filter(None, (f"{one.name}.", one.shows, one.blank, one.criticism)))

    def _advice(self) -> list[str]:
        return [
            f"{each.text} {SURE[each.certainty]} ({', '.join(map(self._study.source, each.sources))})."
            for each in self._maps.advice
        ]


def _toggle(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "quiet")
    button.setCheckable(True)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    return button


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
