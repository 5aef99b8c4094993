"""What is kept beside the answers: settings, what is put aside, places in lessons, runs of questions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tutor.learning.records import Given, Place, Run, Setting
from tutor.storage.database import Database
from tutor.storage.rows import DECODE, ENCODE, GIVEN, RUN, Row, given_of, given_row, marks, place_of, run_of, run_row

PUT_RUN = f"INSERT OR REPLACE INTO runs ({', '.join(RUN)}) VALUES ({marks(RUN)})"
PUT_GIVEN = f"INSERT OR REPLACE INTO given (run, {', '.join(GIVEN)}) VALUES (?, {marks(GIVEN)})"


class Notes(Database):
    """The part of the learner's file that is replaced, not appended to."""

    def setting(self, key: str) -> Setting:
        """What was set; None if nothing was."""
        rows = self._read("SELECT value FROM settings WHERE key = ?", (key,))
        value: Setting = DECODE(rows[0][0]) if rows else None
        return value

    def set(self, key: str, value: Setting) -> None:
        """Set something; None forgets it."""
        if value is None:
            self._write(("DELETE FROM settings WHERE key = ?", (key,)))
        else:
            self._write(("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, ENCODE(value))))

    def set_aside(self, memory: str, at: datetime | None) -> None:
        """Ask for a memory no more, from a moment on; None takes it back."""
        if at is None:
            self._write(("DELETE FROM aside WHERE memory = ?", (memory,)))
        else:
            self._write(("INSERT OR REPLACE INTO aside (memory, at) VALUES (?, ?)", (memory, at.isoformat())))

    def aside(self) -> dict[str, datetime]:
        """Memory -> since when it is put aside."""
        return {key: datetime.fromisoformat(at) for key, at in self._read("SELECT memory, at FROM aside")}

    def save_run(self, run: Run) -> None:
        """Put the state of a run."""
        self._write((PUT_RUN, run_row(run)))

    def save_given(self, run: Run, given: Given) -> None:
        """Put the state of a run and what was given to one of its questions, in one transaction."""
        self._write((PUT_RUN, run_row(run)), (PUT_GIVEN, (run.id, *given_row(given))))

    def open_runs(self) -> list[Run]:
        """Runs that did not end, the latest begun first."""
        return self._runs("WHERE ended IS NULL ORDER BY begun DESC, id")

    def ended_runs(self, kinds: Collection[str], most: int) -> list[Run]:
        """Runs of these kinds that ended, the latest first."""
        chosen = f"WHERE ended IS NOT NULL AND kind IN ({marks(kinds)}) ORDER BY ended DESC, id LIMIT ?"
        return self._runs(chosen, (*kinds, most))

    def given(self, run: str) -> dict[str, Given]:
        """Question id -> what was given in a run."""
        rows = self._read(f"SELECT {', '.join(GIVEN)} FROM given WHERE run = ?", (run,))
        return {given.question: given for given in map(given_of, rows)}

    def drop_run(self, run: str) -> None:
        """Forget a run, not what was answered in it."""
        self._write(("DELETE FROM given WHERE run = ?", (run,)), ("DELETE FROM runs WHERE id = ?", (run,)))

    def save_place(self, place: Place) -> None:
        """Remember the place in a lesson."""
        row = (place.lesson, place.block, place.finished, place.at.isoformat())
        self._write(("INSERT OR REPLACE INTO places (lesson, block, finished, at) VALUES (?, ?, ?, ?)", row))

    def places(self) -> dict[str, Place]:
        """Lesson id -> place."""
        rows = self._read("SELECT lesson, block, finished, at FROM places")
        return {place.lesson: place for place in map(place_of, rows)}

    def _runs(self, chosen: str, values: Row = ()) -> list[Run]:
        return [run_of(row) for row in self._read(f"SELECT {', '.join(RUN)} FROM runs {chosen}", values)]
