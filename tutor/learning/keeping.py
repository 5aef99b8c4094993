"""What a profile screen works with: people, copies of their answers, what an export or a removal has done."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, Protocol

ExportKind = Literal["attempts.csv", "mastery.csv", "everything.json"]
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Profile:
    """One person. key: "" for the one whose answers lie in the data folder itself, else the name of the folder.

    locked: whether a PIN is asked for before it opens.
    """

    key: str
    name: str
    folder: Path
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a learner's file. day: the day that it was made on, for daily ones; why: what it is, in words."""

    path: Path
    made: datetime
    size: int
    why: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds. last: when its last answer was given (aware), None without one."""

    answers: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Removed:
    """What a removal has taken away. left: files of the folder that are not ours and stay."""

    answers: int
    files: int
    bytes: int
    left: tuple[str, ...] = ()


class ProfileError(Exception):
    """A name or a PIN that will not do; `str()` is the sentence for the person."""


class Export(Protocol):
    """An export at work: a step at a time, so that the window stays alive."""

    def steps(self) -> Generator[float, None, None]:
        """Work on; share done, 0..1. The file is there, whole, after the last step, never before. Raises OSError."""


class Keeper(Protocol):
    """Everything that can be done with profiles and their files. Every method raises OSError with a sentence."""

    @property
    def present(self) -> Profile:
        """The profile that is open."""

    def profiles(self) -> list[Profile]:
        """All profiles, the first one first, the others by name."""

    def add(self, name: str) -> Profile:
        """Make an empty profile. Raises ProfileError on a name that will not do."""

    def rename(self, profile: Profile, name: str) -> Profile:
        """Give another name; the folder stays. Raises ProfileError."""

    def set_pin(self, profile: Profile, pin: str) -> Profile:
        """Ask for a PIN from now on; an empty one takes it away. Raises ProfileError."""

    def fits(self, profile: Profile, pin: str) -> bool:
        """Whether this is the PIN."""

    def copies(self) -> list[Copy]:
        """Copies of the present profile's file, the newest first."""

    def contents(self, copy: Copy) -> Contents:
        """What a copy holds, read without a write. Raises OSError with a sentence if it cannot be read."""

    def unreadable(self) -> bool:
        """Whether the present file itself is what is wrong, so that only a copy helps; not one that is in use."""

    def restore(self, copy: Copy) -> Path | None:
        """Put a copy in the place of the present file; where that one was put aside. The program works on with it.

        Raises OSError with a sentence, and then nothing has changed.
        """

    def export(self, kind: ExportKind, path: Path) -> Export:
        """Write the present profile's data to a file."""

    def remove(self, profile: Profile) -> Removed:
        """Delete answers, copies, presets and settings of a profile, and itself unless it is the first."""

    def open(self, profile: Profile) -> None:
        """Work with another profile from now on."""
