"""The next best tests: what is proposed, and the words that say what each cause would show."""

from __future__ import annotations

import re

import pytest

from tests.clinic.bench import shared_localiser
from tutor.clinic.answers import NextTest
from tutor.clinic.findings import read_findings
from tutor.clinic.next_tests import how_often

FOOT_DROP: dict[str, object] = {"strength": {"ankle_dorsiflexion": 3, "great_toe_extension": 3}, "gait": ["foot_slap"]}
CALF_PAIN: dict[str, object] = {"pain": ["calf", "heel"], "strength": {"ankle_plantarflexion": 4}}


def asked(findings: dict[str, object]) -> tuple[NextTest, ...]:
    """The proposals for these findings."""
    return shared_localiser().localise(read_findings(findings), tests=40).next_tests


def test_the_next_test_separates_what_is_still_open() -> None:
    answer = shared_localiser().localise(read_findings(FOOT_DROP))
    told = {test.path for test in answer.next_tests}
    assert told & {"strength.ankle_inversion", "tests.tinel_fibular_neck", "strength.hip_abduction", "tests.slr"}
    gains = [test.bits for test in answer.next_tests]
    assert gains == sorted(gains, reverse=True)
    assert not told & {"strength.ankle_dorsiflexion", "reflexes.anal_wink"}


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.97, "almost always (97\xa0%)"),
        (0.596, "usually (60\xa0%)"),
        (0.7, "usually (70\xa0%)"),
        (0.5, "in about half (50\xa0%)"),
        (0.38, "sometimes (38\xa0%)"),
        (0.04, "seldom (4\xa0%)"),
    ],
)
def test_a_share_is_worded_as_often_as_it_is(share: float, words: str) -> None:
    assert how_often(share) == words


@pytest.mark.parametrize("findings", [FOOT_DROP, CALF_PAIN, {}], ids=["foot drop", "calf pain", "nothing"])
def test_causes_are_compared_by_one_result_and_its_share(findings: dict[str, object]) -> None:
    for test in asked(findings):
        assert 2 <= len(test.separates) <= 3
        for line in test.separates:
            told = re.fullmatch(r".+: (almost always|usually|in about half|sometimes|seldom) \((\d+)\xa0%\) .+", line)
            assert told
            assert told[1] != "usually" or int(told[2]) >= 60


def test_a_severe_drop_makes_its_other_signs_likelier() -> None:
    told = {test.path: test.separates for test in asked(FOOT_DROP)}
    assert "L4/L5" in told["strength.hip_abduction"][0]
    usual = int(re.findall(r"(\d+)\xa0%", told["strength.hip_abduction"][0])[0])
    assert usual >= 60
    assert int(re.findall(r"(\d+)\xa0%", told["strength.hip_abduction"][1])[0]) <= 10
