"""L5/S1 from the side, median plane: bodies, discs, long ligaments, sac, flavum, interspinous ligament, spines."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.curves import Curve, Profile, add, fitted, hump, joined, ribbon, simplify
from assets.drawing.patch import Patch
from assets.drawing.section_fade import Fade, SectionDrawing
from assets.drawing.section_texture import ellipse
from assets.drawing.section_tissues import paint_lobules
from assets.drawing.segment_lateral_disc import paint_disc, paint_rudiment
from assets.drawing.segment_lateral_form import DiscSection
from assets.drawing.segment_lateral_points import (
    ANTERIOR_LIGAMENT,
    BASIVERTEBRAL,
    BEHIND_SAC,
    CANAL,
    DORSAL_FASCIA,
    FLAVUM_L4_L5,
    FLAVUM_L5_S1,
    INTERSPINOUS_L4_L5,
    INTERSPINOUS_L5_S1,
    L4_BODY,
    L4_FLOOR,
    L4_SPINOUS,
    L5_BODY,
    L5_FLOOR,
    L5_ROOF,
    L5_SPINOUS,
    POSTERIOR_LIGAMENT,
    ROOTLETS,
    RUDIMENT,
    S1_BODY,
    S1_ROOF,
    S2_BODY,
    SAC_BACK,
    SAC_FRONT,
    SAC_TIP,
    SACRAL_ROOF,
    SUPRASPINOUS,
)
from assets.drawing.segment_lateral_tissues import paint_course, paint_flavum, paint_slanted, paint_vertebra

FADE: Final = Fade("m", (-34.0, 76.0), 46.0, 66.0, 0.85)


def paint_median(g: SectionDrawing) -> None:
    """The plane through the spinous processes, deep structures first."""
    with g.fading(FADE):
        _paint_fat(g)
        _paint_back_ligaments(g)
        _paint_bones(g)
        paint_disc(g, "disc.L4-L5", DiscSection(L4_FLOOR, L5_ROOF), first=True)
        paint_disc(g, "disc.L5-S1", DiscSection(L5_FLOOR, S1_ROOF), first=True, main=True)
        _paint_long_ligaments(g)
        _paint_sac(g)


def _paint_fat(g: SectionDrawing) -> None:
    field = [(x, FADE.centre[1] + (y - FADE.centre[1]) * FADE.squash) for x, y in ellipse(FADE.centre, 66, 66, 60)]
    canal = Curve(CANAL, closed=True)
    with g.decor("ligament"):
        g.fill(Curve(field, closed=True).d(), "fat-base", 0.9)
        covered = [L4_BODY, L5_BODY, S1_BODY, S2_BODY, L4_SPINOUS, L5_SPINOUS, SACRAL_ROOF, CANAL]
        paint_lobules(g, field, 4, 7.2, strength=0.8, covered=covered)
    with g.structure("fat.epidural", "ligament", (-48.8, 86.2)):
        g.outline(canal.d(), "fat-base")
        paint_lobules(g, canal.sample(150), 8, 3.1)
    with g.structure("canal.vertebral", "ligament", (-48.2, 67.6)):
        g.hit(Curve(BEHIND_SAC, closed=True).d())
    with g.structure("canal.sacral", "ligament", (-72.0, 98.0)):
        g.hit(Curve([p for p in CANAL if p[1] > 87], closed=True).d())


def _paint_back_ligaments(g: SectionDrawing) -> None:
    with g.structure("fascia.thoracolumbar", "ligament", DORSAL_FASCIA[4]):
        paint_course(g, DORSAL_FASCIA, 0.9, "tendon")
    with g.structure("ligament.supraspinous", "ligament", SUPRASPINOUS[3]):
        paint_course(g, SUPRASPINOUS, 2.0)
    with g.structure("ligament.interspinous", "ligament", (-64.6, 63.2)):
        paint_slanted(g, INTERSPINOUS_L5_S1, 0.5, 22)
        paint_slanted(g, INTERSPINOUS_L4_L5, 0.4, 20)
    with g.structure("ligament.flavum", "ligament", (-49.6, 64.8)):
        paint_flavum(g, FLAVUM_L5_S1)
        paint_flavum(g, FLAVUM_L4_L5)


def _paint_bones(g: SectionDrawing) -> None:
    paint_rudiment(g, DiscSection(*RUDIMENT, bulge=(0.2, 0.2)))
    with g.structure("bone.L4", "bone", (0.0, 36.0)):
        paint_vertebra(g, "L4", L4_BODY, 3, 100, floor=L4_FLOOR)
        paint_vertebra(g, "L4-spine", L4_SPINOUS, 13, 12, cortex=0.95)
    with g.structure("bone.sacrum", "bone", (-30.0, 96.0)):
        paint_vertebra(g, "S2", S2_BODY, 6, 130)
        paint_vertebra(g, "S1", S1_BODY, 5, 132, roof=S1_ROOF)
        paint_vertebra(g, "crest", SACRAL_ROOF, 15, 55, cortex=1.05)
    with g.structure("bone.L5", "bone", (-6.0, 66.0)):
        paint_vertebra(g, "L5", L5_BODY, 4, 112, roof=L5_ROOF, floor=L5_FLOOR)
        paint_vertebra(g, "L5-spine", L5_SPINOUS, 14, -6, cortex=0.95)
    with g.structure("process.spinous", "bone", (-57.0, 54.4)):
        g.hit(Curve([p for p in L5_SPINOUS if p[0] < -42], closed=True).d())
    vein = Curve(BASIVERTEBRAL)
    with g.structure("vein.basivertebral", "vessels", vein.at(0.25)):
        g.fill(ribbon(vein, lambda t: 3.4 * (1 - t) ** 0.8 + 0.05), "cancellous-shade", 0.8)
        g.outline(ribbon(vein, lambda t: 2.1 * (1 - t) ** 0.9), "vein-base")
        g.fill(ribbon(vein, lambda t: 0.7 * (1 - t)), "vein-light", 0.7)


def _paint_long_ligaments(g: SectionDrawing) -> None:
    with g.structure("ligament.anterior-longitudinal", "ligament", Curve(ANTERIOR_LIGAMENT).at(0.55)):
        paint_course(g, ANTERIOR_LIGAMENT, 1.7)
    with g.structure("ligament.posterior-longitudinal", "ligament", Curve(POSTERIOR_LIGAMENT).at(0.62)):
        paint_course(g, POSTERIOR_LIGAMENT, 1.1)


def _deeper(start: float, reach: Profile) -> Profile:
    return lambda t: start + reach(t)


def _paint_sac(g: SectionDrawing) -> None:
    """Dural sac cut open: fluid, rootlets that leave one after the other at the front, the filum behind."""
    sac = Patch(SAC_FRONT, SAC_BACK)
    d = joined(sac.first, Curve([SAC_FRONT[-1], SAC_TIP, SAC_BACK[-1]]), Curve(SAC_BACK[::-1]))
    with g.structure("dura.sac", "nerves", sac.at(0.9, 0.8)):
        g.contact(d, 1.1, 0.34)
        g.outline(d, "dura-base")
        g.fill(sac.strip(0.06, 0.945, 0, 0.985), "fluid-light")
        for reach in (0.24, 0.14):
            g.fill(sac.strip(0.06, _deeper(0.06, hump(-0.1, 1.05, reach)), 0, 0.98), "fluid-shade", 0.3)
        g.fill(sac.strip(lambda t: 0.945 - hump(-0.1, 1.05, 0.07)(t), 0.945, 0, 0.98), "fluid-shade", 0.5)
        g.line(d, "dura-line")
    with g.structure("cauda.equina", "nerves", sac.at(0.35, 0.45)):
        for order, (s0, t1, s1, width) in enumerate(ROOTLETS):
            course = [
                sac.at(s0 + (s1 - s0) * (i / 40) ** 2.2 + 0.012 * math.sin(9 * t1 * i / 40 + 20 * s0), t1 * i / 40)
                for i in range(41)
            ]
            _paint_rootlet(g, Curve(simplify(course, 0.03)), width, "tendon" if order == 0 else "nerve")


def _paint_rootlet(g: SectionDrawing, line: Curve, width: float, tissue: str) -> None:
    def wide(t: float) -> float:
        return width * (1 - 0.35 * t) * min(1.0, 14 * (1 - t) + 0.12)  # slips out of the plane

    band = ribbon(line, wide)
    g.contact(band, 0.4, 0.22, (0.15, 0.15), 2)
    g.outline(band, f"{tissue}-base")
    lower = fitted([add(line.at(i / 40), line.normal(i / 40), wide(i / 40) * 0.34) for i in range(41)], 0.03)
    g.fill(ribbon(lower, lambda u: width * 0.3 * min(1.0, 8 * (1 - u))), f"{tissue}-shade", 0.7)
    upper = fitted([add(line.at(i / 40), line.normal(i / 40), -wide(i / 40) * 0.16) for i in range(41)], 0.03)
    g.fill(ribbon(upper, hump(-0.04, 1.04, width * 0.26, 0.5)), f"{tissue}-pale", 0.95)
    g.line(band, f"{tissue}-line", 0.13, 0.9)
