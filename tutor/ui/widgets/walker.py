"""A walking figure for a question: it shows a walk and says nothing of its cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tutor.ui.study import Study

if TYPE_CHECKING:
    from tutor.sims.gait_parameters import Leg


def make_walker(study: Study, preset: str, side: str) -> QWidget:
    """A walker with its phases and a bar to stop it. Raises ParameterError for an unknown walk."""
    from tutor.sims.gait import same_speed, walk
    from tutor.sims.gait_presets import preset_settings
    from tutor.ui.sims.gait_stage import GaitStage

    shown = walk(preset_settings(preset, side))
    stage = GaitStage(study.theme, shown)
    leg: Leg = "left" if side == "left" else "right"
    stage.set_near(leg)
    stage.show_walk(shown, same_speed(shown), leg, None)
    return stage
