"""What the readers of a lesson share: where they stand, the faults, and what the lesson refers to outside itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tutor.content.problems import Problem

UseKind = Literal["structure", "diagram", "reference", "question", "lesson", "zones", "term"]


@dataclass(frozen=True, slots=True)
class Use:
    """One mention of `id` at line:column (from 1) in field `path`. diagram: a structure must be drawn in this one."""

    kind: UseKind
    id: str
    line: int
    column: int
    path: str = ""
    diagram: str = ""


@dataclass
class Reading:
    """One file being read. `problems` and `uses` are filled on the way.

    shorts: reference id → what a citation shows ("Chiu 2015"); None = the id itself.
    """

    file: str
    problems: list[Problem]
    uses: list[Use] = field(default_factory=list)
    shorts: Mapping[str, str] | None = None
