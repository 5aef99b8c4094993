"""The chain as a lab of lessons: presets, settings, what fits a cause."""

from __future__ import annotations

import pytest

from tutor.clinic.chain_lab import CHAIN, fitting, lesion_of, read, words_of
from tutor.clinic.lesion import KINDS
from tutor.sims.parameter import ParameterError, Value


@pytest.mark.parametrize("preset", CHAIN.presets, ids=lambda preset: preset.name)
def test_every_preset_is_a_lesion(preset: object) -> None:
    settings = read(next(each for each in CHAIN.presets if each is preset).settings)
    assert lesion_of(settings).cause == settings["cause"]


def test_every_cause_has_a_preset_and_names_are_given_once() -> None:
    names = [preset.name for preset in CHAIN.presets]
    assert len(names) == len(set(names))
    assert {str(preset.settings["cause"]) for preset in CHAIN.presets} == set(KINDS)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"cause": "disc_hernia"}, "disc_hernia"),
        ({"cause": "ankle_sprain", "level": "L4-L5"}, "level: no such parameter"),
        ({"cause": "tibial_neuropathy", "place": "pelvis"}, "tarsal_tunnel"),
        ({"severity": 2}, "0 to 1"),
    ],
)
def test_what_does_not_fit_is_refused(settings: dict[str, Value], told: str) -> None:
    with pytest.raises(ParameterError, match=told):
        read(settings)


def test_the_words_of_a_lesion() -> None:
    assert words_of(read({})) == "Disc herniation L5/S1, subarticular, extrusion, right"
    nerve = read({"cause": "tibial_neuropathy", "side": "left"})
    assert words_of(nerve) == "Tibial neuropathy, tarsal tunnel, left"
    assert [one.name for one in fitting(nerve)] == ["cause", "place", "severity", "side"]
