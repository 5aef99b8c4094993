"""Right lower limb, lateral view: quadriceps, sartorius, hamstrings and, deep, adductor magnus."""

from __future__ import annotations

from typing import Final

from assets.drawing.leg_side_parts import belly, strip
from assets.drawing.leg_side_points import lateral
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon

_FAR: Final = MuscleLook(fibres=9, left=0.4, right=0.4, insertion=0.14, fingers=5, shadow=1.6, rich=False)


def paint_deep_thigh(g: Drawing) -> None:
    """Adductor magnus behind the femur, vastus intermedius before it."""
    magnus = strip(
        lateral,
        "-20,872 -30,830 -30,780 -22,720 -10,650 4,590 18,548 22,526",
        "2,866 14,830 24,780 30,720 33,650 33,600 30,560 26,526",
    )
    belly(g, "adductor-magnus", magnus, _FAR, (0.3, 0.35), "deep")
    intermedius = strip(
        lateral,
        "30,850 30,800 34,740 38,680 40,620 44,580 52,552",
        "44,850 62,800 76,740 80,680 78,620 72,580 66,548",
    )
    look = MuscleLook(fibres=11, bundles=4, gather=0.2, insertion=0.16, start=0.3, shadow=1.8, rich=False)
    belly(g, "vastus-intermedius", intermedius, look, (0.6, 0.4), "deep")


def paint_medial_hamstrings(g: Drawing) -> None:
    """Semimembranosus and semitendinosus, which show at the rear edge."""
    membranosus = strip(
        lateral,
        "-22,862 -32,790 -36,740 -40,690 -36,640 -31,600 -29,565 -30,535 -33,505 -28,478",
        "-6,862 0,790 0,740 0,690 -2,640 -6,600 -10,565 -13,535 -15,505 -18,478",
    )
    belly(g, "semimembranosus", membranosus, _FAR, (0.16, 0.78))
    tendinosus = strip(
        lateral,
        "-34,880 -53,838 -54.6,795 -50.4,745 -45.4,700 -38.6,655 -32.4,610 -29.4,575 -29.4,545 -33,515 -36,490 -30,462",
        "-10,884 -14,840 -14,795 -14,745 -16,700 -20,655 -25,610 -28,575 -28.4,545 -31.4,515 -33,490 -27.6,462",
    )
    look = MuscleLook(fibres=9, insertion=0.34, origin=0.1, fingers=4, left=0.3, shadow=1.4)
    belly(g, "semitendinosus", tendinosus, look, (0.07, 0.28))


def paint_biceps(g: Drawing) -> None:
    """Both heads of biceps femoris, the long one on top."""
    short = strip(
        lateral,
        "-2,800 -8,730 -13,670 -15,620 -15.6,580 -15,545 -13.4,515 -11,484 -9.4,455",
        "2,800 10,730 13,676 14.4,630 15,590 14,556 9,526 2,500 -3.4,476 -6,456",
    )
    look = MuscleLook(fibres=9, gather=0.3, insertion=0.2, fingers=4, left=0.1, right=0.2, shadow=1.6)
    belly(g, "biceps-femoris-short", short, look, (0.8, 0.62))
    long = strip(
        lateral,
        "-26,882 -40,838 -45.6,795 -45,750 -41,705 -35.6,655 -29.6,605 -25.4,568 -22.6,536 -20,505 -16,476 -11.6,450",
        "-14,884 -10,840 -7.4,795 -6,750 -5.4,705 -6.4,655 -8.6,610 -11.6,570 -13.4,536 -12,505 -8.6,477 -5.6,450",
    )
    look = MuscleLook(fibres=14, bundles=5, gather=0.2, origin=0.08, insertion=0.28, fingers=5, cap=0.4, shadow=2.6)
    belly(g, "biceps-femoris-long", long, look, (0.5, 0.5))


def paint_front(g: Drawing) -> None:
    """Sartorius at the upper edge, rectus femoris and vastus lateralis, and what joins them to the tibia."""
    _patella(g)
    sartorius = strip(
        lateral,
        "79,990 86,962 93,932 99.6,898 105,868 108.4,840 109.8,818",
        "86.6,993 98,966 107,936 110.6,902 110.2,874 110.2,840 110.4,818",
    )
    look = MuscleLook(fibres=6, left=0.2, right=0.5, origin=0.1, start=0.3, shadow=1.2)
    belly(g, "sartorius", sartorius, look, (0.5, 0.5))
    rectus = strip(
        lateral,
        "66,956 70,920 72,880 76,830 80,780 82,730 82,680 78,635 73,600 68,574 64,556",
        "76,958 93,920 104,880 108.6,835 110.6,785 110.8,740 107.6,695 101,652 93.6,612 86,580 78,557",
    )
    look = MuscleLook(
        fibres=12,
        bundles=5,
        origin=0.1,
        insertion=0.2,
        fingers=6,
        left=0.3,
        right=0.5,
        lights=(0.6,),
        cap=0.2,
        shadow=2,
    )
    belly(g, "rectus-femoris", rectus, look, (0.75, 0.45))
    quadriceps = strip(lateral, "68,573 62.6,558 57.6,546 54.6,539", "80.6,574 76,559 71.4,547 68.6,540")
    with g.structure("tendon.quadriceps", "superficial", quadriceps.at(0.5, 0.4)):
        paint_tendon(g, quadriceps, fibres=7, cap=0.2, start=0.12, shadow=1.0)
    vastus = strip(
        lateral,
        "10,884 2,840 -2,795 -3.4,750 -2,700 1,655 5.4,612 12,578 24,552 42,536 54,531",
        "46,880 70,846 86,800 94,750 95,700 91,655 85,615 78,584 71,560 65,545 60,538",
    )
    look = MuscleLook(
        fibres=18, bundles=9, lean=0.2, origin=0.1, insertion=0.12, fingers=8, cap=0.1, lights=(0.72,), shadow=2.2
    )
    belly(g, "vastus-lateralis", vastus, look, (0.82, 0.42))


def _patella(g: Drawing) -> None:
    """Patellar ligament, from the apex of the kneecap to the tibia."""
    ligament = strip(lateral, "61,498 58.6,480 54,458 50,440 48.6,428", "69.4,500 65,481 60,459 56,440 52.4,427")
    with g.structure("tendon.patellar", "superficial", ligament.at(0.5, 0.5)):
        paint_tendon(g, ligament, fibres=5, cap=0.5, start=0.4, shadow=1.4)
