"""How wide the columns beside the pictures are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

LEFT, RIGHT = (0.22, 206, 250), (0.27, 240, 330)
"""Share of the page's width, least and greatest pixels at 100 % text."""


def fit_columns(width: int, scale: float, left: QWidget, right: QWidget) -> None:
    """Set both widths for a page of this width."""
    big = scale**0.5
    for widget, (share, least, most) in ((left, LEFT), (right, RIGHT)):
        widget.setFixedWidth(round(min(max(share * width, least * big), most * big)))
