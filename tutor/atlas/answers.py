"""Short answers about one structure: what a root touches, which roots reach a muscle, what a nerve supplies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from tutor.atlas.atlas import Atlas
from tutor.atlas.belongs import branches
from tutor.atlas.grounds import least_certain
from tutor.atlas.model import Relation, Structure, Verb
from tutor.atlas.trace import Step

TOUCH: dict[Verb, tuple[str, str]] = {
    "crosses behind": ("it passes behind {}", "{} passes behind it"),
    "leaves through": ("it leaves through {}", "{} leaves through it"),
    "can press on": ("it can press on {}", "{} can press on it"),
    "borders on": ("it borders on {}", "it borders on {}"),
    "runs beside": ("it runs beside {}", "{} runs beside it"),
    "passes through": ("it passes through {}", "{} passes through it"),
    "passes under": ("it passes under {}", "{} passes under it"),
    "lies behind": ("it lies behind {}", "{} lies behind it"),
    "lies deep to": ("it lies deep to {}", "{} lies deep to it"),
    "encloses": ("it encloses {}", "{} encloses it"),
    "winds round": ("it winds round {}", "{} winds round it"),
    "attaches to": ("it attaches to {}", "{} attaches to it"),
    "pulls on": ("it pulls on {}", "{} pulls on it"),
}
"""Relations of things that meet, as a clause from the subject's and from the object's side."""


class Question(NamedTuple):
    """text: as asked; answer: the step that lights and says the answer."""

    text: str
    answer: Callable[[Atlas, str], Step]


def questions(atlas: Atlas, structure: str) -> tuple[Question, ...]:
    """What can be asked about the structure and has an answer."""
    found = []
    if any(relation.verb in TOUCH for relation in atlas.related(structure)):
        found.append(Question("What does it touch?", touches))
    if structure in atlas.muscles:
        found.append(Question("Which roots reach it?", roots_of_muscle))
    if structure in atlas.nerves:
        found.append(Question("What does it supply?", supply_of_nerve))
    return tuple(found)


def touches(atlas: Atlas, structure: str) -> Step:
    """What it meets on its way, as a sentence for each kind of contact."""
    clauses: dict[str, list[Relation]] = {}
    others: dict[str, None] = {}
    for relation in atlas.related(structure):
        if relation.verb in TOUCH:
            own = relation.subject == structure
            clauses.setdefault(TOUCH[relation.verb][0 if own else 1], []).append(relation)
            others[relation.object if own else relation.subject] = None
    sentences = [
        clause.format(_join(_named(atlas, each, structure) for each in relations))
        for clause, relations in clauses.items()
    ]
    said = "; ".join(sentences)
    step = _step("What it touches", tuple(others), f"{said[:1].upper()}{said[1:]}.", _flat(clauses.values()))
    rare = tuple(name for name in others if _only_presses(clauses, structure, name))
    return replace(step, lit=tuple(name for name in step.lit if name not in rare) or step.lit, faint=rare)


def roots_of_muscle(atlas: Atlas, muscle: str) -> Step:
    """The roots, the leading one first, with every reading where authorities disagree."""
    found = atlas.muscles[muscle]
    rest = tuple(root for root in found.roots if root != found.dominant)
    said = f"Mainly {atlas.name(found.dominant)}" + (f"; also {_join(map(atlas.name, rest))}" if rest else "") + "."
    said = " ".join((said, *(reading.says for reading in found.readings)))
    sources = dict.fromkeys((*found.sources, *(key for reading in found.readings for key in reading.sources)))
    certainty = "contested" if found.readings else found.certainty
    return Step("Its roots", (muscle, found.dominant), said, rest, certainty, tuple(sources))


def supply_of_nerve(atlas: Atlas, nerve: str) -> Step:
    """The muscles that it and its branches supply, and what it feels."""
    below = branches(atlas, nerve)
    muscles = tuple(key for key, muscle in atlas.muscles.items() if muscle.nerve in below)
    found = atlas.nerves[nerve]
    said = f"Moves: {_join(map(atlas.name, muscles))}." if muscles else "Moves no muscle."
    said += f" Feels: {found.skin[:1].lower()}{found.skin[1:]}" if found.skin else ""
    supplied: list[Structure] = [found, *(atlas.muscles[key] for key in muscles)]
    return Step(
        "What it supplies",
        (nerve, *muscles),
        said,
        tuple(sorted(below - {nerve})),
        least_certain(each.certainty for each in supplied),
        tuple(dict.fromkeys(source for each in supplied for source in each.sources)),
    )


def _named(atlas: Atlas, relation: Relation, structure: str) -> str:
    """The other structure, with when it presses."""
    name = atlas.name(_other(relation, structure))
    note = relation.note.rstrip(".") if relation.verb == "can press on" else ""
    return f"{name} ({note[:1].lower()}{note[1:]})" if note else name


def _only_presses(clauses: dict[str, list[Relation]], structure: str, other: str) -> bool:
    """Whether the other one touches this only when it herniates."""
    verbs = {each.verb for several in clauses.values() for each in several if _other(each, structure) == other}
    return verbs == {"can press on"}


def _step(title: str, lit: tuple[str, ...], said: str, relations: Iterable[Relation]) -> Step:
    relations = list(relations)
    sources = tuple(dict.fromkeys(source for each in relations for source in each.sources))
    return Step(title, lit, said, (), least_certain(each.certainty for each in relations), sources)


def _flat(groups: Iterable[list[Relation]]) -> Iterator[Relation]:
    for group in groups:
        yield from group


def _other(relation: Relation, structure: str) -> str:
    return relation.object if relation.subject == structure else relation.subject


def _join(names: Iterable[str]) -> str:
    listed = list(dict.fromkeys(names))
    return " and ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))
