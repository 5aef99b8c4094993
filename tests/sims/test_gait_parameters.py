"""Settings from plain names: sides, presets, refusals."""

from __future__ import annotations

import pytest

from tutor.sims.gait import PRESETS, GaitSettings, preset_settings, read_settings
from tutor.sims.gait_parameters import LEG_PARAMETERS, WALK_PARAMETERS
from tutor.sims.parameter import ParameterError, Value


def test_a_name_sets_the_side_asked_for_and_a_suffix_any_leg() -> None:
    found = read_settings({"calf_strength": 0.3, "pain_right": 0.2}, "left")
    assert (found.left.calf_strength, found.right.calf_strength) == (0.3, 1.0)
    assert (found.left.pain, found.right.pain) == (0.0, 0.2)


def test_both_sides() -> None:
    found = read_settings({"hip_abductor_strength": 0.4}, "both")
    assert found.left == found.right


def test_a_suffix_wins_over_the_side() -> None:
    assert read_settings({"pain": 0.5, "pain_right": 0.1}, "right").right.pain == 0.1


def test_cadence_follows_the_speed_unless_it_is_set() -> None:
    assert read_settings({}).cadence is None
    assert read_settings({"cadence": 100.0}).cadence == 100


def test_mirroring_exchanges_the_legs() -> None:
    settings = preset_settings("s1", "right")
    assert settings.mirrored() == preset_settings("s1", "left")
    assert GaitSettings().mirrored() == GaitSettings()


@pytest.mark.parametrize(
    ("given", "side", "sentence"),
    [
        ({"calf_strenght": 0.5}, "right", "did you mean calf_strength"),
        ({"calf_strength": 2.0}, "right", "give a number from 0 to 1"),
        ({"strategy": "jump"}, "right", "choose steppage, hike, circumduction, vault, none"),
        ({}, "middle", "choose right, left, both"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(given: dict[str, Value], side: str, sentence: str) -> None:
    with pytest.raises(ParameterError, match=sentence):
        read_settings(given, side)


def test_an_unknown_preset_is_refused_with_the_list() -> None:
    with pytest.raises(ParameterError, match="choose normal, slow-normal, s1"):
        preset_settings("s2")


def test_presets_are_found_however_they_are_spelled() -> None:
    assert preset_settings(" Slow_Normal ") == preset_settings("slow-normal")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: str(preset.name))
def test_every_preset_reads_on_either_side(preset: object) -> None:
    name = getattr(preset, "name", "")
    assert preset_settings(name, "right").mirrored() == preset_settings(name, "left")


def test_every_parameter_has_words_and_a_start_within_its_range() -> None:
    for parameter in (*LEG_PARAMETERS, *WALK_PARAMETERS):
        assert parameter.label
        assert parameter.help.endswith(".")
        assert parameter.read(parameter.start) == parameter.start
