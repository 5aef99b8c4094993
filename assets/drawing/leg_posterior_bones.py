"""Right lower limb from behind: hip bone, sacrum (right half), femur, tibia, fibula, talus, calcaneus."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing import ankle_posterior_bones
from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, paint_bone, ridge
from assets.drawing.curves import Curve, Point, heights
from assets.drawing.patch import Solid
from assets.drawing.svg_writer import Drawing

PUBIS: Final = heights("""
    62,928 44,921 30,914 16,907 5,904 1.4,898 1.4,886 6,881 14,879 22,869 31,863 44,864 50,872 42,878 31,880 23,887
    25,897 38,904 52,909 64,912
""")
SACRUM: Final = heights("""
    .6,906 .6,908 .6,914 .6,930 .6,960 .6,1000 .6,1032 .6,1041 .8,1044 2,1044 8,1041 15,1036 20,1040 26,1049
    33,1050 37,1043 45,1042 54,1037 58,1026 57,1010 53,996 48,986 44,976 38,966 31,955 26,945 22,937 15,932
    10,926 9.4,920 7,913 3.8,907.8 1.6,906
""")
HIP: Final = heights("""
    56,1000 57,1012 55.6,1020 56.6,1027 53.4,1034 52.6,1040 55.4,1046 61,1053 69,1060 82,1065 99,1066.5 114,1063
    125,1056 132,1046 135.5,1033 136,1018 132.5,1003 128,988 122,977 115,968 109,957 107.5,944 108,931 105,919 98,910
    88,903 80,896 76,886 70,875 60,867 48,863.5 39,866 37.5,875 44,887 53,897 56,906 54,914 47.5,922 46.5,927 52,931
    62,937 69,948 70,960 64,970 57,976 54,984 54,992
""")
ILIUM: Final = heights("""
    57,1012 55.6,1020 56.6,1027 53.4,1034 52.6,1040 55.4,1046 61,1053 69,1060 82,1065 99,1066.5 114,1063 125,1056
    132,1046 135.5,1033 136,1018 128,1004 100,996 76,1000 64,1004
""")
"""The wing of the hip bone, which overlaps the side of the sacrum; its lower border lies under the glutei."""
FEMUR: Final = heights("""
    129,927 140,925 148,916 151.4,903 149.5,889 145.5,876 143,858 141.5,830 139.8,790 137.2,745 134.2,700 131.4,655
    129,615 127.6,580 128.4,555 131.5,537 136.5,524 141,512 141.8,502 139.4,494 138,486 133,481.5 124,480.5 116,485
    111.5,493 107,501.5 102,502.5 97.5,496 94,485 88,477.5 78,475.5 70,479 66,488 64.6,497 61.8,506 64,518 70,524
    79,533 86.5,547 91.5,566 96.5,595 100.5,632 104,672 107,715 109.5,760 111.5,800 112.2,832 110,850 103.5,858
    97.8,864 97,871 101,879 99,889 92,897.5 82,900 70,903 63.8,912 63.5,925 69,936.5 80,943.5 92,943 102,937
    108,928.5 113,922 119,921
""")
TIBIA: Final = heights("""
    71,466 72,474 80,478.5 90,480 95.5,485.5 98.5,482 102,482.5 106,486 110,480 122,480.5 134,479 141,474 142,464
    139.5,453 134,441 128,427 123.5,410 120,386 117.4,356 115.6,325 114.2,290 113.4,250 113.4,210 114.6,172
    117,138 120.4,120 122.4,108 121,98 117,90.6 112,86.6 105,85.4 98,85.8 92,86.8 87.6,86.8 84.6,82.6 82.4,78
    79.4,75.8 76.4,77.4 74.6,83 74.8,90
    76.2,98 79,108 82,120 83.6,134 84.8,152 86.6,180 88.4,212 89,248 88.6,285 87.8,325 86.8,365 85,402 82,428 77,446
    72.5,457
""")
FIBULA: Final = heights("""
    130,449 134,455.5 140,451 147,443 151,434 150,423 146,410 142.4,394 139.6,370 137.6,340 136,305 135,265
    134.6,225 133.8,185 132.8,150 132.2,126 132.2,109 133.6,98 135.6,87 135.2,77 131.4,68.6 125.5,65 120.6,68.5
    117.8,78 117,90 118,104 119.6,124 119.8,155 119.2,195 119,235 119.4,275 120.6,315 122.6,355 124.8,392
    125.2,418 126.6,436
