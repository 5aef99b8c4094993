"""The way of a root, a nerve, or a muscle's supply: from the cord to the skin, step by step, with a sentence a step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tutor.atlas.atlas import Atlas
from tutor.atlas.belongs import branches, plexuses, trunk
from tutor.atlas.grounds import least_certain
from tutor.atlas.model import Certainty, Dermatome

CONUS, CAUDA = "cord.conus", "cauda.equina"


@dataclass(frozen=True, slots=True)
class Step:
    """What lights at this step. says: one sentence or more; certainty and sources are those of what it says."""

    title: str
    lit: tuple[str, ...]
    says: str
    faint: tuple[str, ...] = ()
    certainty: Certainty = "high"
    sources: tuple[str, ...] = ()


def can_trace(atlas: Atlas, structure: str) -> bool:
    """Whether it is a root, a nerve or a muscle."""
    return structure in atlas.roots or structure in atlas.nerves or structure in atlas.muscles


def trace(atlas: Atlas, structure: str) -> tuple[Step, ...]:
    """The steps from the conus outwards. Raises KeyError for what is no root, nerve or muscle."""
    if structure in atlas.roots:
        nerves = [key for key, nerve in atlas.nerves.items() if structure in nerve.roots]
        reached = [key for key, muscle in atlas.muscles.items() if structure in muscle.roots]
        lead = {key: atlas.muscles[key].dominant == structure for key in reached}
        return (*_steps(atlas, (structure,), nerves, lead), *_skin_of_root(atlas, structure))
    if structure in atlas.muscles:
        muscle = atlas.muscles[structure]
        return tuple(_steps(atlas, muscle.roots, [muscle.nerve, *muscle.also_nerves], {structure: True}))
    found, below = atlas.nerves[structure], branches(atlas, structure)
    supplied = {key: True for key, muscle in atlas.muscles.items() if muscle.nerve in below}
    return (*_steps(atlas, found.roots, sorted(below), supplied), *_skin_of_nerve(atlas, structure))


def _steps(atlas: Atlas, roots: tuple[str, ...], nerves: list[str], muscles: dict[str, bool]) -> Iterator[Step]:
    """From the cord to the muscles; these with whether they belong mainly to what is traced."""
    generations = trunk(atlas, nerves)
    yield from _spine(atlas, roots)
    plexus = plexuses(atlas, (atlas.nerves[key] for key in generations[0])) if generations else ()
    if plexus:
        yield _step(atlas, "Plexus", plexus)
    for generation in generations:
        yield _step(atlas, "Nerve" if len(generation) == 1 else "Nerves", tuple(generation))
    if muscles:
        main = tuple(key for key, strong in muscles.items() if strong)
        rest = tuple(key for key, strong in muscles.items() if not strong)
        said = f"{_names(atlas, main or rest)}{', and less of the fainter ones' if main and rest else ''}."
        title = "Muscle" if len(muscles) == 1 else "Muscles"
        yield _with_grounds(atlas, Step(title, main or rest, said, rest if main else ()))


def _spine(atlas: Atlas, roots: tuple[str, ...]) -> Iterator[Step]:
    yield _step(atlas, "Cord", (CONUS,))
    if CAUDA in atlas.structures and any(atlas.roots[root].crosses for root in roots):
        yield _step(atlas, "Cauda equina", (CAUDA,))
    discs = tuple(dict.fromkeys(disc for root in roots if (disc := atlas.roots[root].crosses)))
    beside = f" On its way down it passes behind: {_names(atlas, discs)}." if len(roots) == 1 and discs else ""
    says = atlas.structures[roots[0]].description if len(roots) == 1 else f"{_names(atlas, roots)} leave the sac."
    yield _with_grounds(atlas, Step("Root" if len(roots) == 1 else "Roots", roots, says + beside, discs))
    exits = tuple(dict.fromkeys(gap for root in roots if (gap := atlas.roots[root].exit)))
    if exits:
        yield _with_grounds(atlas, Step("Way out", exits, f"Out through: {_names(atlas, exits)}.", roots))


def _skin_of_root(atlas: Atlas, root: str) -> Iterator[Step]:
    """Where its feeling is tested."""
    areas = tuple(
        key for key, found in atlas.structures.items() if isinstance(found, Dermatome) and root in found.roots
    )
    points = tuple(key for key, point in atlas.sensory_points.items() if root in point.roots)
    if points and atlas.roots[root].feeling:
        yield _with_grounds(atlas, Step("Skin", (*areas, *points), atlas.roots[root].feeling))


def _skin_of_nerve(atlas: Atlas, nerve: str) -> Iterator[Step]:
    """What it feels, and where that is tested."""
    points = tuple(key for key, point in atlas.sensory_points.items() if nerve in point.nerves)
    if atlas.nerves[nerve].skin:
        yield _with_grounds(atlas, Step("Skin", points or (nerve,), atlas.nerves[nerve].skin))


def _step(atlas: Atlas, title: str, structures: tuple[str, ...]) -> Step:
    """A step that says what the atlas says of the one structure, or names the several."""
    if len(structures) == 1:
        nerve = atlas.nerves.get(structures[0])
        course = f" {nerve.course}" if nerve and nerve.course else ""
        return _with_grounds(atlas, Step(title, structures, atlas.describe(structures[0]) + course))
    return _with_grounds(atlas, Step(title, structures, f"{_names(atlas, structures)}."))


def _with_grounds(atlas: Atlas, step: Step) -> Step:
    """The step with the sources of what it lights, and the least certainty of them."""
    shown = [atlas.structures[key] for key in (*step.lit, *step.faint)]
    least = least_certain(found.certainty for found in shown)
    sources = tuple(dict.fromkeys(source for found in shown for source in found.sources))
    return Step(step.title, step.lit, step.says, step.faint, least, sources)


def _names(atlas: Atlas, structures: Iterable[str]) -> str:
    names = [atlas.name(key) for key in structures]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else "nothing"
