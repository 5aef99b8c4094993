"""What the gait lab says of a walk, behind tabs: signs, curves, differences, tendon. Works out only what is seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import Leg
from tutor.sims.gait_readouts import differences, readouts
from tutor.sims.gait_signs import signs
from tutor.sims.gait_story import Story, story
from tutor.ui.sims.gait_key import GaitKey
from tutor.ui.sims.readout_list import ReadoutList
from tutor.ui.sims.sign_list import SignList
from tutor.ui.sims.story_box import StoryBox
from tutor.ui.sims.tabs import Tabs
from tutor.ui.sims.tendon_panel import TendonPanel
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from tutor.ui.sims.gait_plots import GaitPlots

SEEING, PLOTS, NUMBERS, TENDON, KEY = range(5)
"""Tabs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A walk and what it is compared with.

    fair: healthy at the same speed; normal: healthy at comfortable speed; same_speed: which of them is meant now.
    """

    walk: Walk
    fair: Walk
    normal: Walk
    same_speed: bool
    side: Leg

    @property
    def healthy(self) -> Walk:
        """The healthy walk that everything is compared with."""
        return self.fair if self.same_speed else self.normal


class GaitTold(QWidget):
    """`scrubbed(phase)` follows a drag in a curve; signs tell `seeing.look` and `seeing.opened`, the chain `why.look`.

    `beside` is where the curves stand when there is room for them beside the walker.
    """

    scrubbed = Signal(float)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._theme = study.theme
        self._shown: Compared | None = None
        self._instant = 0.0
        self.apart = False
        self.plots: GaitPlots | None = None
        self.seeing, self.why = SignList(study), StoryBox(study)
        self.summary, self.numbers = label(""), ReadoutList(study.theme, study.source)
        self.tendon = TendonPanel(study)
        curves, self.beside = QWidget(), QWidget()
        self._behind, self._curves = _bare(curves), _bare(self.beside)
        self.beside.hide()
        self.tabs = Tabs(
            (
                ("What am I seeing?", _scrolled(self.why, self.seeing)),
                ("Curves", curves),
                ("Differences", _scrolled(self.summary, self.numbers)),
                ("Tendon", _scrolled(self.tendon)),
                ("Key", _scrolled(GaitKey(study.theme))),
            )
        )
        _bare(self).addWidget(self.tabs)
        self.tabs.changed.connect(self.refresh)

    def hasHeightForWidth(self) -> bool:
        """Everything in it scrolls or shrinks: wrapped words do not ask for height."""
        return False

    def sizeHint(self) -> QSize:
        """Four plots."""
        return QSize(360, 260)

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(240, 200)

    def show_walk(self, shown: Compared) -> None:
        """Another walk."""
        self._shown = shown
        self.refresh()

    def show_instant(self, instant: float, *, still: bool = False) -> None:
        """Another instant of the walk's cycle; `still`: nothing runs."""
        self._instant = instant
        if self.plots is not None and (self.apart or self.tabs.index == PLOTS):
            self.plots.show_instant(instant, still=still)

    def part_curves(self, apart: bool) -> None:
        """Curves stand beside the walker where there is room, else behind a tab."""
        if apart == self.apart:
            return
        self.apart = apart
        if self.plots is not None:
            (self._curves if apart else self._behind).addWidget(self.plots)
        if apart and self.tabs.index == PLOTS:
            self.tabs.choose(SEEING)
        self.tabs.show_page(PLOTS, on=not apart)
        self.beside.setVisible(apart)
        self.refresh()

    def apply_theme(self) -> None:
        """Colours of what paints itself."""
        self.tendon.controls.apply_theme()
        if self.plots is not None:
            self.plots.apply_theme()
        self.refresh()

    def refresh(self, _index: int = 0) -> None:
        """Work out what is seen."""
        shown, index = self._shown, self.tabs.index
        if shown is None:
            return
        told = story(shown.walk, shown.fair)
        if index == SEEING:
            self.why.show_story(told)
            self.seeing.show_signs(signs(shown.walk, shown.fair))
        elif index == NUMBERS:
            self._tell_differences(shown)
            self.numbers.show_readouts(readouts(shown.walk))
        elif index == TENDON:
            self.tendon.show_walk(shown.walk, shown.normal)
        if self.apart or index == PLOTS:
            self._show_curves(shown, told)

    def _tell_differences(self, shown: Compared) -> None:
        """What is different from the healthy walk, the largest first."""
        against = "a healthy person at the same speed" if shown.same_speed else "comfortable healthy walking"
        told = [f"• {one.text}" for one in differences(shown.walk, shown.healthy)]
        self.summary.setText("\n".join([f"Against {against}:", *(told or ["No difference that matters."])]))

    def _show_curves(self, shown: Compared, told: Story | None) -> None:
        if self.plots is None:
            self.plots = self._make_plots()
        self.plots.show_walk(shown.walk, shown.fair if shown.same_speed else None, shown.side)
        self.plots.show_story(told)
        self.plots.show_instant(self._instant)

    def _make_plots(self) -> GaitPlots:
        """Pyqtgraph takes a third of a second to import: only when curves are asked for."""
        from tutor.ui.sims.gait_plots import GaitPlots

        made = GaitPlots(self._theme)
        made.scrubbed.connect(self.scrubbed)
        (self._curves if self.apart else self._behind).addWidget(made)
        return made


def _bare(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    return column


def _scrolled(*widgets: QWidget) -> QWidget:
    column = Column(width=1200, margins=(4, 8, 12, 8))
    column.body.setSpacing(12)
    for widget in widgets:
        column.body.addWidget(widget)
    column.body.addStretch(1)
    return column
