"""The tendon's side of a walk: load against capacity, peaks, a day, and how much of it is proven."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.sims.data.tendon import ACTIVITIES, CHAIN
from tutor.sims.evidence import Certainty, Readout
from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.parameter import Value, read_all, starts
from tutor.sims.statement import Statement
from tutor.sims.tendon import PARAMETERS, Balance, TendonLoad, load
from tutor.ui.sims.activity_bars import ActivityBars, numbers
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.load_bars import LoadBars
from tutor.ui.sims.readout_list import ReadoutList
from tutor.ui.sims.statements import StatementList
from tutor.ui.study import Study
from tutor.ui.widgets.fold import Fold
from tutor.ui.widgets.labels import label

FORCE: Final = ("kharazi2021", "manal2013")
SPREAD: Final = "From the ankle moment; the range is what other methods for the tendon's lever would give."
HONEST: Final = (
    "Load here is the peak force of each step times the steps of a day, against healthy walking of 10 000 steps. "
    "A weak calf lowers the peak force in its tendon. Overload means that load has risen against capacity, and "
    "capacity here is your assumption, not a measurement. Nothing on this page predicts an injury."
)
ORDER: Final = (
    "Peak force in body weights, always a range: laboratories and levers differ as much as activities do, so the order "
    "is firmer than any number. Filled bars rest on measurements, dashed ones are estimates. That a weak calf leads "
    "to tendon trouble is plausible and unproven."
)


class TendonPanel(QWidget):
    """Shows a walk's tendon loads for the assumptions set here."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.values: dict[str, Value] = dict(starts(PARAMETERS))
        self._walk: Walk | None = None
        self._normal: Walk | None = None
        self.bars = LoadBars(study.theme)
        self.sentences = label("")
        self.numbers = ReadoutList(study.theme, study.source)
        self.controls = ControlPanel(study.theme, [("What is assumed", PARAMETERS)])
        self.activities = ActivityBars(study.theme, ACTIVITIES)
        self.chain, self.grounds = StatementList(study.source), StatementList(study.source)
        self.controls.changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.bars, self.sentences, label(HONEST, "soft"),
                       label("Against other activities", "prompt"), self.activities, label(ORDER, "soft"),
                       Fold("Where these ranges come from", self._grounds), self.numbers, self.controls,
                       label("From a weak calf to the tendon, step by step", "prompt"), self.chain):  # fmt: skip
            column.addWidget(widget)
        self.chain.show_statements(
            [Statement(f"{one.says} ({one.standing})", one.sources, cast("Certainty", one.certainty)) for one in CHAIN]
        )
        self.controls.show_values(self.values)

    def show_walk(self, walk: Walk, normal: Walk) -> None:
        """Another walk; `normal`: what the tendons are used to."""
        self._walk, self._normal = walk, normal
        loads = {leg: self._load(walk, leg) for leg in LEGS}
        usual = {leg: self._load(normal, leg) for leg in LEGS}
        more = float(self.values["steps_per_day"]) / float(starts(PARAMETERS)["steps_per_day"])
        capacity = float(self.values["capacity"])
        balances = [
            (leg.capitalize(), Balance(load=more * loads[leg].peak / usual[leg].peak, capacity=capacity))
            for leg in LEGS
        ]
        self.bars.show_balances(balances)
        self.sentences.setText("\n".join(f"{name}: {one.sentence()}" for name, one in balances))
        self.activities.show_walk([(leg, (loads[leg].low, loads[leg].high)) for leg in LEGS])
        self.numbers.show_readouts([row for leg in LEGS for row in _rows(leg, loads[leg])])

    def set_value(self, name: str, value: Value) -> None:
        """Change an assumption. Raises ParameterError."""
        self.values = read_all(PARAMETERS, {**self.values, name: value})
        self.controls.show_values(self.values)
        if self._walk is not None and self._normal is not None:
            self.show_walk(self._walk, self._normal)

    def _grounds(self) -> QWidget:
        """What each range rests on."""
        told = [(one, f"{one.label}, {numbers(one.peak)}. {one.method}") for one in ACTIVITIES]
        rows = [Statement(text, one.sources, cast("Certainty", one.certainty)) for one, text in told]
        self.grounds.show_statements(rows)
        return self.grounds

    def _changed(self, name: str, value: Value) -> None:
        self.set_value(name, value)

    def _load(self, walk: Walk, leg: Leg) -> TendonLoad:
        one, steps = walk.leg(leg), self.values["steps_per_day"]
        return load(
            one.curves["ankle_pf_moment"][:-1], one.curves["ankle_dorsiflexion"][:-1], walk.cycle,
            share=float(self.values["share"]), steps_per_day=float(steps), body_mass=float(self.values["body_mass"]),
        )  # fmt: skip


def _rows(leg: Leg, found: TendonLoad) -> tuple[Readout, ...]:
    return (
        Readout(
            name=f"peak_{leg}", label=f"Peak force, {leg}", value=found.peak, unit="BW", low=found.low,
            high=found.high, digits=1, sources=FORCE, certainty="contested", note=SPREAD,
        ),
        Readout(
            name=f"strain_{leg}", label=f"Strain at the peak, {leg}", value=100 * found.strain, unit="%", digits=1,
            sources=("kharazi2021",), certainty="contested",
            note="Scaled from one published pair of force and strain, so rough.",
        ),
        Readout(
            name=f"impulse_{leg}", label=f"Impulse a step, {leg}", value=found.impulse, unit="BW·s", digits=2,
            sources=FORCE, note="Force added up over one step.",
        ),
        Readout(
            name=f"day_{leg}", label=f"Impulse a day, {leg}", value=found.per_day, unit="BW·s",
            sources=FORCE, note="For half of the steps assumed.",
        ),
    )  # fmt: skip
