"""Shows steps one after the other: what lights, a sentence, its grounds; plays, stops, goes back and forth."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from tutor.atlas.trace import Step
from tutor.ui.icons import icon
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.structure_card import CERTAINTIES

FRAME = 33
"""Milliseconds between two pictures while it plays."""
RUN = 1200
"""Milliseconds that the light takes along a step."""
READING = 45
"""Milliseconds given to each letter of the sentence."""


class StepBar(QFrame):
    """`shown(index)` when a step is reached, `moved(0 to 1)` while its light runs, `closed()` at the end."""

    shown = Signal(int)
    moved = Signal(float)
    closed = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.steps: tuple[Step, ...] = ()
        self.index = 0
        self._spent = 0
        self.setProperty("role", "card")
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)
        self._back = self._button("Previous step", self._go_back)
        self._play = self._button("Play", self.toggle)
        self._forward = self._button("Next step", self._go_forward)
        self._close = self._button("Close", self.close_steps)
        self._head, self._says = label("", "prompt"), label("")
        self._grounds = label("", "small")
        text = QVBoxLayout()
        text.setSpacing(2)
        for line in (self._head, self._says, self._grounds):
            text.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        for button in (self._back, self._play, self._forward):
            row.addWidget(button)
        row.addSpacing(8)
        row.addLayout(text, 1)
        row.addWidget(self._close)
        self.apply_theme()
        self.hide()

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Begin with the first step; several play by themselves unless motion is reduced."""
        self.steps = tuple(steps)
        several = len(self.steps) > 1
        for button in (self._back, self._play, self._forward):
            button.setVisible(several)
        self.show()
        self._reach(0)
        self.set_playing(several and not self._study.theme.reduced_motion)

    def close_steps(self) -> None:
        """Forget the steps."""
        self.set_playing(False)
        if self.steps:
            self.steps = ()
            self.hide()
            self.closed.emit()

    def toggle(self) -> None:
        """Play or stop; at the end, begin again."""
        if not self.playing and self.index == len(self.steps) - 1:
            self._reach(0)
        self.set_playing(not self.playing)

    def set_playing(self, on: bool) -> None:
        """Go on by itself, or not."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self._draw_play()

    def advance(self, milliseconds: int) -> None:
        """Let that much time pass."""
        self._spent += milliseconds
        self.moved.emit(self._spent / RUN)
        if self._spent >= RUN + READING * len(self.steps[self.index].says):
            if self.index + 1 < len(self.steps):
                self._reach(self.index + 1)
            else:
                self.set_playing(False)

    def apply_theme(self) -> None:
        """Draw the icons in the theme's ink."""
        pictures = {self._back: "back", self._forward: "forward", self._close: "cross"}
        for button, picture in pictures.items():
            self._draw(button, picture)
        self._draw_play()

    def _tick(self) -> None:
        self.advance(FRAME)

    def _reach(self, index: int) -> None:
        self.index, self._spent = index, 0
        step = self.steps[index]
        count = f"{index + 1} of {len(self.steps)} · " if len(self.steps) > 1 else ""
        self._head.setText(f"{count}{step.title}")
        self._says.setText(step.says)
        sources = ", ".join(map(self._study.source, step.sources))
        self._grounds.setText(": ".join(filter(None, (CERTAINTIES[step.certainty], sources))))
        self._back.setEnabled(index > 0)
        self._forward.setEnabled(index + 1 < len(self.steps))
        self.setAccessibleName(f"{self._head.text()}. {step.says}")
        self.shown.emit(index)

    def _go_back(self) -> None:
        self.set_playing(False)
        self._reach(max(0, self.index - 1))

    def _go_forward(self) -> None:
        self.set_playing(False)
        self._reach(min(len(self.steps) - 1, self.index + 1))

    def _button(self, words: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    def _draw_play(self) -> None:
        words = "Stop (Space)" if self.playing else "Play (Space)"
        self._play.setToolTip(words)
        self._play.setAccessibleName(words)
        self._draw(self._play, "pause" if self.playing else "play")

    def _draw(self, button: QToolButton, picture: str) -> None:
        theme = self._study.theme
        side = round(18 * theme.scale**0.5)
        button.setIcon(icon(picture, theme.tokens.ink_soft, side))
        button.setIconSize(QSize(side, side))
