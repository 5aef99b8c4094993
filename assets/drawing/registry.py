"""The diagrams that code draws: file name without ending → function that returns the SVG text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from assets.drawing.ankle_lateral import ankle_lateral
from assets.drawing.ankle_posterior import ankle_posterior
from assets.drawing.foot_dorsal import foot_dorsal
from assets.drawing.foot_plantar import foot_plantar
from assets.drawing.gait_phases import gait_phases
from assets.drawing.leg_anterior import leg_anterior
from assets.drawing.leg_lateral import leg_lateral
from assets.drawing.leg_medial import leg_medial
from assets.drawing.leg_posterior import leg_posterior
from assets.drawing.plexus import plexus
from assets.drawing.segment_axial import segment_axial
from assets.drawing.segment_lateral import segment_lateral
from assets.drawing.spine_lateral import spine_lateral
from assets.drawing.spine_posterior import spine_posterior

DIAGRAMS: Final[Mapping[str, Callable[[], str]]] = {
    "ankle-lateral": ankle_lateral,
    "ankle-posterior": ankle_posterior,
    "foot-dorsal": foot_dorsal,
    "foot-plantar": foot_plantar,
    "gait-phases": gait_phases,
    "leg-anterior": leg_anterior,
    "leg-lateral": leg_lateral,
    "leg-medial": leg_medial,
    "leg-posterior": leg_posterior,
    "plexus": plexus,
    "segment-axial": segment_axial,
    "segment-lateral": segment_lateral,
    "spine-lateral": spine_lateral,
    "spine-posterior": spine_posterior,
}
