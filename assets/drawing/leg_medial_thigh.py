"""Right lower limb, medial view: quadriceps, adductors, hamstrings, and the three tendons of the pes anserinus."""

from __future__ import annotations

from typing import Final

from assets.drawing.fat import paint_sheet
from assets.drawing.leg_side_parts import belly, strip, tendon_cord
from assets.drawing.leg_side_points import medial
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon

_FAR: Final = MuscleLook(fibres=9, left=0.4, right=0.4, insertion=0.14, fingers=5, shadow=1.6, rich=False)


def paint_deep_thigh(g: Drawing) -> None:
    """Vastus intermedius, adductor brevis and the great adductor."""
    intermedius = strip(
        medial,
        "36,840 34,790 36,740 38,680 40,620 44,580 52,552",
        "46,850 66,800 76,740 80,680 78,620 72,580 66,548",
    )
    belly(g, "vastus-intermedius", intermedius, _FAR, (0.5, 0.4), "deep")
    brevis = strip(medial, "40,884 28,862 20,838 20,800 24,764", "54,888 54,862 48,838 40,800 32,764")
    belly(g, "adductor-brevis", brevis, _FAR, (0.5, 0.5), "deep")
    magnus = strip(
        medial,
        "-20,874 -26,830 -24,780 -16,720 -4,660 4,610 10,560 14,528",
        "36,884 42,840 44,790 42,740 39,690 34,640 25,580 18.6,528",
    )
    look = MuscleLook(fibres=13, bundles=6, lean=0.2, insertion=0.2, fingers=5, left=0.3, right=0.4, cap=0.4, shadow=2)
    belly(g, "adductor-magnus", magnus, look, (0.55, 0.5), "deep")


def paint_rectus(g: Drawing) -> None:
    """Rectus femoris at the front edge; iliopsoas hides its origin."""
    rectus = strip(
        medial,
        "64,956 62,920 60,880 58,830 60,780 66,730 72,680 74,635 72.6,600 68,574 64,556",
        "76,958 93,920 104,880 108.6,835 110.6,785 110.8,740 107.6,695 101,652 93.6,612 86,580 78,557",
    )
    look = MuscleLook(
        fibres=12, bundles=5, origin=0.1, insertion=0.2, fingers=6, lights=(0.3,), left=0.3, cap=0.2, shadow=2
    )
    belly(g, "rectus-femoris", rectus, look, (0.25, 0.5))


def paint_front(g: Drawing) -> None:
    """Vastus medialis and the tendons of the kneecap."""
    ligament = strip(medial, "61,498 58.6,480 54,458 50,440 48.6,428", "69.4,500 65,481 60,459 56,440 52.4,427")
    with g.structure("tendon.patellar", "superficial", ligament.at(0.5, 0.5)):
        paint_tendon(g, ligament, fibres=5, cap=0.5, start=0.4, shadow=1.4)
    quadriceps = strip(medial, "68,573 62.6,558 57.6,546 54.6,539", "80.6,574 76,559 71.4,547 68.6,540")
    with g.structure("tendon.quadriceps", "superficial", quadriceps.at(0.5, 0.4)):
        paint_tendon(g, quadriceps, fibres=7, cap=0.2, start=0.12, shadow=1.0)
    vastus = strip(
        medial,
        "86,814 54,762 25,700 20,645 19,602 22,568 32,543 45,524 56,508",
        "88,814 92,762 93,700 94,645 92.6,605 89.4,576 84,554 75,537 64,520",
    )
    look = MuscleLook(
        fibres=17, bundles=8, lean=-0.2, insertion=0.12, fingers=8, cap=0.2, lights=(0.36,), right=0.4, shadow=2.4
    )
    belly(g, "vastus-medialis", vastus, look, (0.36, 0.66))
    with g.decor("superficial"):
        collateral = strip(medial, "8,510 10,482 15,452 22,428", "21,510 23,484 27,456 31,430")
        paint_sheet(g, collateral, strength=0.7, fibres=7)
        paint_sheet(g, strip(medial, "22,514 34,512 46,510 58,508", "20,496 34,494 48,492 60,490"), strength=0.5)


