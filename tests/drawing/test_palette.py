"""Both schemes have every tone; lines stay visible against their tissue."""

from __future__ import annotations

import pytest

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
