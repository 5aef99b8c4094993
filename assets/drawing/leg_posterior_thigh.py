"""Right lower limb from behind, superficial layer above the knee: thigh edge, hamstrings, gluteus maximus."""

from __future__ import annotations

from assets.drawing.leg_posterior_deep import cord, muscle, patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon


def paint_thigh(g: Drawing) -> None:
    """Lateral edge, gracilis, hamstrings and gluteus maximus, in depth order."""
    _edges(g)
    _hamstrings(g)
    maximus = patch(
        "9,912 18,890 34,868 56,848 82,830 106,812 124,796 133,782",
        "56,1046 74,1030 94,1006 114,976 132,944 146,912 155,886 160,862",
    )
    look = MuscleLook(
        fibres=26, light=0.56, left=0.3, right=0.24, insertion=0.14, fingers=13, start=0.05, cap=0.05, shadow=4
    )
    muscle(g, "gluteus-maximus", maximus, look, (0.52, 0.45, "superficial"))


def _edges(g: Drawing) -> None:
    vastus = patch(
        "134,846 140,800 144,750 147,700 149,650 149,600 147,556 144,528",
        "162,846 166.5,800 168,752 167,706 163,664 156,622 152.6,585 149.6,550 147.6,528",
    )
    look = MuscleLook(fibres=9, left=0.3, right=0.4, insertion=0.1)
    muscle(g, "vastus-lateralis", vastus, look, (0.4, 0.5, "superficial"))
    tract = patch(
        "151,874 157,826 161,778 162,730 160,690 156,650 152,610 149.4,572 147.6,536 146.6,506 145,480",
        "163,874 169,826 171.4,778 171,734 168.6,694 163.6,656 157.4,618 153.8,585 151.6,550 150.2,522 149,482",
    )
    with g.structure("tract.iliotibial", "superficial", tract.at(0.5, 0.4)):
        paint_tendon(g, tract, fibres=7, shadow=2.4)
    gracilis = patch(
        "9,852 9.6,815 11.4,775 15.4,735 22,690 31,645 37.5,605 41.5,570 48,535 54,506 58,478 60.6,456",
        "26,858 28,815 31,775 35,735 39,690 44,645 47.6,605 50,570 53.4,535 57.6,506 61,478 63,456",
    )
    look = MuscleLook(fibres=7, insertion=0.3, fingers=3, left=0.3, right=0.4, cap=0.3)
    muscle(g, "gracilis", gracilis, look, (0.5, 0.35, "superficial"))


def _hamstrings(g: Drawing) -> None:
    short = patch(
        "113,722 114.6,680 117.6,630 122,580 128.6,540 135,505 139.6,478 142.6,456",
        "132,728 142,684 147,640 149.6,600 150,565 149.6,532 148.6,502 147.6,476 146.6,455",
    )
    look = MuscleLook(fibres=9, gather=0.3, insertion=0.22, fingers=4)
    muscle(g, "biceps-femoris-short", short, look, (0.82, 0.42, "superficial"))
    semimembranosus = patch(
        "52,868 42,820 35,780 33,740 36,690 43,640 50,595 56,552 61.6,520 67,492 70.6,470",
        "62,868 76,820 89,780 96,740 99,690 99,645 97,600 92.6,560 86.6,524 80.6,494 77.6,470",
    )
    look = MuscleLook(fibres=13, lean=0.3, origin=0.24, insertion=0.14, fingers=8, cap=0.25, light=0.6)
    muscle(g, "semimembranosus", semimembranosus, look, (0.8, 0.68, "superficial"))
    semitendinosus = patch(
        "49,882 42,846 38,805 37.5,765 41,720 48,676 55.6,636 60.4,604",
        "62,884 71,846 80,805 84.6,765 85,720 80.6,676 72.6,636 65,604",
    )
    tendon = cord("63.4,640 63,604 61.8,570 60.8,540 60.4,512 61,484 63.6,458", 4.2)
    with g.structure("muscle.semitendinosus", "superficial", semitendinosus.at(0.5, 0.5)):
        paint_tendon(g, tendon, fibres=3, shadow=1.6)
        look = MuscleLook(fibres=13, gather=0.25, origin=0.12, insertion=0.2, fingers=6, cap=0.3)
        paint_muscle(g, semitendinosus, look)
    long = patch(
        "58,884 74,848 87,805 94,760 98,715 103,668 110,622 118,578 127,538 134.6,504 140,476 142.4,454",
        "72,884 96,850 117,808 129,762 136,715 139.6,668 141.4,622 142.4,580 144,540 146,506 147.6,478 147.4,452",
    )
    with g.structure("muscle.biceps-femoris-long", "superficial", long.at(0.5, 0.5)):
        look = MuscleLook(fibres=13, gather=0.2, origin=0.1, insertion=0.3, fingers=6, cap=0.4, shadow=3.4)
        paint_muscle(g, long, look)
