"""Red flags in plain words: what each may mean and what to do. Education, never a diagnosis."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagRow:
    """name: in words; do: what to do; do_if_alone: where nothing else supports it; cause: word of the vocabulary."""

    name: str
    do: str
    do_if_alone: str = ""
    cause: str = ""
    sources: tuple[str, ...] = ("finucane2020",)


_CES = (
    "Send to emergency care the same day: cauda equina syndrome until shown otherwise; MRI within 4 hours of the "
    "request. Less than 200 ml left in the bladder does not rule it out, and no rectal examination is needed first."
)
_CES_SOURCES = ("bmj-cauda-equina", "finucane2020")
_WEAK_SOURCES = ("postacchini2002", "sharma2012")
"""How much haste saves is debated: urgent as a precaution."""
_SCREENING = ("goodman2018",)
_TUMOUR = "Refer urgently: flags of serious disease that support each other need blood tests and imaging."
_TUMOUR_ALONE = "Weak alone: ask for other flags, tell the responsible clinician, and watch the course."


def _cauda(name: str) -> FlagRow:
    return FlagRow(name=name, do=_CES, cause="cauda_equina_syndrome", sources=_CES_SOURCES)


FLAGS = {
    "saddle_sensory_change": _cauda("Changed feeling in the saddle area"),
    "urinary_retention_or_incontinence": _cauda("Retention of urine or incontinence"),
    "early_bladder_change": _cauda("Early bladder change (urge, stream, awareness)"),
    "bowel_change": _cauda("Bowel change"),
    "sexual_dysfunction": _cauda("Changed sexual function"),
    "post_void_residual_over_200_ml": _cauda("More than 200 ml left after passing urine"),
    "bilateral_leg_deficit": FlagRow(
        name="Deficits in both legs",
        do=_CES,
        do_if_alone="Ask about bladder, bowel, saddle and sexual function today; any change there is an emergency.",
        cause="cauda_equina_syndrome",
        sources=_CES_SOURCES,
    ),
    "rapidly_progressive_weakness": FlagRow(
        name="Rapidly progressive weakness",
        do="Refer urgently to a spinal service: progressive motor loss. This course phones today; services differ.",
        sources=_WEAK_SOURCES,
    ),
    "severe_weakness": FlagRow(
        name="Severe weakness that fits a root (grade 3 or less)",
        do=(
            "Refer urgently to a spinal service, unless it is old and unchanged: severe motor loss. This course phones "
            "today; services differ."
        ),
        do_if_alone=(
            "Ask since when and whether it worsens: new or worse, refer urgently to a spinal service; old and "
            "unchanged, it is no emergency."
        ),
        sources=_WEAK_SOURCES,
    ),
    "fever": FlagRow(
        name="Fever", do="Same-day medical assessment: with back or leg pain, spinal infection is possible."
    ),
    "infection_risk": FlagRow(
        name="Risk of infection in the history", do="Weak alone: ask for fever, night pain and feeling unwell."
    ),
    "unexplained_weight_loss": FlagRow(name="Unexplained weight loss", do=_TUMOUR, do_if_alone=_TUMOUR_ALONE),
    "cancer_history": FlagRow(name="Cancer in the history", do=_TUMOUR, do_if_alone=_TUMOUR_ALONE),
    "major_trauma": FlagRow(name="Major trauma", do="Same-day imaging: fracture until shown otherwise."),
    "upper_motor_neuron_signs": FlagRow(
        name="Upper motor neuron signs",
        do="Refer urgently: the lesion lies above the cauda equina; look at the neck, chest spine and brain.",
        do_if_alone="One such sign alone is weak: test plantar response, clonus, tone and gait before going on.",
        cause="upper_motor_neuron_lesion",
        sources=_SCREENING,
    ),
    "pulseless_cold_foot": FlagRow(
        name="Cold foot without pulse",
        do="Send to emergency care now: a leg artery may be blocked.",
        cause="vascular_claudication",
        sources=_SCREENING,
    ),
    "calf_swelling_dvt": FlagRow(
        name="Swollen calf",
        do="Same-day assessment for deep vein thrombosis; do not massage or load it.",
        sources=_SCREENING,
    ),
    "compartment_syndrome_signs": FlagRow(
        name="Signs of compartment syndrome",
        do="Send to emergency care now: pressure in the leg must be released.",
        sources=_SCREENING,
    ),
    "achilles_rupture": FlagRow(
        name="Suspected Achilles rupture",
        do="Have it assessed the same day; until then keep the foot pointed down and do not load it.",
        cause="achilles_rupture",
        sources=("maffulli1998rupture", "goodman2018"),
    ),
    "possible_fracture": FlagRow(
        name="Possible fracture at ankle or foot",
        do="Have it X-rayed the same day (Ottawa rules).",
        sources=("bachmann2003",),
    ),
}
"""Word → row. The red flags of the vocabulary, and those that an examination itself raises."""
