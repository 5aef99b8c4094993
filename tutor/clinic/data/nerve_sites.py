"""Where a nerve can be hit, and what leaves it above that site: branches, muscles and reflexes that are spared.

Order of branches after standring2020; the shares are teaching estimates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tutor.atlas import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site of one nerve.

    Attributes:
        nerves: what is hit; all that branches from them is hit as well.
        partly: branch → share of the severity that it suffers, 0 where it leaves above the site.
        spared: muscle or reflex → share of its supply that leaves above the site.
        says: why signs follow from this site, for a reader; "" where the nerve's own words say it.
    """

    nerves: tuple[str, ...]
    partly: Mapping[str, float] = field(default_factory=dict)
    spared: Mapping[str, float] = field(default_factory=dict)
    says: str = ""
    certainty: Certainty = "high"
    sources: tuple[str, ...] = ("standring2020",)


SITES: Mapping[tuple[str, str], Site] = MappingProxyType(
    {
        ("common_fibular_neuropathy", "fibular_neck"): Site(
            nerves=("nerve.common-fibular",),
            partly={"nerve.lateral-sural-cutaneous": 0.0, "nerve.sural-communicating": 0.0, "nerve.sural": 0.0},
            says="The lateral sural and sural communicating branches leave in the popliteal fossa, above the fibular "
            "neck: the upper outer calf and the outer edge of the foot keep their feeling. The short head of biceps "
            "keeps its strength: its branch leaves in the thigh.",
        ),
        ("common_fibular_neuropathy", "popliteal_fossa"): Site(
            nerves=("nerve.common-fibular",),
            partly={"nerve.sural": 0.25},
            says="In the popliteal fossa the lesion can meet the lateral sural and sural communicating branches too: "
            "the outer upper calf is numb as well. How much of the sural nerve comes from here varies; most of it is "
            "tibial. The short head of biceps is still spared.",
            certainty="medium",
        ),
        ("tibial_neuropathy", "tarsal_tunnel"): Site(
            nerves=("nerve.medial-plantar", "nerve.lateral-plantar", "nerve.medial-calcaneal"),
            partly={"nerve.medial-calcaneal": 0.5},
            says="Behind the inner ankle only the sole and its small muscles are hit: calf and ankle jerk are normal. "
            "The calcaneal branches often leave above the tunnel, so the heel suffers less or not at all.",
            certainty="medium",
        ),
        ("tibial_neuropathy", "soleus_arch"): Site(
            nerves=("nerve.tibial",),
            partly={"nerve.medial-sural-cutaneous": 0.0, "nerve.sural": 0.0},
            spared={
                "muscle.gastrocnemius-medial": 1.0,
                "muscle.gastrocnemius-lateral": 1.0,
                "muscle.plantaris": 1.0,
                "muscle.popliteus": 1.0,
                "muscle.soleus": 0.8,
                "reflex.achilles": 0.9,
            },
            says="The branches to gastrocnemius, plantaris, popliteus and the upper one to soleus leave above the "
            "arch, as does the medial sural nerve: ankle jerk and outer foot stay normal and heel raises fall little, "
            "while toe flexors, tibialis posterior and sole suffer. Pressure here is rare and known from small series.",
            certainty="contested",
        ),
        ("tibial_neuropathy", "popliteal_fossa"): Site(
            nerves=("nerve.tibial",),
            partly={"nerve.sural": 0.75},
            says="Behind the knee calf, toe flexors and sole all suffer and the ankle jerk falls. The hamstrings keep "
            "their strength: their branches leave in the thigh. The sural nerve is mostly, not wholly, tibial.",
        ),
        ("deep_gluteal_syndrome", ""): Site(
            nerves=("nerve.sciatic",),
            says="In the buttock the sciatic nerve is irritated more than it is lost: feeling, strength and jerks are "
            "often normal. The gluteal nerves leave the plexus apart from it: hip extension and abduction stay strong.",
            certainty="contested",
            sources=("martin2014", "standring2020"),
        ),
        ("sural_neuropathy", ""): Site(nerves=("nerve.sural",)),
        ("femoral_neuropathy", "inguinal_ligament"): Site(
            nerves=("nerve.femoral",),
            spared={"muscle.iliacus": 1.0, "muscle.pectineus": 1.0},
            says="At the inguinal ligament iliacus is spared, for its branches leave in the pelvis; psoas has its own "
            "from the lumbar plexus. Hip flexion stays almost strong, knee extension does not.",
        ),
        ("femoral_neuropathy", "pelvis"): Site(
            nerves=("nerve.femoral",),
            says="In the pelvis iliacus suffers too, so hip flexion weakens; psoas, served by the lumbar plexus, keeps "
            "its strength.",
        ),
        ("lateral_femoral_cutaneous_neuropathy", ""): Site(nerves=("nerve.lateral-femoral-cutaneous",)),
    }
)
"""Cause and place → site. Causes with one usual site have the place ""."""
