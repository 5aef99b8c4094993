"""How this person likes the window: scheme, text size, motion. Kept in a small file beside the answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings


class Preferences:
    """Read before the first paint, so a file of its own instead of the database."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A saved preference."""
        return str(self._file.value(key, default))

    def number(self, key: str, default: float, least: float, most: float) -> float:
        """A saved number within its bounds; anything else in the file counts as the default."""
        try:
            value = float(self.text(key, str(default)))
        except ValueError:
            return default
        return value if least <= value <= most else default

    def save(self, key: str, value: str) -> bool:
        """Save a preference at once; False if the file cannot be written."""
        self._file.setValue(key, value)
        self._file.sync()
        return self._file.status() is QSettings.Status.NoError
