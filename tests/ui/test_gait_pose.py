"""The drawn walker stands on its floor: feet neither sink nor slide, joints follow the model, sides mirror."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.diagrams.figure import side_view
from tutor.sims.gait import preset_settings, walk
from tutor.ui.sims.gait_footing import BODY
from tutor.ui.sims.gait_pose import Posed, Walker

PRESETS = ("normal", "s1", "l4", "antalgic", "stenosis", "steppage", "vault", "trip")
INSTANTS = np.linspace(0, 1, 80, endpoint=False)


def feet(posed: Posed) -> dict[str, tuple[tuple[float, float], ...]]:
    """Heel, forefoot, toe of each drawn foot in the room, mm, as the picture places them."""
    figure = side_view(posed.pose, BODY)
    hips = [figure.joints[f"{leg}.hip"] for leg in ("right", "left")]
    aside = 1000 * (posed.hips[0] + posed.ground) - (hips[0][0] + hips[1][0]) / 2
    up = 1000 * posed.hips[1] - (hips[0][1] + hips[1][1]) / 2
    return {
        leg: tuple(
            (x + aside, y + up)
            for x, y in (one.heel, one.forefoot, one.toe, (0.0, one.lowest))
        )
        for leg, one in figure.contacts.items()
    }  # fmt: skip


@pytest.mark.parametrize("preset", PRESETS)
def test_feet_neither_sink_nor_slide(preset: str) -> None:
    walker = Walker(walk(preset_settings(preset)))
    placed = [(walker.at(instant), feet(walker.at(instant))) for instant in INSTANTS]
    lowest = min(points[leg][3][1] for _, points in placed for leg in ("right", "left"))
    assert lowest > -6
    for leg in ("right", "left"):
        for part in (0, 1):
            flat = [
                points[leg][part][0]
                for posed, points in placed
                if posed.loads[leg] > 0.9 and points[leg][0][1] < 24 and points[leg][1][1] < 6
            ]
            assert not flat or max(flat) - min(flat) < 8


def test_joints_follow_the_model_closely() -> None:
    walker = Walker(walk(preset_settings("normal")))
    for instant in INSTANTS:
        posed = walker.at(instant)
        if posed.loads["right"] > 0.99:
            assert posed.pose.right.knee_flexion == pytest.approx(posed.frame.right.curves["knee_flexion"], abs=4)
        assert posed.pose.foot("right") == pytest.approx(posed.frame.right.curves["foot_pitch"], abs=1e-6)


def test_the_walker_stays_in_the_middle_and_the_ground_runs_evenly() -> None:
    walker = Walker(walk(preset_settings("s1")))
    grounds = [walker.at(instant).ground for instant in (0.2, 0.4, 0.6)]
    assert grounds[1] - grounds[0] == pytest.approx(grounds[2] - grounds[1])
    assert max(abs(walker.at(instant).hips[0]) for instant in INSTANTS) < 0.08


def test_left_is_right_in_a_mirror_half_a_cycle_apart() -> None:
    right, left = (Walker(walk(preset_settings("steppage", side))) for side in ("right", "left"))
    for phase in (0.1, 0.5, 0.8):
        one = right.at(right.walk.right.contact + phase).pose
        other = left.at(left.walk.left.contact + phase).pose.mirrored()
        assert one.right.knee_flexion == pytest.approx(other.right.knee_flexion, abs=0.2)
        assert one.left.hip_flexion == pytest.approx(other.left.hip_flexion, abs=0.2)
        assert one.trunk_side_lean == pytest.approx(other.trunk_side_lean, abs=0.2)
