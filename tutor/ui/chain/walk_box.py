"""The last links: how one walks with the lesion, and what the Achilles tendon carries; worked out at rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from tutor.clinic.chain import Chain, chain_of
from tutor.clinic.lesion import Lesion
from tutor.sims.gait import same_speed
from tutor.sims.gait_signs import signs as signs_of_walk
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.structure_card import CERTAINTIES

REST = 180
"""Milliseconds after the last touch before the walk is worked out: it takes longer than a frame."""
MOST = 4
"""Signs of a walk that are listed."""


class WalkBox(QFrame):
    """`watch()`: the walk is wanted in the gait lab."""

    watch = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._lesions: tuple[Lesion, ...] = ()
        self._names: tuple[str, ...] = ()
        self.chains: tuple[Chain, ...] = ()
        self.setProperty("role", "card")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.work_out)
        self._walk, self._tendon, self._grounds = label(""), label(""), label("", "small")
        self.button = QPushButton("Watch the walk")
        self.button.setProperty("role", "small")
        self.button.clicked.connect(self.watch)
        head = QHBoxLayout()
        head.addWidget(label("Step and tendon", "prompt"), 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self._walk, self._tendon, self._grounds):
            column.addWidget(widget)

    def take(self, lesions: Sequence[Lesion], names: Sequence[str] = ()) -> None:
        """Work with these soon; two of them are told apart by their names."""
        self._lesions, self._names = tuple(lesions), tuple(names)
        self._timer.start()

    def rest(self) -> None:
        """Not now."""
        self._timer.stop()

    def work_out(self) -> None:
        """Walk now."""
        self._timer.stop()
        self.chains = tuple(chain_of(lesion, self._study.atlas) for lesion in self._lesions)
        titles = tuple(f"{name}: " for name in self._names) if len(self.chains) > 1 else ("",)
        self._walk.setText(
            "\n".join(f"{lead}{_walking(chain)}" for lead, chain in zip(titles, self.chains, strict=True))
        )
        self._tendon.setText(
            "\n".join(f"{lead}{_carrying(chain)}" for lead, chain in zip(titles, self.chains, strict=True))
        )
        arrows = [
            arrow for chain in self.chains for arrow in chain.why if arrow.kind in {"muscle_to_gait", "gait_to_tendon"}
        ]
        grounds = [
            f"{arrow.text} ({CERTAINTIES[arrow.certainty]}: {', '.join(map(self._study.source, arrow.sources))})"
            for arrow in dict.fromkeys(arrows)
        ]
        self._grounds.setText("\n".join(grounds))


def _walking(chain: Chain) -> str:
    """What can be seen, against a healthy person at the same speed."""
    found = signs_of_walk(chain.walk, same_speed(chain.walk))[:MOST]
    speed = f"{chain.walk.figures['speed']:.2f} m/s, {chain.usual.figures['speed']:.2f} without the lesion."
    return " ".join((speed, *(sign.text for sign in found))) if found else f"{speed} Nothing to see in the walk."


def _carrying(chain: Chain) -> str:
    """Peak force with its spread, and load against capacity in words."""
    near = chain.affected
    now, usual = near.now, near.usual
    return (
        f"Achilles tendon, peak in a step: {now.peak:.1f} body weights ({now.low:.1f} to {now.high:.1f} by method), "
        f"{usual.peak:.1f} without the lesion. {near.balance.sentence()}"
    )
