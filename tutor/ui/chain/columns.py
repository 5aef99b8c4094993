"""How wide the columns beside the pictures are, and when there is room for one of them only."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

LEFT, RIGHT = (0.22, 224, 250), (0.27, 240, 330)
"""Share of the page's width, least and greatest pixels at 100 % text."""
PICTURES = 290
"""Pixels that the pictures need beside two columns, whatever the size of text."""
ALONE = (0.52, 300)
"""The only column, where there is no room for two: share of the page's width, least pixels at 100 % text."""
GAP = 12
"""Pixels between columns and pictures."""


def narrow(width: int, scale: float) -> bool:
    """Whether a page of this width has room for one column only."""
    return (LEFT[1] + RIGHT[1]) * scale + 2 * GAP + PICTURES > width


def fit_columns(width: int, scale: float, left: QWidget, right: QWidget) -> None:
    """Set the widths for a page of this width; in a narrow one `right` is alone."""
    if narrow(width, scale):
        share, least = ALONE
        right.setFixedWidth(round(min(max(share * width, least * scale), 0.62 * width)))
        return
    for widget, (share, least, most) in ((left, LEFT), (right, RIGHT)):
        widget.setFixedWidth(round(min(max(share * width, least * scale), most * scale)))
