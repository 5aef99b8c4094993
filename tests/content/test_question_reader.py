"""questions.yaml: what is read, what is refused and how it is said."""

from __future__ import annotations

import pytest

from tutor.content.problems import Problem
from tutor.content.question_reader import read_questions
from tutor.questions import LocateQuestion, NumericQuestion, SingleQuestion
from tutor.questions.base import Question

DIAGRAMS = {"leg-posterior": {"muscle.soleus", "tendon.achilles", "nerve.tibial"}}
OBJECTIVES = {"disc-to-heel.o1"}
COMMON = """
    objective: disc-to-heel.o1
    prompt: Which root carries most of the ankle reflex?
    explanation: The reflex runs through the tibial nerve and mostly the first sacral root.
    sources: [chiu2015]
    certainty: high
"""
SINGLE = f"""questions:
  - id: disc-to-heel.q01
    kind: single{COMMON}
    options:
      - {{id: l5, text: L5, correct: false, because: No reflex is tested there., misconception: level}}
      - {{id: s1, text: S1, correct: true, because: Most of its fibres pass here.}}
"""
NUMERIC = f"""questions:
  - id: disc-to-heel.q02
    kind: numeric{COMMON}
    answer: 4
    unit: cm
    tolerance: 0.5
    accept_range: [2, 6]
    minimum: 0
    maximum: 30
    near:
      - {{value: 12, tolerance: 1, because: That is the junction., misconception: junction}}
"""
LOCATE = f"""questions:
  - id: disc-to-heel.q03
    kind: locate{COMMON}
    figure: {{diagram: leg-posterior, labels: none, alt: A leg from behind}}
    target: [tendon.achilles]
    because: {{muscle.soleus: It is the muscle above., tendon.achilles: It ends on the heel bone.}}
"""


def read(text: str) -> tuple[tuple[Question, ...], list[Problem]]:
    problems: list[Problem] = []
    return read_questions(text, "questions.yaml", problems, objectives=OBJECTIVES, diagrams=DIAGRAMS), problems


def errors(text: str) -> list[str]:
    found, problems = read(text)
    assert not found
    return [str(problem) for problem in problems if problem.severity == "error"]


def warnings(text: str) -> list[str]:
    found, problems = read(text)
    assert found
    return [str(problem) for problem in problems]


def test_reads_a_single_choice() -> None:
    (question,), problems = read(SINGLE)
    assert isinstance(question, SingleQuestion)
    assert problems == []
    assert [option.correct for option in question.options] == [False, True]
    assert question.options[0].misconception == "level"
    assert question.memory == "disc-to-heel.q01"


def test_reads_a_number() -> None:
    (question,), problems = read(NUMERIC)
    assert isinstance(question, NumericQuestion)
    assert problems == []
    assert (question.answer, question.accept_range, question.near[0].value) == (4.0, (2.0, 6.0), 12.0)


def test_reads_a_locate_question_and_one_word_labels() -> None:
    (question,), problems = read(LOCATE)
    assert isinstance(question, LocateQuestion)
    assert problems == []
    assert question.figure is not None
    assert question.figure.labels == ("none",)
    assert question.because["muscle.soleus"] == "It is the muscle above."


def test_reads_multiple() -> None:
    (question,), _ = read(SINGLE.replace("kind: single", "kind: multiple"))
    assert question.grade(["s1"]).outcome == "right"


