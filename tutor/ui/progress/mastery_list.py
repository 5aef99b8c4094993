"""Mastery, lesson by lesson; each opens to its objectives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

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


METER = 0.42
"""Share of the list's width that the column of bars has, in every row, however far the row is moved in."""


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
            column.addWidget(LessonRow(f"{number}. {lesson.text}", lesson, partial(self._objectives, lesson, own)))
        drawn = [each for each in objectives if not each.lesson and each.asked]
        if drawn:
            column.addWidget(Fold(f"On the drawings ({sum(each.asked for each in drawn)} asked)", partial(rows, drawn)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column of bars."""
        super().resizeEvent(event)
        for meter in self.findChildren(Meter):
            meter.updateGeometry()

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
    column.setContentsMargins(36, 0, 0, 4)
    column.setSpacing(8)
    for each in several:
        column.addWidget(row(each.text if each.lesson else plural(each.text), each))
    return inside


class LessonRow(QWidget):
    """A lesson in one line; its button opens the objectives, which `make` builds when they are first asked for."""

    def __init__(self, text: str, mastery: Mastery, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self._inside: QWidget | None = None
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setAccessibleName(f"Objectives of {text}: {words(mastery)}")
        self.button.setToolTip("Objectives")
        self.button.toggled.connect(self._fold)
        across = QHBoxLayout()
        across.setSpacing(4)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(row(text, mastery), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(across)

    def _fold(self, opened: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        if opened and self._make is not None:
            self._inside, self._make = self._make(), None
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(opened)


def row(text: str, mastery: Mastery) -> QWidget:
    """Name on the left; words and bar on the right."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 3, 0, 3)
    across.setSpacing(16)
    across.addWidget(label(text), 1)
    across.addWidget(Meter(text, mastery))
    return made


class Meter(QWidget):
    """Words and a bar, filled by what would be known now, of all there is to know; in the middle of its row."""

    def __init__(self, text: str, mastery: Mastery) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 1000)
        bar.setValue(round(1000 * (mastery.share or 0) * mastery.asked / max(1, mastery.memories)))
        bar.setAccessibleName(f"{text}: {words(mastery)}")
        column.addStretch(1)
        column.addWidget(label(words(mastery), "small"))
        column.addWidget(bar)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As wide as every other one of its list."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, MasteryList):
            parent = parent.parentWidget()
        wide = round(METER * parent.width()) if parent is not None else super().sizeHint().width()
        return QSize(wide, super().sizeHint().height())


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
