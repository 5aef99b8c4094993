"""Signs of one kind: what would be noticed with value and bar, what is in order in one line, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from tutor.clinic.why import Arrow
from tutor.ui.chain.loss_bar import LossBar
from tutor.ui.chain.rows import Group, Row
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.structure_card import CERTAINTIES

ROOMY = 250
"""Pixels at 100 % text from which names, bars and values stand side by side."""
WIDE, WIDER = 62, 80
"""Pixels at 100 % text of a column of values where two lesions are compared; in a box of more than `LARGE`."""
LARGE = 318


class GroupBox(QFrame):
    """`show_group` fills it; with a second group the two stand side by side and what differs is bold.

    source: reference id -> short name.
    """

    def __init__(self, theme: Theme, source: Callable[[str], str]) -> None:
        super().__init__()
        self._theme, self._source = theme, source
        self._lines: list[_Line] = []
        self._roomy = self._stacked = self._comparing = False
        self.setProperty("role", "card")
        self._title = label("", "prompt")
        self.why = QToolButton()
        self.why.setText("Why?")
        self.why.setCheckable(True)
        self._reason = label("", "small")
        self._reason.hide()
        self.why.toggled.connect(self._reason.setVisible)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.why)
        self._lead = label("", "prompt")
        self._lead.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._heads = (label("", "small"), label("", "small"))
        for place, name in enumerate(self._heads):
            name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(name, 0, 2 + place)
        self._rest = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addWidget(self._reason)
        column.addLayout(self._grid)
        column.addWidget(self._rest)

    def add(self, widget: QWidget) -> None:
        """Put something of its own below the rows."""
        column = self.layout()
        if column is not None:
            column.addWidget(widget)

    def show_group(
        self, group: Group, arrows: Sequence[Arrow], second: Group | None = None, heads: tuple[str, str] = ("", "")
    ) -> None:
        """Fill the box. heads: names over the two columns of values."""
        _say(self._title, group.title)
        lead = _leads(group, second, heads)
        role = "redflag" if group.id == "flags" and (lead or group.abnormal) else "card"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)
        self.why.setVisible(bool(arrows))
        self.why.setAccessibleName(f"Why? {group.title}")
        _say(self._reason, "\n".join(self._because(arrow) for arrow in arrows))
        _say(self._lead, lead)
        self._lead.setVisible(bool(lead))
        self._comparing = second is not None
        for head, name in zip(self._heads, heads, strict=True):
            _say(head, name)
        self._fit()
        pairs = _pairs(group, second)
        for place, (one, two) in enumerate(pairs):
            if place == len(self._lines):
                self._lines.append(_Line(self._theme, self._grid, place))
                self._lines[-1].set_room(roomy=self._roomy, stacked=self._stacked)
            self._lines[place].show_pair(
                one, two, self._grounds(one or two), comparing=second is not None, bars=group.bars
            )
        for line in self._lines[len(pairs) :]:
            line.hide()
        sound = (
            [row.name.lower() if row.name[1:2].islower() else row.name for row in group.normal] if not second else []
        )
        _say(self._rest, f"{group.rest}: {', '.join(sound)}." if sound else "")
        self._rest.setVisible(bool(self._rest.text()))
        self.setVisible(bool(pairs or sound or lead))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars only where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Bars and values beside the names, or below them; the columns of a comparison stand in line."""
        roomy = self.width() >= ROOMY * self._theme.scale
        stacked = self._comparing and not roomy
        if (roomy, stacked) != (self._roomy, self._stacked):
            self._roomy, self._stacked = roomy, stacked
            for line in self._lines:
                line.set_room(roomy=roomy, stacked=stacked)
        each = WIDER if self.width() > LARGE * self._theme.scale else WIDE
        wide = round(each * self._theme.scale) if self._comparing else 0
        for place, head in enumerate(self._heads):
            self._grid.setColumnMinimumWidth(2 + place, wide)
            head.setVisible(self._comparing)
            if wide:
                head.setFixedWidth(wide)

    def _because(self, arrow: Arrow) -> str:
        sources = ", ".join(map(self._source, arrow.sources))
        return f"{arrow.text} ({CERTAINTIES[arrow.certainty]}: {sources})" if sources else arrow.text

    def _grounds(self, row: Row | None) -> str:
        if row is None:
            return ""
        sources = ", ".join(map(self._source, row.sources))
        return ": ".join(filter(None, (CERTAINTIES[row.certainty], sources)))


