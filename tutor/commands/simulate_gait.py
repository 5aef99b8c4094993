"""`rootwise simulate gait`: the walk of a person with given strengths, pain and speed, as JSON, CSV or short text."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.commands.forms import Commands
    from tutor.sims.gait import Walk


def add(models: Commands) -> None:
    """Add the model to `rootwise simulate`."""
    gait = models.add_parser("gait", help="how a person with weakness, pain or limits walks")
    gait.add_argument("--preset", default="normal", metavar="NAME", help="e.g. s1, l5, antalgic, steppage, slow-normal")
    gait.add_argument("--side", default="right", metavar="SIDE", help="affected side: right, left or both")
    gait.add_argument(
        "--set", nargs="+", action="extend", default=[], metavar="NAME=VALUE", dest="settings",
        help="calf_strength, dorsiflexor_strength, pain, speed (m/s), cadence, strategy …; _left or _right for one leg",
    )  # fmt: skip
    form = gait.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object: curves of both legs and readouts")
    form.add_argument("--csv", action="store_true", help="print all curves as comma-separated values")
    gait.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Solve and print; 2 if a preset or setting cannot be used."""
    from tutor.commands.settings import read_pairs
    from tutor.sims.gait import preset_settings, walk
    from tutor.sims.gait_export import as_csv, as_data
    from tutor.sims.parameter import ParameterError

    try:
        settings = preset_settings(options.preset, options.side, read_pairs(options.settings))
    except ParameterError as error:
        sys.stderr.write(f"rootwise simulate gait: {error}\n")
        return 2
    found = walk(settings)
    if options.csv:
        sys.stdout.write(as_csv(found))
    elif options.json:
        sys.stdout.write(json.dumps(as_data(found)) + "\n")
    else:
        sys.stdout.write(_text(found) + "\n")
    return 0


def _text(found: Walk) -> str:
    figures = found.figures
    lines = [
        f"Speed {figures['speed']:.2f} m/s, cadence {figures['cadence']:.0f} steps/min, "
        f"double support {figures['double_support_percent']:.0f} % of the cycle"
    ]
    for leg in ("right", "left"):
        lines.append(
            f"{leg.capitalize()}: step {figures[f'step_length_{leg}']:.2f} m, "
            f"stance {figures[f'stance_percent_{leg}']:.0f} %, push-off {figures[f'push_off_power_{leg}']:.1f} W/kg, "
            f"Achilles peak {figures[f'achilles_peak_{leg}']:.1f} BW, clears {figures[f'clearance_mm_{leg}']:.0f} mm"
        )
    return "\n".join(lines)
