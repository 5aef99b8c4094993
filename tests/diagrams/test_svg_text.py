"""Colours are put in, layers left out, and one structure is cut out with what it needs."""

from __future__ import annotations

from tutor.diagrams.palette import colour
from tutor.diagrams.svg_text import Excerpts, painted

SVG = (
    '<svg viewBox="0 0 9 9"><defs><linearGradient id="a"><stop class="stop-bone-base" offset="0"/></linearGradient>'
    '<radialGradient id="b"><stop class="stop-skin-base" offset="0"/></radialGradient></defs>'
    '<g class="decor" data-layer="skin"><path class="skin-base" d="M0 0"/></g>'
    '<g id="nerve.tibial" data-layer="nerves"><g opacity=".5"><path class="outline hit" d="M1 1"/></g></g>'
    '<g id="bone.tibia" data-layer="bone"><path class="outline" fill="url(#a)" d="M2 2"/></g>'
    '<g data-of="nerve.tibial" data-layer="deep"><path class="nerve-line dash" d="M3 3"/></g></svg>'
)


def test_each_class_becomes_its_colour() -> None:
    svg = painted(SVG, "dark")
    assert f'<path style="fill:{colour("dark", "skin-base")}" d="M0 0"/>' in svg
    assert f'<path style="stroke:{colour("dark", "nerve-line")};stroke-dasharray:4,3" d="M3 3"/>' in svg
    assert f'<stop style="stop-color:{colour("dark", "bone-base")}" offset="0"/>' in svg
    assert '<path style="fill:none;stroke:none" d="M1 1"/>' in svg
    assert "class=" not in svg


def test_a_hidden_layer_is_not_displayed() -> None:
    svg = painted(SVG, "light", ["deep"])
    assert '<g data-of="nerve.tibial" data-layer="deep" display="none">' in svg
    assert svg.count("display") == 1


def test_a_structure_comes_with_all_its_groups_and_only_the_definitions_it_uses() -> None:
    excerpts = Excerpts(SVG)
    nerve, bone = excerpts.of("nerve.tibial"), excerpts.of("bone.tibia")
    assert [f"M{number} {number}" in nerve for number in range(4)] == [False, True, False, True]
    assert nerve.count("<g") == nerve.count("</g>") == 3
    assert "Gradient" not in nerve
    assert bone.count('id="a"') == 1
    assert 'id="b"' not in bone
    assert "M2 2" in bone
    assert "M1 1" not in bone
