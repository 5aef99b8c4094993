"""The signs of a lesion lead back to it, also when half of them are hidden."""

from __future__ import annotations

import random

from tests.clinic.bench import shared_localiser
from tests.clinic.grid import cases, half_hidden
from tutor.clinic.findings import read_findings

LEAST_FIRST = 0.9
LEAST_AMONG_THREE = 0.95


def test_a_full_examination_leads_back_to_the_lesion() -> None:
    told = [(case, shared_localiser().localise(case.findings, tests=0)) for case in cases()]
    missed = [case.lesion for case, answer in told if not case.is_named_by(answer.causes[0])]
    assert len(told) > 150
    assert len(missed) <= (1 - LEAST_FIRST) * len(told), missed


def test_half_an_examination_keeps_a_clear_lesion_among_three() -> None:
    chance, tried, missed = random.Random(2014), 0, []
    clear = [case for case in cases() if case.clear]
    for _ in range(3):
        for case in clear:
            answer = shared_localiser().localise(read_findings(half_hidden(case.findings.to_json(), chance)), tests=0)
            tried += 1
            if not any(case.is_named_by(cause) for cause in answer.causes[:3]):
                missed.append(case.lesion)
    assert tried > 250
    assert len(missed) <= (1 - LEAST_AMONG_THREE) * tried, missed
