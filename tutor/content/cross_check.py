"""What must fit together across files: ids exist, are drawn, are used, and are given once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tutor.atlas.zone_choice import UnknownZonesError, shows_skin, zone_choice
from tutor.content.problems import Problem, did_you_mean
from tutor.content.question_fill import Filling
from tutor.content.reading import Use
from tutor.content.strict_yaml import Node
from tutor.learning.lesson import Lesson
from tutor.questions.base import Question


@dataclass(frozen=True, slots=True)
class World:
    """What lies outside the lessons.

    structures: ids of the atlas, None = not checked; diagrams: name → ids drawn; sources: cited by the atlas; maps: of
    dermatomes, None = not checked; skin: ids of the structures that these maps and those of nerves show;
    filling: what questions get from the atlas; terms: ids of the glossary, None = not checked.
    """

    structures: Collection[str] | None
    diagrams: Mapping[str, Collection[str]]
    sources: Collection[str] = frozenset()
    maps: Collection[str] | None = None
    skin: Collection[str] = frozenset()
    filling: Filling = field(default_factory=Filling)
    terms: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class LessonMaterial:
    """One lesson's folder as read. lesson and root are None where a file could not be used."""

    folder: str
    file: str
    number: int
    lesson: Lesson | None
    uses: tuple[Use, ...]
    questions_file: str
    root: Node | None
    questions: tuple[Question, ...]

    def question_nodes(self) -> Iterator[tuple[str, Node, Node]]:
        """(path, question, id) of each question that has an id, faulty ones too."""
        listing = self.root.at("questions").value if self.root is not None else None
        for index, node in enumerate(listing if isinstance(listing, list) else ()):
            place = node.at("id")
            if isinstance(node.value, dict) and isinstance(place.value, str):
                yield f"questions[{index}]", node, place


def cross_check(
    materials: Sequence[LessonMaterial],
    references: Collection[str],
    reference_places: Mapping[str, tuple[int, int]],
    world: World,
    references_file: str,
) -> Iterator[Problem]:
    """Everything that does not fit. reference_places: the references of this folder, of which none may be unused."""
    check = _CrossCheck(materials, references, world)
    for material in materials:
        for use in material.uses:
            yield from check.use(material, use)
        yield from check.questions(material)
        yield from check.identity(material)
    used = check.used_references | set(world.sources)
    for key, (line, column) in reference_places.items():
        if key not in used:
            message = f"{key} is cited nowhere, remove it or cite it"
            yield Problem(references_file, line, column, "", message, "warning")


