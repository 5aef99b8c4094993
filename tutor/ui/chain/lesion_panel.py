"""Choose a lesion: the cause, then what can be set of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from tutor.clinic.chain_lab import level_text
from tutor.clinic.chain_lab import words_of as words_in_full
from tutor.clinic.data.words import LEVELS
from tutor.clinic.findings import label as words_of
from tutor.clinic.lesion import KINDS, Lesion, lesion_from
from tutor.sims.parameter import Value, starts
from tutor.ui.chain.row import capital
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.select_box import SelectBox

WORDS = {level: level_text(level) for level in LEVELS}
"""Choices that are written otherwise than their words."""


class LesionPanel(QFrame):
    """`changed()` follows every touch; `lesion` is what is set now."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str, cause: str = "disc_herniation") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._kept: dict[str, Value] = {}
        self._panel: ControlPanel | None = None
        self.title: QLabel = label(title, "prompt")
        self.causes = SelectBox()
        self.causes.setAccessibleName(f"{title}: cause")
        self.causes.setMinimumContentsLength(8)
        for key, kind in KINDS.items():
            self.causes.addItem(kind.name, key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self.title)
        self._column.addWidget(self.causes)
        self.causes.setCurrentIndex(list(KINDS).index(cause))
        self.causes.currentIndexChanged.connect(self._changed_cause)
        self._build()

    @property
    def lesion(self) -> Lesion:
        """The lesion that the controls describe."""
        return lesion_from(str(self.causes.currentData()), self._panel.values if self._panel else {})

    @property
    def words(self) -> str:
        """The lesion in words: "Disc herniation L5/S1, subarticular, extrusion, right"."""
        return words_in_full({**self.controls.values, "cause": str(self.causes.currentData())})

    @property
    def controls(self) -> ControlPanel:
        """The sliders and lists of the present cause."""
        if self._panel is None:
            raise RuntimeError("built in __init__")
        return self._panel

    def set_lesion(self, cause: str, values: dict[str, Value]) -> None:
        """Show this lesion and say that it changed."""
        self._kept.update(values)
        self.causes.blockSignals(True)
        self.causes.setCurrentIndex(list(KINDS).index(cause))
        self.causes.blockSignals(False)
        self._changed_cause()

    def _changed_cause(self, _index: int = 0) -> None:
        self._build()
        self.changed.emit()

    def _build(self) -> None:
        """Controls of the cause; what was set before stays where the new one knows it too."""
        if self._panel is not None:
            self._column.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
        parameters = KINDS[str(self.causes.currentData())].parameters
        words = {
            each.name: {choice: WORDS.get(choice, capital(words_of(choice))) for choice in each.choices}
            for each in parameters
        }
        self._panel = ControlPanel(self._theme, [("", parameters)], words, inline=True)
        fits = {
            each.name: self._kept[each.name]
            for each in parameters
            if each.name in self._kept and (not each.choices or self._kept[each.name] in each.choices)
        }
        self._panel.show_values({**starts(parameters), **fits})
        self._panel.changed.connect(self._touched)
        self._column.addWidget(self._panel)

    def _touched(self, _name: str, _value: Value) -> None:
        self._kept.update(self.controls.values)
        self.changed.emit()