""")
TALUS: Final = ankle_posterior_bones.TALUS
CALCANEUS: Final = ankle_posterior_bones.CALCANEUS


def paint_bones(g: Drawing) -> None:
    """The bones that lie deep to every muscle seen from behind, those further from the viewer first."""
    with g.decor("bone"):
        solid = _solid(PUBIS)
        paint_bone(g, solid, 5, tissue="far", shadow=0)
        finish_bone(g, solid, "far")
    _femur(g)
    _hip(g)
    _tibia(g)
    _fibula(g)
    _foot(g)


def _solid(points: list[Point]) -> Solid:
    """Two points of the rim a millimetre, with shade evened out over a few millimetres."""
    count = int(Curve(points, closed=True).length)
    return Solid(points, count, tolerance=0.15, smooth=10)


def _at(x: float, height: float) -> Point:
    return (x, -height)


def _femur(g: Drawing) -> None:
    solid = _solid(FEMUR)
    with g.structure("bone.femur", "bone", _at(118, 690)):
        paint_bone(g, solid, 11)
        hollow(g, heights("101,560 118,561 123,540 124,522 106,516 88,524 95,541"), strength=0.1)
        gleam(g, heights("73,512 84,512 93,500 90,484 78,481 71,492"), strength=0.22)
        gleam(g, heights("114,510 126,512 134,502 131,490 120,488 113,497"), strength=0.22)
        hollow(g, heights("98,506 103,511 109,506 111,495 103,500 97,492"), strength=0.2)
        ridge(g, heights("137,912 130,900 120,888 109,876 101,868"), 5, strength=0.7)
        ridge(g, heights("124,855 122.5,815 121,760 119,700 116.6,640 114,600"), 3.2, strength=0.55)
        ridge(g, heights("116.4,640 110,590 103,560 92,536"), 2.4, strength=0.4)
        ridge(g, heights("117.4,640 119.6,590 122,560 128,534"), 2.4, strength=0.4)
        cartilage(g, heights("66,497 67.6,484 76,477.6 88,478.6 95,486"), 2.6)
        cartilage(g, heights("113,489 121,484.4 131,485.4 136,491"), 2.4)
        finish_bone(g, solid)


def _hip(g: Drawing) -> None:
    solid = _solid(HIP)
    with g.structure("bone.hip", "bone", _at(112, 1052)):
        paint_bone(g, solid, 12)
        hollow(g, heights("66,1036 90,1046 116,1040 124,1012 112,988 90,980 72,996"), strength=0.09)
        ridge(g, heights("110,1058 104,1030 90,1005 72,984"), 2.4, strength=0.35)
        gleam(g, heights("46,880 56,886 66,882 64,872 52,867 43,870"), strength=0.2)
        ridge(g, heights("102,916 106,930 105,946 110,960"), 3, strength=0.5)
        finish_bone(g, solid)


def paint_sacrum(g: Drawing) -> None:
    """The right half of the sacrum: it hides the origin of piriformis, which is on its pelvic surface."""
    solid = _solid(SACRUM)
    with g.structure("bone.sacrum", "bone", _at(28, 1006)):
        paint_bone(g, solid, 7, shadow=0)
        for x, y, r in ((25, 1019, 4.2), (23.5, 998, 3.8), (21, 979, 3.4), (17.5, 962, 2.8)):
            ring = [_at(x + r * math.cos(k), y + 0.78 * r * math.sin(k)) for k in (0.3, 1.3, 2.4, 3.4, 4.4, 5.4)]
            hollow(g, ring, strength=0.3)
            g.fill(Curve(ring, closed=True).d(), "bone-dark", 0.55)
        ridge(g, heights("36,1036 35,1008 31,985 24,958 17,944"), 2.6, strength=0.5)
        ridge(g, heights("14,1034 13.4,1005 12,975 8.6,948"), 2.2, strength=0.4)
        ridge(g, heights("3.4,1040 3,1005 2.6,970 2,945"), 4.4, strength=0.6)
        finish_bone(g, solid)


def paint_ilium(g: Drawing) -> None:
    """The wing of the hip bone once more, over the sacrum: behind the sacroiliac joint it is the nearer bone."""
    with g.piece("bone.hip", "bone"):
        solid = _solid(ILIUM)
        paint_bone(g, solid, 9, shadow=1.2)
        gleam(g, heights("53.6,1041 57,1046 60,1045 60,1038 57,1034 54.4,1036"), strength=0.2)
        ridge(g, heights("60,1050 66,1040 67,1024 62,1008"), 3, strength=0.45)
        finish_bone(g, solid)


def _tibia(g: Drawing) -> None:
    solid = _solid(TIBIA)
    with g.structure("bone.tibia", "bone", _at(101, 392)):
        paint_bone(g, solid, 10)
        hollow(g, heights("88,452 106,458 122,450 116,432 102,424 92,434"), strength=0.09)
        hollow(g, heights("97,478 101,476 107,477 109,466 102,461 96,467"), strength=0.16)
        ridge(g, heights("125,436 114,418 103,400 93,376 89,356"), 3, strength=0.6)
        ridge(g, heights("104,392 103,350 102,310 101.5,270"), 2.2, strength=0.4)
        ridge(g, heights("88.6,118 84,104 80.8,92 79.4,81"), 2.4, strength=0.5)
        cartilage(g, heights("73,473.4 80,477.6 88,480.2 93,483"), 1.8)
        cartilage(g, heights("110,480.4 122,480 132,478.6 138,476"), 1.8)
        finish_bone(g, solid)


def _fibula(g: Drawing) -> None:
    solid = _solid(FIBULA)
    with g.structure("bone.fibula", "bone", _at(126.5, 250)):
        paint_bone(g, solid, 7)
        gleam(g, heights("130,447 138,446 144,438 143,430 134,432 129,440"), strength=0.2)
        ridge(g, heights("133,425 129.6,380 127,330 126,270 126.4,200 128,140"), 2, strength=0.45)
        hollow(g, heights("121,100 126,100 127,86 124,76 120.6,80 119,90"), strength=0.13)
        finish_bone(g, solid)


def _foot(g: Drawing) -> None:
    talus, heel = _solid(TALUS), _solid(CALCANEUS)
    with g.structure("bone.talus", "bone", _at(95, 78)):
        paint_bone(g, talus, 4.4)
        cartilage(g, heights("80,82.6 87.6,85 95,84.4 101,84.6 109,85.8 115,83"), 1.4)
        finish_bone(g, talus)
    with g.structure("bone.calcaneus", "bone", _at(110, 23)):
        paint_bone(g, heel, 7)
        ridge(g, heights("91,52 99,50 108,50.4 118,53"), 1.6, strength=0.4)
        ridge(g, heights("90,33 98,30 108,29.6 119,33"), 1.8, strength=0.45)
        finish_bone(g, heel)
