"""`rootwise simulate chain`: from a lesion to root, muscle, skin, reflex, walking and tendon."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.clinic.chain import Chain
    from tutor.clinic.lesion import Lesion
    from tutor.clinic.signs import Signs
    from tutor.commands.forms import Commands
    from tutor.sims.parameter import Value


def add(models: Commands) -> None:
    """Add the model to `rootwise simulate`."""
    chain = models.add_parser("chain", help="what a lesion does, link by link, down to the tendon")
    chain.add_argument(
        "--set", nargs="+", action="extend", default=[], metavar="NAME=VALUE", dest="settings",
        help="cause (disc_herniation if not given), level, zone, type, migration, severity, side …",
    )  # fmt: skip
    chain.add_argument("--json", action="store_true", help="print one JSON object")
    chain.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Simulate and print; 2 if a setting cannot be used."""
    from tutor.commands.settings import read_pairs
    from tutor.commands.shipped import atlas
    from tutor.sims.parameter import ParameterError

    try:
        lesion = read_lesion(read_pairs(options.settings))
    except ParameterError as error:
        sys.stderr.write(f"rootwise simulate chain: {error}\n")
        return 2
    from tutor.clinic.chain import chain_of
    from tutor.clinic.chain_json import chain_json

    chain = chain_of(lesion, atlas())
    text = json.dumps(chain_json(chain), ensure_ascii=False, indent=1) if options.json else _text(chain)
    sys.stdout.write(text + "\n")
    return 0


def read_lesion(given: dict[str, Value]) -> Lesion:
    """The lesion of these settings; `cause` chooses which settings there are.

    Raises:
        ParameterError: an unknown setting or a value that it refuses.
    """
    from tutor.clinic.lesion import lesion_from

    cause = given.pop("cause", "disc_herniation")
    return lesion_from(str(cause), given)


def _text(chain: Chain) -> str:
    signs, leg = chain.signs, chain.signs.affected
    roots = {root: loss for root, loss in leg.root_skin.items() if loss > 0}
    lines = [
        "Roots: " + (", ".join(f"{root.removeprefix('root.')} {loss:.0%}" for root, loss in roots.items()) or "none")
    ]
    weak = [f"{name.replace('_', ' ')} {sign.mrc:g}" for name, sign in leg.actions.items() if sign.mrc < 5]
    lines.append("Strength below MRC 5: " + (", ".join(weak) or "none"))
    lines.append(f"Heel raises on one leg: {leg.heel_raises}, other side {signs.other.heel_raises}")
    skin = [f"{zone.replace('_', ' ')} {sign.word}" for zone, sign in leg.sensation.items() if sign.word != "normal"]
    lines.append("Feeling changed: " + (", ".join(skin) or "nowhere"))
    lines.append(
        "Reflexes: " + ", ".join(f"{name.replace('_', ' ')} {sign.grade}" for name, sign in leg.reflexes.items())
    )
    lines.append("Tests usually positive: " + (", ".join(leg_tests(signs)) or "none"))
    figures = chain.walk.figures
    lines.append(
        f"Walking: {figures['speed']:.2f} m/s against {chain.usual.figures['speed']:.2f} m/s without the lesion"
    )
    near, far = chain.affected, chain.other
    lines.append(
        f"Achilles tendon: peak {near.now.peak:.1f} BW ({near.now.low:.1f} to {near.now.high:.1f} by method), "
        f"without the lesion {near.usual.peak:.1f} BW; other leg {far.now.peak:.1f} BW"
    )
    lines.append(near.balance.sentence())
    return "\n".join(lines)


def leg_tests(signs: Signs) -> list[str]:
    """Words of the tests that most people with this lesion have positive."""
    from tutor.clinic.findings import label

    return [label(name) for name, sign in signs.affected.tests.items() if sign.positive]
