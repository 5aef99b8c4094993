"""What studies say a test or sign is worth: shown beside it, and blended into the likelihoods."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """One study's figures. None where it gives only a likelihood ratio; then `note` says it."""

    test: str
    target: str
    sensitivity: float | None = None
    specificity: float | None = None
    source: str
    certainty: Certainty
    note: str = ""


_DISC = "disc herniation"
_BUTTOCK = "sciatic entrapment in the buttock"
_RUPTURE = "Achilles rupture"
_TENDON = "Achilles tendinopathy"

ACCURACY = (
    Accuracy(
        test="slr",
        target=_DISC,
        sensitivity=0.92,
        specificity=0.28,
        source="vanderwindt2010",
        certainty="high",
        note="Against surgery, where most have a herniation.",
    ),
    Accuracy(
        test="slr",
        target=_DISC,
        sensitivity=0.36,
        specificity=0.74,
        source="capra2011",
        certainty="high",
        note="Against MRI in 2352 people with sciatica; accuracy falls with age.",
    ),
    Accuracy(
        test="slr",
        target=_DISC,
        sensitivity=0.52,
        specificity=0.89,
        source="majlesi2008",
        certainty="contested",
        note="One secondary source prints the specificities of SLR and slump swapped.",
    ),
    Accuracy(
        test="crossed_slr",
        target=_DISC,
        sensitivity=0.28,
        specificity=0.9,
        source="vanderwindt2010",
        certainty="high",
    ),
    Accuracy(
        test="slump",
        target=_DISC,
        sensitivity=0.84,
        specificity=0.83,
        source="majlesi2008",
        certainty="contested",
        note="The specificity is disputed, see straight leg raise.",
    ),
    Accuracy(
        test="femoral_nerve_stretch",
        target="L2 to L4 root",
        sensitivity=0.5,
        specificity=1.0,
        source="suri2011",
        certainty="medium",
        note="54 people; no false positive there does not mean none elsewhere.",
    ),
    Accuracy(
        test="crossed_femoral_nerve_stretch",
        target="L4 root",
        source="suri2011",
        certainty="medium",
        note="Positive likelihood ratio at least 5 (54 people).",
    ),
    Accuracy(
        test="patellar",
        target="L4 root",
        source="suri2011",
        certainty="high",
        note="Positive likelihood ratio at least 5 (54 people).",
    ),
    Accuracy(
        test="medial_malleolus",
        target="L4 root",
        source="suri2011",
        certainty="high",
        note="Pinprick loss: positive likelihood ratio at least 5 (54 people).",
    ),
    Accuracy(
        test="achilles",
        target="low lumbar root",
        source="suri2011",
        certainty="high",
        note="Positive likelihood ratio 7.1, but from 0.96 to 53.",
    ),
    Accuracy(
        test="hip_abduction",
        target="L5 root",
        source="suri2011",
        certainty="high",
        note="Weakness: positive likelihood ratio at least 5 (54 people).",
    ),
    Accuracy(
        test="medial_hamstring",
        target="L5 root",
        sensitivity=0.76,
        specificity=0.85,
        source="esene2012",
        certainty="high",
        note="Against MRI and surgery, 100 people before an operation.",
    ),
    Accuracy(
        test="fair",
        target="piriformis syndrome",
        sensitivity=0.88,
        specificity=0.83,
        source="fishman2002",
        certainty="contested",
        note="The H-reflex in this position, not the manual test; the reference standard was circular.",
    ),
    Accuracy(
        test="seated_piriformis_stretch",
        target=_BUTTOCK,
        sensitivity=0.52,
        specificity=0.9,
        source="martin2014",
        certainty="medium",
        note="Against endoscopy, 33 people.",
    ),
    Accuracy(
        test="active_piriformis",
        target=_BUTTOCK,
        sensitivity=0.78,
        specificity=0.8,
        source="martin2014",
        certainty="medium",
        note="Against endoscopy, 33 people; with the seated stretch 91 and 80 %.",
    ),
    Accuracy(test="slr", target=_BUTTOCK, sensitivity=0.15, specificity=0.95, source="martin2014", certainty="medium"),
    Accuracy(
        test="calf_squeeze",
        target=_RUPTURE,
        sensitivity=0.96,
        specificity=0.93,
        source="maffulli1998rupture",
        certainty="high",
    ),
    Accuracy(
        test="matles",
        target=_RUPTURE,
        sensitivity=0.88,
        specificity=0.85,
        source="maffulli1998rupture",
        certainty="high",
    ),
    Accuracy(
        test="tendon_gap",
        target=_RUPTURE,
        sensitivity=0.73,
        specificity=0.89,
        source="maffulli1998rupture",
        certainty="high",
    ),
    Accuracy(
        test="achilles_midportion_tenderness",
        target="mid-portion tendinopathy",
        sensitivity=0.84,
        specificity=0.73,
        source="hutchison2013",
        certainty="medium",
        note="Against ultrasound, 21 people.",
    ),
    Accuracy(
        test="achilles_midportion",
        target="mid-portion tendinopathy",
        sensitivity=0.78,
        specificity=0.77,
        source="hutchison2013",
        certainty="medium",
        note="Pain told 2 to 6 cm above the insertion; 21 people.",
    ),
    Accuracy(
        test="royal_london_hospital",
        target=_TENDON,
        sensitivity=0.54,
        specificity=0.86,
        source="reiman2014",
        certainty="medium",
    ),
    Accuracy(
        test="arc_sign", target=_TENDON, sensitivity=0.42, specificity=0.88, source="reiman2014", certainty="medium"
    ),
    Accuracy(
        test="standing_alone_provokes",
        target="neurogenic claudication",
        sensitivity=0.97,
        source="nadeau2013",
        certainty="high",
        note="Not provoked by standing alone: negative likelihood ratio 0.05 (53 people).",
    ),
    Accuracy(
        test="shopping_cart_sign",
        target="neurogenic claudication",
        source="nadeau2013",
        certainty="high",
        note="With pain above the knees, worse standing and relief sitting: likelihood ratio 13.",
    ),
    Accuracy(
        test="standing_still",
        target="vascular claudication",
        source="nadeau2013",
        certainty="high",
        note="Calf pain that standing still relieves: likelihood ratio 20.",
    ),
)
"""In the order of the body, from back to ankle."""

SOURCES = {
    "slr": ("vanderwindt2010", "capra2011"),
    "crossed_slr": ("vanderwindt2010",),
    "slump": ("majlesi2008",),
    "femoral_nerve_stretch": ("suri2011",),
    "crossed_femoral_nerve_stretch": ("suri2011",),
    "fair": ("fishman2002",),
    "seated_piriformis_stretch": ("martin2014",),
    "active_piriformis": ("martin2014",),
    "trendelenburg": ("kendall2013",),
    "calf_squeeze": ("maffulli1998rupture",),
    "matles": ("maffulli1998rupture",),
    "tendon_gap": ("maffulli1998rupture",),
    "achilles_midportion_tenderness": ("hutchison2013",),
    "royal_london_hospital": ("reiman2014", "maffulli2003"),
    "arc_sign": ("reiman2014", "maffulli2003"),
    "shopping_cart_sign": ("nadeau2013",),
    "standing_alone_provokes": ("nadeau2013",),
    "extension_provokes_leg_pain": ("nadeau2013", "schmid1999"),
    "abpi_below_0.9": ("nadeau2013",),
    "pedal_pulses_reduced": ("nadeau2013",),
}
"""Test → the works behind its likelihoods; other tests rest on textbooks (other-textbooks)."""
