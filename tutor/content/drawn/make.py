"""Every structure of a drawing in every form: an item, or the reason why there is none."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tutor.atlas import Atlas
from tutor.content.drawn.item import FORMS, Choice, DrawnItem, Form, LeftOut, concept_of, item_id
from tutor.content.drawn.matches import match_of
from tutor.content.drawn.plausible import Plausible, related, words_of
from tutor.content.drawn.seen import Looker, Seen
from tutor.content.drawn.spoken import answers_of
from tutor.diagrams.model import Diagram
from tutor.questions.base import Certainty
from tutor.questions.parts.cells import filled

WRONG = 3
"""Wrong choices beside the right one."""
PARTNERS = 4
"""Neighbours whose names are put in place with that of a structure, at most; at least WRONG."""
SHOWN = 6
"""Labels that stand beside a missing one, at most."""
APART = 0.03
"""Share of the drawing's diagonal by which the ends of two leaders lie apart."""
SHADE_AREA, SHADE_WIDTH, SHADE_SHARE = 500.0, 9.0, 0.7
"""Square pixels and pixels across that can be shaded, and the share of it that is seen."""
LEAST_CELLS = 25
"""Cells of the grid on which a shaded area is judged."""
BY_CONVENTION = ("region", "dermatome", "sensory point")
"""Kinds whose very borders are agreed, not seen: there, certainty is that of the borders."""
PROMPTS: Mapping[Form, str] = {
    "locate": "Click on this {noun}: {name}.",
    "name": "Which {noun} is lit?",
    "label": "Put each name where it belongs.",
    "occlusion": "One name is missing. Which {noun} is lit?",
    "reverse": "Click on the {noun} that this describes: {description}",
    "short": "Type the name of the {noun} that is lit.",
    "shade": "Shade the whole of this {noun}: {name}.",
}
NOUNS = {"gait phase": "phase of gait", "rocker": "rocker of the foot"}
"""What is no structure."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Everything that one drawing gives, in the order of its structures and of the forms."""

    items: tuple[DrawnItem, ...]
    left_out: tuple[LeftOut, ...]


def drawn_items(
    atlas: Atlas, diagram: Diagram, drawn: Mapping[str, Collection[str]], vetoed: Collection[str] = ()
) -> Drawn:
    """The items of a drawing.

    drawn: diagram -> what is drawn in it, for all of them: what stands together somewhere can be confused; vetoed: ids
    of items that a person has taken out.
    """
    maker = Maker(atlas, diagram, drawn)
    items, left_out = [], []
    for structure in sorted(diagram.parts):
        for form in FORMS:
            made = maker.make(structure, form)
            if isinstance(made, DrawnItem) and made.id in vetoed:
                made = "a person has taken it out"
            if isinstance(made, DrawnItem):
                items.append(made)
            else:
                left_out.append(LeftOut(diagram.name, structure, form, made))
    return Drawn(tuple(items), tuple(left_out))


