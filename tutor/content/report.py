"""The outcome of checking content: counts, problems, a text for people and JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from tutor.content.problems import Problem


@dataclass(frozen=True, slots=True)
class Report:
    """counts: what was read, e.g. {"lessons": 1}; obstacles: one sentence for each path that could not be checked."""

    counts: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    obstacles: tuple[str, ...] = ()

    @property
    def errors(self) -> int:
        """Faults that keep content from being used, and paths that could not be checked."""
        return len(self.obstacles) + sum(problem.severity == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """Weaknesses of content that can be used."""
        return sum(problem.severity == "warning" for problem in self.problems)

    @property
    def status(self) -> int:
        """Exit status: 0 good, 1 errors in content, 2 a path could not be checked."""
        return 2 if self.obstacles else min(self.errors, 1)

    def text(self) -> str:
        """One line a problem, then one line of sums."""
        lines = [*(str(problem) for problem in self.problems), *self.obstacles]
        counts = ", ".join(_counted(count, noun) for noun, count in self.counts.items())
        sums = f"{_counted(self.errors, 'errors')}, {_counted(self.warnings, 'warnings')}"
        return "\n".join([*lines, f"{counts}: {sums}" if counts else sums])

    def to_json(self) -> str:
        """The same as one object: ok, counts, errors, warnings, problems, obstacles."""
        return json.dumps(
            {
                "ok": self.errors == 0,
                "counts": dict(self.counts),
                "errors": self.errors,
                "warnings": self.warnings,
                "problems": [asdict(problem) for problem in self.problems],
                "obstacles": list(self.obstacles),
            },
            ensure_ascii=False,
            indent=2,
        )


def _counted(count: int, noun: str) -> str:
    """A number with its noun: 1 lesson, 2 lessons, no errors."""
    return f"{count or 'no'} {noun.removesuffix('s') if count == 1 else noun}"
