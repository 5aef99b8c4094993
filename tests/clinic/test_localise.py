"""Properties of the ranking that hold whatever the findings, and what an answer says besides it."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.clinic.bench import shared_localiser
from tests.clinic.grid import Case, cases
from tutor.clinic.answers import Answer, weight_words
from tutor.clinic.data import words
from tutor.clinic.data.presentations import BACKGROUND
from tutor.clinic.findings import Findings, read_findings

CASES = [case for case in cases() if getattr(case.lesion, "severity", 0) in {0.6, 0.8}]
ONE_PLACE = [case for case in CASES if case.lesion.cause not in {"central_stenosis", "cauda_equina_syndrome"}]
"""Cases whose line of an answer is one place; these two stand for all their levels at once."""
CES_FLAGS = [
    "saddle_sensory_change",
    "urinary_retention_or_incontinence",
    "early_bladder_change",
    "bowel_change",
    "sexual_dysfunction",
    "post_void_residual_over_200_ml",
]


def answer_to(data: dict[str, object]) -> Answer:
    """The answer to a findings file."""
    return shared_localiser().localise(read_findings(data), tests=0)


def probability(answer: Answer, case: Case) -> float:
    """Of the lines that name the lesion, if it is the only cause."""
    return sum(cause.alone for cause in answer.causes if case.is_named_by(cause))


@st.composite
def files(draw: st.DrawFn) -> dict[str, object]:
    """Any findings file."""
    lists = {
        "history": words.HISTORY,
        "pain_pattern": words.PAIN_PATTERNS,
        "pain": words.PAIN_AREAS,
        "aggravated_by": words.AGGRAVATED_BY,
        "gait": words.GAIT,
        "imaging": words.IMAGING,
        "red_flags": words.RED_FLAGS,
    }
    found: dict[str, object] = {
        key: draw(st.lists(st.sampled_from(known), unique=True, max_size=4))
        for key, known in lists.items()
        if draw(st.booleans())
    }
    found["strength"] = draw(
        st.dictionaries(st.sampled_from(words.ACTIONS), st.sampled_from([0, 2, 3.5, 4, 5]), max_size=5)
    )
    found["sensation"] = draw(
        st.dictionaries(st.sampled_from(words.SENSORY_ZONES), st.sampled_from(words.SENSATION_VALUES), max_size=5)
    )
    found["tests"] = draw(st.dictionaries(st.sampled_from(words.TESTS), st.sampled_from(words.TEST_VALUES), max_size=6))
    found["reflexes"] = draw(
        st.dictionaries(st.sampled_from(["patellar", "achilles", "medial_hamstring"]), st.integers(0, 4), max_size=3)
    )
    if draw(st.booleans()):
        found["age"] = draw(st.integers(15, 95))
    if draw(st.booleans()):
        found["side"] = draw(st.sampled_from(words.SIDES))
    return found


@settings(max_examples=30, deadline=None)
@given(data=files())
def test_probabilities_sum_to_one_and_fall(data: dict[str, object]) -> None:
    answer = answer_to(data)
    assert sum(cause.probability for cause in answer.causes) == pytest.approx(1)
    assert sum(cause.alone for cause in answer.causes) == pytest.approx(1)
    assert all(0 < cause.probability < 1 for cause in answer.causes)
    usual = [cause.probability for cause in answer.causes if not cause.outranks]
    assert usual == sorted(usual, reverse=True)
    assert not any(one.outranks for one in answer.causes[sum(cause.outranks for cause in answer.causes) :])
    assert all(0 <= pair.probability <= 1 for pair in answer.together)


@settings(max_examples=25, deadline=None)
@given(data=files(), seed=st.randoms(use_true_random=False))
def test_the_order_of_findings_is_irrelevant(data: dict[str, object], seed: object) -> None:
    shuffle = getattr(seed, "shuffle")  # noqa: B009 - hypothesis gives a Random without a type

    def mixed(value: object) -> object:
        if isinstance(value, dict):
            keys = list(value)
            shuffle(keys)
            return {key: mixed(value[key]) for key in keys}
        if isinstance(value, list):
            copy = list(value)
            shuffle(copy)
            return copy
        return value

    other = mixed(data)
    assert isinstance(other, dict)
    assert answer_to(data).to_json() == answer_to(other).to_json()


@settings(max_examples=15, deadline=None)
@given(data=files())
def test_left_and_right_are_ranked_alike(data: dict[str, object]) -> None:
    left, right = answer_to({**data, "side": "left"}), answer_to({**data, "side": "right"})
    assert left.to_json() == right.to_json()


def told_apart(mine: Case, theirs: Case) -> list[tuple[str, str, object]]:
    """Findings that the first lesion explains and the second contradicts: it has nothing to do with them."""
    shown = mine.findings.affected
    one, two = mine.signs.affected, theirs.signs.affected
    found: list[tuple[str, str, object]] = [
        ("strength", name, shown.strength[name])
        for name, sign in one.actions.items()
        if sign.mrc <= 4 and two.actions[name].strength > 0.97
    ]
    found += [
        ("sensation", zone, sign.word)
        for zone, sign in one.sensation.items()
        if sign.word != "normal" and two.sensation[zone].loss < 0.03
    ]
    found += [
        ("reflexes", name, sign.grade)
        for name, sign in one.reflexes.items()
        if sign.grade < 2 <= two.reflexes[name].grade and two.reflexes[name].loss < 0.03
    ]
    found += [
        ("tests", name, "positive")
        for name, sign in one.tests.items()
        if sign.share >= 0.6 and two.tests[name].share <= BACKGROUND["tests"][name] + 0.02
    ]
    return found


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_an_explained_finding_never_lowers_its_lesion_against_one_that_it_contradicts(data: st.DataObject) -> None:
    mine, theirs = data.draw(st.sampled_from(ONE_PLACE)), data.draw(st.sampled_from(ONE_PLACE))
    apart = told_apart(mine, theirs)
    if not apart:
        return
    before = data.draw(files())
    key, word, value = data.draw(st.sampled_from(apart))
    known = dict(before.get(key) or {})  # type: ignore[call-overload]
    known.pop(word, None)
    with_it = {**before, key: {**known, word: value}}
    without = {**before, key: known}
    first, second = answer_to(without), answer_to(with_it)
    odds_before = probability(first, mine) / probability(first, theirs)
    odds_after = probability(second, mine) / probability(second, theirs)
    assert odds_after >= odds_before * (1 - 1e-6)


@pytest.mark.parametrize("flag", CES_FLAGS)
@pytest.mark.parametrize("case", CASES[::7], ids=lambda case: f"{case.lesion.cause} {case.root} {case.zone}")
def test_an_emergency_stands_first_whatever_the_rest(case: Case, flag: str) -> None:
    answer = answer_to({**case.findings.to_json(), "red_flags": [flag]})
    assert answer.urgent
    assert answer.red_flags[0].urgent
    if case.lesion.cause == "upper_motor_neuron_lesion":
        assert {cause.cause for cause in answer.causes[:2]} == {case.lesion.cause, "cauda_equina_syndrome"}
    else:
        assert answer.causes[0].cause == "cauda_equina_syndrome"
    assert all(flag.do and flag.sources for flag in answer.red_flags)


def test_an_examined_emergency_needs_no_word_of_its_own() -> None:
    saddle = answer_to({"sensation": {"perianal": "reduced"}})
    assert (saddle.causes[0].cause, saddle.urgent) == ("cauda_equina_syndrome", True)
    upper = answer_to({"reflexes": {"babinski": "extensor"}, "imaging": ["herniation_L5-S1"]})
    assert (upper.causes[0].cause, upper.urgent) == ("upper_motor_neuron_lesion", True)


@pytest.mark.parametrize(
    ("data", "flagged", "urgent"),
    [
        ({"reflexes": {"babinski": "extensor"}}, True, True),
        ({"reflexes": {"clonus": 4}}, True, True),
        ({"reflexes": {"patellar": 4}}, True, True),
        ({"reflexes": {"patellar": 3, "achilles": 3}}, False, False),
        ({"tests": {"hoffmann": "positive"}}, True, False),
        ({"tests": {"hoffmann": "positive", "increased_tone": "positive"}}, True, True),
        ({"tests": {"hoffmann": "positive"}, "reflexes": {"patellar": 3}}, True, True),
        ({"tests": {"hoffmann": "negative"}, "reflexes": {"babinski": "flexor", "clonus": 0}}, False, False),
    ],
)
def test_signs_above_the_cauda_equina(data: dict[str, object], flagged: bool, urgent: bool) -> None:
    answer = answer_to(data)
    assert ("upper_motor_neuron_signs" in {flag.flag for flag in answer.red_flags}, answer.urgent) == (flagged, urgent)
    assert (answer.causes[0].cause == "upper_motor_neuron_lesion") >= urgent


def test_flags_of_tumour_count_together_not_alone() -> None:
    assert not answer_to({"red_flags": ["cancer_history"]}).urgent
    assert answer_to({"red_flags": ["cancer_history", "unexplained_weight_loss"]}).urgent
    assert answer_to({"red_flags": ["unexplained_weight_loss"], "history": ["night_pain"]}).urgent


def test_without_findings_the_priors_remain() -> None:
    answer = shared_localiser().localise(Findings())
    prior = {candidate.cause: 0.0 for candidate in shared_localiser().pool.candidates}
    for cause in answer.causes:
        prior[cause.cause] += cause.probability
    assert prior["disc_herniation"] > prior["achilles_tendinopathy_midportion"] > prior["cauda_equina_syndrome"]
    assert not answer.urgent
    assert len(answer.next_tests) == 6


def test_priors_and_variants_are_shares() -> None:
    candidates = shared_localiser().pool.candidates
    assert sum(candidate.prior for candidate in candidates) == pytest.approx(1, abs=0.005)
    for candidate in candidates:
        assert sum(state.share for state in candidate.states) == pytest.approx(1, abs=0.005)
        assert sum(candidate.ages) == pytest.approx(1)


def test_the_reasons_carry_their_weight_and_words() -> None:
    s1 = next(case for case in CASES if (case.root, case.zone) == ("S1", "subarticular"))
    first = answer_to(s1.findings.to_json()).causes[0]
    assert "reflexes.achilles" in {weight.path for weight in first.pro}
    assert all(weight.weight > 0 and " for" in weight.words for weight in first.pro)
    fibular = next(
        cause for cause in answer_to(s1.findings.to_json()).causes if cause.cause == "common_fibular_neuropathy"
    )
    assert "reflexes.achilles" in {weight.path for weight in fibular.contradictions}
    assert weight_words(0.1) == "says little"
    assert weight_words(-3.0) == "strongly against, over 10 times"


def test_red_flags_are_asked_about_once_the_spine_is_likely() -> None:
    spine: dict[str, object] = {"reflexes": {"achilles": 0}, "tests": {"slr": "positive"}, "age": 40}
    assert answer_to(spine).ask_first.startswith("Ask about bladder")
    assert not answer_to({**spine, "red_flags": []}).ask_first
    assert not answer_to({"tests": {"atfl_tenderness": "positive"}, "history": ["inversion_injury"]}).ask_first


def test_the_summary_says_how_open_it_is() -> None:
    assert answer_to({}).summary == "Still open: no cause leads clearly."
    s1 = next(case for case in CASES if (case.root, case.zone) == ("S1", "subarticular"))
    assert answer_to(s1.findings.to_json()).summary == "Disc herniation L5/S1, beside the midline (S1 root) stands out."
    toes: dict[str, object] = {"strength": {"great_toe_extension": 1, "ankle_dorsiflexion": 2, "hip_abduction": 3}}
    assert "It does not explain: " in answer_to({**toes, "reflexes": {"patellar": 0}}).summary


def test_weakness_counts_as_urgent_when_recent_or_nearly_complete() -> None:
    leg: dict[str, object] = {"sensation": {"dorsum_of_foot": "reduced"}, "tests": {"slr": "positive"}}

    def urgent(grade: float, *history: str) -> bool:
        strength = {"ankle_dorsiflexion": grade, "hip_abduction": 4, "ankle_inversion": 4}
        return answer_to({**leg, "strength": strength, "history": list(history)}).urgent

    assert urgent(3, "weakness_under_two_weeks")
    assert urgent(2)
    assert not urgent(3)
    assert not urgent(2, "gradual_onset")
    assert not urgent(4, "weakness_under_two_weeks")


def test_the_answer_is_plain_json() -> None:
    data = answer_to({"age": 40, "pain": ["calf"]}).to_json()
    assert json.loads(json.dumps(data)) == data
    first = data["causes"][0]  # type: ignore[index]
    assert set(first) >= {"cause", "root", "level", "zone", "probability", "for", "against"}


def test_one_answer_is_quick() -> None:
    findings = CASES[0].findings
    shared_localiser().localise(findings)
    spent = []
    for _ in range(5):
        start = time.perf_counter()
        shared_localiser().localise(findings)
        spent.append(time.perf_counter() - start)
    assert min(spent) < 0.05
