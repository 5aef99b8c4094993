"""`rootwise check`: reads lessons, questions and atlas and reports errors as file:line:column."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.commands.forms import Commands


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    check = commands.add_parser("check", help="check lessons, questions and atlas; errors as file:line:column")
    check.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="a lessons folder, a lesson or a file (default: the shipped course)",
    )
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check content and print the report; 1 if there are errors, 2 if a path cannot be read."""
    from tutor.content.check import check

    report = check(options.paths)
    sys.stdout.write((report.to_json() if options.json else report.text()) + "\n")
    return report.status
