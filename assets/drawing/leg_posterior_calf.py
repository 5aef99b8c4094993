"""Right lower limb from behind, superficial layer below the knee: fibulares, triceps surae, Achilles tendon."""

from __future__ import annotations

from assets.drawing.curves import Curve, heights
from assets.drawing.fat import paint_sheet
from assets.drawing.leg_posterior_parts import cord, muscle, patch
from assets.drawing.leg_posterior_tendon import paint_achilles, paint_hidden_plantaris
from assets.drawing.nerves import dashes, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon


def paint_calf(g: Drawing) -> None:
    """From the fibulares at the edge to the heads of gastrocnemius on top."""
    _fibulares(g)
    _retinacula(g)
    soleus = patch(
        "74,418 62,385 58.6,345 61.6,304 68.6,260 77,220 84,190 89.4,162 93.4,136 96.2,112 98.4,96 101.6,84",
        "147,436 155.4,395 154.4,345 149.4,300 142,257 133.8,219 127,190 121.4,162 118.2,136 116.2,112 114.6,96 111,84",
    )
    look = MuscleLook(
        fibres=19, bundles=8, gather=0.5, left=0.14, right=0.26, lights=(0.1, 0.92), gloss=0.9, shadow=1.8
    )
    muscle(g, "soleus", soleus, look, (0.08, 0.5, "superficial"))
    paint_achilles(g)
    _gastrocnemius(g)
    paint_hidden_plantaris(g)
    _hidden_tendons(g)


def _fibulares(g: Drawing) -> None:
    brevis = patch(
        "134,300 131,252 129,214 127,176 125.8,146 125.8,108",
        "141,300 142.6,250 139.4,212 135.8,178 133.4,148 129,108",
    )
    muscle(
        g,
        "fibularis-brevis",
        brevis,
        MuscleLook(fibres=6, insertion=0.24, fingers=4, shadow=1),
        (0.7, 0.45, "superficial"),
    )
    longus = patch(
        "145,440 150,400 151.4,350 148.4,300 142.4,252 137,214 133,176",
        "150,440 159.6,400 161,352 156.4,304 149.6,256 142.4,216 134.4,176",
    )
    look = MuscleLook(fibres=8, insertion=0.3, fingers=4, left=0.2, lights=(0.5,), shadow=1.2)
    muscle(g, "fibularis-longus", longus, look, (0.6, 0.45, "superficial"))
    for name, text, width, rest in (
        ("fibularis-brevis", "128.4,138 127,114 126.4,96 127,81 128.8,68", 3.0, ""),
        (
            "fibularis-longus",
            "138.6,218 135.8,194 133.6,172 131.4,146 130,118 129.6,100 130,84 131.8,69.6",
            3.4,
            "132.6,65 133.6,57 133.4,48.6",
        ),
    ):
        with g.piece(f"muscle.{name}", "superficial"):
            paint_tendon(g, cord(text, width), fibres=3, cap=0.5, shadow=0.9)
            if rest:
                dashes(g, Curve(heights(rest)), taper(2.6, 2.2), dash=5, gap=2.6, tissue="tendon")


def _retinacula(g: Drawing) -> None:
    """Flexor and superior fibular retinaculum: thin sheets that hold the tendons at the malleoli."""
    with g.decor("superficial"):
        paint_sheet(g, patch("74.4,84 79,72 83.6,60 87.6,48", "79,94 86,82 90.6,70 91,60"), strength=0.62)
        paint_sheet(g, patch("135.4,80 129.6,71 123,60 120.8,50", "133.6,92 127,84 121,74 118.8,64"), strength=0.62)


def _gastrocnemius(g: Drawing) -> None:
    lateral = patch(
        "130,523 119,494 110.4,460 108.8,418 109.2,372 110.6,340 113.6,318 119.6,303",
        "140,520 149,490 155,452 157,410 154.6,370 147,336 137,313 126,302",
    )
    look = MuscleLook(
        fibres=15, bundles=6, lean=-0.14, insertion=0.11, origin=0.14, fingers=9, cap=0.4, left=0.34, shadow=2.6
    )
    muscle(g, "gastrocnemius-lateral", lateral, look, (0.55, 0.5, "superficial"))
    medial = patch(
        "75,527 69.4,500 64,470 60.8,440 59.2,405 60,366 66,328 77,300 90,285",
        "80,530 95,494 105.4,460 108.2,418 108,370 107,330 104.4,303 98,286",
    )
    look = MuscleLook(
        fibres=15, bundles=6, lean=0.14, insertion=0.11, origin=0.14, fingers=9, cap=0.4, left=0.34, shadow=2.6
    )
    muscle(g, "gastrocnemius-medial", medial, look, (0.5, 0.5, "superficial"))


def _hidden_tendons(g: Drawing) -> None:
    """In front of the medial head: semimembranosus to the back of the tibia, three tendons to the pes anserinus."""
    for name, course in (
        ("semimembranosus", "66.6,468 70.4,462 76.4,457"),
        ("semitendinosus", "63.4,459 67,449.6 72.4,440 79.4,432"),
        ("gracilis", "62.6,449 66,439 71.4,430.6 78.4,425"),
        ("sartorius", "61.6,445 64.4,434 69.4,424.6 77.4,418"),
    ):
        with g.piece(f"muscle.{name}", "superficial"):
            dashes(g, Curve(heights(course)), taper(2.2, 1.8), dash=5, gap=3.2, tissue="tendon")
