"""Links of the chain that read the same for every lesion that uses them: a sentence with certainty and sources."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """One step of the chain.

    Attributes:
        kind: disc_to_root, root_to_muscle, root_to_skin, root_to_reflex, muscle_to_gait or gait_to_tendon; for a lesion
            outside the spine nerve_site, nerve_to_muscle, nerve_to_skin, local_to_muscle, local_to_reflex,
            local_to_gait, cord_to_muscle, cord_to_skin, cord_to_reflex or cord_to_gait.
        start, end: atlas ids, or plain words where the atlas has none.
    """

    kind: str
    start: str
    end: str
    text: str
    certainty: Certainty
    sources: tuple[str, ...]


GAIT = Arrow(
    kind="muscle_to_gait",
    start="muscle.triceps-surae",
    end="gait",
    text="A weak calf lifts the heel late and pushes off less. In one small study only disc lesions at L5/S1, not "
    "those at L4/5, lowered the calf moment; slow walking alone does so too, so compare at one speed.",
    certainty="medium",
    sources=("morag2000", "ryu2004"),
)
TENDON = Arrow(
    kind="gait_to_tendon",
    start="gait",
    end="tendon.achilles",
    text="A weaker push-off means a lower peak force in the tendon. Overload is a matter of load against capacity; "
    "no prospective study shows that a root lesion leads to tendinopathy.",
    certainty="contested",
    sources=("vandervlist2019", "maffulli1998"),
)
LOCAL_GAIT = Arrow(
    kind="muscle_to_gait",
    start="muscle.triceps-surae",
    end="gait",
    text="A weak or painful calf lifts the heel late and pushes off less; slow walking alone does so too.",
    certainty="medium",
    sources=("perry2010",),
)
LOCAL_TENDON = Arrow(
    kind="gait_to_tendon",
    start="gait",
    end="tendon.achilles",
    text="A weaker push-off means a lower peak force in the tendon; overload is a matter of load against capacity. "
    "That a weak calf leads to tendinopathy rests on limited evidence.",
    certainty="contested",
    sources=("vandervlist2019", "oneill2019"),
)
"""For lesions that are not of a root."""
AROUND = {
    "ankle_dorsiflexion": "A dropped foot slaps or is lifted higher.",
    "hip_abduction": "A weak hip abductor lets the pelvis drop or the trunk lean over, but only once much of its "
    "strength is gone.",
    "knee_extension": "A weak quadriceps lets the knee give way, or the knee is kept straight to spare it.",
}
"""Movement → how walking goes round its weakness."""


LOCAL_PAIN = Arrow(
    kind="local_to_gait",
    start="pain",
    end="gait",
    text="Pain on loading shortens the stance of that leg and the step of the other, whatever hurts.",
    certainty="high",
    sources=("perry2010",),
)
BLOOD = Arrow(
    kind="local_to_gait",
    start="artery",
    end="gait",
    text="Walking asks for more blood than the narrowed artery lets through: the calf cramps after a distance, sooner "
    "uphill, and standing still eases it.",
    certainty="high",
    sources=("nadeau2013",),
)
SPASTIC = Arrow(
    kind="cord_to_gait",
    start="cord",
    end="gait",
    text="Spastic walking (crossing legs, broad base) is not simulated here; only the weakness is.",
    certainty="high",
    sources=("standring2020",),
)


NARROWED = {
    "central_stenosis": (
        "A narrow canal presses on several roots of both sides, more in extension. Narrow canals are also common in "
        "people without symptoms.",
        ("schmid1999", "kalichman2009"),
    ),
    "lateral_recess_stenosis": (
        "A narrow lateral recess presses on the traversing root, more in extension.",
        ("schmid1999", "bogduk2012"),
    ),
    "foraminal_stenosis": (
        "A narrow foramen presses on the exiting root, more in extension.",
        ("schmid1999", "bogduk2012"),
    ),
    "cauda_equina_syndrome": (
        "A mass that fills the canal presses on the whole cauda equina, often most on the sacral roots.",
        ("bmj-cauda-equina", "bogduk2012"),
    ),
}
"""Cause → why roots suffer, and whose words these are."""

_PAINFUL_CALF = Arrow(
    kind="local_to_muscle",
    start="tendon.achilles",
    end="muscle.triceps-surae",
    text="People with a painful Achilles tendon have a weaker calf, soleus most of all; which came first is open.",
    certainty="contested",
    sources=("oneill2019",),
)
TO_CALF = {
    "tendon.midportion": _PAINFUL_CALF,
    "tendon.insertion": _PAINFUL_CALF,
    "tendon.rupture": Arrow(
        kind="local_to_muscle",
        start="tendon.achilles",
        end="muscle.triceps-surae",
        text="A torn tendon does not pass on the pull of the calf. The long toe flexors and tibialis posterior can "
        "still push the foot down, so a grade by hand misleads; a heel raise on one leg fails.",
        certainty="high",
        sources=("standring2020", "maffulli1998rupture"),
    ),
}
"""Part of the tendon → why the calf is weak."""
TORN_REFLEX = Arrow(
    kind="local_to_reflex",
    start="tendon.achilles",
    end="reflex.achilles",
    text="A tap on a torn tendon may not stretch the calf: a low ankle jerk need not come from a root.",
    certainty="medium",
    sources=("standring2020",),
)
CORD_TO_MUSCLE = Arrow(
    kind="cord_to_muscle",
    start="cord",
    end="muscles",
    text="A lesion of the cord weakens hip and knee flexors and the lifters of foot and toes most, in one leg or both.",
    certainty="high",
    sources=("standring2020",),
)
CORD_TO_SKIN = Arrow(
    kind="cord_to_skin",
    start="cord",
    end="skin",
    text="Feeling may be reduced below a level on the trunk, whole legs included; look for that level.",
    certainty="medium",
    sources=("standring2020",),
)
