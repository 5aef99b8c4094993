"""Areas of skin are told apart by people who see colours otherwise, and by nobody's colour at all."""

from __future__ import annotations

from functools import cache
from itertools import combinations, product

import pytest

from tests.atlas.shipped import atlas
from tests.colour_vision import VISIONS, Vision, difference, parsed, seen
from tutor.atlas.outline import VIEWS
from tutor.diagrams.palette import Scheme
from tutor.diagrams.zone_palette import NERVES, ROOTS, pale_colour, zone_colour, zone_pattern

COLOURED: tuple[Vision, ...] = tuple(vision for vision in VISIONS if vision != "greyscale")
TOUCHING = 3.5
"""Millimetres between two areas that lie side by side."""


@cache
def neighbours(*maps: str) -> tuple[tuple[str, str], ...]:
    """Pairs that share a border in some view of some of the maps."""
    found = set()
    for key, view in product(maps, VIEWS):
        territories = atlas().dermatomes.everything[key].territories
        drawn = [(name, piece) for name, one in territories.items() for piece in one.on(view)]
        for (one, first), (two, second) in combinations(drawn, 2):
            if one != two and any(second.from_border(x, y) < TOUCHING for x, y in first.exterior):
                found.add((one, two) if one < two else (two, one))
    return tuple(sorted(found))


ROOT_PAIRS = neighbours("foerster", "keegan-garrett")


def apart(one: str, two: str, vision: Vision) -> float:
    return difference(seen(parsed(one), vision), seen(parsed(two), vision))


def test_every_area_of_every_map_has_a_colour_and_a_pattern() -> None:
    everything = atlas().dermatomes.everything
    assert set(everything["nerves"].territories) == set(NERVES)
    assert {name.rpartition(".")[2] for name in everything["foerster"].territories} == {*ROOTS, "S4-S5"}


def test_each_root_has_a_pattern_of_its_own() -> None:
    assert len({*ROOTS.values(), "plain"}) == len(ROOTS) + 1


def test_nerves_side_by_side_have_different_patterns() -> None:
    assert [pair for pair in neighbours("nerves") if zone_pattern(pair[0]) == zone_pattern(pair[1])] == []


@pytest.mark.parametrize("vision", COLOURED)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_roots_side_by_side_stay_apart(vision: Vision, scheme: Scheme) -> None:
    pairs = [pair for pair in ROOT_PAIRS if "dermatome.S4-S5" not in pair]
    assert len(pairs) >= 14
    for one, two in pairs:
        assert apart(zone_colour(one, scheme), zone_colour(two, scheme), vision) >= 14, (one, two)
        assert apart(pale_colour(one, scheme), pale_colour(two, scheme), vision) >= 9, (one, two)
        for strong, pale in ((one, two), (two, one)):
            assert apart(zone_colour(strong, scheme), pale_colour(pale, scheme), vision) >= 6, (strong, pale)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_where_maps_agree_is_seen_within_a_root(vision: Vision, scheme: Scheme) -> None:
    for root in ROOTS:
        name = f"dermatome.{root}"
        # Yellow has little room to be lighter; a line parts the two as well.
        least = 5 if vision == "greyscale" else 8
        assert apart(zone_colour(name, scheme), pale_colour(name, scheme), vision) >= least, root


@pytest.mark.parametrize("vision", COLOURED)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nerves_side_by_side_stay_apart(vision: Vision, scheme: Scheme) -> None:
    named = [pair for pair in neighbours("nerves") if zone_pattern(pair[0]) != "plain" != zone_pattern(pair[1])]
    for one, two in named:
        assert apart(pale_colour(one, scheme), pale_colour(two, scheme), vision) >= 5, (one, two)


def test_the_simulation_knows_what_red_and_green_become() -> None:
    assert apart("#FF0000", "#00FF00", "full") > 150
    assert apart("#B85C00", "#6B7A00", "deuteranopia") < 0.5 * apart("#B85C00", "#6B7A00", "full")
    assert apart("#808080", "#808080", "tritanopia") == 0
    assert seen(parsed("#FFFFFF"), "protanopia") == pytest.approx((1, 1, 1), abs=0.001)
