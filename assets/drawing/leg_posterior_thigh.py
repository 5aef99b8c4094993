"""Right lower limb from behind, superficial layer above the knee: thigh edge, hamstrings, gluteus maximus."""

from __future__ import annotations

from assets.drawing.leg_posterior_parts import muscle, patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon


def paint_thigh(g: Drawing) -> None:
    """Lateral edge, gracilis, hamstrings and gluteus maximus, in depth order."""
    _edges(g)
    _hamstrings(g)
    maximus = patch(
        "9,914 17,892 32,870 54,849 80,830 104,812 127,796 146,786 160.4,776",
        "66,1047 79,1030 96,1005 114,975 131,944 145,912 153.6,888 160,862",
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
        start=0.012,
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
        "29.4,650 32.8,628 36.4,604 40.6,574 46,545 51.6,517 55.4,493 57.6,474 58.8,460 60,449",
        "34,650 39.4,628 43,604 47.4,574 52.4,545 56.6,517 58.6,493 59.4,474 60.3,464 60.9,456",
    )
    look = MuscleLook(fibres=5, left=0.2, right=0.5, insertion=0.16, fingers=3, cap=0.3, start=0.4, shadow=1)
    muscle(g, "sartorius", sartorius, look, (0.5, 0.55, "superficial"))
    gracilis = patch(
        "8.6,876 9.4,840 10.6,805 12.4,770 16,735 22.4,690 32,645 40,605 46,570 51.8,535 56.6,506 58.6,482 "
        "59.4,462 60.8,446",
        "20,872 26,840 29,805 31.4,770 35,735 39.4,690 44.8,645 49.4,605 52.4,570 55.6,535 58.8,506 60.2,482 "
        "61.2,468 62,458",
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
        "50,868 40,820 33,780 31.6,740 34.6,690 41,640 47.6,595 52.4,552 56.8,524 60,503 61.8,488 62.8,474",
        "62,868 76,820 89,780 96,740 98.6,690 98.6,645 96.6,600 92,563 84.4,532 75,507 68.4,488 64.7,473",
    )
    look = MuscleLook(
        fibres=14, bundles=5, lean=0.3, origin=0.24, insertion=0.16, fingers=7, cap=0.4, lights=(0.14, 0.66), left=0.16
    )
    muscle(g, "semimembranosus", semimembranosus, look, (0.8, 0.66, "superficial"))
    semitendinosus = patch(
        "49,882 42,846 38,805 37.5,765 41,720 48,676 55.6,636 60.8,606",
        "62,884 71,846 80,805 84.6,765 85,720 80.6,676 72.6,636 65,606",
    )
    tendon = patch(
        "60.6,626 60.7,604 60,570 59.4,540 59.2,512 59.6,490 60.4,468 61,448",
        "65,626 65.1,604 64.3,570 63.5,540 63,512 62.9,494 63.3,480 63.9,469",
    )
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
