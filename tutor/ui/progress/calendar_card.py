"""The calendar of a year with its steps, other years, and the day that is looked at in words."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from tutor.learning.progress_days import Days
from tutor.ui.icons import icon
from tutor.ui.progress.year_map import LevelKey, YearMap
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class CalendarCard(QFrame):
    """Opens on the newest year."""

    def __init__(self, theme: Theme, days: Days) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme, self._days, self._year = theme, days, days.years[0]
        self._title = label("", "title")
        self._before, self._after = self._tool("Year before"), self._tool("Year after")
        self._before.clicked.connect(self._back)
        self._after.clicked.connect(self._forward)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._before)
        head.addWidget(self._after)
        self._said = label("", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.addLayout(head)
        self._column.addWidget(LevelKey(theme))
        self._column.addWidget(self._said)
        self.map: YearMap | None = None
        self._show()
        self.apply_theme()

    def apply_theme(self) -> None:
        """Icon colours."""
        self._before.setIcon(icon("back", self._theme.tokens.ink_soft))
        self._after.setIcon(icon("forward", self._theme.tokens.ink_soft))

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _show(self) -> None:
        if self.map is not None:
            self._column.removeWidget(self.map)
            self.map.deleteLater()
        self.map = YearMap(self._theme, self._days, self._year)
        self.map.pointed.connect(self._tell)
        self._column.insertWidget(1, self.map)
        own = sum(day.year == self._year for day in self._days.days)
        self._title.setText(f"{own} {'day' if own == 1 else 'days'} of study in {self._year}")
        years = self._days.years
        self._before.setEnabled(self._year > years[-1])
        self._after.setEnabled(self._year < years[0])
        many = len(years) > 1
        self._before.setVisible(many)
        self._after.setVisible(many)
        self._tell("")

    def _tell(self, words: str) -> None:
        self._said.setText(words or "Point at a day, or walk the days with the arrow keys.")

    def _back(self) -> None:
        self._year -= 1
        self._show()

    def _forward(self) -> None:
        self._year += 1
        self._show()
