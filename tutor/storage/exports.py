"""A learner's data for other programs: answers and mastery as CSV, everything as JSON; each file whole or none."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO

from tutor import __version__
from tutor.learning.outline import Outline
from tutor.learning.progress import progress
from tutor.learning.progress_future import POINTS
from tutor.learning.records import Attempt
from tutor.storage.export_fields import FIELDS, FORMAT, FORMAT_VERSION
from tutor.storage.presets import PresetFiles
from tutor.storage.rows import ATTEMPT, attempt_of
from tutor.storage.store import Store
from tutor.storage.whole import written_whole

BATCH = 500
"""Answers of one step."""
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A text cell that begins with one of these may be run as a formula by a spreadsheet."""
ANSWER_COLUMNS = (
    "at", "question", "lesson", "memory", "answer", "outcome", "score", "confidence", "seconds", "hint_used", "mode",
    "rating", "revised_rating", "misconception", "id",
)  # fmt: skip
MASTERY_COLUMNS = ("lesson", "objective", "text", "known_now", "asked", "memories", "answers", "right")
RUN_FIELDS = ("id", "kind", "title", "plan", "place", "spent", "begun", "ended")
RUNS = f"SELECT {', '.join(RUN_FIELDS)} FROM runs ORDER BY begun"
GIVEN_FIELDS = ("run", "question", "answer", "confidence", "flagged", "hint_used", "seconds", "attempt")
GIVEN = f"SELECT {', '.join(GIVEN_FIELDS)} FROM given ORDER BY run, question"

Work = Callable[[IO[str]], Iterator[float]]


@dataclass(frozen=True, slots=True)
class FileExport:
    """Implements learning.keeping.Export: a file, and what writes into it step by step."""

    path: Path
    work: Work

    def steps(self) -> Generator[float, None, None]:
        """Write; the share done. The file takes its place at the end; closing the iterator before leaves nothing."""
        with written_whole(self.path) as file:
            yield from self.work(file)


def answers_csv(store: Store, path: Path) -> FileExport:
    """One line an answer, oldest first."""

    def work(file: IO[str]) -> Iterator[float]:
        # The mark makes Excel read UTF-8.
        file.write("\ufeff")
        writer, revised = csv.writer(file), store.revisions()
        writer.writerow(ANSWER_COLUMNS)
        for share, attempts in _batches(store):
            for attempt in attempts:
                row = _record(attempt) | {"revised_rating": revised.get(attempt.id)}
                writer.writerow([cell(row[name]) for name in ANSWER_COLUMNS])
            yield share

    return FileExport(path, work)


def mastery_csv(store: Store, outline: Outline, now: datetime, path: Path) -> FileExport:
    """One line a lesson, then one an objective; a share that cannot be told is empty."""

    def work(file: IO[str]) -> Iterator[float]:
        found = progress(outline, store, now)
        file.write("\ufeff")
        writer = csv.writer(file)
        writer.writerow(MASTERY_COLUMNS)
        for each in (*found.lessons, *found.mastery):
            share = None if each.share is None else round(each.share, 4)
            values = (
                each.lesson,
                each.objective,
                each.text,
                share,
                each.asked,
                each.memories,
                each.answers,
                each.right,
            )
            writer.writerow([cell(value) for value in values])
        yield 1.0

    return FileExport(path, work)


def everything_json(
    store: Store, outline: Outline, now: datetime, path: Path, *, name: str, presets: PresetFiles
) -> FileExport:
    """Everything that is kept of a learner, with what each field means. name: of the profile."""

    def work(file: IO[str]) -> Iterator[float]:
        head: dict[str, object] = {
            "format": FORMAT, "version": FORMAT_VERSION, "made": now.isoformat(), "program": f"Rootwise {__version__}",
            "profile": name, "fields": FIELDS,
        }  # fmt: skip
        file.write("{\n" + ",\n".join(f"{_dumped(key)}: {_dumped(value)}" for key, value in head.items()))
        file.write(',\n"attempts": [')
        first = True
        for share, attempts in _batches(store):
            for attempt in attempts:
                file.write(("\n" if first else ",\n") + _dumped(_record(attempt)))
                first = False
            yield share * 0.9
        file.write("]")
        for key, value in _rest(store, outline, now, presets):
            file.write(f",\n{_dumped(key)}: {_dumped(value)}")
        file.write("\n}\n")
        yield 1.0

    return FileExport(path, work)


def cell(value: object) -> object:
    """What stands in a cell: numbers and truths as numbers, nothing as nothing, text so that no formula is run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    text = value if isinstance(value, str) else _dumped(value)
    return f"'{text}" if text.startswith(DANGEROUS) else text


def _batches(store: Store) -> Iterator[tuple[float, list[Attempt]]]:
    """(share done, answers), oldest first, read part by part."""
    most = int(store._read("SELECT coalesce(max(number), 0) FROM attempts")[0][0])
    query = f"SELECT number, {', '.join(ATTEMPT)} FROM attempts WHERE number > ? ORDER BY number LIMIT {BATCH}"
    last = 0
    while rows := store._read(query, (last,)):
        last = rows[-1][0]
        yield min(1.0, last / max(1, most)), [attempt_of(row[1:]) for row in rows]


def _rest(store: Store, outline: Outline, now: datetime, presets: PresetFiles) -> Iterator[tuple[str, object]]:
    """What stands beside the answers."""
    found = progress(outline, store, now)
    yield "revisions", {key: int(rating) for key, rating in store.revisions().items()}
    yield "cards", [_plain(asdict(card)) for card in store.cards().values()]
    yield "misconceptions", {key: tally.n for key, tally in store.sums("misconception").items()}
    yield "confusions", {key: tally.n for key, tally in store.sums("confusion").items()}
    yield "places", [_plain(asdict(place)) for place in store.places().values()]
    yield "aside", _plain(store.aside())
    yield "settings", dict(store._read("SELECT key, value FROM settings ORDER BY key"))
    yield "runs", [_plain(dict(zip(RUN_FIELDS, row, strict=True))) for row in store._read(RUNS)]
    yield "given", [_plain(dict(zip(GIVEN_FIELDS, row, strict=True))) for row in store._read(GIVEN)]
    yield "calibration", [asdict(row) for row in found.calibration]
    # Before the first answer there is no curve.
    curve = zip(POINTS, found.retention.stop, found.retention.keep, strict=False)
    yield "retention", [{"days": days, "stop": stop, "keep": keep} for days, stop, keep in curve]
    work = found.workload
    yield (
        "workload",
        [
            {
                "day": (work.first + timedelta(days=place)).isoformat(),
                "planned": planned,
                "expected": round(expected, 2),
            }
            for place, (planned, expected) in enumerate(zip(work.planned, work.expected, strict=True))
        ],
    )
    yield "time", [{"lesson": key, "answers": count, "seconds": seconds} for key, count, seconds in found.time]
    yield "days", [_plain(asdict(day)) for day in found.days.days.values()]
    yield "mastery", [asdict(each) for each in (*found.lessons, *found.mastery)]
    yield "presets", dict(presets.texts())


def _record(attempt: Attempt) -> dict[str, object]:
    return {name: _plain(getattr(attempt, name)) for name in ATTEMPT}


def _plain(value: object) -> object:
    """As JSON can hold it: moments as ISO texts, enumerations as their numbers."""
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    if value is None or isinstance(value, str | bool | float):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Iterable):
        return [_plain(each) for each in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
