"""Two structures side by side, topic by topic, differences first: L5 against S1, a root against a nerve."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tutor.atlas.atlas import Atlas
from tutor.atlas.belongs import branches
from tutor.atlas.grounds import least_certain
from tutor.atlas.model import Certainty, Muscle, Nerve, Reflex, Root, SensoryPoint, Structure


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two has under a topic: ids of structures, or one sentence as a single text."""

    items: tuple[str, ...] = ()
    certainty: Certainty = "high"
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A topic. links: whether the items are ids of structures, else sentences."""

    topic: str
    first: Side
    second: Side
    links: bool

    @property
    def only_first(self) -> tuple[str, ...]:
        """What the second lacks."""
        return tuple(item for item in self.first.items if item not in self.second.items)

    @property
    def only_second(self) -> tuple[str, ...]:
        """What the first lacks."""
        return tuple(item for item in self.second.items if item not in self.first.items)

    @property
    def shared(self) -> tuple[str, ...]:
        """What both have."""
        return tuple(item for item in self.first.items if item in self.second.items)

    @property
    def differs(self) -> bool:
        """Whether anything is not shared."""
        return bool(self.only_first or self.only_second)


Topic = tuple[str, Callable[[Atlas, Structure], Side], bool]


def compare(atlas: Atlas, first: str, second: str) -> tuple[Row, ...]:
    """What the atlas says of both, the rows that differ first; topics of which neither has anything are left out.

    Raises KeyError for an unknown id.
    """
    one, two = atlas.structures[first], atlas.structures[second]
    rows = [Row(topic, read(atlas, one), read(atlas, two), links) for topic, read, links in TOPICS]
    found = [row for row in rows if row.first.items or row.second.items]
    return tuple(sorted(found, key=lambda row: not row.differs))


def _linked(found: Structure, items: Iterable[str]) -> Side:
    """Ids with the grounds of the structure that says so."""
    items = tuple(dict.fromkeys(items))
    return Side(items, found.certainty, found.sources) if items else Side()


def _text(name: str) -> Callable[[Atlas, Structure], Side]:
    """A topic that is one sentence: the first of some fields, separated by a bar, that the structure has."""

    def read(_atlas: Atlas, found: Structure) -> Side:
        text = next((said for field in name.split("|") if (said := getattr(found, field, ""))), "")
        return Side((text[0].upper() + text[1:],), found.certainty, found.sources) if text else Side()

    return read


def _muscles(atlas: Atlas, found: Structure) -> Side:
    """What it moves, in the order of the atlas; a root's own first."""
    if isinstance(found, Root):
        main = [key for key, muscle in atlas.muscles.items() if muscle.dominant == found.id]
        also = [key for key, muscle in atlas.muscles.items() if found.id in muscle.roots]
        return _linked(found, (*main, *also))
    if isinstance(found, Nerve):
        below = branches(atlas, found.id)
        return _linked(found, (key for key, muscle in atlas.muscles.items() if muscle.nerve in below))
    return Side()


def _leads(atlas: Atlas, found: Structure) -> Side:
    """The muscles that a root does most for."""
    if isinstance(found, Root):
        return _linked(found, (key for key, muscle in atlas.muscles.items() if muscle.dominant == found.id))
    return Side()


def _reflexes(atlas: Atlas, found: Structure) -> Side:
    if isinstance(found, Root):
        return _linked(found, (key for key, reflex in atlas.reflexes.items() if found.id in reflex.roots))
    if isinstance(found, Nerve):
        below = branches(atlas, found.id)
        return _linked(found, (key for key, reflex in atlas.reflexes.items() if reflex.nerve in below))
    return Side()


def _points(atlas: Atlas, found: Structure) -> Side:
    if isinstance(found, Root):
        return _linked(found, (key for key, point in atlas.sensory_points.items() if found.id in point.roots))
    if isinstance(found, Nerve):
        below = branches(atlas, found.id)
        return _linked(found, (key for key, point in atlas.sensory_points.items() if below & set(point.nerves)))
    return Side()


