"""Right lower limb from behind, superficial layer above the knee: thigh edge, hamstrings, gluteus maximus."""

from __future__ import annotations

from assets.drawing.leg_posterior_parts import cord, muscle, patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon


def paint_thigh(g: Drawing) -> None:
    """Lateral edge, gracilis, hamstrings and gluteus maximus, in depth order."""
    _edges(g)
    _hamstrings(g)
    maximus = patch(
        "9,914 17,892 32,870 54,849 80,830 104,811 122,795 132,784",
        "55,1045 74,1029 94,1005 114,975 131,944 145,912 153.6,886 158,860",
    )
    look = MuscleLook(
        fibres=24,
        bundles=12,
        lights=(0.34, 0.7),
        left=0.26,
        right=0.2,
        insertion=0.15,
        fingers=14,
        cap=0.04,
        shadow=3.4,
    )
    muscle(g, "gluteus-maximus", maximus, look, (0.52, 0.45, "superficial"))


def _edges(g: Drawing) -> None:
    vastus = patch(
        "119,852 121,800 125,750 130,700 135,650 140,600 143,556 144,528",
        "158,852 164.5,800 166.6,752 165.6,706 161.6,664 155,622 151.6,585 149,550 147.6,528",
    )
    look = MuscleLook(fibres=11, left=0.3, right=0.3, lights=(0.56,), insertion=0.1, shadow=1.6)
    muscle(g, "vastus-lateralis", vastus, look, (0.5, 0.3, "superficial"))
    tract = patch(
        "144,912 151,884 156.4,852 158,826 160.4,778 161,730 159,690 155,650 151.6,610 149,572 147.4,536 146.6,506 "
        "147,474",
        "146,912 156,888 164,856 168.2,826 170.4,778 170,734 167.6,694 162.6,656 156.4,618 153,585 151,550 "
        "149.8,522 147.6,474",
    )
    with g.structure("tract.iliotibial", "superficial", tract.at(0.5, 0.4)):
        paint_tendon(g, tract, fibres=7, shadow=1.4)
    sartorius = patch(
        "33,652 36,630 38.4,608 41.6,582 46.4,552 52,522 56,496",
        "38,652 43.6,630 45.4,608 48,582 51.4,552 55.6,522 58,496",
    )
    look = MuscleLook(fibres=5, left=0.2, right=0.5, insertion=0.16, fingers=3, cap=0.3, start=0.4, shadow=1)
    muscle(g, "sartorius", sartorius, look, (0.5, 0.55, "superficial"))
    gracilis = patch(
        "8.6,876 9.4,840 10.6,805 12.4,770 16,735 22.4,690 31.4,645 38.4,605 44,570 50,535 55.4,506 58.6,478 59,458",
        "20,872 26,840 29,805 31.4,770 35,735 39.4,690 44.4,645 48.4,605 51,570 54.4,535 57.8,506 60.6,478 59.4,458",
    )
    look = MuscleLook(fibres=8, insertion=0.3, fingers=3, left=0.3, right=0.4, start=0.2, shadow=1.4)
    muscle(g, "gracilis", gracilis, look, (0.5, 0.35, "superficial"))


def _hamstrings(g: Drawing) -> None:
    short = patch(
        "113,722 114.6,680 117.6,630 122,580 128.6,540 135,505 139.6,478 142.6,456",
        "130,728 141,684 146.4,640 149.4,600 150,565 149.6,532 148.6,502 147.6,476 146.6,455",
    )
    look = MuscleLook(fibres=9, gather=0.3, insertion=0.22, fingers=4, lights=(0.88,), left=0.1, right=0.2)
    muscle(g, "biceps-femoris-short", short, look, (0.9, 0.4, "superficial"))
    semimembranosus = patch(
        "50,868 40,820 33,780 31.6,740 34.6,690 41,640 47.6,595 53,552 58.6,520 64.4,492 69.6,470",
        "62,868 76,820 89,780 96,740 98.6,690 98.6,645 96.6,600 92.6,560 87,524 81,494 76.4,470",
    )
    look = MuscleLook(
        fibres=14, bundles=5, lean=0.3, origin=0.24, insertion=0.16, fingers=7, cap=0.4, lights=(0.14, 0.66), left=0.16
    )
    muscle(g, "semimembranosus", semimembranosus, look, (0.8, 0.66, "superficial"))
    semitendinosus = patch(
        "49,882 42,846 38,805 37.5,765 41,720 48,676 55.6,636 60.8,606",
        "62,884 71,846 80,805 84.6,765 85,720 80.6,676 72.6,636 65,606",
    )
    tendon = cord("62.8,626 62.9,604 62,570 60.9,540 60,512 59.2,488 58.6,466", 4.4, end=0.3)
    with g.structure("muscle.semitendinosus", "superficial", semitendinosus.at(0.5, 0.5)):
        paint_tendon(g, tendon, fibres=3, shadow=1.2)
        look = MuscleLook(fibres=13, gather=0.25, origin=0.12, insertion=0.2, fingers=6, cap=0.6)
        paint_muscle(g, semitendinosus, look)
    long = patch(
        "58,884 74,848 87,805 94,760 98.6,715 103.6,668 110.4,622 118,578 127,538 134.6,504 140,476 140.6,449",
        "72,884 96,850 117,808 129,762 136,715 139.6,668 141.4,622 142.4,580 144,540 146,506 147.6,478 145.4,446",
    )
    with g.structure("muscle.biceps-femoris-long", "superficial", long.at(0.5, 0.5)):
        look = MuscleLook(fibres=14, gather=0.2, origin=0.1, insertion=0.3, fingers=5, cap=0.4, shadow=3)
        paint_muscle(g, long, look)
