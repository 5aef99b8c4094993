"""Lesions of tendon, ligament, artery, hip, back joints and cord: what imitates a root, or is imitated by one."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Atlas
from tutor.clinic.damage import Damage, LegDamage

_TENDON: dict[str, str] = {
    "achilles_tendinopathy_midportion": "tendon.midportion",
    "achilles_tendinopathy_insertional": "tendon.insertion",
    "achilles_rupture": "tendon.rupture",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TendonLesion:
    """Achilles tendinopathy, 2 to 6 cm above the heel or at the insertion (devos2021), or rupture."""

    cause: str
    severity: float = 0.8
    side: str = "right"

    def damage(self, _atlas: Atlas) -> Damage:
        """The tendon alone."""
        return Damage(affected=LegDamage(local={_TENDON[self.cause]: self.severity}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sprain:
    """Sprain of the lateral ankle ligaments."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "ankle_sprain"

    def damage(self, _atlas: Atlas) -> Damage:
        """The ligaments alone."""
        return Damage(affected=LegDamage(local={"ankle.ligament": self.severity}))


@dataclass(frozen=True, slots=True, kw_only=True)
class ArterialDisease:
    """Narrowed arteries: pain of the calf in walking (nadeau2013)."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "vascular_claudication"

    def damage(self, _atlas: Atlas) -> Damage:
        """The artery of the affected leg, and usually less of the other."""
        return Damage(
            affected=LegDamage(local={"artery": self.severity}), other=LegDamage(local={"artery": 0.5 * self.severity})
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CordLesion:
    """Damage above the cauda equina: brisk reflexes; look higher than the lumbar spine (saifuddin1998)."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "upper_motor_neuron_lesion"

    def damage(self, _atlas: Atlas) -> Damage:
        """The cord."""
        return Damage(cord=self.severity)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackPain:
    """Somatic referred pain from disc, facet or sacroiliac joint: dull, deep, no loss (bogduk2009)."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "somatic_referred_pain"

    def damage(self, _atlas: Atlas) -> Damage:
        """Pain alone."""
        return Damage(affected=LegDamage(local={"back": self.severity}))


@dataclass(frozen=True, slots=True, kw_only=True)
class HipLesion:
    """Hip joint disease, mostly osteoarthritis: groin pain, stiff rotation."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "hip_joint"

    def damage(self, _atlas: Atlas) -> Damage:
        """Pain and stiffness; the abductors are inhibited."""
        return Damage(affected=LegDamage(local={"hip": self.severity}))