@pytest.mark.parametrize(
    ("text", "change", "to", "message"),
    [
        (
            NUMERIC,
            "tolerance: 0.5",
            "tolerence: 0.5",
            "12:5: questions[0].tolerence: unknown field, did you mean tolerance?",
        ),
        (SINGLE, "correct: true", "correct: false", "no option is correct"),
        (SINGLE, ", because: Most of its fibres pass here.", "", "questions[0].options[1]: missing field because"),
        (SINGLE, "because: Most of its fibres pass here.", "because: ' '", "must say why"),
        (SINGLE, "id: l5", "id: s1", "options[1].id: the same id as options[0]"),
        (SINGLE, "text: L5", "text: 's1 '", "options[1].text: the same text as options[0]"),
        (SINGLE, "text: L5", "text: All of the above", "tests test-taking"),
        (SINGLE, "text: L5", "text: Both of the options", "tests test-taking"),
        (SINGLE, "correct: false", "correct: true", "one correct option"),
        (SINGLE, "objective: disc-to-heel.o1", "objective: disc-to-heel.o2", "did you mean disc-to-heel.o1?"),
        (SINGLE, "kind: single", "kind: singel", "did you mean single?"),
        (SINGLE, "kind: single", "kynd: single", "missing field kind"),
        (SINGLE, "certainty: high", "certainty: sure", "high | medium | contested"),
        (SINGLE, "certainty: high", "certainty: contested", "must not grade one reading as absolute"),
        (SINGLE, "certainty: high", "certainty: high\n    difficulty: 6", "from 1 to 5"),
        (SINGLE, "id: disc-to-heel.q01", "id: Question 1", "lower-case"),
        (SINGLE, "prompt: Which root carries most of the ankle reflex?", "prompt: ''", "must not be empty"),
        (NUMERIC, "answer: 4", "answer: 31", "31 lies outside the question's own range 0 to 30"),
        (NUMERIC, "accept_range: [2, 6]", "accept_range: [2, 60]", "accept_range[1]: 60 lies outside"),
        (NUMERIC, "accept_range: [2, 6]", "accept_range: [6, 2]", "must be [low, high]"),
        (NUMERIC, "value: 12", "value: 5", "5 is accepted as right"),
        (NUMERIC, "maximum: 30", "maximum: -1", "must be above minimum"),
        (NUMERIC, "tolerance: 0.5", "tolerance: -1", "must not be negative"),
        (NUMERIC, "answer: 4", "answer: four", "must be a number"),
        (LOCATE, "target: [tendon.achilles]", "target: [tendon.achiles]", "did you mean tendon.achilles?"),
        (LOCATE, "target: [tendon.achilles]", "target: []", "at least one structure"),
        (
            LOCATE,
            "because: {muscle.soleus",
            "because: {muscle.solus",
            "because.muscle.solus: muscle.solus is not drawn",
        ),
        (LOCATE, "diagram: leg-posterior", "diagram: leg-postrior", "did you mean leg-posterior?"),
        (LOCATE, "labels: none", "labels: [muscle.solus]", "figure.labels[0]: muscle.solus is not drawn"),
        (LOCATE, "labels: none", "highlight: [tendon.achilles]", "gives the answer away"),
        (LOCATE, "    figure: {diagram: leg-posterior, labels: none, alt: A leg from behind}\n", "", "needs a diagram"),
        (SINGLE, "questions:", "qestions:", "must start with `questions:`"),
        (SINGLE, "questions:\n", "note: x\nquestions:\n", "note: unknown field"),
        (SINGLE, "questions:\n", "questions:\n\t", "a tab"),
    ],
)
def test_refuses(text: str, change: str, to: str, message: str) -> None:
    assert change in text
    changed = text.replace(change, to, 1)
    _, problems = read(changed)
    assert any(message in str(problem) and problem.severity == "error" for problem in problems), problems


def test_all_faults_are_told_at_once_and_placed() -> None:
    text = (SINGLE + NUMERIC.removeprefix("questions:\n") + LOCATE.removeprefix("questions:\n")).replace("S1", "L5")
    text = text.replace("tolerance: 0.5", "tolerence: 0.5").replace("[tendon.achilles]", "[tendon.heel]")
    text = text.replace("id: disc-to-heel.q03", "id: disc-to-heel.q01")
    found = errors(text)
    assert len(found) == 4
    assert "questions.yaml:12:24: questions[0].options[1].text: the same text as options[0]" in found
    assert any("used twice, first on line 2" in line for line in found)


def test_a_faulty_question_does_not_hide_the_good_ones() -> None:
    text = SINGLE + NUMERIC.removeprefix("questions:\n").replace("answer: 4", "answer: 99")
    found, problems = read(text)
    assert [question.id for question in found] == ["disc-to-heel.q01"]
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("change", "to"),
    [
        ("mostly the first sacral root", "sources differ on the share of S2"),
        ("correct: false", "correct: true"),
    ],
)
def test_a_contested_question_names_the_dispute_or_accepts_the_alternatives(change: str, to: str) -> None:
    text = SINGLE.replace("certainty: high", "certainty: contested").replace(change, to)
    found, _ = read(text)
    assert found


@pytest.mark.parametrize(
    ("text", "change", "to", "message"),
    [
        (SINGLE, "text: S1", "text: The first sacral root and its ventral branch", "much longer"),
        (SINGLE, "sources: [chiu2015]", "sources: []", "no source"),
        (SINGLE, "text: L5", "text: None of these", "none of the above"),
        (SINGLE, "text: L5", "text: It is never tested", "gives them away"),
        (SINGLE, "Which root carries", "Which root does NOT carry", "what is not so"),
        (SINGLE, "Which root carries", "Painful or not, which root, known or not, carries", ""),
        (SINGLE, "certainty: high", "certainty: high\n    hint: Not the knee reflex", ""),
        (LOCATE, ", alt: A leg from behind", "", "no alt text"),
        (SINGLE, "Most of its fibres pass here.", "No reflex is tested there.", "share one rationale"),
        (
            SINGLE,
            "The reflex runs through the tibial nerve and mostly the first sacral root.",
            "It does.",
            "very short",
        ),
    ],
)
def test_advises(text: str, change: str, to: str, message: str) -> None:
    assert change in text
    told = warnings(text.replace(change, to, 1))
    assert told == [] if not message else any(message in line for line in told)
    assert all(": warning: " in line for line in told)


def test_advises_when_the_right_option_stands_always_at_one_place() -> None:
    body = SINGLE.removeprefix("questions:\n")
    text = "questions:\n" + "".join(body.replace("q01", f"q0{number}") for number in range(1, 6))
    assert any("number 2 in 5 of 5" in line for line in warnings(text))


def test_what_is_not_known_is_not_checked() -> None:
    problems: list[Problem] = []
    found = read_questions(LOCATE.replace("leg-posterior", "elsewhere"), "questions.yaml", problems)
    assert len(found) == 1
    assert problems == []
