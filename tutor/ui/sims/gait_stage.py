"""Walker, phase strip and controls joined to one player: what the lab and a lesson share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import Leg
from tutor.ui.sims.gait_bar import GaitBar
from tutor.ui.sims.gait_picture import Views
from tutor.ui.sims.gait_player import GaitPlayer
from tutor.ui.sims.gait_strip import PhaseStrip
from tutor.ui.sims.gait_walker import GaitWalker
from tutor.ui.theme import Theme


class GaitStage(QWidget):
    """`moved(instant)` follows the player. Plays by itself when shown unless motion is reduced."""

    moved = Signal(float)

    def __init__(self, theme: Theme, walk: Walk) -> None:
        super().__init__()
        self._theme = theme
        self.player = GaitPlayer(walk)
        self.walker = GaitWalker(theme)
        self.strip = PhaseStrip(theme)
        self.bar = GaitBar()
        self._shown_before = False
        self._was_playing = False
        self._lay_out()
        self._join()

    def show_walk(self, walk: Walk, ghost: Walk, looked: Leg, affected: Leg | None) -> None:
        """Another walk; the phase stays. looked: the leg of the strip; affected: the side that is marked."""
        self.walker.show_walk(walk, ghost, affected)
        self.strip.show_walk(walk, looked)
        self.player.show_walk(walk, looked)

    def set_near(self, near: Leg) -> None:
        """The side that the side view is seen from."""
        self.walker.set_near(near)

    def least_height(self) -> int:
        """Pixels that it needs, however its minimum was set."""
        return self._column.minimumSize().height()

    def advance(self, milliseconds: float) -> None:
        """So much time goes by."""
        self.player.advance(milliseconds)

    def apply_theme(self) -> None:
        """Colours of the theme."""
        self.walker.update()
        self.strip.updateGeometry()
        self.strip.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to walk, or go on."""
        super().showEvent(event)
        first, self._shown_before = not self._shown_before, True
        if self._was_playing or (first and not self._theme.reduced_motion):
            self.player.play()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is looking: stop the clock."""
        super().hideEvent(event)
        self._was_playing = self.player.playing
        self.player.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses."""
        if event.key() == Qt.Key.Key_Space:
            self.player.toggle()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.walker)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(frame, 1)
        column.addWidget(self.strip)
        column.addWidget(self.bar)

    def _join(self) -> None:
        player = self.player
        player.moved.connect(self._moved)
        player.running.connect(self._running)
        self.walker.scrubbed.connect(self._scrubbed)
        self.strip.scrubbed.connect(self.scrub)
        for source in (self.walker, self.strip, self.bar):
            source.stepped.connect(self.step)
        self.bar.toggled.connect(player.toggle)
        self.bar.paced.connect(self._paced)
        self.bar.looped.connect(player.set_loop)
        self.bar.viewed.connect(self._viewed)
        self.bar.switched.connect(self._switched)
        self.bar.turned.connect(self._turned)

    def scrub(self, phase: float) -> None:
        """Stop and show a phase of the looked-at leg."""
        self.player.pause()
        self.player.go_to_phase(phase)
        self.strip.say()

    def step(self, direction: int) -> None:
        """Stop and go by a phase."""
        self.player.pause()
        self.player.step(direction)
        self.strip.say()

    def _scrubbed(self, instant: float) -> None:
        self.player.pause()
        self.player.go_to(instant)
        self.strip.say()

    def _moved(self, instant: float) -> None:
        self.walker.show_instant(instant)
        self.strip.show_phase(self.player.phase)
        self.moved.emit(instant)

    def _running(self, running: bool) -> None:
        self.bar.set_running(running=running)
        if not running:
            self.strip.say()

    def _paced(self, pace: float) -> None:
        self.player.pace = pace

    def _viewed(self, views: Views) -> None:
        self.walker.set_views(views)

    def _switched(self, key: str, on: bool) -> None:
        self.walker.set_shown(**{key: on})

    def _turned(self) -> None:
        self.walker.set_near("left" if self.walker.near == "right" else "right")
