"""What belongs to a structure elsewhere in the body: what a drawing lights when the structure itself is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tutor.atlas.atlas import Atlas
from tutor.atlas.model import Nerve, Verb

STRONG: frozenset[Verb] = frozenset({"mainly innervates", "leaves through", "crosses behind"})
"""Relations whose other end stands out."""
FAINT: frozenset[Verb] = frozenset(
    {"innervates", "contributes to", "supplies", "carries", "carries feeling from", "tests", "ends as", "can press on"}
)
"""Relations whose other end is shown as well, but steps back."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """Ids of structures. The two sets have nothing in common and neither holds the structure itself."""

    strong: frozenset[str]
    faint: frozenset[str]


def belonging(atlas: Atlas, structure: str) -> Belonging:
    """What belongs to the structure.

    Of a root its disc, foramen, skin and the muscles it does most for (strong), the other muscles, nerves, reflexes and
    points (faint); of a nerve the muscles that it and its branches supply, and these; of a muscle its roots and nerve.
    """
    strong, faint = set[str](), set[str]()
    for relation in atlas.related(structure):
        other = relation.object if relation.subject == structure else relation.subject
        skin = relation.verb in FAINT and atlas.structures[other].kind == "dermatome"
        (strong if relation.verb in STRONG or skin else faint if relation.verb in FAINT else set()).add(other)
    if structure in atlas.nerves:
        below = branches(atlas, structure)
        strong |= {key for key, muscle in atlas.muscles.items() if muscle.nerve in below}
        faint |= below
    strong -= {structure}
    return Belonging(frozenset(strong), frozenset(faint - strong - {structure}))


def branches(atlas: Atlas, nerve: str) -> frozenset[str]:
    """The nerve and everything that branches from it, however far."""
    found, fresh = {nerve}, {nerve}
    while fresh:
        fresh = {key for key, other in atlas.nerves.items() if fresh & set(other.branch_of)} - found
        found |= fresh
    return frozenset(found)


def trunk(atlas: Atlas, nerves: Iterable[str]) -> list[list[str]]:
    """These nerves and all they come from, by generation: [[next to the plexus], …, [the farthest]]."""
    depth: dict[str, int] = {}

    def measure(key: str) -> int:
        if key not in depth:
            parents = [parent for parent in atlas.nerves[key].branch_of if parent in atlas.nerves]
            depth[key] = 1 + max(map(measure, parents)) if parents else 0
        return depth[key]

    for nerve in nerves:
        measure(nerve)
    return (
        [[key for key in atlas.nerves if depth.get(key) == level] for level in range(1 + max(depth.values()))]
        if depth
        else []
    )


def plexuses(atlas: Atlas, nerves: Iterable[Nerve]) -> tuple[str, ...]:
    """The plexuses that these nerves branch from."""
    found = dict.fromkeys(parent for nerve in nerves for parent in nerve.branch_of)
    return tuple(key for key in found if atlas.structures[key].kind == "plexus")