class _Line:
    """One row of the grid; its widgets are kept and only told what changed."""

    def __init__(self, theme: Theme, grid: QGridLayout, place: int) -> None:
        self._name, self._note = label("", wrap=True), label("", "small")
        self._values = (label("", wrap=False), label("", wrap=False))
        self._bar = LossBar(theme)
        self._roomy = self._barless = self._stacked = False
        self._told: tuple[object, ...] | None = None
        self._all = (self._name, self._note, *self._values, self._bar)
        self._grid, self._top = grid, 3 * place + 1
        self._place()

    def _place(self) -> None:
        """Values beside the name, or below it where there is no room."""
        for widget in self._all:
            self._grid.removeWidget(widget)
        right, below = Qt.AlignmentFlag.AlignRight, self._top + int(self._stacked)
        self._grid.addWidget(self._name, self._top, 0, 1, 4 if self._stacked else 1)
        self._grid.addWidget(self._bar, self._top, 1)
        for place, shown in enumerate(self._values):
            self._grid.addWidget(shown, below, 2 + place, right)
        self._grid.addWidget(self._note, self._top + 2, 0, 1, 4)

    def show_pair(self, one: Row | None, two: Row | None, grounds: str, *, comparing: bool, bars: bool) -> None:
        row = one or two
        if row is None:
            return
        contested = " · contested" if row.certainty == "contested" else ""
        told = (row.name, f"{row.note}{contested}".removeprefix(" · "), one and one.value, two and two.value, comparing)
        self._bar.set_share(row.loss)
        if (told, grounds, self._roomy) == self._told:
            return
        self._told = (told, grounds, self._roomy)
        self._barless = comparing or not bars
        differs = comparing and (one is None or two is None or one.value != two.value)
        _say(self._name, row.name)
        self._name.setToolTip(grounds)
        self._name.setAccessibleName(f"{row.name}: {row.value}{', differs' if differs else ''}. {grounds}")
        _say(self._note, told[1])
        for shown, side in zip(self._values, (one, two), strict=True):
            _say(shown, side.value if side else "–" if comparing else "")
            shown.setToolTip(grounds)
        font = self._name.font()
        if font.bold() != differs:
            font.setBold(differs)
            self._name.setFont(font)
        visible = {
            self._name: True,
            self._note: bool(told[1]),
            self._values[0]: True,
            self._values[1]: comparing,
            self._bar: bars and self._roomy and not comparing,
        }
        for widget, on in visible.items():
            if widget.isHidden() == on:
                widget.setVisible(on)

    def set_room(self, *, roomy: bool, stacked: bool) -> None:
        """Whether there is room for the bar, and for values beside the name."""
        self._roomy = roomy
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()
        self._bar.setVisible(roomy and not self._barless and not self._name.isHidden())

    def hide(self) -> None:
        self._told = None
        for widget in self._all:
            if not widget.isHidden():
                widget.hide()


def _say(widget: QLabel, text: str) -> None:
    if widget.text() != text:
        widget.setText(text)


def _leads(group: Group, second: Group | None, heads: tuple[str, str]) -> str:
    """What is said before everything else; of two lesions, whose it is."""
    if second is None:
        return group.lead
    return "\n".join(f"{head}: {each.lead}" for head, each in zip(heads, (group, second), strict=True) if each.lead)


def _pairs(group: Group, second: Group | None) -> list[tuple[Row | None, Row | None]]:
    """What is abnormal on either side, with the same sign of the other side, whatever it is there."""
    if second is None:
        return [(row, None) for row in group.abnormal]
    one, two = ({row.id: row for row in each.rows} for each in (group, second))
    ids = dict.fromkeys(row.id for each in (group, second) for row in each.abnormal)
    found = [(one.get(key), two.get(key)) for key in ids]
    return sorted(
        found, key=lambda pair: pair[0] is not None and pair[1] is not None and pair[0].value == pair[1].value
    )
