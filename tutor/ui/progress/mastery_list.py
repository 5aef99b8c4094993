"""Mastery, lesson by lesson; each opens to its objectives."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tutor.learning.progress_mastery import Mastery
from tutor.ui.widgets.fold import Fold
from tutor.ui.widgets.labels import label

KINDS = {
    "muscle": "Muscles", "nerve": "Nerves", "bone": "Bones", "joint": "Joints", "disc": "Discs", "root": "Roots",
    "ligament": "Ligaments", "tendon": "Tendons", "artery": "Arteries", "vein": "Veins", "fascia": "Fasciae",
    "bursa": "Bursae", "region": "Regions", "dermatome": "Dermatomes", "foramen": "Foramina", "canal": "Canals",
    "phase": "Phases of gait", "rocker": "Rockers of the foot", "disc-part": "Parts of a disc", "process": "Processes",
    "zone": "Zones of the canal", "cord": "Cord and cauda", "cauda": "Cauda equina", "dura": "Dura", "fat": "Fat pads",
    "tract": "Tracts", "plexus": "Plexus", "ganglion": "Ganglia", "skin": "Skin",
}  # fmt: skip
"""Kinds of drawn structures in the plural."""


class MasteryList(QWidget):
    """`practise(lesson id)`: the learner wants to be asked about a lesson."""

    practise = Signal(str)

    def __init__(self, lessons: Sequence[Mastery], objectives: Sequence[Mastery]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, lesson in enumerate(lessons, start=1):
            own = [each for each in objectives if each.lesson == lesson.lesson]
            column.addWidget(row(f"{number}. {lesson.text}", lesson, bold=True))
            column.addWidget(Fold(f"Objectives ({len(own)})", partial(self._objectives, lesson, own)))
            column.addSpacing(6)
        drawn = [each for each in objectives if not each.lesson and each.asked]
        if drawn:
            column.addWidget(Fold(f"On the drawings ({sum(each.asked for each in drawn)} asked)", partial(rows, drawn)))

    def _objectives(self, lesson: Mastery, own: Sequence[Mastery]) -> QWidget:
        inside = rows(own)
        layout = inside.layout()
        go = QPushButton("Practise this lesson")
        go.setAccessibleName(f"Practise {lesson.text}")
        go.setProperty("role", "small")
        go.clicked.connect(partial(self.practise.emit, lesson.lesson))
        if isinstance(layout, QVBoxLayout):
            place = QVBoxLayout()
            place.addWidget(go)
            place.setContentsMargins(0, 4, 0, 8)
            layout.addLayout(place)
        go.setMaximumWidth(go.sizeHint().width() + 40)
        return inside


def rows(several: Sequence[Mastery]) -> QWidget:
    """One under the other, moved in."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(20, 0, 0, 4)
    column.setSpacing(8)
    for each in several:
        column.addWidget(row(each.text if each.lesson else plural(each.text), each))
    return inside


def row(text: str, mastery: Mastery, *, bold: bool = False) -> QWidget:
    """Name and words, and below them the bar: filled by what would be known now, of everything there is to know."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 2, 0, 2)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 1000)
    bar.setValue(round(1000 * (mastery.share or 0) * mastery.asked / max(1, mastery.memories)))
    bar.setAccessibleName(f"{text}: {words(mastery)}")
    grid.addWidget(label(text, "prompt" if bold else ""), 0, 0)
    grid.addWidget(label(words(mastery), "small"), 0, 1)
    grid.addWidget(bar, 1, 0, 1, 2)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    return made


def words(mastery: Mastery) -> str:
    """What can be said of it, no more."""
    if not mastery.memories:
        return "nothing to ask yet"
    asked = f"{mastery.asked} of {mastery.memories} asked"
    if mastery.share is None:
        return f"{asked}: too few to tell" if mastery.asked else "not asked yet"
    return f"{mastery.share:.0%} known now · {asked}"


def plural(objective: str) -> str:
    """The name of an objective that stands for a kind of drawn structures."""
    kind = objective.partition(".")[2] or objective
    return KINDS.get(kind, kind.replace("-", " ").capitalize())
