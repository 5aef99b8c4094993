"""A day, chosen from three lists: every one of them works by mouse, wheel and keyboard, at any text size."""

from __future__ import annotations

from calendar import month_name, monthrange
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tutor.ui.run.offer import combo
from tutor.ui.widgets.flow_layout import FlowLayout

YEARS = 3
"""Years that can be chosen, from that of the first day on."""


class DayField(QWidget):
    """`changed` follows every choice. A day that its month does not have is its last one."""

    changed = Signal()

    def __init__(self, first: date, chosen: date, space: int) -> None:
        super().__init__()
        months = list(month_name)[1:]
        self.day_of_month = combo([(str(number), str(number)) for number in range(1, 32)], "Day of the month")
        self.month = combo([(name, str(number)) for number, name in enumerate(months, start=1)], "Month")
        self.year = combo([(str(first.year + each), str(first.year + each)) for each in range(YEARS)], "Year")
        row = FlowLayout(space, self)
        for box, letters in ((self.day_of_month, 2), (self.month, 9), (self.year, 4)):
            box.setMinimumContentsLength(letters)
            row.addWidget(box)
        self.set_day(chosen)
        for box in (self.day_of_month, self.month, self.year):
            box.currentIndexChanged.connect(self.changed)
        self.setFocusProxy(self.day_of_month)

    def day(self) -> date:
        """The day that is chosen."""
        year, month = int(self.year.currentData()), int(self.month.currentData())
        return date(year, month, min(int(self.day_of_month.currentData()), monthrange(year, month)[1]))

    def set_day(self, day: date) -> None:
        """Choose a day."""
        for box, value in ((self.day_of_month, day.day), (self.month, day.month), (self.year, day.year)):
            box.setCurrentIndex(max(0, box.findData(str(value))))