class Maker:
    """What all items of one drawing share."""

    def __init__(self, atlas: Atlas, diagram: Diagram, drawn: Mapping[str, Collection[str]]) -> None:
        self._atlas, self._diagram = atlas, diagram
        self._looker = Looker(atlas, diagram)
        self._seen: dict[str, Seen | str] = {}
        self._plausible = Plausible(atlas, diagram, drawn)
        self._apart = APART * math.hypot(*diagram.view_box[2:])
        self._names = Counter(atlas.name(key).casefold() for key in diagram.parts if key in atlas.structures)
        self._told = Counter(found.description for found in atlas.structures.values())

    def look(self, structure: str) -> Seen | str:
        """What is seen of a structure, or why it cannot be asked for; looked at once, which takes some milliseconds."""
        if structure not in self._seen:
            known = structure in self._atlas.structures
            self._seen[structure] = self._looker.look(structure) if known else ""
        return self._seen[structure]

    def make(self, structure: str, form: Form) -> DrawnItem | str:
        """The item, or why there is none."""
        if structure not in self._atlas.structures:
            return "the atlas does not know it"
        seen = self.look(structure)
        if isinstance(seen, str):
            return seen
        if self._names[self._atlas.name(structure).casefold()] > 1:
            return "another structure of this drawing has the same name"
        return {
            "locate": self._locate,
            "name": self._name,
            "label": self._label,
            "occlusion": self._occlusion,
            "reverse": self._reverse,
            "match": self._match,
            "short": self._short,
            "shade": self._shade,
        }[form](structure, seen)

    def _locate(self, structure: str, seen: Seen) -> DrawnItem | str:
        return self._item(structure, "locate", seen, accepted=seen.answers)

    def _name(self, structure: str, seen: Seen) -> DrawnItem | str:
        choices = self._choices(structure, seen)
        return choices if isinstance(choices, str) else self._item(structure, "name", seen, choices=choices)

    def _short(self, structure: str, seen: Seen) -> DrawnItem | str:
        told = self._title_tells(structure)
        accepted = answers_of(self._atlas, structure)
        if told or not accepted:
            return told or "each of its names belongs to another structure too"
        return self._item(structure, "short", seen, accepted=accepted)

    def _label(self, structure: str, seen: Seen) -> DrawnItem | str:
        partners = self._beside(structure, seen)[:PARTNERS]
        if len(partners) < WRONG:
            return "too few structures beside it can be named with it"
        return self._item(structure, "label", seen, partners=tuple(partners))

    def _occlusion(self, structure: str, seen: Seen) -> DrawnItem | str:
        choices = self._choices(structure, seen)
        if isinstance(choices, str):
            return choices
        taken = {choice.structure for choice in choices}
        names = [key for key in self._beside(structure, seen) if key not in taken][:SHOWN]
        if len(names) < WRONG:
            return "too few names would be left beside the missing one"
        return self._item(structure, "occlusion", seen, choices=choices, names=tuple(names))

    def _reverse(self, structure: str, seen: Seen) -> DrawnItem | str:
        found = self._atlas.structures[structure]
        if words_of(found.name) & words_of(found.description):
            return "its description tells its name"
        if self._told[found.description] > 1:
            return "another structure has the same description"
        if found.certainty == "contested":
            return "what its description says is contested"
        return self._item(structure, "reverse", seen, accepted=seen.answers, certainty=found.certainty)

    def _match(self, structure: str, seen: Seen) -> DrawnItem | str:
        made = match_of(self._atlas, structure, self._beside(structure, seen, apart=0.0), WRONG)
        if isinstance(made, str):
            return made
        return self._item(
            structure, "match", seen, prompt=made.prompt, pairs=made.pairs, certainty=made.certainty, more=made.sources
        )

    def _shade(self, structure: str, seen: Seen) -> DrawnItem | str:
        if seen.area < SHADE_AREA or seen.width < SHADE_WIDTH:
            return "it is too small to be shaded"
        if len(filled(self._diagram.parts[structure].polygons)) < LEAST_CELLS:
            return "it is too small for the grid on which areas are judged"
        if seen.share < SHADE_SHARE:
            return "too much of it is covered to shade the whole"
        return self._item(structure, "shade", seen, accepted=(structure,))

    def _choices(self, structure: str, seen: Seen) -> tuple[Choice, ...] | str:
        """The right one and the wrong ones; or why there are too few."""
        told = self._title_tells(structure)
        wrong = self._plausible.choices(structure, seen.anchor, seen.answers, WRONG)
        if told or len(wrong) < WRONG:
            return told or "too few structures could be taken for it"
        return (Choice(structure), *wrong)

    def _title_tells(self, structure: str) -> str:
        """Why its name is no question here, if the title of the drawing holds it."""
        name = self._atlas.name(structure).casefold()
        return "the title of the drawing tells its name" if name in self._diagram.title.casefold() else ""

    def _beside(self, structure: str, seen: Seen, apart: float | None = None) -> list[str]:
        """Other structures seen at the same time, the nearest first; leaders to them do not end at one spot."""
        others = {}
        for key in self._diagram.parts:
            other = self.look(key)
            shown = isinstance(other, Seen) and self._shown(key, other, seen)
            if shown and key != structure and not related(self._atlas, structure, key):
                others[key] = other.anchor if isinstance(other, Seen) else (0.0, 0.0)
        kept, spots = [], [seen.anchor]
        for key in self._plausible.near(seen.anchor, others):
            clear = all(math.dist(others[key], spot) >= (self._apart if apart is None else apart) for spot in spots)
            if clear and self._names[self._atlas.name(key).casefold()] == 1:
                kept.append(key)
                spots.append(others[key])
        return kept

    def _shown(self, key: str, other: Seen, seen: Seen) -> bool:
        """Whether another structure is seen with the layers that are taken away for the first."""
        layer = self._diagram.parts[key].layer
        return layer not in seen.hidden and set(other.hidden) <= set(seen.hidden)

    def _item(
        self,
        structure: str,
        form: Form,
        seen: Seen,
        *,
        prompt: str = "",
        certainty: Certainty | None = None,
        more: tuple[str, ...] = (),
        **what: tuple[object, ...],
    ) -> DrawnItem:
        found = self._atlas.structures[structure]
        asked = prompt or PROMPTS[form].format(
            noun=NOUNS.get(found.kind, "structure"), name=found.name, description=found.description
        )
        own: Certainty = found.certainty if found.kind in BY_CONVENTION else "high"
        return DrawnItem(
            id=item_id(self._diagram.name, structure, form),
            form=form,
            diagram=self._diagram.name,
            structure=structure,
            anchor=seen.anchor,
            prompt=asked,
            concept=concept_of(structure),
            certainty=certainty or own,
            sources=tuple(dict.fromkeys((*found.sources, *more))),
            hidden=seen.hidden,
            **what,  # type: ignore[arg-type]
        )
