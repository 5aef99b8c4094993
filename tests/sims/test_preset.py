"""Presets as files: what is written reads back; what others send is refused unless it is whole and right."""

from __future__ import annotations

import json

import pytest

from tutor.sims import disc_lab
from tutor.sims.data.disc_presets import SHIPPED
from tutor.sims.preset import LARGEST, Preset, PresetError, clean_name, from_text, to_text

LABS = {"disc": disc_lab.read}
GOOD = {
    "format": "rootwise-preset",
    "version": 1,
    "lab": "disc",
    "name": "Mine",
    "note": "See the root.",
    "settings": {"trunk_flexion": 30, "type": "extrusion"},
}


@pytest.mark.parametrize("preset", SHIPPED, ids=lambda preset: preset.name)
def test_a_shipped_preset_reads_back_from_its_file(preset: Preset) -> None:
    assert from_text(to_text(preset), LABS) == preset
    assert preset.note.endswith((".", "?"))


def test_names_of_shipped_presets_differ() -> None:
    assert len({preset.name for preset in SHIPPED}) == len(SHIPPED)


def test_what_a_preset_keeps_brings_the_same_state_back() -> None:
    settings = disc_lab.read({"load": 12, "load_distance": 0.4, "type": "extrusion", "size": 6.5})
    assert disc_lab.read(disc_lab.changed(settings)) == settings
    seated = disc_lab.read({"posture": "sitting_unsupported", "body_mass": 80})
    assert disc_lab.read(disc_lab.changed(seated)) == seated


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": "other"}, "not a preset of Rootwise"),
        ({"version": 2}, "reads version 1"),
        ({"version": True}, "reads version 1"),
        ({"lab": "gait"}, "does not have"),
        ({"lab": ["disc"]}, "does not have"),
        ({"name": ""}, "needs a name"),
        ({"name": "x" * 61}, "too long"),
        ({"name": 3}, "not text"),
        ({"note": "x" * 1001}, "too long"),
        ({"settings": []}, "not a list of names"),
        ({"settings": {"load": 1000}}, "0 to 50 kg"),
        ({"settings": {"load": True}}, "neither a number nor a word"),
        ({"settings": {"load": None}}, "neither a number nor a word"),
        ({"settings": {"load": [1]}}, "neither a number nor a word"),
        ({"settings": {"lod": 1}}, "did you mean load"),
        ({"settings": {"posture": "walking", "load": 3}}, "leave load out"),
        ({"extra": 1}, "unknown entry 'extra'"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(change: dict[str, object], told: str) -> None:
    with pytest.raises(PresetError, match=told):
        from_text(json.dumps({**GOOD, **change}), LABS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "null",
        '{"format": "rootwise-preset"}',
        json.dumps(GOOD).replace('"load"', '"lab"') + "x",
        json.dumps(GOOD).replace("30", "NaN"),
        json.dumps(GOOD).replace("30", "1e999"),
        json.dumps(GOOD).replace('"version": 1', '"version": 1, "version": 1'),
        "[" * 5000,
        " " * (LARGEST + 1),
    ],
)
def test_hostile_text_is_refused(text: str) -> None:
    with pytest.raises(PresetError):
        from_text(text, LABS)


def test_what_does_not_print_is_taken_out_of_names() -> None:
    assert clean_name("  L5\u202e root\x00\n ") == "L5 root"
    with pytest.raises(PresetError):
        clean_name(" \x07 ")
