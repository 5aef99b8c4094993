"""The right foot from below, deep layer: long flexor tendons and the muscles of the second to fourth layers."""

from __future__ import annotations

from typing import Final

from assets.drawing.foot_parts import belly, tendon
from assets.drawing.foot_plantar_parts import cord, patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook

_SLIM: Final = MuscleLook(fibres=5, insertion=0.2, fingers=3, shadow=0, rich=False)
_BELLY: Final = MuscleLook(fibres=10, bundles=4, insertion=0.18, fingers=5, start=0.2, cap=0.3, shadow=0)
_FAN: Final = MuscleLook(fibres=12, bundles=5, gather=0.4, insertion=0.18, fingers=6, start=0.12, cap=0.2, shadow=0)

_DIGITS: Final = (
    "99,62 110,82 121,102 129,120 133.4,134 136,150 136.6,166",
    "98.4,62 106,84 113,106 117.6,126 119.6,142 121.4,160 122.2,177",
    "97.6,62 101.6,84 105,110 107,136 108,156 108.2,176 107.6,191.4",
    "97,62 96.6,84 94.6,110 93.6,136 93.6,158 92.8,180 92.3,199",
)
"""Tendons of flexor digitorum longus, fifth toe first."""


def paint_deep(g: Drawing) -> None:
    """From the bones toward the sole."""
    _interossei(g)
    _crossing(g)
    _great_toe(g)
    _little_toe(g)
    _long_flexors(g)
    _lumbricals(g)


def _interossei(g: Drawing) -> None:
    shapes = (
        patch("100.6,90 101,106 101,124 101.4,140 102.6,153", "101,90 104.6,106 104.6,124 104,140 103.4,153"),
        patch("112,88 112,102 112.4,118 112.8,130 114,141", "112.4,88 115.4,102 116,118 115.4,130 114.8,141"),
        patch("123,82 123.4,96 125.4,110 128,122 129.4,134", "123.4,82 127,96 129,110 130.4,122 130.2,134"),
    )
    with g.structure("muscle.foot-interossei", "deep", shapes[2].at(0.5, 0.4)):
        for shape in shapes:
            belly(g, shape, _SLIM, 0.7)


def _crossing(g: Drawing) -> None:
    """Fibularis longus across the sole to the first metatarsal, tibialis posterior to the navicular."""
    longus = cord("120.4,20 121.6,38 121.4,52 117.6,60 107,68 95,77.6 84,87 75,94.4", 3.6, end=0.2, last=1.5)
    with g.structure("muscle.fibularis-longus", "deep", longus.at(0.5, 0.55)):
        tendon(g, longus, fibres=3, cap=0.2, start=0.4)
    posterior = cord("76,0 73.8,14 72.4,28 73,40 75.4,50", 4, end=0.35, last=1.9)
    with g.structure("muscle.tibialis-posterior", "deep", posterior.at(0.5, 0.6)):
        tendon(g, posterior, fibres=3, cap=0.25, start=0.3)


def _great_toe(g: Drawing) -> None:
    across = patch("131,127 118,131 104,137 92,143 80,149", "132,134 120,139 106,147 93,150 80,152.4")
    oblique = patch("90,86 88,104 84.4,124 80.6,142 78.4,152", "114,82 108,104 99,124 88.6,142 80.8,153")
    with g.structure("muscle.adductor-hallucis", "deep", oblique.at(0.5, 0.45)):
        belly(g, across, _FAN)
        belly(g, oblique, _FAN)
    inner = patch("92,68 83,84 72,104 63.4,124 60,139", "95.6,71 89,88 78.4,108 69.6,126 65.4,139")
    outer = patch("95.4,70 89,88 79,108 73.4,126 77,138.6", "99,73 95.6,90 89,110 84.4,126 82,138.6")
    with g.structure("muscle.flexor-hallucis-brevis", "deep", inner.at(0.5, 0.6)):
        for shape, end in ((outer, "79.6,143 79,148 77.8,154"), (inner, "62.6,144 62,149 62.4,154")):
            tendon(g, cord(end, 4, last=0.8), fibres=3, cap=0.2, start=0.4)
            look = MuscleLook(
                fibres=9, bundles=4, origin=0.12, insertion=0.16, fingers=5, start=0.2, cap=0.15, shadow=0
            )
            belly(g, shape, look)


def _little_toe(g: Drawing) -> None:
    shape = patch("120.6,68 122.6,86 126,106 130,122 132.2,135", "125.6,62 129.4,84 132.4,106 135.6,122 136.4,135")
    with g.structure("muscle.flexor-digiti-minimi-brevis-foot", "deep", shape.at(0.5, 0.4)):
        belly(g, shape, _BELLY)


def _long_flexors(g: Drawing) -> None:
    """Flexor hallucis longus, then flexor digitorum longus, which crosses it on the side of the sole."""
    square = patch("91,2 93,20 95,40 96.4,62", "111,0 110.6,20 106.6,42 99.8,64")
    with g.structure("muscle.quadratus-plantae", "deep", square.at(0.5, 0.35)):
        belly(g, square, MuscleLook(fibres=14, bundles=6, insertion=0.2, fingers=6, start=0.16, shadow=0))
    hallucis = cord("80,2 82.4,16 84,32 83,50 80,72 76,96 73,120 71.2,140 70.2,160 71,187", 4, end=0.12, last=1.4)
    with g.structure("muscle.flexor-hallucis-longus", "deep", hallucis.at(0.5, 0.72)):
        tendon(g, hallucis, fibres=3, cap=0.2, start=0.3)
    trunk = cord("76.6,2 78.6,18 84,36 91.6,51 98,64", 4.4, end=0.3, last=1.5)
    with g.structure("muscle.flexor-digitorum-longus", "deep", trunk.at(0.5, 0.75)):
        for text in _DIGITS:
            tendon(g, cord(text, 2.4, end=0.25, last=0.7), cap=0.4)
        tendon(g, trunk, fibres=4, cap=0.3, start=0.3)


def _lumbricals(g: Drawing) -> None:
    shapes = (
        patch("95.6,88 92,108 88.6,128 87.2,146 88,159", "95.9,88 94.8,108 92.8,128 90,146 88.6,159"),
        patch("98.4,86 98.4,108 99.4,128 101,146 102.6,157", "98.8,86 103.6,108 104.8,128 104,146 103.4,157"),
        patch("103.6,86 107.4,104 110.2,122 112.4,136 114,145", "104,86 111,104 115,122 115.4,136 114.8,145"),
        patch("109.4,86 115.6,102 121.6,118 126.8,130 129,139", "109.8,86 119,102 126.4,118 129.6,130 129.9,139"),
    )
    with g.structure("muscle.lumbricals-foot", "deep", shapes[1].at(0.5, 0.5)):
        for shape in shapes:
            belly(g, shape, MuscleLook(fibres=5, insertion=0.24, fingers=3, shadow=0, rich=False), 0.7)
