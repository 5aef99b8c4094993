"""Right lower limb from the front, superficial layer above the knee: quadriceps, sartorius, tensor, gracilis."""

from __future__ import annotations

from assets.drawing.curves import Curve, hump, ribbon
from assets.drawing.fat import paint_sheet
from assets.drawing.leg_anterior_bones import paint_patella
from assets.drawing.leg_anterior_parts import front, muscle, patch, spot
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon


def paint_thigh(g: Drawing) -> None:
    """Gracilis and the vasti, rectus femoris and its tendon, then what crosses them."""
    _gracilis(g)
    _vasti(g)
    _rectus(g)
    _extensor_tendons(g)
    _tract(g)
    sartorius = patch(
        "132,987 131,968 121,936 106,898 89,856 73,806 61,750 54.6,695 52.6,645 54.6,594 59.6,545 64,508 68.6,476 "
        "76,452 88,438",
        "126,984 120,960 106,922 88,886 69,846 53,796 43,745 38.4,694 38.4,645 42.4,594 48.4,548 54.4,510 59.6,476 "
        "67,446 84,424",
    )
    look = MuscleLook(
        fibres=12, bundles=4, left=0.24, right=0.36, origin=0.03, insertion=0.1, fingers=5, cap=0.2, shadow=3
    )
    muscle(g, "sartorius", sartorius, look, (0.5, 0.3, "superficial"))
    tensor = patch(
        "137,1014 144,985 150,955 155.6,925 160,890 162.6,858 162,828",
        "129,990 130,968 134,940 140,908 147,874 153,848 158.6,824",
    )
    look = MuscleLook(
        fibres=10, bundles=5, origin=0.08, insertion=0.12, fingers=6, cap=0.3, start=0.06, shadow=2.6, gather=0.1
    )
    muscle(g, "tensor-fasciae-latae", tensor, look, (0.5, 0.5, "superficial"))
    _inguinal(g)


def _gracilis(g: Drawing) -> None:
    shape = patch(
        "20,890 28,850 33,800 36,750 40,700 45,650 50,605 54,565 58,530 62,500 65,474 71,452 86,434",
        "10,886 10.4,840 12,790 15.6,742 23,690 32,640 38.6,600 44.6,565 50.6,530 56.4,498 60.6,470 67,444 82,424",
    )
    look = MuscleLook(fibres=9, bundles=3, insertion=0.28, fingers=4, left=0.2, right=0.5, start=0.2, shadow=1.6)
    muscle(g, "gracilis", shape, look, (0.5, 0.3, "superficial"))


def _vasti(g: Drawing) -> None:
    lateral = patch(
        "151.6,894 160,862 166,820 169,775 169.4,735 166.6,694 161,652 154,612 147.6,578 140,550 131,536",
        "143,892 139,850 134,800 129,750 125,700 121.6,650 119,610 117.6,580 117.6,556 119,541",
    )
    look = MuscleLook(
        fibres=18,
        bundles=8,
        lean=0.2,
        left=0.3,
        right=0.3,
        origin=0.05,
        insertion=0.12,
        fingers=8,
        cap=0.1,
        start=0.3,
        shadow=2.4,
    )
    muscle(g, "vastus-lateralis", lateral, look, (0.4, 0.45, "superficial"))
    medial = patch(
        "111,840 112,780 109,720 105.6,660 103,612 101,578 97.6,556 94,541",
        "104,838 95,780 80,720 67,664 58,620 54,588 56.6,560 65,538 79,519",
    )
    look = MuscleLook(
        fibres=17, bundles=8, lean=-0.22, left=0.2, right=0.42, insertion=0.12, fingers=7, cap=0.1, shadow=2.6
    )
    muscle(g, "vastus-medialis", medial, look, (0.55, 0.66, "superficial"))


def _rectus(g: Drawing) -> None:
    shape = patch(
        "112,958 121,928 131,885 138.4,835 140.4,780 138.4,730 132.6,680 125.6,640 119.6,606",
        "105,956 106,920 103,880 99.6,835 97.6,780 97.4,730 99,680 101,640 103.6,606",
    )
    look = MuscleLook(
        fibres=20, bundles=9, gather=0.1, lights=(0.34,), origin=0.16, insertion=0.18, fingers=9, cap=0.5, shadow=3.2
    )
    muscle(g, "rectus-femoris", shape, look, (0.5, 0.45, "superficial"))


def _extensor_tendons(g: Drawing) -> None:
    """Quadriceps tendon, kneecap, patellar tendon, and the sheets beside them."""
    with g.decor("superficial"):
        paint_sheet(g, patch("139,552 140,520 138,492 130,462", "128,546 132,520 124,496 119,452"), strength=0.55)
        paint_sheet(g, patch("84,538 80,520 89,498 98,452", "70,534 69,510 74,484 86,450"), strength=0.55)
    tendon = patch("119,618 121.6,590 124,566 127,537", "104,618 101.4,590 97,566 89,540")
    with g.structure("tendon.quadriceps", "superficial", tendon.at(0.5, 0.55)):
        paint_tendon(g, tendon, fibres=9, cap=0.0, shadow=1.6)
    tendon = patch("119,512 120,494 120,460 118.4,428", "93,512 94,494 101,460 106,428")
    with g.structure("tendon.patellar", "superficial", tendon.at(0.5, 0.5)):
        paint_tendon(g, tendon, fibres=11, cap=0.2, shadow=1.8)
    paint_patella(g)
    with g.decor("superficial"):
        over = patch("125,540 125,526 122,512 118,500", "91,541 89,526 90,512 93,501")
        dark = "".join(over.sliver((k + 0.5) / 9, hump(0, 1, 0.012), 0, 1, 5) for k in range(9))
        g.fill(dark, "tendon-shade", 0.7)


def _tract(g: Drawing) -> None:
    tract = patch(
        "162.6,846 168,805 171,765 171,725 168.6,690 163.4,652 157,612 152.6,575 150.6,540 149,506 144,476 133,452",
        "155,848 158,805 160.4,765 160.4,725 158.6,690 154,652 149,612 145.6,575 144,540 142,506 137,480 125.6,456",
    )
    with g.structure("tract.iliotibial", "superficial", tract.at(0.5, 0.35)):
        paint_tendon(g, tract, fibres=7, cap=0.2, shadow=1.6)


def _inguinal(g: Drawing) -> None:
    """The lower edge of the abdominal wall, from the anterior superior spine to the pubic tubercle."""
    course = Curve(front("131,988 112,966 90,944 66,926 44,913 22,905"))
    with g.structure("ligament.inguinal", "superficial", spot(50, 916)):
        for k in range(2):
            g.fill(ribbon(course, 7.0 - 3 * k), "shadow-base", 0.08)
        body = ribbon(course, 5.4)
        g.outline(body, "ligament-base")
        g.fill(ribbon(course.offset(-1.3), hump(-0.05, 1.05, 1.8)), "ligament-shade", 0.7)
        g.fill(ribbon(course.offset(0.9), hump(0, 1, 1.4)), "ligament-pale", 0.8)
        g.line(body, "ligament-line")
