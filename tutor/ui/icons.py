"""Our own 24×24 stroke icons, drawn in the colour that is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tutor.paths import bundled


def icon_svg(name: str, colour: str) -> QByteArray:
    """The SVG of an icon with its stroke colour put in. Raises FileNotFoundError on an unknown name."""
    folder: Path = bundled("assets") / "icons"
    return QByteArray((folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour).encode())


def pixmap(name: str, colour: str, size: int = 20, ratio: float = 2.0) -> QPixmap:
    """An icon of `size` logical pixels."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(icon_svg(name, colour)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """An icon for a button."""
    return QIcon(pixmap(name, colour, size))
