"""`:::sim`: checked against the lab, every fault with its place."""

from __future__ import annotations

import pytest

from tests.content.lesson_samples import BODY, CHECK, FIGURE, FRONT
from tutor.content.lesson_reader import read_lesson
from tutor.content.problems import Problem
from tutor.content.question_reader import read_questions
from tutor.content.sim_box import EVERY_LAB
from tutor.questions.base import Sim
from tutor.sims.labs import LABS

BEFORE = FRONT + BODY + FIGURE + CHECK
FIRST = BEFORE.count("\n") + 2
"""Line of the first field of the box."""


def read(fields: str) -> tuple[list[Sim], list[Problem]]:
    problems: list[Problem] = []
    lesson = read_lesson(f"{BEFORE}:::sim\n{fields}\n:::\n", "lesson.md", problems)
    return [block for block in lesson.blocks if isinstance(block, Sim)] if lesson else [], problems


def test_a_preset_and_what_the_lesson_changes_of_it() -> None:
    fields = (
        "lab: disc\npreset: Subarticular extrusion\nsettings: {size: 7, side: left}\nsliders: [size, trunk_flexion]\n"
        "view: axial\nalt: An extrusion meets the L5 root.\ncaption: Which root?"
    )
    sims, problems = read(fields)
    assert problems == []
    assert sims[0].preset == "Subarticular extrusion"
    assert sims[0].settings == {"type": "extrusion", "size": 7.0, "side": "left"}
    assert (sims[0].sliders, sims[0].view) == (("size", "trunk_flexion"), "axial")


def test_settings_of_an_exported_preset_can_be_pasted() -> None:
    sims, problems = read('lab: disc\nalt: Bent.\nsettings: {\n  "trunk_flexion": 70.0,\n  "load": 20.0\n }')
    assert problems == []
    assert dict(sims[0].settings) == {"trunk_flexion": 70.0, "load": 20.0}


@pytest.mark.parametrize("preset", [preset.name for preset in LABS["disc"].presets])
def test_every_shipped_preset_can_stand_in_a_lesson(preset: str) -> None:
    sims, problems = read(f'lab: disc\nalt: It.\npreset: "{preset}"')
    assert (len(sims), problems) == (1, [])


@pytest.mark.parametrize("preset", [preset.name for preset in EVERY_LAB["chain"].presets])
def test_every_lesion_can_stand_in_a_lesson(preset: str) -> None:
    sims, problems = read(f'lab: chain\nalt: It.\npreset: "{preset}"\nsliders: [cause, severity]')
    assert (len(sims), problems) == (1, [])


@pytest.mark.parametrize(
    ("fields", "line", "column", "told"),
    [
        ("lab: chain\nalt: It.\npreset: Ankle sprain\nsliders: [level]", 3, 11, "no such parameter"),
        ("lab: chain\nalt: It.\nsettings: {cause: ankle_sprain, level: L4-L5}", 2, 11, "level: no such parameter"),
        ("lab: chain\nalt: It.\nview: axial", 2, 7, "Clinic has no view axial"),
        ("lab: disk\nalt: It.", 0, 6, "did you mean disc"),
        ("lab: disc\nalt: ' '", 1, 6, "in words"),
        ("lab: disc", 0, 1, "missing field alt"),
        ("lab: disc\nalt: It.\npreset: Bulg", 2, 9, "did you mean Bulge"),
        ("lab: disc\nalt: It.\nsettings: {lod: 3}", 2, 12, "did you mean load"),
        ("lab: disc\nalt: It.\nsettings: {load: 300}", 2, 18, "0 to 50 kg"),
        ("lab: disc\nalt: It.\nsettings: {load: heavy}", 2, 18, "not a number"),
        ("lab: disc\nalt: It.\nsettings: {load: true}", 2, 18, "must be a number or text"),
        ("lab: disc\nalt: It.\nsettings: {posture: walking, load: 3}", 2, 11, "leave load out"),
        ("lab: disc\nalt: It.\nsliders: [load, weight]", 2, 17, "no such parameter"),
        ("lab: disc\nalt: It.\nsliders: [load, load]", 2, 17, "listed twice"),
        ("lab: disc\nalt: It.\nview: top", 2, 7, "must be one of"),
        ("lab: disc\nalt: It.\nview: front", 2, 7, "choose both, axial, median, pedicle"),
        ("lab: gait\nalt: It.\nview: axial", 2, 7, "choose both, side, front"),
        ("lab: gait\nalt: It.\nsettings: {calf_strenght: 0.3}", 2, 12, "did you mean calf_strength"),
        ("lab: disc\nalt: It.\nslider: [load]", 2, 1, "did you mean sliders"),
    ],
)
def test_each_fault_has_its_place(fields: str, line: int, column: int, told: str) -> None:
    sims, problems = read(fields)
    assert sims == []
    assert [(problem.line, problem.column) for problem in problems] == [(FIRST + line, column)]
    assert told in problems[0].message


def test_too_many_controls_belong_into_the_lab() -> None:
    names = ", ".join(one.name for one in LABS["disc"].parameters[:7])
    _, problems = read(f"lab: disc\nalt: It.\nsliders: [{names}]")
    assert "at most 6 controls, found 7" in problems[0].message


QUESTION = """\
questions:
  - id: small.q01
    kind: single
    objective: one
    prompt: Which root gives way?
    certainty: high
    sim: {lab: disc, preset: Subarticular extrusion, alt: Material behind the disc meets a root., sliders: [size]}
    options:
      - {id: a, text: L5, correct: true, because: It passes behind the disc.}
      - {id: b, text: L4, correct: false, because: It has left above the disc.}
    explanation: The traversing root passes behind the disc.
    sources: [kim2000]
"""


def test_a_question_may_show_a_simulation() -> None:
    problems: list[Problem] = []
    questions = read_questions(QUESTION, "questions.yaml", problems)
    assert [problem for problem in problems if problem.severity == "error"] == []
    sim = questions[0].sim
    assert sim is not None
    assert (sim.settings["type"], sim.sliders) == ("extrusion", ("size",))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("preset: Subarticular", "preset: Subarticlar", "questions[0].sim.preset: unknown preset"),
        ("[size]", "[sise]", "questions[0].sim.sliders[0]: Disc lab has no such parameter, did you mean size"),
        ("sim: {", "figure: {diagram: leg, alt: A leg.}\n    sim: {", "not both"),
        ("alt: Material behind the disc meets a root., ", "", "questions[0].sim: missing field alt"),
    ],
)
def test_faults_of_a_questions_simulation_are_placed(old: str, new: str, told: str) -> None:
    problems: list[Problem] = []
    assert read_questions(QUESTION.replace(old, new), "questions.yaml", problems) == ()
    assert any(told in str(problem) and problem.line >= 7 for problem in problems), problems