class _CrossCheck:
    """Knows all ids of the course."""

    def __init__(self, materials: Sequence[LessonMaterial], references: Collection[str], world: World) -> None:
        self._references = references
        self._world = world
        self._drawn = {name for ids in world.diagrams.values() for name in ids} | set(world.skin)
        self._known_questions = {
            str(place.value) for material in materials for _, _, place in material.question_nodes()
        }
        self._numbers = {material.lesson.id: material.number for material in materials if material.lesson}
        self._homes: dict[tuple[str, str], str] = {}
        self.used_references: set[str] = set()

    def use(self, material: LessonMaterial, use: Use) -> Iterator[Problem]:
        """One mention in a lesson."""
        message = ""
        if use.kind == "structure":
            message = self._structure(use.id, use.diagram)
            if not message and not use.diagram and use.id not in self._drawn:
                yield Problem(
                    material.file,
                    use.line,
                    use.column,
                    use.path,
                    f"{use.id} is drawn in no diagram, so this link lights nothing",
                    "warning",
                )
        elif use.kind == "diagram":
            message = _unknown("diagram", use.id, self._world.diagrams)
        elif use.kind == "zones":
            message = self._zones(use.id, use.diagram)
        elif use.kind == "reference":
            self.used_references.add(use.id)
            message = _unknown("reference", use.id, self._references)
        elif use.kind == "question":
            message = _unknown("question", use.id, self._known_questions)
        elif use.kind == "term" and self._world.terms is not None:
            message = _unknown("term", use.id, self._world.terms)
        elif use.kind == "lesson":
            message = self._prerequisite(material, use.id)
        if message:
            yield Problem(material.file, use.line, use.column, use.path, message)

    def questions(self, material: LessonMaterial) -> Iterator[Problem]:
        """The sources and structures of a lesson's questions; ids that another lesson has."""
        file = material.questions_file
        for path, node, place in material.question_nodes():
            name = str(place.value)
            home = self._homes.setdefault(("question", name), file)
            if home != file:
                yield Problem(file, place.line, place.column, f"{path}.id", f"the id {name} is used in {home} too")
            for index, source in enumerate(_items(node.at("sources"))):
                if isinstance(source.value, str):
                    self.used_references.add(source.value)
                    message = _unknown("reference", source.value, self._references)
                    if message:
                        yield Problem(file, source.line, source.column, f"{path}.sources[{index}]", message)
            yield from self._question_structures(file, path, node)
            zones, diagram = node.at("figure", "dermatomes"), node.at("figure", "diagram")
            if isinstance(zones.value, str) and isinstance(diagram.value, str) and zones is not node.at("figure"):
                message = self._zones(zones.value, diagram.value)
                if message:
                    yield Problem(file, zones.line, zones.column, f"{path}.figure.dermatomes", message)

    def _zones(self, text: str, diagram: str) -> str:
        """What is wrong with areas of skin that a figure asks for, or nothing."""
        if self._world.maps is None:
            return ""
        try:
            zone_choice(text, self._world.maps)
        except UnknownZonesError as error:
            return str(error)
        unfit = diagram in self._world.diagrams and not shows_skin(diagram)
        return f"{diagram} shows no skin of a limb, choose a drawing of leg, foot or ankle" if unfit else ""

    def _question_structures(self, file: str, path: str, node: Node) -> Iterator[Problem]:
        """Those that are drawn but missing in the atlas: a question's reader knows the drawings only."""
        structures = self._world.structures
        if structures is None:
            return
        for keys in (("figure", "highlight"), ("figure", "labels"), ("figure", "focus"), ("target",), ("places",)):
            for index, item in enumerate(_items(node.at(*keys))):
                name = item.value
                if isinstance(name, str) and name in self._drawn and name not in structures:
                    message = f"{name} is drawn but the atlas does not know it{did_you_mean(name, structures)}"
                    yield Problem(file, item.line, item.column, f"{path}.{'.'.join(keys)}[{index}]", message)

    def identity(self, material: LessonMaterial) -> Iterator[Problem]:
        """A lesson's own ids: given once in the course, named as its folder; objectives that are tested."""
        lesson = material.lesson
        if lesson is None:
            return
        if material.number and material.folder[3:] != lesson.id:
            message = f"the folder {material.folder} and the id {lesson.id} differ, give both one name"
            yield Problem(material.file, 1, 1, "id", message, "warning")
        for kind, name in [("lesson", lesson.id), *(("objective", objective.id) for objective in lesson.objectives)]:
            home = self._homes.setdefault((kind, name), material.file)
            if home != material.file:
                yield Problem(material.file, 1, 1, kind, f"the id {name} is used in {home} too")
        tested = {question.objective for question in material.questions}
        for index, objective in enumerate(lesson.objectives):
            if objective.id not in tested:
                message = f"no question tests {objective.id}"
                yield Problem(material.file, 1, 1, f"objectives[{index}]", message, "warning")

    def _structure(self, name: str, diagram: str) -> str:
        structures = self._world.structures
        if structures is not None and name not in structures:
            return _unknown("structure", name, structures)
        drawn = self._world.diagrams.get(diagram)
        if drawn is not None and name not in drawn:
            return f"{name} is not drawn in {diagram}{did_you_mean(name, drawn)}"
        return ""

    def _prerequisite(self, material: LessonMaterial, name: str) -> str:
        if name in self._numbers and self._numbers[name] >= material.number:
            return f"{name} does not come before this lesson"
        return _unknown("lesson", name, self._numbers)


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    return "" if name in known else f"unknown {what} {name}{did_you_mean(name, known)}"


def _items(node: Node) -> Sequence[Node]:
    return node.value if isinstance(node.value, list) else ()
