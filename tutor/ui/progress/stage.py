"""On which drawing a mix-up is shown: one where both structures can be seen, as large as possible."""

from __future__ import annotations

from collections.abc import Iterable

from tutor.atlas.zone_choice import NERVES, shows_skin, zone_choice
from tutor.diagrams.model import Diagram
from tutor.learning.outline import SKIN
from tutor.learning.progress_errors import MixUp
from tutor.questions.base import FigureRef
from tutor.ui.diagrams.zone_parts import zones_on
from tutor.ui.study import Study

ORDER = (
    "leg-posterior", "leg-anterior", "leg-lateral", "leg-medial", "spine-posterior", "spine-lateral", "plexus",
    "segment-lateral", "segment-axial", "ankle-posterior", "ankle-lateral", "foot-dorsal", "foot-plantar",
)  # fmt: skip
"""Whole views first; of equals, these come first."""
LARGE = 0.0008
"""Share of the drawing's area from which a structure is large enough to be seen without zooming in."""


def stage_of(study: Study, mix_up: MixUp) -> FigureRef | None:
    """The drawing, with the map of skin if the mix-up is one of areas; None if no drawing shows both."""
    pair = (mix_up.asked, mix_up.chosen)
    zones = _zones_of(study, mix_up)
    found: tuple[float, str] | None = None
    for name in _candidates(study, pair, on_skin=bool(zones)):
        size = _size(_drawing(study, name, zones), pair)
        if size >= LARGE:
            return _ref(name, zones)
        if size > 0 and (found is None or size > found[0]):
            found = size, name
    return _ref(found[1], zones, pair) if found else None


def _zones_of(study: Study, mix_up: MixUp) -> str:
    """Which areas of skin both are; nothing for structures."""
    maps = study.atlas.dermatomes
    if mix_up.where != SKIN and not mix_up.asked.startswith("dermatome."):
        return ""
    if all(each.startswith("nerve.") for each in (mix_up.asked, mix_up.chosen)):
        return NERVES
    return next(iter(maps.maps), "")


def _candidates(study: Study, pair: Iterable[str], *, on_skin: bool) -> list[str]:
    names = [name for name in ORDER if name in study.drawn]
    names += [name for name in study.diagram_names if name not in ORDER]
    return [name for name in names if (shows_skin(name) if on_skin else set(pair) <= study.drawn[name])]


def _drawing(study: Study, name: str, zones: str) -> Diagram:
    drawing, dermatomes = study.diagram(name), study.atlas.dermatomes
    shown = zones_on(drawing, dermatomes, zone_choice(zones, dermatomes.maps)) if zones else None
    return shown.diagram if shown else drawing


def _size(drawing: Diagram, pair: Iterable[str]) -> float:
    """Share of the drawing's area that the box of the smaller one takes; 0 unless both are drawn."""
    whole = drawing.view_box[2] * drawing.view_box[3]
    boxes = [drawing.parts[each].box for each in pair if each in drawing.parts]
    return (
        min(((box[2] - box[0]) * (box[3] - box[1]) / whole for box in boxes), default=0.0) if len(boxes) == 2 else 0.0
    )


def _ref(name: str, zones: str, focus: tuple[str, ...] = ()) -> FigureRef:
    return FigureRef(diagram=name, dermatomes=zones, labels=("none",), focus=focus)
