"""Right lower limb from the front: hip bone, sacrum (right half), femur, patella, tibia, fibula, foot."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, paint_bone, ridge
from assets.drawing.curves import Curve, hump, joined, ribbon
from assets.drawing.leg_anterior_parts import front, patch, solid, spot
from assets.drawing.patch import Solid
from assets.drawing.svg_writer import Drawing

SACRUM: Final = front("""
    2.6,908 1.6,930 1.4,960 1.2,990 1.2,1010 1.2,1026 1.2,1038 1.4,1043.2 3.4,1044.3 9,1044.4 17,1042.6
    19.4,1046.6 23,1049.6 27.6,1049.8 31,1046 34,1040.6 41,1038.4 50,1039 58,1030 58,1014 52,1000 46,988
    42,974 36,958 29,944 22,934 14,928 9,920 6,912
""")
HIP: Final = front("""
    50,1041 57,1051 68,1061 83,1065.6 99,1067 114,1063.4 127,1057 134.6,1048 137.6,1037 139.6,1024 138.6,1008 134.6,990
    129,982 122,972 114,966 110,956 109,944 108,930 104,918 97,909 88,903.5 80,901 75,897 71,888 69.6,878 62,870
    50,865 38,863 29,864 23,868 13,880 6,883 1.8,884.6 1.3,894 2.2,901 8,906 18,909 28,913 36,919 44,928 50,939 54,951
    57,962 58,972 53,980 50,988 45,999 38,1006 37,1014 40,1024 45,1034
""")
FORAMEN: Final = front("29,886 25.6,890 27,896 30,902 33,906 38,908.4 41.4,907 40.8,902 38.4,896 34.6,890")
FEMUR: Final = front("""
    129,927 140,925 148,916 151.4,903 149.5,889 145.5,876 143,858 141.5,830 139.8,790 137.2,745 134.2,700 131.4,655
    129,615 127.6,580 128.4,555 131.5,537 136.5,524 141,512 141.8,502 139.4,494 138,486 133,481.5 124,480.5 116,484
    111,490 106.5,494.6 102,495 97.8,492.4 94,485 88,477.5 78,475.5 70,479 66,488 64.6,497 62,506 64,518 70,524
    79,533 86.5,547 91.5,566 96.5,595 100.5,632 104,672 107,715 109.5,760 111.5,800 112.2,832 110,850 103.5,858
    97.8,864 97,871 101,879 99,889 92,897.5 82,900 70,903 63.8,912 63.5,925 69,936.5 80,943.5 92,943 102,937
    108,928.5 113,922 119,921
""")
PATELLA: Final = front("""
    106,545 118,542.4 127,537 132.6,527 131.4,516 126.4,507.6 119.4,499 111.6,492.6 105,490 99,492.8 93,500
    87.4,509 82.6,517 80.8,527 85,536.6 94,542.6
""")
TIBIA: Final = front("""
    71,466 72,474 80,478.5 90,480 95.5,484.6 98.5,482 102,482 106,485 110,480 122,480.5 134,479 141,474 142,464
    139.5,453 134,441 128,427 123.5,410 120,386 117.4,356 115.6,325 114.2,290 113.4,250 113.4,210 114.6,172
    117,138 120.4,120 122.4,108 121,98 116,92 106,88.5 94,88 87,86.4 83.6,81 80,76 76.8,77.4 75,86 76.2,97
    79,108 82,120 83.6,134 84.8,152 86.6,180 88.4,212 89,248 88.6,285 87.8,325 86.8,365 85,402 82,428 77,446
    72.5,457
""")
FIBULA: Final = front("""
    130,449 134,455.5 140,451 147,443 151,434 150,423 146,410 142.4,394 139.6,370 137.6,340 136,305 135,265
    134.6,225 133.8,185 132.8,150 132.2,126 132.2,109 133.6,98 135.6,87 135.2,77 131.4,68.6 125.5,65 120.6,68.5
    117.8,78 117,90 118,104 119.6,124 119.8,155 119.2,195 119,235 119.4,275 120.6,315 122.6,355 124.8,392
    125.2,418 126.6,436
