"""`rootwise simulate disc|gait|chain`: the models from the command line; each model adds itself below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor.commands import simulate_chain, simulate_disc, simulate_gait

if TYPE_CHECKING:
    from tutor.commands.forms import Commands

MODELS = (simulate_disc, simulate_gait, simulate_chain)
"""One file a model, each with `add(models)`."""


def add(commands: Commands) -> None:
    """Add the command and, below it, the models."""
    simulate = commands.add_parser("simulate", help="run a model: what posture, load or a lesion does")
    models = simulate.add_subparsers(dest="model", metavar="MODEL", required=True)
    for model in MODELS:
        model.add(models)