def paint_adductors(g: Drawing) -> None:
    """Pectineus and adductor longus, before the great adductor."""
    pectineus = strip(medial, "52,918 42,888 30,858 22,828", "69,913 64,888 52,858 36,828")
    look = MuscleLook(fibres=9, bundles=4, left=0.3, right=0.4, start=0.22, shadow=1.6)
    belly(g, "pectineus", pectineus, look, (0.4, 0.4))
    longus = strip(
        medial,
        "52,898 36,862 24,826 20,785 22,742 27,700",
        "65,903 72,862 70,826 62,785 52,742 41,700",
    )
    look = MuscleLook(fibres=12, bundles=6, origin=0.16, insertion=0.12, fingers=6, lights=(0.4,), cap=0.1, shadow=2)
    belly(g, "adductor-longus", longus, look, (0.4, 0.4))


def paint_hamstrings(g: Drawing) -> None:
    """Semimembranosus and, behind it, semitendinosus with its long tendon."""
    membranosus = strip(
        medial,
        "-22,874 -38,820 -44,770 -45.6,720 -41.6,670 -33,620 -28.4,580 -27.4,548 -30,515 -27,485 -19,464",
        "-14,873 -5,820 0,770 2,720 3,670 5,620 8,585 8,556 2,530 -5,510 -9.6,488 -8,466",
    )
    look = MuscleLook(fibres=13, bundles=6, lean=0.2, insertion=0.16, fingers=6, cap=0.4, lights=(0.4,), shadow=2)
    belly(g, "semimembranosus", membranosus, look, (0.4, 0.6))
    tendinosus = strip(
        medial,
        "-30,882 -49,838 -53.6,795 -50.4,745 -45.4,700 -38.6,655 -32.6,618",
        "-12,884 -18,838 -22,795 -24,745 -25,700 -26,655 -27.6,618",
    )
    cord = tendon_cord(
        medial, "-30,650 -28.2,600 -27,570 -28.4,542 -33.6,512 -34,488 -25,462 -7,438 13,421 28,414", 4.6
    )
    look = MuscleLook(fibres=11, bundles=4, origin=0.1, insertion=0.26, fingers=5, cap=0.5, shadow=2)
    belly(g, "semitendinosus", tendinosus, look, (0.5, 0.4), cords=(cord,))


def paint_strap(g: Drawing) -> None:
    """Gracilis, then sartorius: the nearest of all."""
    gracilis = strip(
        medial,
        "24,877 19,830 12,780 4,730 -4,680 -11,630 -15,590 -17,565",
        "54,893 48,840 38,780 27,730 16,680 5,630 -5,590 -12,565",
    )
    cord = tendon_cord(medial, "-9,620 -13,580 -16.6,545 -19,512 -17,482 -5,454 12,435 30,425", 4.6)
    look = MuscleLook(
        fibres=12, bundles=5, origin=0.08, insertion=0.24, fingers=5, cap=0.5, lights=(0.4,), start=0.1, shadow=2.4
    )
    belly(g, "gracilis", gracilis, look, (0.5, 0.4), cords=(cord,))
    end = strip(medial, "7,562 -8,526 -12.4,496 -9,470 6,449 26,434", "14,565 5,530 -1,502 2,479 16,460 36,445")
    sartorius = strip(
        medial,
        "77,988 92,944 98,902 96,852 84,790 64,722 41,658 20,603 3,562 -6,532",
        "86,992 107,944 110.4,902 110.4,852 105,790 89,722 64,658 40,603 21,564 6,538",
    )
    look = MuscleLook(
        fibres=11, bundles=4, origin=0.04, insertion=0.12, fingers=6, cap=0.3, lights=(0.34,), left=0.3, shadow=2.6
    )
    with g.structure("muscle.sartorius", "superficial", sartorius.at(0.5, 0.5)):
        paint_tendon(g, end, fibres=6, cap=0.3, shadow=1.6)
        paint_muscle(g, sartorius, look)
