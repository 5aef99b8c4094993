"""Controls made from parameters: a slider with its number, or a list of choices; spoken names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from tutor.sims.parameter import Parameter, Value, starts
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
    """sections: heading and parameters. `changed(name, value)` follows every change by a person.

    words: parameter → choice → what is shown. inline: names stand beside the controls and numbers are only shown, for a
    place that must stay low; else names stand above, and a number can be typed.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        sections: Sequence[tuple[str, Sequence[Parameter]]],
        words: Mapping[str, Mapping[str, str]] | None = None,
        *,
        inline: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._words, self._inline = theme, words or {}, inline
        self.sliders: dict[str, Slider] = {}
        self.boxes: dict[str, ValueEdit] = {}
        self.lists: dict[str, QComboBox] = {}
        self._shown: dict[str, QLabel] = {}
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
            if inline:
                column.addLayout(self._rows(parameters))
                continue
            for one in parameters:
                column.addWidget(self._control(one))
        column.addStretch(1)
        self.show_values(starts(tuple(self._parameters.values())))
        self.apply_theme()

    @property
    def controls(self) -> dict[str, Slider | QComboBox]:
        """Parameter → its slider or list."""
        return {**self.sliders, **self.lists}

    @property
    def values(self) -> dict[str, Value]:
        """Parameter → what its control stands at."""
        return {name: self._value(one) for name, one in self._parameters.items()}

    def show_values(self, values: Mapping[str, Value], idle: Collection[str] = ()) -> None:
        """Put the controls where the values are, silently; those of `idle` have no effect now and are dimmed."""
        for name, parameter in self._parameters.items():
            for widgets in (self.sliders, self.boxes, self.lists, self._shown, self._names):
                if name in widgets:
                    widgets[name].setEnabled(name not in idle)
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

    def _rows(self, parameters: Sequence[Parameter]) -> QGridLayout:
        """Name, control and number of each beside each other, in columns."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(parameters):
            self._names[one.name] = name = label(one.label, wrap=False)
            control = self._list(one) if one.choices else self._slider(one)
            for widget in (name, control):
                widget.setToolTip(one.help)
            name.setBuddy(control)
            grid.addWidget(name, row, 0)
            grid.addWidget(control, row, 1, 1, 2 if one.choices else 1)
            if not one.choices:
                self._shown[one.name] = number = label("", "small", wrap=False)
                number.setMinimumWidth(36)
                grid.addWidget(number, row, 2, Qt.AlignmentFlag.AlignRight)
        return grid

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
        if self._inline:
            box.setMinimumContentsLength(5)
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
        if self._inline:
            slider.setMinimumWidth(44)
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
        slider = self.sliders[one.name]
        with QSignalBlocker(slider):
            slider.setValue(round(value / one.step))
        if one.name in self.boxes:
            self.boxes[one.name].set_value(value)
        else:
            self._shown[one.name].setText(_short(one, value))
        slider.update()

    def _value(self, one: Parameter) -> Value:
        if one.choices:
            return one.choices[self.lists[one.name].currentIndex()]
        if one.name in self.boxes:
            return self.boxes[one.name].value
        return min(one.high, max(one.low, round(self.sliders[one.name].value() * one.step, 9)))

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


def _short(one: Parameter, value: float) -> str:
    """The number beside its slider; shares as per cent."""
    if not one.unit and one.low >= 0 and one.high <= 1:
        return f"{100 * value:.0f}\N{NO-BREAK SPACE}%"
    return f"{value:g}\N{NO-BREAK SPACE}{one.unit}".rstrip()


def _spoken(unit: str) -> str:
    return f", {UNITS.get(unit, unit)}" if unit else ""
