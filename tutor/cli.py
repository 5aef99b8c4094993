"""The command line: `rootwise` opens the window, its commands work without one. Exit 0 good, 1 errors, 2 unusable."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from tutor import __version__
from tutor.commands import COMMANDS


def parser() -> argparse.ArgumentParser:
    """The arguments of `rootwise`."""
    top = argparse.ArgumentParser(prog="rootwise", description="Offline tutor: how the lumbar spine reaches the ankle.")
    top.add_argument("--version", action="version", version=f"rootwise {__version__}")
    top.add_argument("--data", type=Path, metavar="DIR", help="keep answers and settings in DIR (or set ROOTWISE_HOME)")
    top.add_argument(
        "--smoke", action="store_true", help="open the window, paint every page, close; exit 0 if all went well"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS.values():
        command.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    options = parser().parse_args(arguments)
    if options.command:
        status: int = options.run(options)
        return status
    from tutor.app import run

    return run(options.data, smoke=options.smoke)
