"""Controls made from parameters: a slider with its value for a number, a list for a choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSlider, QWidget

from tutor.sims.parameter import Parameter, Value
from tutor.ui.widgets.labels import label


class ParameterPanel(QWidget):
    """`changed()` follows every touch; `values` are those of the controls.

    words: a choice's or unit's id -> what is shown; the id with spaces by default.
    """

    changed = Signal()

    def __init__(self, parameters: Sequence[Parameter], words: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.parameters = tuple(parameters)
        self._words = words or {}
        self.controls: dict[str, QSlider | QComboBox] = {}
        self._shown = {each.name: label("", "small", wrap=False) for each in self.parameters if not each.choices}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, parameter in enumerate(self.parameters):
            name = label(parameter.label, wrap=False)
            name.setToolTip(parameter.help)
            control = self._list(parameter) if parameter.choices else self._slider(parameter)
            control.setToolTip(parameter.help)
            control.setAccessibleName(parameter.label)
            control.setAccessibleDescription(parameter.help)
            name.setBuddy(control)
            self.controls[parameter.name] = control
            grid.addWidget(name, row, 0)
            grid.addWidget(control, row, 1, 1, 2 if parameter.choices else 1)
            if parameter.name in self._shown:
                grid.addWidget(self._shown[parameter.name], row, 2, Qt.AlignmentFlag.AlignRight)
        self.set_values({})

    @property
    def values(self) -> dict[str, Value]:
        """Parameter name -> value."""
        return {each.name: self._value(each) for each in self.parameters}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Show these values, and the start values of the rest, without telling anybody."""
        for parameter in self.parameters:
            control, value = self.controls[parameter.name], values.get(parameter.name, parameter.start)
            with QSignalBlocker(control):
                if isinstance(control, QComboBox):
                    control.setCurrentIndex(parameter.choices.index(str(value)))
                else:
                    control.setValue(round((float(value) - parameter.low) / parameter.step))
            self._tell(parameter)

    def _slider(self, parameter: Parameter) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, round((parameter.high - parameter.low) / parameter.step))
        slider.setPageStep(max(1, slider.maximum() // 10))
        slider.setMinimumWidth(50)
        slider.valueChanged.connect(partial(self._touched, parameter))
        return slider

    def _list(self, parameter: Parameter) -> QComboBox:
        box = QComboBox()
        for choice in parameter.choices:
            box.addItem(self._worded(choice), choice)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(5)
        box.currentIndexChanged.connect(partial(self._touched, parameter))
        return box

    def _touched(self, parameter: Parameter, *_value: int) -> None:
        self._tell(parameter)
        self.changed.emit()

    def _value(self, parameter: Parameter) -> Value:
        control = self.controls[parameter.name]
        if isinstance(control, QComboBox):
            return str(control.currentData())
        return round(parameter.low + control.value() * parameter.step, 9)

    def _tell(self, parameter: Parameter) -> None:
        """The number beside its slider, shares as per cent."""
        if parameter.name not in self._shown:
            return
        value = float(self._value(parameter))
        share = not parameter.unit and parameter.low >= 0 and parameter.high <= 1
        text = f"{value:.0%}".replace("%", "\xa0%") if share else f"{value:g}\xa0{parameter.unit}".rstrip()
        self._shown[parameter.name].setText(text)
        self._shown[parameter.name].setMinimumWidth(44)

    def _worded(self, choice: str) -> str:
        return self._words.get(choice, choice.replace("_", " "))
