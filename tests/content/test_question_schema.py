"""The schema that ships for editors: it follows from the code, and it takes what the reader takes.

`python -m tests.content.test_question_schema` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.kind_samples import KIND_TEXTS, kind_text
from tests.content.schema_check import faults
from tutor.content.question_schema import FILE, question_schema, schema_text
from tutor.content.strict_yaml import parse
from tutor.paths import bundled

SHIPPED = bundled("lessons")
LESSONS = sorted(SHIPPED.glob("*/questions.yaml"))


def test_the_shipped_schema_follows_from_the_code() -> None:
    told = "write it anew: python -m tests.content.test_question_schema"
    assert (SHIPPED / FILE).read_bytes() == schema_text().encode(), told


@pytest.mark.parametrize("kind", KIND_TEXTS)
def test_a_good_question_fits(kind: str) -> None:
    assert faults(parse(kind_text(kind), "q").plain(), question_schema()) == []


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.parent.name)
def test_every_shipped_question_fits(path: Path) -> None:
    assert faults(parse(path.read_text(encoding="utf-8"), path.name).plain(), question_schema()) == []


@pytest.mark.parametrize(
    ("kind", "change", "to"),
    [
        ("short", "accept:", "acept:"),
        ("short", "kind: short", "kind: shrot"),
        ("predict", "certainty: medium", "certainty: sure"),
        ("gait", "side: right", "side: middle"),
        ("ordering", "free: [[root, plexus]]", "free: [[root]]"),
        ("shade", "map: first", "map: first\n    target: '1:1'"),
        ("case", "budget: 2", "budget: two"),
    ],
)
def test_a_mistake_is_marked(kind: str, change: str, to: str) -> None:
    text = kind_text(kind)
    assert change in text
    assert faults(parse(text.replace(change, to, 1), "q").plain(), question_schema())


if __name__ == "__main__":
    (SHIPPED / FILE).write_bytes(schema_text().encode())
