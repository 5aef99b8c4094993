"""Cards of which one is shown, beside the drawings or below them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

WIDE = 840
"""Width of the page in pixels from which the card stands beside the diagrams."""
ROOMY = 1000
"""Width from which the card is as wide as it likes."""
BESIDE = {False: (240, 280), True: (280, 380)}
"""Pixels of width in a narrow and in a roomy page; true: for two columns."""
BELOW = (120, 150)
"""Least and most pixels of height below the diagrams."""
UNBOUNDED = 16_777_215


class CardStack(QStackedWidget):
    """The page tells it how much room there is."""

    def fit(self, width: int, scale: float, *, columns: bool) -> bool:
        """Take a size in a page of this width at this text scale; returns whether it stands beside the drawings."""
        beside, big = bool(width >= WIDE * scale**0.5), scale**0.6
        wanted = round(BESIDE[columns][width >= ROOMY] * big)
        self.setMinimumWidth(wanted if beside else 0)
        self.setMaximumWidth(wanted if beside else UNBOUNDED)
        self.setMinimumHeight(0 if beside else round(BELOW[0] * big))
        self.setMaximumHeight(UNBOUNDED if beside else round(BELOW[1] * big))
        return beside
