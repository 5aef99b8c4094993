"""Controls made from parameters: a slider with a box for the exact number, or a list of choices; spoken names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from tutor.sims.parameter import Parameter, Value
from tutor.ui.sims.choice_box import ChoiceBox
from tutor.ui.sims.slider import Slider
from tutor.ui.sims.value_edit import ValueEdit
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

UNITS = {
    "°": "degrees", "kg": "kilograms", "m": "metres", "mm": "millimetres", "cm²": "square centimetres", "h": "hours",
    "months": "months",
}  # fmt: skip
"""Units as they are spoken."""


class ControlPanel(QWidget):
    """sections: heading and parameters. `changed(name, value)` follows every change by a person."""

    changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        sections: Sequence[tuple[str, Sequence[Parameter]]],
        words: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._words = theme, words or {}
        self.sliders: dict[str, Slider] = {}
        self.boxes: dict[str, ValueEdit] = {}
        self.lists: dict[str, QComboBox] = {}
        self._names: dict[str, QLabel] = {}
        self._parameters = {one.name: one for _, parameters in sections for one in parameters}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for index, (heading, parameters) in enumerate(sections):
            if heading:
                title = label(heading, "prompt")
                title.setContentsMargins(0, 10 if index else 0, 0, 0)
                column.addWidget(title)
            for one in parameters:
                column.addWidget(self._control(one))
        column.addStretch(1)
        self.apply_theme()

    def show_values(self, values: Mapping[str, Value], idle: Collection[str] = ()) -> None:
        """Put the controls where the values are, silently; those of `idle` have no effect now and are dimmed."""
        for name, parameter in self._parameters.items():
            for widget in (self.sliders.get(name), self.boxes.get(name), self.lists.get(name), self._names[name]):
                if widget is not None:
                    widget.setEnabled(name not in idle)
            if name in self.lists:
                with QSignalBlocker(self.lists[name]):
                    self.lists[name].setCurrentIndex(parameter.choices.index(str(values[name])))
            else:
                self._show_number(parameter, float(values[name]))

    def apply_theme(self) -> None:
        """Fields as wide as their longest number at this text size, one below the other."""
        metrics = QFontMetrics(self._theme.font("body"))
        width = max(metrics.horizontalAdvance(box.widest()) for box in self.boxes.values()) if self.boxes else 0
        for box in self.boxes.values():
            box.setFixedWidth(width + 20)

    def _control(self, one: Parameter) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        self._names[one.name] = name = label(one.label, "soft")
        made.setToolTip(one.help)
        if one.choices:
            grid.addWidget(name, 0, 0)
            grid.addWidget(self._list(one), 1, 0)
            return made
        grid.addWidget(name, 0, 0, 1, 2)
        grid.addWidget(self._slider(one), 1, 0)
        grid.addWidget(self._box(one), 1, 1)
        grid.setColumnStretch(0, 1)
        return made

    def _list(self, one: Parameter) -> QComboBox:
        box = ChoiceBox()
        words = self._words.get(one.name, {})
        for choice in one.choices:
            box.addItem(words.get(choice, choice.replace("_", " ").capitalize()), choice)
        box.setAccessibleName(one.label)
        box.setAccessibleDescription(one.help)
        box.setObjectName(one.name)
        box.currentIndexChanged.connect(self._chosen)
        self.lists[one.name] = box
        return box

    def _slider(self, one: Parameter) -> Slider:
        slider = Slider(self._theme)
        slider.setRange(round(one.low / one.step), round(one.high / one.step))
        slider.setPageStep(max(1, round((one.high - one.low) / one.step / 10)))
        slider.setAccessibleName(f"{one.label}{_spoken(one.unit)}")
        slider.setAccessibleDescription(one.help)
        slider.setObjectName(one.name)
        slider.valueChanged.connect(self._slid)
        self.sliders[one.name] = slider
        return slider

    def _box(self, one: Parameter) -> ValueEdit:
        box = ValueEdit(one)
        box.setAccessibleName(f"{one.label}{_spoken(one.unit)}, exact")
        box.setAccessibleDescription(one.help)
        box.setObjectName(one.name)
        box.entered.connect(self._typed)
        self.boxes[one.name] = box
        return box

    def _show_number(self, one: Parameter, value: float) -> None:
        slider, box = self.sliders[one.name], self.boxes[one.name]
        with QSignalBlocker(slider):
            slider.setValue(round(value / one.step))
        box.set_value(value)
        slider.update()

    def _slid(self, steps: int) -> None:
        one = self._parameters[self.sender().objectName()]
        self._show_number(one, min(one.high, max(one.low, steps * one.step)))
        self.changed.emit(one.name, min(one.high, max(one.low, round(steps * one.step, 6))))

    def _typed(self, value: float) -> None:
        one = self._parameters[self.sender().objectName()]
        self._show_number(one, value)
        self.changed.emit(one.name, round(value, 6))

    def _chosen(self, index: int) -> None:
        one = self._parameters[self.sender().objectName()]
        if 0 <= index < len(one.choices):
            self.changed.emit(one.name, one.choices[index])


def _spoken(unit: str) -> str:
    return f", {UNITS.get(unit, unit)}" if unit else ""
