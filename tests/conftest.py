"""Set-up that every test shares: Qt without a screen, chosen before its first import."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
