"""A row of buttons, one of which is chosen: which diagrams stand side by side."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from tutor.ui.widgets.flow_layout import FlowLayout

PRESETS = (
    ("Spine, leg", ("spine-posterior", "leg-posterior")),
    ("Disc, leg", ("segment-axial", "leg-posterior")),
    ("Spine", ("spine-lateral", "spine-posterior")),
    ("Disc", ("segment-axial", "segment-lateral")),
    ("Plexus", ("plexus",)),
    ("Leg, four sides", ("leg-anterior", "leg-posterior", "leg-lateral", "leg-medial")),
    ("Foot", ("foot-dorsal", "foot-plantar")),
    ("Ankle", ("ankle-posterior", "ankle-lateral")),
    ("Gait", ("gait-phases",)),
)
"""Title and diagrams, left to right; those that are not drawn are left out."""
SKIN_PRESET = "Leg, four sides"
"""What is shown when a map of the skin is chosen beside drawings without skin."""


class PresetBar(QWidget):
    """presets: (title, diagrams). `chosen(diagrams)` follows every choice."""

    chosen = Signal(tuple)

    def __init__(self, presets: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        super().__init__()
        self._presets = list(presets)
        self._group = QButtonGroup(self)
        row = FlowLayout(4, self)
        for index, (title, _) in enumerate(self._presets):
            button = QPushButton(title)
            button.setProperty("role", "quiet")
            button.setCheckable(True)
            button.setAccessibleName(f"Show: {title}")
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(self.choose)

    def choose(self, index: int) -> None:
        """Choose a preset by its place in the row."""
        if 0 <= index < len(self._presets):
            self._group.button(index).setChecked(True)
            self.chosen.emit(self._presets[index][1])

    def choose_titled(self, title: str) -> None:
        """Choose the preset of this title; nothing changes if there is none."""
        titles = [each for each, _ in self._presets]
        if title in titles:
            self.choose(titles.index(title))

    def choose_with(self, structure: str, drawn: Mapping[str, Collection[str]]) -> None:
        """Choose the first preset that shows the structure; nothing changes if there is none."""
        for index, (_, diagrams) in enumerate(self._presets):
            if any(structure in drawn[name] for name in diagrams):
                self.choose(index)
                return
