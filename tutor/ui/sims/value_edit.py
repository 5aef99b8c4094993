"""A small field for the exact value of a parameter: number and unit; arrow keys step, Escape takes back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from tutor.sims.parameter import Parameter, ParameterError


class ValueEdit(QLineEdit):
    """`entered(value)` when a person has entered another number that the parameter takes."""

    entered = Signal(float)

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self._parameter = parameter
        self._value = float(parameter.start)
        self._digits = 2 if parameter.step < 0.1 else 1 if parameter.step < 1 else 0
        self.setStyleSheet("padding: 1px 6px;")
        self.editingFinished.connect(self._finish)
        self.set_value(self._value)

    @property
    def value(self) -> float:
        """The number that stands there."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a number, silently."""
        self._value = value
        text = self.text_of(value)
        if self.text() != text:
            with QSignalBlocker(self):
                self.setText(text)

    def text_of(self, value: float) -> str:
        """Number and unit as written."""
        unit = self._parameter.unit
        return f"{value:.{self._digits}f}{'' if unit in ('', '°') else ' '}{unit}"

    def widest(self) -> str:
        """The longest text that can stand there."""
        return max((self.text_of(end) for end in (self._parameter.low, self._parameter.high)), key=len)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, take back, or type."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        if event.key() in steps:
            one = self._parameter
            self._take(min(one.high, max(one.low, self._value + steps[Qt.Key(event.key())] * one.step)))
        elif event.key() == Qt.Key.Key_Escape:
            self.set_value(self._value)
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()  # the number is taken here; around it Enter would check an answer

    def focusInEvent(self, event: QFocusEvent) -> None:
        """All is selected, so that a number can be typed at once."""
        super().focusInEvent(event)
        self.selectAll()

    def _finish(self) -> None:
        unit = self._parameter.unit
        text = self.text().strip().removesuffix(unit).strip().replace(",", ".").replace("−", "-")
        try:
            value = float(self._parameter.read(text))
        except ParameterError:
            self.set_value(self._value)
            return
        self._take(value)

    def _take(self, value: float) -> None:
        different = abs(value - self._value) > 1e-9
        self.set_value(round(value, 6))
        if different:
            self.entered.emit(self._value)
