"""The maps of the skin as data: sound areas, no overlap, the same root on the same skin in every view."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest

from tests.atlas.shipped import atlas
from tutor.atlas import DermatomeMap, Dermatomes
from tutor.atlas.outline import VIEWS, Outline, View, crosses_itself, edges, roomiest, signed_area
from tutor.atlas.zone_choice import UnknownZonesError, ZoneChoice, zone_choice

ROOTS = tuple(f"dermatome.{root}" for root in ("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3"))
DERMATOMES: Dermatomes = atlas().dermatomes
MAPS = ("foerster", "keegan-garrett", "lee")
EVERY = tuple(DERMATOMES.everything)
SEPARATE = tuple(key for key in EVERY if key != "foerster-overlap")
"""Maps whose areas have nothing in common; fields that overlap are the point of the one left out."""


def chart(key: str) -> DermatomeMap:
    return DERMATOMES.everything[key]


def pieces(key: str, view: View) -> list[tuple[str, Outline]]:
    return [(name, piece) for name, found in chart(key).territories.items() for piece in found.on(view)]


def grid(outline: Outline, step: float) -> Iterator[tuple[float, float]]:
    xs, ys = [x for x, _ in outline.exterior], [y for _, y in outline.exterior]
    for column in range(math.ceil(min(xs) / step), math.floor(max(xs) / step) + 1):
        for row in range(math.ceil(min(ys) / step), math.floor(max(ys) / step) + 1):
            if outline.holds(column * step, row * step):
                yield column * step, row * step


def test_the_three_maps_and_the_special_ones_are_there() -> None:
    assert tuple(DERMATOMES.maps) == MAPS
    assert set(EVERY) == {*MAPS, "agree", "foerster-overlap", "nerves", "autonomous"}
    assert DERMATOMES.overlapping in MAPS


@pytest.mark.parametrize("key", ["foerster", "keegan-garrett"])
def test_the_tiling_maps_show_every_root(key: str) -> None:
    assert set(ROOTS) <= chart(key).territories.keys()
    assert chart(key).tiles


def test_the_map_of_islands_leaves_skin_blank_and_says_why() -> None:
    lee = chart("lee")
    assert set(ROOTS) - lee.territories.keys() == {"dermatome.S3"}
    assert "information" in lee.blank
    assert lee.at("posterior", 100, 250) == ""


@pytest.mark.parametrize("key", EVERY)
def test_a_map_says_how_it_was_made_and_what_is_held_against_it(key: str) -> None:
    one = chart(key)
    assert all(len(text) > 20 for text in (one.made, one.shows, one.criticism))
    assert one.sources
    assert all(territory.sources for territory in one.territories.values())


@pytest.mark.parametrize("key", EVERY)
def test_outlines_are_sound(key: str) -> None:
    for view in VIEWS:
        for name, piece in pieces(key, view):
            assert signed_area(piece.exterior) > 1, (key, view, name)
            assert all(signed_area(hole) < 0 for hole in piece.holes), (key, view, name)
            assert not any(crosses_itself(ring) for ring in piece.rings), (key, view, name)


@pytest.mark.parametrize("key", SEPARATE)
def test_no_two_areas_of_a_map_overlap(key: str) -> None:
    for view in VIEWS:
        for (one, first), (two, second) in combinations(pieces(key, view), 2):
            if one == two:
                continue
            if not _boxes_meet(first, second):
                continue
            both = [p for p in grid(first, 6.0) if second.holds(*p)]
            # Borders were thinned out to within 1.5 mm of each other.
            assert all(first.from_border(*p) < 1.5 for p in both), (key, view, one, two)


def _boxes_meet(one: Outline, two: Outline) -> bool:
    return all(
        min(p[k] for p in a.exterior) < max(p[k] for p in b.exterior)
        for a, b in ((one, two), (two, one))
        for k in (0, 1)
    )


def test_every_field_lies_within_its_overlap() -> None:
    overlap = chart("foerster-overlap")
    for view in VIEWS:
        for name, piece in pieces("foerster", view):
            if name in overlap.territories:
                missed = [p for p in grid(piece, 12.0) if overlap.territories[name].away(view, *p) > 3]
                assert missed == [], (name, view)


@pytest.mark.parametrize("name", ROOTS)
def test_the_core_of_a_root_is_that_root_on_every_map_that_shows_it(name: str) -> None:
    for piece in chart("agree").territories[name].outlines:
        for x, y in grid(piece, 5.0):
            for key in MAPS:
                if name in chart(key).territories:
                    assert chart(key).territories[name].away(piece.view, x, y) < 3, (key, piece.view, x, y)


@pytest.mark.parametrize(
    ("point", "maps"),
    [*((f"point.{root[10:]}", MAPS) for root in ROOTS[:7]), ("point.S3", ("foerster", "keegan-garrett"))],
)
def test_the_agreed_points_lie_in_their_root(point: str, maps: tuple[str, ...]) -> None:
    for view, (x, y) in DERMATOMES.points[point].items():
        name = f"dermatome.{point[6:]}"
        assert {key: chart(key).at(view, x, y) for key in maps} == dict.fromkeys(maps, name)
        assert DERMATOMES.core is not None
        assert DERMATOMES.core.at(view, x, y) == name


@pytest.mark.parametrize("key", [*MAPS, "nerves"])
@pytest.mark.parametrize("front", ["anterior", "posterior"])
@pytest.mark.parametrize("side", ["lateral", "medial"])
def test_the_same_skin_belongs_to_the_same_structure_in_two_views(key: str, front: View, side: View) -> None:
    """Thigh and leg as a stack of ellipses; borders, thinned out to 1.5 mm each, may be 3 mm apart."""
    compared = same = 0
    for y in range(140, 780, 20):
        (left, right), (back, fore) = _span("anterior", y), _span("lateral", y)
        for angle in range(15, 76, 5):
            across = (left + right) / 2 + (-1 if side == "lateral" else 1) * (right - left) / 2 * _cos(angle)
            along = (back + fore) / 2 + (1 if front == "anterior" else -1) * (fore - back) / 2 * _cos(90 - angle)
            one = (across if front == "anterior" else -across, float(y))
            two = (along if side == "lateral" else -along, float(y))
            if _from_borders(key, front, *one) >= 3 and _from_borders(key, side, *two) >= 3:
                compared += 1
                same += chart(key).at(front, *one) == chart(key).at(side, *two)
    assert compared > 100
    assert same >= 0.93 * compared, same / compared


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


@cache
def _span(view: View, y: float) -> tuple[float, float]:
    """The left and right end of the limb at a height, as the tiling map fills it."""
    ends = [x for _, piece in pieces("foerster", view) for x in _crossings(piece, y)]
    return min(ends), max(ends)


def _from_borders(key: str, view: View, x: float, y: float) -> float:
    return min((piece.from_border(x, y) for _, piece in pieces(key, view)), default=99.0)


def _crossings(piece: Outline, y: float) -> Iterator[float]:
    for (ax, ay), (bx, by) in edges(piece.exterior):
        if (ay > y) != (by > y):
            yield ax + (y - ay) * (bx - ax) / (by - ay)


@pytest.mark.parametrize("key", MAPS)
def test_the_foot_from_above_continues_the_side_views(key: str) -> None:
    """Along the outer edge of the foot the dorsal and the lateral view name the same root, as far as both name one."""
    dorsal, lateral = _outer_edge(key, "dorsal"), _outer_edge(key, "lateral")
    compared = [z for z in dorsal.keys() & lateral.keys() if dorsal[z] and lateral[z]]
    same = [z for z in compared if dorsal[z] == lateral[z]]
    assert len(compared) > 20
    assert len(same) >= 0.93 * len(compared)


def _outer_edge(key: str, view: View) -> dict[int, str]:
    """Distance along the foot in mm → the outermost structure there: S1 on every map, whatever else is beside it."""
    found: dict[int, str] = {}
    for z in range(40, 130, 2):
        if view == "dorsal":
            edge = [(x, name) for name, piece in pieces(key, view) for x in _crossings(piece, float(z))]
            found[z] = max(edge, default=(0.0, ""))[1]
        else:
            low = [y for name, piece in pieces(key, view) for y in (8.0, 12.0) if piece.holds(float(z), y)]
            found[z] = chart(key).at(view, float(z), low[0]) if low else ""
    return found


def test_a_mirrored_area_is_the_same_on_the_other_side() -> None:
    piece = chart("foerster").territories["dermatome.S1"].on("dorsal")[0]
    left = chart("foerster").territories["dermatome.S1"].on("dorsal", left=True)[0]
    assert left.area == pytest.approx(piece.area)
    assert signed_area(left.exterior) > 0
    assert all(left.holds(-x, y) for x, y in grid(piece, 7.0))


def test_the_roomiest_point_is_the_middle_of_a_square() -> None:
    square = Outline("anterior", ((0, 0), (10, 0), (10, 10), (0, 10)))
    (x, y), room = roomiest(square)
    assert [x, y, room] == pytest.approx([5, 5, 5], abs=0.2)


def test_a_dermatome_is_described_with_its_neighbours() -> None:
    assert atlas().describe("dermatome.S1") == "S1 dermatome: lateral foot and heel, little toe; neighbours L5, S2."
    assert "dermatome.S1" in {found.object for found in atlas().related("root.S1")}


def test_neighbours_are_mutual() -> None:
    for name in ROOTS:
        found = atlas().structures[name]
        for other in getattr(found, "neighbours", ()):
            assert name in getattr(atlas().structures[other], "neighbours", ()), (name, other)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("", ZoneChoice()),
        ("lee", ZoneChoice(mode="map", first="lee")),
        ("foerster+lee", ZoneChoice(mode="compare", first="foerster", second="lee")),
        ("agree", ZoneChoice(mode="agree")),
        ("nerves with points", ZoneChoice(mode="nerves", points=True)),
    ],
)
def test_a_lesson_names_what_of_the_skin_it_shows(text: str, choice: ZoneChoice) -> None:
    assert zone_choice(text, MAPS) == choice


@pytest.mark.parametrize("text", ["forster", "foerster+", "lee+lee", "lee with pointsx"])
def test_what_is_no_map_is_refused_with_what_can_be_written(text: str) -> None:
    with pytest.raises(UnknownZonesError, match=r"known: foerster, keegan-garrett, lee"):
        zone_choice(text, MAPS)
