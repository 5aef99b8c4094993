"""What is drawn in patch coordinates stays in the patch."""

from __future__ import annotations

import pytest

from assets.drawing.curves import heights, hump
from assets.drawing.nerves import taper
from assets.drawing.patch import Patch, Solid
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, noise, paint_muscle, paint_tendon, spiral
from tests.drawing.geometry import to_polygons
from tutor.diagrams.path_data import flatten, parse_path

BELLY = Patch(heights("0,100 -8,70 -9,40 -3,0"), heights("6,100 14,70 15,40 4,0"), tolerance=0.05)


def reach(d: str) -> float:
    """How far path data leaves the patch, in mm."""
    outline = [list(flatten(contour)) for contour in parse_path(BELLY.outline())]
    return max(to_polygons(p, outline) for contour in parse_path(d) for p in flatten(contour))


@pytest.mark.parametrize(
    "d",
    [
        BELLY.strip(0.2, 0.9),
        BELLY.edge(hump(0, 1, 0.4), second=True),
        BELLY.edge(hump(0, 1, 0.4), second=False),
        BELLY.sliver(0.5, hump(0.1, 0.9, 0.1), 0.1, 0.9),
        BELLY.run(0.3, 0.0, 1.0).d(),
        BELLY.line(lambda s: 0.3 + 0.2 * s).d(),
    ],
)
def test_strips_stay_inside(d: str) -> None:
    assert reach(d) < 0.12


def test_bowed_ends_reach_outward() -> None:
    assert reach(BELLY.outline(cap=0.4)) == pytest.approx(0.4 * 7, abs=0.6)
    assert reach(BELLY.tip(0.1, 0.4)) == pytest.approx(0.4 * 7, abs=0.6)


def drawing() -> Drawing:
    return Drawing((-20, -110, 50, 120), view="posterior", title="Test", line_mm=0.3)


def test_a_muscle_is_the_same_every_time_and_stays_inside() -> None:
    texts = []
    for _ in range(2):
        g = drawing()
        with g.structure("muscle.soleus", "superficial", BELLY.at(0.5, 0.5)):
            paint_muscle(g, BELLY, MuscleLook(insertion=0.2, origin=0.1, bundles=3, lean=0.2, gather=0.3, shadow=0))
        texts.append(g.svg())
    assert texts[0] == texts[1]
    paths = [line.split('d="')[1].split('"')[0] for line in texts[0].splitlines() if line.startswith("<path")]
    assert max(map(reach, paths)) < 0.35


def test_a_tendon_stays_inside() -> None:
    g = drawing()
    paint_tendon(g, BELLY, shadow=0)
    spiral(g, BELLY, 0.4, 1.5, 9)
    paths = [line.split('d="')[1].split('"')[0] for line in g.svg().splitlines() if line.startswith("<path")]
    assert max(map(reach, paths)) < 0.2


def test_crescents_lie_on_the_side_they_face() -> None:
    disc = Solid([(0, -10), (7, -7), (10, 0), (7, 7), (0, 10), (-7, 7), (-10, 0), (-7, -7)])
    right = [p for contour in parse_path(disc.crescent(0, 3)) for p in flatten(contour)]
    assert min(x for x, _ in right) > -1
    assert max(x for x, _ in right) == pytest.approx(10, abs=0.1)


def test_noise_is_even_and_repeatable() -> None:
    values = [noise(i, 4) for i in range(400)]
    assert values == [noise(i, 4) for i in range(400)]
    assert 0.45 < sum(values) / len(values) < 0.55
    assert min(values) < 0.05
    assert max(values) > 0.95


def test_an_unknown_layer_is_refused() -> None:
    g = drawing()
    with pytest.raises(ValueError, match="unknown layer"), g.decor("muscles"):
        pass


def test_taper() -> None:
    width = taper(4, 2)
    assert (width(0), width(1)) == (4, 2)
