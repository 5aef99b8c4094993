"""Tells every layout above a widget that its height may have changed.

Qt passes a request on only where a size hint changed; the height that wrapped text needs at a width is no part of it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def relayout(widget: QWidget) -> None:
    """Ask all parents up to the scroll area to lay themselves out again."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QScrollArea):
        above.updateGeometry()
        above = above.parentWidget()
