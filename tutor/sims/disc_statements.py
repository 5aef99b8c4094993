"""What the disc lab says of postures and of the canal beside its numbers: also where authorities disagree."""

from __future__ import annotations

from typing import Final

from tutor.sims.data.disc import CANAL_CUTS
from tutor.sims.statement import Statement

POSTURES: Final = (
    Statement(
        "One healthy man of 45 years and 70 kg, one L4/5 disc: other people differ, but the order of his postures is "
        "what lecturers quote. Filled dots are in the abstract, open ones recalled from the table.",
        ("wilke1999",),
        "medium",
    ),
    Statement(
        "Sitting against standing is contested: Nachemson found unsupported sitting at about 140\xa0% of standing, "
        "Wilke about equal (0.46 and 0.50 MPa) and slouching lower; a review of 2022 found results that differ by era. "
        "What raises pressure most is bending forward with a load.",
        ("nachemson1976", "wilke1999", "li2022"),
        "contested",
    ),
    Statement(
        "Pressure is not damage: no threshold of harm follows from these numbers.",
        ("wilke1999", "niosh1981"),
        "medium",
    ),
)
CANAL: Final = (
    Statement(
        "In twelve young adults the canal at L4/5 measured 268 mm² bent forward and 224 mm² bent back; the flavum "
        "thickened in extension.",
        ("schmid1999",),
        "high",
    ),
    Statement(
        f"Less than {CANAL_CUTS[0]:.0f} mm from front to back is called relative, less than {CANAL_CUTS[1]:.0f} mm "
        "absolute stenosis. In a community "
        "22.5\xa0% and 7.3\xa0% of adults had acquired stenosis of these degrees; the absolute one went with low back "
        "pain (odds ratio 3.16).",
        ("kalichman2009",),
        "high",
    ),
    Statement(
        "Between the two postures, and for a narrower canal, the line is our assumption: area in proportion to depth.",
        ("schmid1999",),
        "medium",
    ),
)
