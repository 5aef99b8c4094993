"""The SVG reader: what a drawing becomes, and everything it refuses with file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import DRAWINGS, knee, knee_text
from tutor.diagrams.hit import HitTest
from tutor.diagrams.reader import DiagramError, read_diagram

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
PART = '<g id="skin" data-layer="skin" data-anchor="1 1"><path class="outline skin-base" d="M0 0H9V9Z"/></g>'


def test_a_drawing_becomes_parts() -> None:
    diagram = knee()
    assert (diagram.name, diagram.view, diagram.title) == ("knee", "posterior", "Model knee, posterior view")
    assert diagram.view_box == (0.0, 0.0, 100.0, 160.0)
    assert list(diagram.parts)[:2] == ["skin", "bone.femur"]
    assert diagram.layers == ("skin", "bone", "deep", "superficial", "nerves")
    assert diagram.parts["bone.femur"].box == (35.0, 5.0, 65.0, 70.0)
    assert diagram.parts["nerve.tibial"].z > diagram.parts["muscle.soleus"].z


def test_transforms_move_outline_and_anchor() -> None:
    part = knee().parts["muscle.gastrocnemius-medial"]
    assert part.anchor == (40.0, 100.0)
    assert part.box == pytest.approx((31.0, 75.0, 49.0, 125.0), abs=0.01)


def test_a_further_piece_belongs_to_its_structure_at_its_own_depth() -> None:
    part = knee().parts["nerve.tibial"]
    assert [piece.layer for piece in part.pieces] == ["deep", "nerves"]
    assert part.layer == "nerves"
    assert part.pieces[0].z < part.pieces[1].z == part.z
    assert len(part.contours) == 2


@pytest.mark.parametrize(
    "body",
    [
        "<script>1</script>",
        "<style>.a{}</style>",
        '<image href="file:///etc/passwd"/>',
        '<use href="#skin"/>',
        "<text>soleus</text>",
        "<foreignObject/>",
        '<filter id="f"/>',
        '<clipPath id="c"/>',
        '<path d="M0 0L1 1" onclick="x()"/>',
        '<path d="M0 0L1 1" style="fill:red"/>',
        '<path d="M0 0L1 1" fill="#ff0000"/>',
        '<path d="M0 0L1 1" fill="url(http://example.org/a)"/>',
        '<path d="M0 0L1 1" stroke="url(file:///x#y)"/>',
        '<path d="M0 0L1 1" opacity="nan"/>',
        '<path d="M0 0L1 1" stroke-width="inf"/>',
        '<path d="M0 0L1 nan"/>',
        '<path d="M0 0L99999999999 1"/>',
        '<path d="M0 0L1e9 1"/>',
        '<circle cx="1" cy="1" r="1px"/>',
        '<rect width="1" height="1" unknown="1"/>',
        '<g transform="spin(3)"/>',
        '<g transform="scale(1e5) scale(1e5)"/>',
        '<g data-layer="clouds"/>',
        '<g id="Bad Id" data-layer="bone" data-anchor="1 1"/>',
        '<g id="skin" data-layer="skin" data-anchor="1 1"/>',
        '<g id="bone.femur" data-layer="bone" data-anchor="1 1"/>',
        '<g id="bone.femur" data-layer="bone" data-anchor="1"><path class="outline" d="M0 0H1V1Z"/></g>',
        '<g id="bone.femur" data-layer="bone" data-anchor="1 1"><path class="outline" d="M0 0Q1"/></g>',
        '<g data-of="bone.femur" data-layer="bone"><path class="outline" d="M0 0H1V1Z"/></g>',
        '<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://example.org"/>',
        '<x:path xmlns:x="urn:else" d="M0 0"/>',
        "<svg/>",
        "<?xml-stylesheet href='http://example.org/a.css'?>",
        "<![CDATA[x]]>",
    ],
)
def test_everything_else_is_refused_with_its_line(body: str) -> None:
    with pytest.raises(DiagramError) as caught:
        read_diagram(f"{HEAD}\n{PART}\n{body}\n</svg>", "leg")
    assert caught.value.file == "leg.svg"
    assert caught.value.line == 3
    assert caught.value.column >= 1
    assert str(caught.value).startswith("leg.svg:3:")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml",
        "<svg/>",
        f"{HEAD}{PART}",
        f"{HEAD}</svg>",
        f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]>{HEAD}{PART}</svg>',
        f"<!doctype svg>{HEAD}{PART}</svg>",
        f"{HEAD}{PART}&a;</svg>",
        f"{HEAD}{PART}some text</svg>",
        HEAD.replace("0 0 10 10", "0 0 0 10") + PART + "</svg>",
        HEAD.replace("0 0 10 10", "0 0 inf 10") + PART + "</svg>",
        f"{HEAD}{PART}<title>{'x' * 2_000_000}</title></svg>",
        f"{HEAD}{PART}{'<g/>' * 5_001}</svg>",
        f"{HEAD}{PART}{'<g>' * 60}{'</g>' * 60}</svg>",
        f"{HEAD}{PART}\ud800</svg>",
        f"{HEAD}{PART}\x00</svg>",
    ],
)
def test_broken_or_oversized_files_are_refused(text: str) -> None:
    with pytest.raises(DiagramError):
        read_diagram(text, "leg")


def test_outlines_that_would_fill_the_memory_are_refused() -> None:
    outline = "M0 0" + "a1 1 0 0 1 2 0" * 4_000
    body = PART.replace("M0 0H9V9Z", outline)
    pieces = "".join(
        f'<g data-of="skin" data-layer="skin"><path class="outline" d="{outline}"/></g>' for _ in range(10)
    )
    with pytest.raises(DiagramError, match="segments in all"):
        read_diagram(f"{HEAD}{body}{pieces}</svg>", "leg")


@given(st.data())
def test_a_damaged_drawing_is_read_or_refused(data: st.DataObject) -> None:
    text = knee_text()
    place = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 30))
    inserted = data.draw(
        st.one_of(st.text(max_size=12), st.sampled_from(["<g>", "</g>", '"', "&lt;", "M0", "NaN", "-"]))
    )
    try:
        diagram = read_diagram(text[:place] + inserted + text[place + length :], "knee")
    except DiagramError as error:
        assert error.line >= 1
        return
    hit = HitTest(diagram)
    assert hit.at(50, 50, 3) is None or hit.at(50, 50, 3) in diagram.parts


@pytest.mark.parametrize("path", sorted(DRAWINGS.glob("*.svg")), ids=lambda path: path.stem)
def test_the_drawings_that_ship_are_read(path: Path) -> None:
    diagram = read_diagram(path.read_text(encoding="utf-8"), path.stem)
    hit = HitTest(diagram)
    x, y, width, height = diagram.view_box
    for part in diagram.parts.values():
        assert x <= part.anchor[0] <= x + width
        assert y <= part.anchor[1] <= y + height
        assert hit.at(*part.anchor) is not None, part.id
