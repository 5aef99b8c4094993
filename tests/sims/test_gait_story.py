"""The chain from a weak calf to the short step of the other leg: told when it holds, with the walk's own numbers."""

from __future__ import annotations

import pytest

from tests.sims.walks import walked
from tutor.sims.gait import same_speed
from tutor.sims.gait_result import UNITS
from tutor.sims.gait_story import story


@pytest.mark.parametrize(("side", "other"), [("right", "left"), ("left", "right")])
def test_a_weak_calf_is_told_as_the_reason_of_the_other_legs_short_step(side: str, other: str) -> None:
    weak = walked("s1", side)
    told = story(weak, same_speed(weak))
    assert told is not None
    assert told.leg == side
    assert told.title == f"Why is the {other} step short, when the {side} calf is weak?"
    assert f"the {other} step measures {100 * weak.figures[f'step_length_{other}']:.0f}" in told.end
    assert [link.phase_name for link in told.links] == ["Terminal stance", "Terminal stance", "Pre-swing", "Pre-swing"]
    phases = [link.phase for link in told.links]
    assert phases == sorted(phases)
    assert all(set(link.curves) <= set(UNITS) for link in told.links)


@pytest.mark.parametrize("preset", ["normal", "slow-normal", "l5", "antalgic", "stenosis", "trendelenburg", "vault"])
def test_other_walks_have_no_such_story(preset: str) -> None:
    walk = walked(preset)
    assert story(walk, same_speed(walk)) is None


def test_two_weak_calves_shorten_no_single_step() -> None:
    both = walked("s1", "both")
    assert story(both, same_speed(both)) is None


def test_a_calf_above_its_threshold_has_no_story() -> None:
    mild = walked(calf_strength=0.5)
    assert story(mild, same_speed(mild)) is None
