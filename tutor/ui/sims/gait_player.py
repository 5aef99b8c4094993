"""Where in the gait cycle we are, and how it runs on: play, pause, slow motion, steps by phase, loops."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import Leg
from tutor.sims.gait_result import LegResult

Loop = Literal["cycle", "phase", "once"]
PACES: Final = (0.25, 0.5, 1.0)
FRAME: Final = 16
"""Milliseconds between pictures: about 60 a second."""
LONGEST: Final = 100.0
"""Milliseconds that one picture may stand for, so that a stalled program does not jump."""
NEAR: Final = 0.004
"""Share of the cycle within which we count as being at the beginning of a phase."""


class GaitPlayer(QObject):
    """`moved(instant)` whenever the instant changes (share of the walk's cycle); `running(bool)` on play and pause.

    Phases are those of `leg`, the leg that is looked at.
    """

    moved = Signal(float)
    running = Signal(bool)

    def __init__(self, walk: Walk, leg: Leg = "right") -> None:
        super().__init__()
        self._walk, self.leg = walk, leg
        self.instant = 0.0
        self.pace = 1.0
        self.loop: Loop = "cycle"
        self._looped: tuple[float, float] | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether time runs."""
        return self._timer.isActive()

    @property
    def phase(self) -> float:
        """Phase of the leg that is looked at."""
        return self._own.phase_at(self.instant)

    @property
    def phase_name(self) -> str:
        """Perry's name of it."""
        return self._own.phase_name(self.phase)

    def show_walk(self, walk: Walk, leg: Leg) -> None:
        """Another walk: the leg that is looked at keeps its phase."""
        kept = self.phase if leg == self.leg else walk.leg(leg).phase_at(self.instant)
        self._walk, self.leg = walk, leg
        self._hold()
        self.go_to_phase(kept)

    def go_to(self, instant: float) -> None:
        """Show an instant of the cycle."""
        self.instant = instant % 1
        self.moved.emit(self.instant)

    def go_to_phase(self, phase: float) -> None:
        """Show a phase of the leg that is looked at."""
        self.go_to(self._own.contact + phase)

    def step(self, direction: int) -> None:
        """To the beginning of the next phase (1) or of this or the one before (-1)."""
        begins = [one.begin for one in self._own.phases]
        if direction > 0:
            ahead = [begin for begin in begins if begin > self.phase + NEAR]
            self.go_to_phase(ahead[0] if ahead else 0.0)
        else:
            behind = [begin for begin in begins if begin < self.phase - NEAR]
            self.go_to_phase(behind[-1] if behind else begins[-1])
        self._hold()

    def set_loop(self, loop: Loop) -> None:
        """Run on over the whole cycle, within the present phase, or once to the end of the cycle."""
        self.loop = loop
        self._hold()

    def play(self) -> None:
        """Let time run."""
        if not self.playing:
            self._hold()
            self._clock.start()
            self._timer.start()
            self.running.emit(True)

    def pause(self) -> None:
        """Stop."""
        if self.playing:
            self._timer.stop()
            self.running.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def advance(self, milliseconds: float) -> None:
        """So much time goes by."""
        phase = self.phase + milliseconds / 1000 * self.pace / self._walk.cycle
        if self._looped is not None:
            begin, end = self._looped
            phase = begin + (phase - begin) % max(end - begin, NEAR)
        elif self.loop == "once" and phase >= 1:
            self.pause()
            phase = 0.999
        self.go_to_phase(phase)

    @property
    def _own(self) -> LegResult:
        return self._walk.leg(self.leg)

    def _hold(self) -> None:
        """Remember the phase to stay in."""
        found = next((one for one in reversed(self._own.phases) if self.phase >= one.begin), self._own.phases[0])
        self._looped = (found.begin, found.end) if self.loop == "phase" else None

    def _tick(self) -> None:
        self.advance(min(LONGEST, float(self._clock.restart())))
