"""A small good course to spoil: texts, and a function that writes them as a lessons folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FRONT = """\
---
id: small
title: A small lesson
summary: What a small lesson holds.
minutes: 5
objectives:
  - {id: one, text: Say one.}
  - {id: two, text: Say two.}
  - {id: three, text: Say three.}
takeaways: [One thing]
---
"""
FIGURE = """\
:::figure
diagram: leg
highlight: [tendon.achilles]
alt: The calf from behind.
:::
"""
BODY = """\

## First words

The [tendon](body:tendon.achilles) is strong [@chiu2015].

"""
CHECK = """\
:::check
questions: [small.q01]
:::
"""
EVIDENCE = """\
:::evidence
strength: contested
sources: [chiu2015]
claims: [S1-15]
---
It **may** be so.
:::
"""
NOTE = """\
:::redflag Act at once
Go to hospital.
:::
"""
LESSON = FRONT + BODY + FIGURE + CHECK + EVIDENCE + NOTE

_QUESTION = """\
  - id: small.q0{number}
    kind: single
    objective: {objective}
    prompt: Which tendon ends at the heel?
    certainty: high
    claims: [S1-15]
    options:
      - {{id: a, text: Achilles, correct: true, because: It joins the calf to the heel bone.}}
      - {{id: b, text: Patellar, correct: false, because: It lies below the knee.}}
    explanation: The calf pulls on the heel bone through the Achilles tendon.
    sources: [chiu2015]
"""
QUESTIONS = "questions:\n" + "".join(
    _QUESTION.format(number=number, objective=objective) for number, objective in enumerate(("one", "two", "three"), 1)
)
REFERENCES = """\
references:
  - id: chiu2015
    type: article-journal
    author: [{family: Chiu, given: Chen-Chih}, {family: Chuang, given: Tai-Yuan}]
    issued: {date-parts: [[2015]]}
    title: The probability of spontaneous regression
    container-title: Clinical Rehabilitation
    volume: 29
    page: 184-195
    DOI: 10.1177/0269215514540919
    note: Abstract read.
"""
COVERAGE = "sections:\n  One:\n    S1-15: {claim: Load, lessons: [small], questions: [small.q01]}\n"
COURSE: Mapping[str, str] = {
    "01-small/lesson.md": LESSON,
    "01-small/questions.yaml": QUESTIONS,
    "references.yaml": REFERENCES,
    "coverage.yaml": COVERAGE,
}


def write_course(folder: Path, files: Mapping[str, str] = COURSE) -> Path:
    """Write the files below `folder` and return it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
