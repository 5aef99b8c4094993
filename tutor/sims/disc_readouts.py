"""What the disc model shows: every number with unit, honest range, sources and certainty."""

from __future__ import annotations

from tutor.sims.data import disc as data
from tutor.sims.disc import DiscState
from tutor.sims.evidence import Readout

_FORMULA = "Static model: one back muscle, no movement, no pressure in the belly, no co-contraction."
_ALONE = "The measurement gives the pressure alone."


def readouts(state: DiscState) -> tuple[Readout, ...]:
    """Pressure first, then forces, then shape."""
    return (_pressure(state), *_forces(state), *_shape(state))


def _pressure(state: DiscState) -> Readout:
    found, spread = state.posture, state.pressure_high > state.pressure_low
    if found:
        note = "Measured in one healthy man of 70 kg (L4/5); other people differ."
        if found.certainty != "high":
            note += " Recalled from the paper's table."
    else:
        note = "The range is the model's error against the measurements."
        if not state.proven:
            note = "Outside the postures in which the model was compared with measurements."
    return Readout(
        name="pressure_MPa", label="Pressure in the nucleus", value=state.pressure, unit="MPa", digits=2,
        low=state.pressure_low if spread else None, high=state.pressure_high if spread else None,
        sources=("wilke1999",) if found else ("wilke1999", "dreischarf2013"),
        certainty=found.certainty if found else "medium" if state.proven else "contested", note=note,
    )  # fmt: skip


def _forces(state: DiscState) -> tuple[Readout, ...]:
    note = _FORMULA if state.compression is not None else _ALONE
    sources = ("wilke1999",)
    share = None if state.compression is None else 100 * state.compression / data.ACTION_LIMIT
    return (
        Readout(name="compression_N", label="Compression", value=state.compression, unit="N", sources=sources,
                note=note),
        Readout(name="action_limit_percent", label="Compression against the action limit", value=share, unit="%",
                sources=("niosh1981",), note=f"The {data.ACTION_LIMIT:.0f} N of NIOSH are for planning work; "
                "they are no threshold of injury."),
        Readout(name="shear_N", label="Shear", value=state.shear, unit="N", sources=sources,
                note=note + " Shown for orientation: facets and muscles take an unknown share."),
        Readout(name="moment_Nm", label="Bending moment", value=state.moment, unit="Nm", digits=1, sources=sources,
                note=note),
    )  # fmt: skip


def _shape(state: DiscState) -> tuple[Readout, ...]:
    turn = state.segment_angle("L4/5")
    middle, loss = data.MIDDLE_HEIGHT, state.height_lost / data.DAY_LOSS[1]
    return (
        Readout(
            name="segment_angle_deg", label="L4/5 turned forward", value=turn, unit="°", sources=("pearcy1984",),
            note="Between 2° back and 13° forward in healthy young men; how inclination is shared among the segments "
            "is our assumption.",
        ),
        Readout(
            name="nucleus_shift_mm", label="Nucleus, apparent shift back", value=state.nucleus_shift, unit="mm",
            digits=1, sources=("deneuville2025", "nazari2012", "edmondston2000"), certainty="contested",
            note="A change of shape more than a slide, 6.7 % of the disc's depth from full extension to full flexion. "
            "85 % of observations in discs without symptoms agree on its direction, degenerated discs do not; no proof "
            "that bending back puts a disc back.",
        ),
        Readout(
            name="disc_height_mm", label="Height of the disc, middle", value=state.height, unit="mm", digits=1,
            low=middle * (1 - data.DAY_LOSS[2] * loss) - 2, high=middle * (1 - data.DAY_LOSS[0] * loss) + 2,
            sources=("martin2022", "tyrrell1985"),
            note="Lost 6 to 8 % from morning to evening in twelve young adults, about half of it in the first hour; "
            "adults differ by about 2 mm.",
        ),
        Readout(
            name="canal_area_mm2", label="Area of the canal", value=state.canal_area, unit="mm²",
            low=state.canal_area * 0.85, high=state.canal_area * 1.15, sources=("schmid1999",),
            certainty="high" if state.canal_depth >= 15 else "medium",
            note="268 mm² bent forward, 224 mm² bent back in twelve young adults; in a narrower canal scaled with its "
            "depth, which is our assumption, as is the range of 15 %.",
        ),
        Readout(
            name="foramen_change_percent", label="Foramen against neutral", value=100 * state.foramen_change, unit="%",
            sources=("inufusa1996", "schmid1999"),
            note="About 12 % larger in flexion, 15 % smaller in extension; single foramina changed by up to 44 %.",
        ),
    )  # fmt: skip
