"""`rootwise simulate disc`: moment, compression, shear and pressure at L4/5 for a posture and a load."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.commands.forms import Commands
    from tutor.sims.disc import DiscState
    from tutor.sims.parameter import Value


def add(models: Commands) -> None:
    """Add the model to `rootwise simulate`."""
    disc = models.add_parser("disc", help="pressure in the L4/5 disc for a posture and a load")
    disc.add_argument(
        "--set", nargs="+", action="extend", default=[], metavar="NAME=VALUE", dest="settings",
        help="trunk_flexion (degrees), load (kg), load_distance (m, or hang), body_mass (kg), height (m) …",
    )  # fmt: skip
    disc.add_argument("--posture", metavar="NAME", help="a measured posture, e.g. sitting_unsupported")
    disc.add_argument("--details", action="store_true", help="also nucleus, height, canal and ranges with sources")
    disc.add_argument("--json", action="store_true", help="print one JSON object")
    disc.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Solve and print; 2 if a setting cannot be used."""
    from tutor.commands.settings import read_pairs
    from tutor.sims.disc import read_settings, solve
    from tutor.sims.parameter import ParameterError

    try:
        given = read_pairs(options.settings)
        if options.posture is not None:
            given["posture"] = options.posture
        state = solve(read_settings(given))
    except ParameterError as error:
        sys.stderr.write(f"rootwise simulate disc: {error}\n")
        return 2
    answer = _answer(state)
    if options.details:
        answer["details"] = _details(state)
    sys.stdout.write((json.dumps(answer, ensure_ascii=False) if options.json else _text(state)) + "\n")
    return 0


def _answer(state: DiscState) -> dict[str, object]:
    def rounded(value: float | None, digits: int) -> Value | None:
        return None if value is None else round(value, digits)

    return {
        "moment_Nm": rounded(state.moment, 2),
        "compression_N": rounded(state.compression, 1),
        "shear_N": rounded(state.shear, 1),
        "pressure_MPa": rounded(state.pressure, 4),
        "source": state.source,
    }


def _details(state: DiscState) -> list[dict[str, object]]:
    from tutor.sims.disc_readouts import readouts

    return [
        {"name": row.name, "value": row.value, "unit": row.unit, "low": row.low, "high": row.high,
         "certainty": row.certainty, "sources": list(row.sources), "note": row.note}
        for row in readouts(state)
    ]  # fmt: skip


def _text(state: DiscState) -> str:
    from tutor.sims.disc_readouts import readouts

    lines = [
        f"{row.label}: {row.text()}" + (f" ({row.range_text()})" if row.range_text() else "") for row in readouts(state)
    ]
    return "\n".join([*lines, f"Source: {state.source}"])
