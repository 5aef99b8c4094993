"""Exports: all of it, numbers as numbers, no formula run, and never half a file."""

from __future__ import annotations

import csv
import errno
import json
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.learning.samples import NOON, attempt, course
from tutor.learning.outline import Outline
from tutor.learning.records import Given, Place, Rating, Revision, Run
from tutor.learning.schedule import schedule
from tutor.storage.errors import StoreError
from tutor.storage.export_fields import FIELDS, FORMAT, FORMAT_VERSION
from tutor.storage.exports import BATCH, FileExport, answers_csv, cell, everything_json, mastery_csv
from tutor.storage.opening import open_store
from tutor.storage.presets import PresetFiles
from tutor.storage.store import Store

OUTLINE = Outline(course())
CARD = schedule(None, "soleus", Rating.GOOD, NOON)


def filled(folder: Path) -> Store:
    store = open_store(folder)
    store.follow(OUTLINE)
    answers = ["=HYPERLINK(1)", -4.25, ["a", "+b"], {"structure": "muscle.soleus", "x": -12.5}, '@x "quoted", ö', ""]
    for number, answer in enumerate(answers):
        store.record(attempt(number, answer=answer, at=NOON + timedelta(hours=number), misconception="-tag"), CARD)
    store.revise(Revision("attempt-1", NOON, Rating.HARD), CARD)
    store.save_place(Place("heel", 3, finished=False, at=NOON))
    store.set("exam", "2026-06-01")
    store.save_given(Run(id="r", kind="exam", title="=T", questions=("q1",), begun=NOON), Given(question="q1"))
    return store


def write(export: FileExport) -> list[float]:
    return list(export.steps())


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_answers_as_a_table(tmp_path: Path) -> None:
    store, path = filled(tmp_path), tmp_path / "a.csv"
    assert write(answers_csv(store, path)) == [1.0]
    rows = table(path)
    assert len(rows) == 6
    assert [row["answer"] for row in rows] == [
        "'=HYPERLINK(1)", "-4.25", '["a", "+b"]', '{"structure": "muscle.soleus", "x": -12.5}', "'@x \"quoted\", ö", "",
    ]  # fmt: skip
    first = rows[0]
    assert (first["score"], first["seconds"], first["rating"], first["confidence"]) == ("1.0", "20.0", "3", "3")
    assert (first["hint_used"], first["misconception"], first["revised_rating"]) == ("0", "'-tag", "")
    assert rows[1]["revised_rating"] == "2"
    assert datetime.fromisoformat(first["at"]) == NOON
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    store.close()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (-1, -1), (-0.5, -0.5), (True, 1), (None, ""), ("-1", "'-1"), ("=1+1", "'=1+1"), ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("a=1", "a=1"),
    ],
)  # fmt: skip
def test_text_is_no_formula_and_a_number_no_text(value: object, shown: object) -> None:
    assert cell(value) == shown


def test_mastery_as_a_table(tmp_path: Path) -> None:
    store, path = filled(tmp_path), tmp_path / "m.csv"
    write(mastery_csv(store, OUTLINE, NOON, path))
    rows = table(path)
    assert [(row["lesson"], row["objective"]) for row in rows] == [
        ("heel", ""), ("knee", ""), ("heel", "o1"), ("heel", "o2"), ("knee", "o3"),
    ]  # fmt: skip
    assert (rows[0]["known_now"], rows[0]["asked"], rows[0]["memories"], rows[0]["answers"]) == ("", "1", "3", "6")
    store.close()


def test_everything_as_json_with_what_it_means(tmp_path: Path) -> None:
    store, path = filled(tmp_path), tmp_path / "e.json"
    presets = PresetFiles(tmp_path / "presets")
    presets.write("mine", '{"a": 1}')
    shares = write(everything_json(store, OUTLINE, NOON, path, name="Änne", presets=presets))
    assert shares[-1] == 1.0
    found = json.loads(path.read_text(encoding="utf-8"))
    assert (found["format"], found["version"], found["profile"]) == (FORMAT, FORMAT_VERSION, "Änne")
    assert [each["answer"] for each in found["attempts"]] == [each.answer for each in store.attempts()]
    assert found["revisions"] == {"attempt-1": 2}
    assert found["cards"][0]["stability"] == CARD.stability
    assert (found["misconceptions"], found["settings"]) == ({"-tag": 6}, {"exam": '"2026-06-01"'})
    assert found["places"][0] == {"lesson": "heel", "block": 3, "finished": False, "at": NOON.isoformat()}
    assert (found["runs"][0]["title"], found["given"][0]["question"]) == ("=T", "q1")
    assert list(found["presets"].values()) == ['{"a": 1}']
    assert sum(day["answers"] for day in found["days"]) == 6
    own = set(found) - {"format", "version", "made", "program", "profile", "fields"}
    assert own == {key for key in FIELDS if "." not in key}, "every part is explained, and nothing else"
    assert {f"attempts.{key}" for key in found["attempts"][0]} == {key for key in FIELDS if key.startswith("attempts.")}
    store.close()


def test_a_large_history_is_written_part_by_part(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    template = attempt()
    rows = [(f"n{number}",) for number in range(BATCH + 5)]
    store.record(template, CARD)
    copied = "SELECT ?, at, question, memory, lesson, answer, score, outcome, rating, confidence, hint_used, seconds"
    columns = "id, at, question, memory, lesson, answer, score, outcome, rating, confidence, hint_used, seconds, mode"
    statement = f"INSERT INTO attempts ({columns}) {copied}, mode FROM attempts WHERE number = 1"
    store._write(*((statement, row) for row in rows))
    shares = write(answers_csv(store, tmp_path / "a.csv"))
    assert len(shares) == 2
    assert 0 < shares[0] < shares[1] == 1.0
    assert len(table(tmp_path / "a.csv")) == BATCH + 6
    store.close()


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    store, path = filled(tmp_path), tmp_path / "e.json"
    steps = everything_json(store, OUTLINE, NOON, path, name="", presets=PresetFiles(tmp_path / "presets")).steps()
    next(steps)
    steps.close()
    assert not list(tmp_path.glob("*e.json*"))
    store.close()


def test_a_full_disk_is_one_sentence_and_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, path = filled(tmp_path), tmp_path / "a.csv"
    path.write_text("older export")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match=r"^.*a\.csv was not written: the disk is full\. Nothing was changed\."):
        write(answers_csv(store, path))
    assert path.read_text() == "older export"
    store.close()
