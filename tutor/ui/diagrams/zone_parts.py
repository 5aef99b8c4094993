"""Areas of skin as structures of a drawing, so that pointer, keyboard, labels and screen reader know them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

from tutor.atlas.dermatome import DermatomeMap, Dermatomes
from tutor.atlas.outline import VIEWS, Outline, Point, View, roomiest
from tutor.atlas.zone_choice import ZoneChoice, shows_skin
from tutor.diagrams.model import Contour, Diagram, Part
from tutor.diagrams.smooth import flattened, smooth_ring

SKIN = "skin"
ZONE, TERRITORY = "zone", "territory"
"""Layers: areas that carry their letters, and areas that are named beside the drawing."""
POINT_SIZE = 4.0
"""Millimetres from the middle of an ISNCSCI point to its edge."""


@dataclass(frozen=True, slots=True)
class Area:
    """One piece of skin as painted.

    contours in mm of the drawing (y down); letter: where it stands, with so much room in mm around it.
    """

    structure: str
    outline: Outline
    contours: tuple[Contour, ...]
    letter: Point
    room: float


@dataclass(frozen=True, slots=True)
class Zones:
    """What is shown on one drawing.

    areas: those that can be chosen, in painting order; second: of a compared map; core: the strong part of the areas,
    only of structures that the map itself shows;
    reach: how far each overlaps others; points: structure → place in mm, y down; diagram: the drawing whose structures
    they are; caption: what must stand beside it; title: the same where there is little room.
    """

    choice: ZoneChoice
    diagram: Diagram
    areas: tuple[Area, ...]
    second: tuple[Area, ...] = ()
    core: tuple[Area, ...] = ()
    reach: tuple[Area, ...] = ()
    points: Mapping[str, Point] | None = None
    tiles: bool = True
    caption: str = ""
    title: str = ""


def can_show(diagram: Diagram) -> bool:
    """Whether the drawing shows the skin of a limb in one of the views that the maps have."""
    return shows_skin(diagram.name) and SKIN in diagram.parts and diagram.view in VIEWS


def zones_on(diagram: Diagram, dermatomes: Dermatomes, choice: ZoneChoice) -> Zones | None:
    """The areas of a choice on a drawing; None if nothing is chosen or the drawing cannot show it.

    Raises KeyError for a map that there is not.
    """
    if not choice.on or not can_show(diagram):
        return None
    view = cast("View", diagram.view)
    chart, second, core = _charts(dermatomes, choice)
    areas = areas_of(chart, diagram)
    overlap = dermatomes.overlap if choice.mode == "map" and choice.first == dermatomes.overlapping else None
    points = {key: (places[view][0], -places[view][1]) for key, places in dermatomes.points.items() if view in places}
    shown = {key: place for key, place in points.items() if choice.points and _within(diagram, place)}
    layer = TERRITORY if choice.mode == "nerves" else ZONE
    parts = {SKIN: replace(diagram.parts[SKIN], z=0)} | _parts(areas, layer) | _point_parts(shown)
    return Zones(
        choice=choice,
        diagram=replace(diagram, parts=parts, layers=(*diagram.layers, ZONE, TERRITORY)),
        areas=areas,
        second=areas_of(second, diagram) if second else (),
        core=tuple(area for area in areas_of(core, diagram) if area.structure in chart.territories) if core else (),
        reach=areas_of(overlap, diagram) if overlap else (),
        points=shown,
        tiles=chart.tiles,
        caption=caption(chart, second, points=bool(shown), view=diagram.view, overlap=overlap is not None),
        title=title(chart, second),
    )


def _charts(
    dermatomes: Dermatomes, choice: ZoneChoice
) -> tuple[DermatomeMap, DermatomeMap | None, DermatomeMap | None]:
    """The map to show, the one to hold against it, and the one whose areas are strong."""
    everything = dermatomes.everything
    if choice.mode == "nerves":
        return everything["nerves"], None, dermatomes.alone
    if choice.mode == "agree":
        return everything["agree"], None, None
    second = everything[choice.second] if choice.mode == "compare" else None
    return everything[choice.first], second, None if second else dermatomes.core


def title(chart: DermatomeMap, second: DermatomeMap | None = None) -> str:
    """The least that must be said beside a picture."""
    names = " | ".join(one.name for one in (chart, second) if one)
    return f"{names}, schematic{'' if chart.tiles or second else '; blank is information'}"


def caption(
    chart: DermatomeMap,
    second: DermatomeMap | None = None,
    *,
    points: bool = False,
    view: str = "",
    overlap: bool = False,
) -> str:
    """Name and making of what is shown, for people who see only the picture."""
    if second is not None:
        said = [f"Fill and first letter: {chart.name}. Stripes and second letter: {second.name}."]
        said += ["Strong fill: both say the same. Both are schematic."]
        said += [f"Where {one.short} is silent stands a dash." for one in (chart, second) if one.blank]
    else:
        strong = {"nerves": "Strong: where one nerve usually feels alone.", "agree": ""}
        said = [f"{chart.name}, schematic.", f"Made from: {chart.made[0].lower()}{chart.made[1:]}."]
        said += [strong.get(chart.id, "Strong: where the maps agree."), chart.blank]
    said += ["Broken line: how far a chosen root overlaps its neighbours, at a guess."] if overlap else []
    said += ["Rings: ISNCSCI points."] if points else []
    said += ["Oval: the leg."] if view == "dorsal" and chart.tiles else []
    return " ".join(filter(None, said))


@lru_cache(maxsize=512)
def _area(structure: str, outline: Outline) -> Area:
    (x, y), room = roomiest(outline)
    rings = [tuple((a, -b) for a, b in ring) for ring in outline.rings]
    return Area(structure, outline, tuple(smooth_ring(ring) for ring in rings), (x, -y), room)


def areas_of(chart: DermatomeMap, diagram: Diagram) -> tuple[Area, ...]:
    """All areas of a map that a drawing shows, in painting order, cut to its page."""
    left, top, width, height = diagram.view_box
    view = cast("View", diagram.view)
    found = (
        (key, outline.within(left, -top - height, left + width, -top))
        for key, territory in chart.territories.items()
        for outline in territory.on(view)
    )
    return tuple(_area(key, outline) for key, outline in found if outline is not None)


def _parts(areas: tuple[Area, ...], layer: str) -> dict[str, Part]:
    """One part a structure, of all its areas."""
    found: dict[str, list[Area]] = {}
    for area in areas:
        found.setdefault(area.structure, []).append(area)
    parts = {}
    for z, (structure, mine) in enumerate(found.items(), start=100):
        contours = tuple(contour for area in mine for contour in area.contours)
        polygons = tuple(map(flattened, contours))
        anchor = max(mine, key=lambda area: area.room).letter
        parts[structure] = Part(structure, layer, anchor, contours, polygons, z)
    return parts


def _point_parts(points: Mapping[str, Point]) -> dict[str, Part]:
    parts = {}
    for z, (structure, (x, y)) in enumerate(points.items(), start=500):
        d, k = POINT_SIZE, POINT_SIZE * 0.5523
        circle = Contour(
            (x + d, y),
            (
                ((x + d, y + k), (x + k, y + d), (x, y + d)),
                ((x - k, y + d), (x - d, y + k), (x - d, y)),
                ((x - d, y - k), (x - k, y - d), (x, y - d)),
                ((x + k, y - d), (x + d, y - k), (x + d, y)),
            ),
            closed=True,
        )
        parts[structure] = Part(structure, ZONE, (x, y), (circle,), (flattened(circle),), z)
    return parts


def _within(diagram: Diagram, place: Point) -> bool:
    x, y, width, height = diagram.view_box
    return x <= place[0] <= x + width and y <= place[1] <= y + height
