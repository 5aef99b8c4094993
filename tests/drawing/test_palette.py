"""Both schemes have every tone; lines stay visible against their tissue."""

from __future__ import annotations

import pytest

from tests.colour_vision import VISIONS, Vision, difference, parsed, seen
from tutor.diagrams.palette import TISSUES, TONES, Scheme, colour, stylesheet


def luminance(value: str) -> float:
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_both_schemes_have_the_same_tones() -> None:
    assert TISSUES["light"].keys() == TISSUES["dark"].keys()
    for scheme in TISSUES.values():
        assert all(tuple(tones) == TONES for tones in scheme.values())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_part_the_shapes(scheme: Scheme) -> None:
    for tissue, tones in TISSUES[scheme].items():
        if tissue not in ("shadow", "far", "ghost"):
            assert contrast(tones["line"], tones["base"]) >= 1.6, tissue


NEIGHBOURS = (
    ("nerve", "muscle"), ("nerve", "bone"), ("nerve", "skin"), ("nerve", "fat"), ("nerve", "dura"), ("nerve", "disc"),
    ("nerve", "tendon"), ("nerve", "ligament"), ("nerve", "artery"), ("nerve", "vein"), ("nerve", "cord"),
    ("tendon", "muscle"), ("tendon", "bone"), ("tendon", "skin"), ("tendon", "fat"), ("ligament", "bone"),
    ("ligament", "muscle"), ("ligament", "disc"), ("flavum", "dura"), ("flavum", "bone"), ("disc", "bone"),
    ("disc", "nucleus"), ("disc", "cancellous"), ("nucleus", "cancellous"), ("cartilage", "bone"), ("muscle", "bone"),
    ("muscle", "skin"), ("muscle", "fat"), ("muscle", "artery"), ("muscle", "vein"), ("bone", "skin"),
    ("cord", "fluid"), ("dura", "fluid"), ("artery", "vein"),
)  # fmt: skip
"""Tissues that lie side by side in the drawings."""
SUNK = ("muscle", "skin", "artery", "vein")
"""What is dark on dark paper."""
ALIKE = frozenset(
    (("ligament", "bone"), ("tendon", "bone"), ("tendon", "skin"), ("tendon", "fat"), ("muscle", "artery"))
)
"""Pairs of nearly one colour in the body too: line, fibres and form part them."""


def parted(scheme: Scheme, one: str, other: str) -> float:
    """The best contrast at a border: of the two fills, or of either line against the fill on one of its sides."""
    a, b = TISSUES[scheme][one], TISSUES[scheme][other]
    lines = [contrast(tones["line"], fill["base"]) for tones in (a, b) for fill in (a, b)]
    return max(contrast(a["base"], b["base"]), *lines)


@pytest.mark.parametrize(("one", "other"), NEIGHBOURS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_borders_between_neighbours_are_seen(scheme: Scheme, one: str, other: str) -> None:
    pale = scheme == "dark" and one not in SUNK and other not in SUNK
    assert parted(scheme, one, other) >= (2.0 if pale else 2.8 if "fat" in (one, other) else 3.0)


@pytest.mark.parametrize(("one", "other"), sorted(set(NEIGHBOURS) - ALIKE))
@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_neighbours_are_told_apart_however_colours_are_seen(
    scheme: Scheme, vision: Vision, one: str, other: str
) -> None:
    tissues = TISSUES[scheme]
    apart = difference(seen(parsed(tissues[one]["base"]), vision), seen(parsed(tissues[other]["base"]), vision))
    # without any colour the line does it: see the test of borders
    assert apart >= 8.0 or (vision == "greyscale" and parted(scheme, one, other) >= 2.0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_arteries_and_veins_differ_in_grey_too(scheme: Scheme) -> None:
    artery, vein = (seen(parsed(TISSUES[scheme][tube]["base"]), "greyscale") for tube in ("artery", "vein"))
    assert difference(artery, vein) >= 8.0


def test_dark_lines_are_lighter_than_their_fill_and_fills_are_dimmed() -> None:
    for tissue, tones in TISSUES["dark"].items():
        if tissue != "shadow":
            assert luminance(tones["line"]) > luminance(tones["base"]), tissue
            assert luminance(tones["base"]) < max(luminance(TISSUES["light"][tissue]["base"]), 0.2), tissue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_stylesheet_names_every_class(scheme: Scheme) -> None:
    sheet = stylesheet(scheme)
    assert f".muscle-base{{fill:{colour(scheme, 'muscle-base')}}}" in sheet
    assert f".nerve-line{{stroke:{colour(scheme, 'nerve-line')}}}" in sheet
    assert f".stop-skin-base{{stop-color:{colour(scheme, 'skin-base')}}}" in sheet
    assert ".hit{" in sheet


def test_an_unknown_class_has_no_colour() -> None:
    with pytest.raises(KeyError):
        colour("light", "muscle-shiny")
