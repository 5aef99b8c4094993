"""Shelf: one file a command of `rootwise`, each with `add(commands)`, which sets `run` (options → exit status)."""

from __future__ import annotations

from tutor.commands import check, items, localise, simulate

COMMANDS = {"check": check, "simulate": simulate, "localise": localise, "items": items}
"""In the order of the help text. Modules here import what they need when they run: `rootwise` itself opens a window."""
