"""Presets as small text files in the learner's folder: one a file, written whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

MOST = 200
"""Presets that are listed; LARGEST characters of each are read."""
LARGEST = 20_000


class PresetFiles:
    """Texts by key. A key is any text; the file's name is made from it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def texts(self) -> dict[str, str]:
        """File name → text of every preset that can be read, oldest name first."""
        found = {}
        paths = sorted(self._folder.glob("*.json"))[:MOST] if self._folder.is_dir() else []
        for path in paths:
            try:
                with path.open(encoding="utf-8") as file:
                    found[path.name] = file.read(LARGEST + 1)
            except (OSError, UnicodeDecodeError):
                continue
        return found

    def write(self, key: str, text: str) -> None:
        """Keep a text under a key. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / file_name(key)
        new = path.with_suffix(".new")
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)

    def delete(self, key: str) -> None:
        """Forget a text; nothing happens if there is none. Raises OSError."""
        (self._folder / file_name(key)).unlink(missing_ok=True)


def file_name(key: str) -> str:
    """A safe file name that tells different keys apart."""
    plain = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")[:40]
    return f"{plain or 'preset'}-{hashlib.sha256(key.encode()).hexdigest()[:8]}.json"