def _roots(_atlas: Atlas, found: Structure) -> Side:
    if isinstance(found, Root):
        return _linked(found, (found.id,))
    return _linked(found, found.roots) if isinstance(found, Muscle | Nerve | Reflex | SensoryPoint) else Side()


def _lead_root(_atlas: Atlas, found: Structure) -> Side:
    return _linked(found, (found.dominant,)) if isinstance(found, Muscle) else Side()


def _nerves(_atlas: Atlas, found: Structure) -> Side:
    if isinstance(found, Muscle):
        return _linked(found, (found.nerve, *found.also_nerves))
    if isinstance(found, Nerve):
        return _linked(found, found.branch_of)
    return Side()


def _field(name: str) -> Callable[[Atlas, Structure], Side]:
    """A topic that is one id kept in a field."""

    def read(_atlas: Atlas, found: Structure) -> Side:
        value = getattr(found, name, None)
        return _linked(found, (value,)) if value else Side()

    return read


def _others(*verbs: str) -> Callable[[Atlas, Structure], Side]:
    """What the structure, as subject, has these relations to."""

    def read(atlas: Atlas, found: Structure) -> Side:
        mine = [each for each in atlas.related(found.id) if each.subject == found.id and each.verb in verbs]
        sources = tuple(dict.fromkeys(source for each in mine for source in each.sources))
        least = least_certain(each.certainty for each in mine)
        return Side(tuple(dict.fromkeys(each.object for each in mine)), least, sources)

    return read


TOPICS: tuple[Topic, ...] = (
    ("What it is", _text("description"), False),
    ("Leaves through", _field("exit"), True),
    ("Passes behind", _field("crosses"), True),
    ("Moves", _muscles, True),
    ("Mainly moves", _leads, True),
    ("Action", _text("action"), False),
    ("Pain", _text("pain"), False),
    ("Feels", _text("feeling|skin"), False),
    ("Alone feels", _text("autonomous"), False),
    ("Weakness", _text("power"), False),
    ("Reflexes", _reflexes, True),
    ("Feeling is tested at", _points, True),
    ("Tension test", _text("tension_test"), False),
    ("Quick test", _text("screen"), False),
    ("Main root", _lead_root, True),
    ("Roots", _roots, True),
    ("Comes from", _nerves, True),
    ("Usually hurt at", _text("weak_spot"), False),
    ("Can be taken for", _text("mimics"), False),
    ("Attached to", _others("attaches to"), True),
    ("Borders on", _others("borders on"), True),
    ("Pulls on", _others("pulls on"), True),
    ("Can press on", _others("can press on"), True),
)
"""Topic, how it is read, whether it holds ids; in the order in which a clinician asks."""


def worth_comparing(atlas: Atlas, structure: str) -> tuple[str, ...]:
    """What is often taken for it, or lies next to it: of a root its neighbours and the nerves that mimic it."""
    if structure in atlas.roots:
        order = list(atlas.roots)
        place = order.index(structure)
        label = structure.removeprefix("root.")
        mimics = [key for key, nerve in atlas.nerves.items() if f"{label} " in f"{nerve.mimics} "]
        return (*order[max(0, place - 1) : place], *order[place + 1 : place + 2], *mimics)
    if structure in atlas.nerves:
        said = atlas.nerves[structure].mimics
        roots = [key for key in atlas.roots if key.removeprefix("root.") in said]
        family = [
            key
            for key, nerve in atlas.nerves.items()
            if key != structure and set(nerve.branch_of) & set(atlas.nerves[structure].branch_of)
        ]
        return (*roots, *family[:3])
    if structure in atlas.muscles:
        mine = atlas.muscles[structure]
        alike = [key for key, other in atlas.muscles.items() if key != structure and other.nerve == mine.nerve]
        return tuple(alike[:4])
    kind = atlas.structures[structure].kind
    return tuple(key for key, other in atlas.structures.items() if other.kind == kind and key != structure)[:4]
