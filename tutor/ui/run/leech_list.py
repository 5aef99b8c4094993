"""What keeps tripping the learner, with a way out: ask it now, put it aside, take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.learning.bank import structure_of
from tutor.learning.leeches import Leech
from tutor.ui.run.words import counted, idea
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label


class LeechList(QFrame):
    """`asked(question id)`, `looked_up(page, place)`, `put_aside(memory)`, `taken_back(memory)`."""

    asked = Signal(str)
    looked_up = Signal(str, str)
    put_aside = Signal(str)
    taken_back = Signal(str)

    def __init__(self, study: Study, leeches: Sequence[Leech], apart: Sequence[Leech]) -> None:
        super().__init__()
        self._study = study
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        if leeches:
            column.addWidget(label("What keeps tripping you", "title"))
            told = "These were forgotten again and again. Look at what is confused, or put one aside for now."
            column.addWidget(label(told, "soft"))
        for leech in leeches:
            column.addWidget(self._entry(leech))
        if apart:
            column.addSpacing(4 if leeches else 0)
            column.addWidget(label("Put aside", "title"))
        for leech in apart:
            column.addWidget(self._row(leech, [("Take back", partial(self.taken_back.emit, leech.memory))]))

    def _entry(self, leech: Leech) -> QWidget:
        structure = structure_of(leech.memory)
        place = ("body", structure) if structure else ("learn", leech.lesson)
        actions: list[tuple[str, Callable[[], None]]] = [("Ask it now", partial(self.asked.emit, leech.question))]
        if place[1]:
            actions.append(("Look it up", partial(self.looked_up.emit, *place)))
        return self._row(leech, [*actions, ("Put aside", partial(self.put_aside.emit, leech.memory))])

    def _row(self, leech: Leech, actions: Sequence[tuple[str, Callable[[], None]]]) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "info")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        title = self._title(leech)
        column.addWidget(label(title, "prompt"))
        column.addWidget(label(self._why(leech), "soft"))
        holder = QWidget()
        flow = FlowLayout(self._study.theme.space(2), holder)
        for words, act in actions:
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.setAccessibleName(f"{words}: {title}")
            button.clicked.connect(act)
            flow.addWidget(button)
        column.addWidget(holder)
        return frame

    def _title(self, leech: Leech) -> str:
        structure = structure_of(leech.memory)
        return self._study.name(structure) if structure else leech.prompt

    def _why(self, leech: Leech) -> str:
        told = f"Forgotten {counted(leech.lapses, 'time')}."
        if leech.trips:
            told += f" Most often you chose “{self._study.name(leech.trips).strip('“”.')}”."
        if leech.tag:
            told += f" The idea behind it: {idea(self._study, leech.tag)}."
        return told
