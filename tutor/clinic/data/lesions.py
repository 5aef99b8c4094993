"""What can be set of a lesion, and the numbers of the lesion models: teaching scales unless a source is named."""

from __future__ import annotations

from tutor.clinic.data.words import CAUSES, LEVELS, ZONES
from tutor.sims.parameter import Parameter

CAUSE = Parameter(
    name="cause", label="Cause", choices=CAUSES, start="disc_herniation", help="What goes wrong, and where."
)
LEVEL = Parameter(
    name="level",
    label="Level",
    choices=LEVELS,
    start="L5-S1",
    help="The disc. About 90 to 95 % of herniations that hurt are at L4/L5 or L5/S1 (Thoreson 2016).",
)
LEVEL_OF_STENOSIS = Parameter(
    name="level", label="Level", choices=LEVELS, start="L4-L5", help="The narrow segment; L4/L5 is the commonest."
)
ZONE = Parameter(
    name="zone",
    label="Zone",
    choices=ZONES,
    start="subarticular",
    help="Where across the disc (Fardon 2014): beside the midline it meets the traversing root, in or beyond the "
    "foramen the exiting root.",
)
TYPE = Parameter(
    name="type",
    label="Type",
    choices=("bulge", "protrusion", "extrusion", "sequestration"),
    start="extrusion",
    help="The shape on imaging (Fardon 2014 version 2.0). A bulge is not a herniation. Shape alone does not tell how "
    "much it hurts.",
)
MIGRATION = Parameter(
    name="migration",
    label="Migration",
    choices=("none", "cranial", "caudal"),
    start="none",
    help="A fragment that moved up can meet the exiting root as well; one that moved down, the next root.",
)
SEVERITY = Parameter(
    name="severity",
    label="Severity",
    start=0.8,
    step=0.05,
    help="How much is lost, from 0 (none) to 1 (complete). A teaching scale, not a measurement.",
)
SIDE = Parameter(name="side", label="Side", choices=("left", "right"), start="right", help="The leg that suffers.")
POSTURE = Parameter(
    name="extension",
    label="Lumbar extension",
    start=0.5,
    step=0.05,
    help="0 bent forward, 0.5 upright, 1 bent back. The canal at L4/L5 narrows from 268 to 224 mm² (Schmid 1999).",
)
FIBULAR_PLACE = Parameter(
    name="place",
    label="Place",
    choices=("fibular_neck", "popliteal_fossa"),
    start="fibular_neck",
    help="At the fibular neck the skin branches to the outer calf are spared; behind the knee they can be hit too.",
)
TIBIAL_PLACE = Parameter(
    name="place",
    label="Place",
    choices=("tarsal_tunnel", "soleus_arch", "popliteal_fossa"),
    start="tarsal_tunnel",
    help="Behind the inner ankle the calf is spared, under the arch of soleus nearly so; behind the knee it is not.",
)
FEMORAL_PLACE = Parameter(
    name="place",
    label="Place",
    choices=("inguinal_ligament", "pelvis"),
    start="inguinal_ligament",
    help="Below the inguinal ligament iliacus is spared, in the pelvis it is not.",
)

REACH = {"bulge": 0.35, "protrusion": 0.7, "extrusion": 1.0, "sequestration": 1.0}
"""Share of the severity that a herniation of this type brings to the root. Our teaching scale; certainty contested:
size and type on imaging predict signs poorly (brinjikji2015)."""

INFLAMES = {"bulge": 0.5, "protrusion": 0.85, "extrusion": 1.0, "sequestration": 1.0}
"""How far the root is inflamed, per severity: nucleus outside the annulus inflames (olmarker1993)."""

SECOND_ROOT_FROM = 0.85
"""Damage from which a large fragment beside the midline meets a second root as well."""

CAUDA_FROM = 0.5
"""Damage from which a central herniation reaches the sacral roots of both sides."""
