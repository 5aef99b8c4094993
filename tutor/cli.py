"""The command line: `rootwise` opens the window; `rootwise check` reads content. Exit 0 good, 1 errors, 2 unusable."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tutor import __version__


def parser() -> argparse.ArgumentParser:
    """The arguments of `rootwise`."""
    top = argparse.ArgumentParser(prog="rootwise", description="Offline tutor: how the lumbar spine reaches the ankle.")
    top.add_argument("--version", action="version", version=f"rootwise {__version__}")
    top.add_argument("--data", type=Path, metavar="DIR", help="keep answers and settings in DIR (or set ROOTWISE_HOME)")
    top.add_argument(
        "--smoke", action="store_true", help="open the window, paint every page, close; exit 0 if all went well"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser("check", help="check lessons, questions and atlas; errors as file:line:column")
    check.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="a lessons folder, a lesson or a file (default: the shipped course)",
    )
    check.add_argument("--json", action="store_true", help="print one JSON object")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    options = parser().parse_args(arguments)
    if options.command == "check":
        return run_check(options.paths, as_json=options.json)
    from tutor.app import run

    return run(options.data, smoke=options.smoke)


def run_check(paths: Sequence[Path], *, as_json: bool) -> int:
    """Check content and print the report; 1 if there are errors, 2 if a path cannot be read."""
    from tutor.content.check import check

    report = check(paths)
    sys.stdout.write((report.to_json() if as_json else report.text()) + "\n")
    return report.status