""")
TALUS: Final = front(
    "84,83.6 92,84.6 102,85 110,85.6 115,83 113.6,75 112,66 113,58 109,52 101,54.6 92,54 84,53 78,57.6 77.4,66 80,76"
)
TARSUS: Final = {
    "calcaneus": front("113,58 121,55 124,48 122.6,38 120.4,31 116,28 112,33 110.4,46"),
    "navicular": front("72,60 76,67 84,70.4 93,71 100,67.6 102,61.6 97,56.4 88,55 78,55"),
    "cuboid": front("103,61 110,63 118,58 123.6,50.6 122,43.6 115,44 107,48 102.6,54"),
}
METATARSALS: Final = (
    "66,51.6 70.4,56.6 78,57.4 84,53.6 82.6,44 81,36 81.4,28 77,23 69,22.4 64.6,27 65.4,35 67.4,43",
    "85,55 90,58 96.4,56.6 97.6,51 96.6,42 97.2,34 97.4,28 93,24 88,24.6 86.6,30 88,38 87.4,47",
    "98.6,53 103,56 109.4,53.6 110.2,48 109,40 110,32 109.6,26.6 106,23.4 101.4,24.4 100.6,30 101.6,39",
    "111.2,49.6 115.4,52 121.4,48.6 121.4,43 120.6,36 121.8,30 121,25.4 117.6,22.8 113.4,24 113,29 113.6,38",
    "123,45.6 128,48 135.4,45.6 137.6,40 135.6,34 139,29 140,25 136.6,21.6 131,22 128.6,27 127.4,34 124,40",
)
PHALANGES: Final = ((76, 25, 9, 7), (99, 24, 5.4, 5), (112, 23, 5, 4.8), (124, 22, 4.6, 4.6), (137, 21, 4.6, 4.4))


def paint_pelvis(g: Drawing) -> None:
    """Front of the sacrum, then the hip bone with the foramen that the obturator membrane closes."""
    body = solid(SACRUM)
    with g.structure("bone.sacrum", "bone", spot(24, 985)):
        paint_bone(g, body, 6, shadow=0)
        paint_base(g)
        for x, y, r in ((22, 1000, 4), (20.6, 980, 3.6), (18.4, 962, 3.2), (15.4, 946, 2.6)):
            ring = [spot(x + r * math.cos(k), y + 0.7 * r * math.sin(k)) for k in (0.3, 1.3, 2.4, 3.4, 4.4, 5.4)]
            g.fill(Curve(ring, closed=True).d(), "bone-dark", 0.55)
            ridge(g, front(f"{x - 6},{y - 9} {(x - 6) / 2},{y - 10} .8,{y - 10}"), 1.4, strength=0.5)
        finish_bone(g, body)
    body, hole = solid(HIP), Curve(FORAMEN, closed=True)
    with g.structure("bone.hip", "bone", spot(118, 1040)):
        paint_bone(g, body, 12)
        hollow(g, front("60,1044 84,1056 112,1052 132,1034 130,1008 112,984 86,966 66,980 58,1004"), strength=0.1)
        ridge(g, front("40,1010 52,990 62,966 56,944 44,926 30,914 18,907"), 2.6, strength=0.55)
        ridge(g, front("137.6,1024 132.6,1042 120,1056 100,1063 80,1062"), 3, strength=0.4)
        gleam(g, front("126,994 134,996 137,1006 132,1008 127,1000"), strength=0.2)
        gleam(g, front("104,954 110,958 112,964 106,965 102,960"), strength=0.2)
        gleam(g, front("17,903 24,906 26,909 20,909"), strength=0.25)
        ridge(g, front("108,932 100,920 90,911 78,906 68,908 63,918"), 2, strength=0.5)
        g.fill(hole.d(), "bone-dark", 0.65)
        g.fill(hole.d(), "ligament-base", 0.4)
        g.line(hole.d(), "bone-line")
        finish_bone(g, body)
    with g.decor("bone"):
        g.fill(joined(Curve(front("2.6,902 2,894 2.4,885")), Curve(front(".4,884 .4,894 .6,902"))), "cartilage-base")


def paint_base(g: Drawing) -> None:
    """The endplate of S1, which slopes forward and down, so that it is seen from the front."""
    plate = Curve(front("1.2,1016 9,1016.6 17,1018.6 23,1024 24.4,1030 21.6,1036.6 15,1041 8,1043 1.2,1043.4"))
    g.fill(joined(plate, Curve(front("1.2,1043.4 1,1030 1.2,1016"))), "bone-light", 0.85)
    g.fill(ribbon(plate, hump(-0.1, 1.1, 1.6), tolerance=0.1), "bone-shade", 0.55)
    gleam(g, front("3,1024 12,1025 16,1030 11,1036 3,1037"), strength=0.3)
    hollow(g, front("24,1041 28,1046 31,1043 29,1036 25,1034"), strength=0.16)
    g.line(plate.d(), "bone-line", 0.35)


def paint_long_bones(g: Drawing) -> None:
    """Femur, tibia, fibula and the membrane between the last two."""
    femur, tibia, fibula = solid(FEMUR), solid(TIBIA), solid(FIBULA)
    with g.structure("bone.femur", "bone", spot(122, 720)):
        paint_bone(g, femur, 11)
        ridge(g, front("134,914 126,902 116,890 106,878"), 3, strength=0.5)
        gleam(g, front("72,916 80,934 92,936 98,926 90,912 78,908"), strength=0.2)
        gleam(g, front("140,916 147,908 147,896 141,890 136,902"), strength=0.2)
        hollow(g, front("106,930 116,918 112,908 100,906 98,918"), strength=0.12)
        hollow(g, front("92,548 108,552 124,546 126,520 116,500 104,497 92,506"), strength=0.1)
        ridge(g, front("96,560 92,540 90,520 92,504"), 2, strength=0.35)
        cartilage(g, front("138.6,488 131,483.4 122,483.4 114,487"), 2.6)
        cartilage(g, front("92.6,486 86,479.6 77,478.2 69,483"), 2.6)
        finish_bone(g, femur)
    with g.decor("bone"):
        membrane = patch(
            "127,416 125,380 122,330 120,280 119.4,220 119.6,160",
            "124.6,416 119,380 115.6,330 114,280 113.4,220 115,160",
        )
        g.fill(membrane.outline(), "ligament-base", 0.75)
        g.fill(membrane.edge(lambda _: 0.4, second=True), "ligament-shade", 0.5)
    with g.structure("bone.tibia", "bone", spot(95, 300)):
        paint_bone(g, tibia, 9)
        gleam(g, front("106,440 112,442 118,436 117,424 112,418 107,424"), strength=0.24)
        ridge(g, front("112,420 109.6,390 107,350 105,300 103,250 100,205 95,160 89,122"), 3.4, strength=0.75)
        hollow(g, front("80,472 92,474 104,470 100,456 88,452 80,458"), strength=0.1)
        hollow(g, front("92,112 104,116 115,110 112,98 100,94 92,99"), strength=0.1)
        cartilage(g, front("140,475 132,478 121,478.8 111,478.4"), 2)
        cartilage(g, front("93,481 88,478.6 79,477 72,472.6"), 2)
        finish_bone(g, tibia)
    with g.structure("bone.fibula", "bone", spot(127, 236)):
        paint_bone(g, fibula, 7)
        gleam(g, front("133,448 140,445 145,438 142,431 134,436"), strength=0.2)
        ridge(g, front("134,425 129.6,380 127,330 125.6,270 125.6,200 127,130"), 2, strength=0.5)
        finish_bone(g, fibula)


def paint_foot(g: Drawing) -> None:
    """Ankle and foot, strongly foreshortened: what is further back first."""
    for name, at in (("calcaneus", (119, 42)), ("talus", (98, 76)), ("cuboid", (112, 54)), ("navicular", (88, 64))):
        body = solid(TALUS if name == "talus" else TARSUS[name])
        with g.structure(f"bone.{name}", "bone", spot(*at)):
            paint_bone(g, body, 4 if name == "talus" else 3, shadow=0.8)
            if name == "talus":
                cartilage(g, front("112,85 103,84.4 93,84 85.6,82.8"), 2)
            finish_bone(g, body)
    with g.structure("bone.metatarsals", "bone", spot(73.5, 40)):
        for text in METATARSALS:
            _small(g, solid(front(text)), 3)
    with g.structure("bone.toes", "bone", spot(76, 25)):
        for x, y, wide, tall in PHALANGES:
            corners = ((0, 1), (0.8, 0.7), (1, -0.2), (0.7, -1), (0, -0.8), (-0.7, -1), (-1, -0.2), (-0.8, 0.7))
            _small(g, solid([spot(x + wide * a, y + tall * b - 4) for a, b in corners]), 2)


def _small(g: Drawing, body: Solid, depth: float) -> None:
    """A small bone in few tones."""
    g.outline(body.d, "bone-base")
    for part, tone, strength in ((1.0, "mid", 0.6), (0.6, "shade", 0.5), (0.3, "dark", 0.3)):
        g.fill(body.crescent(35, depth * part, floor=-0.2), f"bone-{tone}", strength)
    g.fill(body.crescent(205, 0.5 * depth, floor=0.2, start=0.2 * depth), "bone-light", 0.8)
    finish_bone(g, body)


def paint_patella(g: Drawing) -> None:
    """The kneecap in the tendon of quadriceps."""
    body = solid(PATELLA)
    with g.structure("bone.patella", "bone", spot(106, 520)):
        paint_bone(g, body, 7)
        gleam(g, front("96,530 108,534 120,530 118,518 106,510 97,518"), strength=0.16)
        finish_bone(g, body)
