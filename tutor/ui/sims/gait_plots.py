"""The linked plots: a grid of curves, a chooser of which, one cursor through all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_story import Story
from tutor.ui.sims.gait_charts import CHARTS, SETS
from tutor.ui.sims.gait_plot import GaitPlot
from tutor.ui.sims.gait_strip import SHORT
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.preset_bar import PresetBar

THREE = 720
"""Pixels at 100 % text from which more than four plots stand three in a row."""
NARROW = 480
"""Width in pixels at 100 % text below which they stand one below the other if there is height."""
MOST = 9


class GaitPlots(QWidget):
    """`scrubbed(phase)` follows a drag in any plot."""

    scrubbed = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.plots: dict[str, GaitPlot] = {}
        self.keys: tuple[str, ...] = ()
        self._walk: Walk | None = None
        self._fair: Walk | None = None
        self._looked: Leg = "right"
        self._story: Story | None = None
        self._phases: dict[Leg, float] = dict.fromkeys(LEGS, 0.0)
        self._grid = QGridLayout()
        self._grid_columns = 0
        self._grid.setSpacing(4)
        self.sets = PresetBar([(name, keys) for name, keys in SETS.items() if len(keys) <= 4])
        self.menu = QMenu(self)
        self.menu.addAction("Nine at once").triggered.connect(self._choose_nine)
        self.menu.addSeparator()
        self._actions: dict[str, QAction] = {}
        for key, chart in CHARTS.items():
            action = self.menu.addAction(f"{chart.title}, up: {chart.up}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._toggle, key))
            self._actions[key] = action
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setAccessibleName("Choose which curves are plotted")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        self.key = label("", "small")
        self._lay_out()
        self.sets.chosen.connect(self.choose)
        self.sets.choose(0)

    def choose(self, keys: Sequence[str]) -> None:
        """Plot these curves, at most nine."""
        self.keys = tuple(keys)[:MOST]
        for key in self.keys:
            if key not in self.plots:
                self.plots[key] = plot = GaitPlot(self._theme, CHARTS[key])
                plot.scrubbed.connect(self.scrubbed)
        for key, action in self._actions.items():
            action.setChecked(key in self.keys)
        self._arrange()
        for key in self.keys:
            self._fill(self.plots[key])

    def show_walk(self, walk: Walk, fair: Walk | None, looked: Leg) -> None:
        """Curves of another walk; `fair` as in a plot; `looked`: the leg whose phase the cursor shows."""
        self._walk, self._fair, self._looked = walk, fair, looked
        dotted = "; dotted: healthy at the same speed" if fair is not None else ""
        self.key.setText(f"Right solid, left dashed, each on its own cycle; grey: adults ± 1 SD{dotted}.")
        for key in self.keys:
            self._fill(self.plots[key])

    def show_story(self, story: Story | None) -> None:
        """Mark the links of a chain, by number and phase, on the curves where they can be seen; None: no marks."""
        self._story = story
        for key in self.keys:
            self._mark(self.plots[key])

    def show_instant(self, instant: float, *, still: bool = False) -> None:
        """Move the cursors; `still`: nothing runs, so that there is time to tell the values."""
        if self._walk is None:
            return
        self._phases = {leg: self._walk.leg(leg).phase_at(instant) for leg in LEGS}
        for key in self.keys:
            self.plots[key].show_phases(self._looked, self._phases)
            self.plots[key].tell_values(self._phases if still else None)

    def apply_theme(self) -> None:
        """Colours and fonts of the theme."""
        for plot in self.plots.values():
            plot.apply_theme()
        self.show_instant_again()

    def hide_cursors(self) -> None:
        """Curves alone, for a picture."""
        for key in self.keys:
            self.plots[key].hide_cursor()

    def show_instant_again(self) -> None:
        """Draw the cursors anew."""
        for key in self.keys:
            self.plots[key].show_phases(self._looked, self._phases)

    def _fill(self, plot: GaitPlot) -> None:
        if self._walk is not None:
            plot.show_walk(self._walk, self._fair)
            plot.show_phases(self._looked, self._phases)
            self._mark(plot)

    def _mark(self, plot: GaitPlot) -> None:
        marks = []
        if self._story is not None:
            for number, link in enumerate(self._story.links, 1):
                if plot.chart.key in link.curves:
                    marks.append((f"{number} {SHORT[link.phase_name]}", self._story.leg, link.phase))
        plot.show_marks(marks)

    def _choose_nine(self) -> None:
        self.choose(SETS["Nine"])

    def _toggle(self, key: str) -> None:
        wanted = [one for one in CHARTS if one in self.keys] if key in self.keys else [*self.keys, key]
        self.choose([one for one in wanted if one != key or key not in self.keys] or [key])

    def columns(self) -> int:
        """How many plots stand side by side: one below the other in a narrow high place."""
        big = self._theme.scale**0.5
        narrow = self.width() < NARROW * big and self.height() > 1.1 * self.width()
        most = 1 if narrow else 2 if self.width() < THREE * big or len(self.keys) <= 4 else 3
        return min(most if len(self.keys) <= 5 or not narrow else 2, len(self.keys))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        if self.columns() != self._grid_columns:
            self._arrange()

    def _arrange(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        columns = self.columns()
        self._grid_columns = columns
        rows = -(-len(self.keys) // columns)
        for key, plot in self.plots.items():
            plot.setVisible(key in self.keys)
        for place, key in enumerate(self.keys):
            self._grid.addWidget(self.plots[key], place // columns, place % columns)
        for index in range(MOST):
            self._grid.setRowStretch(index, 1 if index < rows else 0)
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(4)
        bar.addWidget(self.sets, 1)
        bar.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(bar)
        column.addLayout(self._grid, 1)
        column.addWidget(self.key)
