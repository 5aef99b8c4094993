"""The atlas that is shipped, read once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tutor.atlas import Atlas
from tutor.content.atlas_reader import load_atlas
from tutor.content.problems import Problem
from tutor.content.reference_reader import read_references

LESSONS = Path(__file__).resolve().parents[2] / "lessons"


@cache
def atlas() -> Atlas:
    """Loaded with its sources checked against lessons/references.yaml."""
    problems: list[Problem] = []
    references = read_references((LESSONS / "references.yaml").read_text(encoding="utf-8"), "references.yaml", problems)
    assert problems == []
    return load_atlas(LESSONS / "atlas", references)
