"""A findings file is read strictly: unknown words and bad values are refused in one sentence each, with the place."""

from __future__ import annotations

import pytest

from tutor.clinic.data import words
from tutor.clinic.findings import FindingsError, label, read_findings

EXAMPLE: dict[str, object] = {
    "version": 1,
    "side": "right",
    "age": 38,
    "history": ["lifting_or_twisting", "sudden_onset"],
    "pain_pattern": ["shooting_electric_band"],
    "pain": ["buttock", "posterior_thigh", "calf", "heel"],
    "sensation": {"lateral_heel": "reduced", "dorsum_of_foot": "normal"},
    "strength": {"ankle_plantarflexion": 4.5, "great_toe_extension": 5},
    "heel_raises": {"affected": 4, "other": 24},
    "reflexes": {"patellar": 2, "achilles": 0, "babinski": "flexor", "clonus": 0},
    "tests": {"slr": "positive", "calf_squeeze": "negative"},
    "aggravated_by": ["sitting"],
    "eased_by": ["lying"],
    "gait": ["weak_push_off"],
    "imaging": [],
    "red_flags": [],
    "other_side": {"reflexes": {"achilles": 2}, "strength": {"ankle_plantarflexion": 5}},
}


def test_a_full_file_is_read_and_written_back() -> None:
    found = read_findings(EXAMPLE)
    assert found.affected.strength == {"ankle_plantarflexion": 4.5, "great_toe_extension": 5}
    assert found.affected.babinski == "flexor"
    assert found.other.reflexes == {"achilles": 2}
    assert read_findings(found.to_json()) == found


def test_absent_is_not_examined_and_empty_is_asked() -> None:
    found = read_findings({"red_flags": []})
    assert found.red_flags == ()
    assert found.history is None
    assert not found.affected.strength
    assert read_findings({}).to_json() == {}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ([], "findings: give an object with keys, not []"),
        ({"strenght": {}}, "strenght: unknown word 'strenght'; did you mean strength"),
        ({"strength": {"ankle_plantarflexion": 7}}, "strength.ankle_plantarflexion: 7 is outside 0–5"),
        (
            {"strength": {"ankle_plantarflexion": 4.2}},
            "strength.ankle_plantarflexion: 4.2 is too fine; give half grades from 0 to 5",
        ),
        (
            {"strength": {"ankel_dorsiflexion": 4}},
            "strength.ankel_dorsiflexion: unknown word 'ankel_dorsiflexion'; did",
        ),
        (
            {"strength": {"hip_abduction": True}},
            "strength.hip_abduction: true is not a number; give one from 0 to 5",
        ),
        (
            {"strength": {"hip_abduction": None}},
            "strength.hip_abduction: null is no finding; leave out what was not examined",
        ),
        ({"strength": {"hip_abduction": "4"}}, "strength.hip_abduction: '4' is not a number; give one from 0 to 5"),
        ({"strength": [4]}, "strength: give an object with keys, not [4]"),
        ({"sensation": {"lateral_heel": "numb"}}, "sensation.lateral_heel: 'numb' is not one of normal, reduced, "),
        ({"reflexes": {"achilles": 5}}, "reflexes.achilles: 5 is outside 0–4"),
        ({"reflexes": {"achilles": 1.5}}, "reflexes.achilles: 1.5 is too fine; give whole numbers from 0 to 4"),
        ({"reflexes": {"babinski": 2}}, "reflexes.babinski: 2 is not one of flexor or extensor"),
        ({"tests": {"slr": True}}, "tests.slr: true is not one of positive or negative"),
        ({"tests": {"lasegue": "positive"}}, "tests.lasegue: unknown word 'lasegue'; "),
        ({"history": "sudden_onset"}, 'history: give a list of words such as ["sudden_onset"], not '),
        ({"history": ["weak_push_off"]}, "history[0]: unknown word 'weak_push_off'; it belongs under gait"),
        ({"pain": ["buttock", "calv"]}, "pain[1]: unknown word 'calv'; did you mean calf"),
        ({"pain": [3]}, "pain[0]: 3 is not a word"),
        ({"red_flags": ["saddle_numbness"]}, "red_flags[0]: unknown word 'saddle_numbness'; did you mean saddle_s"),
        ({"side": "rigth"}, "side: 'rigth' is not one of left, right or both"),
        ({"age": -3}, "age: -3 is outside 0–120"),
        ({"age": float("nan")}, "age: nan is outside 0–120"),
        ({"heel_raises": {"affected": 4.5}}, "heel_raises.affected: 4.5 is too fine; give whole numbers from 0 to 200"),
        ({"other_side": {"pain": []}}, "other_side.pain: unknown word 'pain'; known words: sensation, strength"),
        ({"other_side": {"strength": {"hip_abduction": 9}}}, "other_side.strength.hip_abduction: 9 is outside 0–5"),
        ({"version": 2}, "version: 2 is not known; this program reads version 1"),
    ],
)
def test_a_fault_is_one_sentence_with_its_place(data: object, sentence: str) -> None:
    with pytest.raises(FindingsError) as refused:
        read_findings(data)
    assert len(refused.value.problems) == 1
    assert str(refused.value).startswith(sentence)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(FindingsError) as refused:
        read_findings({"side": "up", "age": 999, "pain": ["tooth"]})
    assert [problem.split(":")[0] for problem in refused.value.problems] == ["pain[0]", "side", "age"]


def test_no_word_is_listed_twice_in_one_list_and_all_can_be_said() -> None:
    for known in (words.HISTORY, words.TESTS, words.SENSORY_ZONES, words.CAUSES, words.RED_FLAGS, words.IMAGING):
        assert len(set(known)) == len(known)
        assert all(label(word).strip() and "_" not in label(word) for word in known)
