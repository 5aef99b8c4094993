"""What the profile screen can do: people, copies, exports, removal; the program's own file is closed meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tutor.learning.keeping import Contents, Copy, Export, ExportKind, Profile, Removed
from tutor.learning.outline import Outline
from tutor.storage.copies import copies_in
from tutor.storage.errors import StoreError
from tutor.storage.exports import answers_csv, everything_json, mastery_csv
from tutor.storage.presets import PresetFiles
from tutor.storage.profiles import ProfileFolders
from tutor.storage.removing import PRESETS, remove_data
from tutor.storage.restoring import contents, restore
from tutor.storage.store import NAME, Store


class FolderKeeper:
    """Implements learning.keeping.Keeper over the folders below `root`.

    reopen: opens a profile's file and shows it; close: lets go of the open file; choose: asks who learns now; now: the
    clock. `store` and `outline` are those of the open profile, None while nothing is open.
    """

    def __init__(
        self,
        root: Path,
        reopen: Callable[[Profile], None],
        close: Callable[[], None],
        choose: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._folders = ProfileFolders(root)
        self._reopen, self._close, self._choose, self._now = reopen, close, choose, now
        self.present = self._folders.all()[0]
        self.store: Store | None = None
        self.outline: Outline | None = None

    def profiles(self) -> list[Profile]:
        """All profiles; the one that is open is among them even without answers yet."""
        found = self._folders.all()
        return found if any(each.folder == self.present.folder for each in found) else [self.present, *found]

    def at_start(self) -> list[Profile]:
        """Among whom to choose at the start."""
        return self._folders.all()

    def add(self, name: str) -> Profile:
        """Make an empty profile."""
        return self._folders.add(name)

    def rename(self, profile: Profile, name: str) -> Profile:
        """Give another name."""
        return self._changed(self._folders.rename(profile, name))

    def set_pin(self, profile: Profile, pin: str) -> Profile:
        """Ask for a PIN from now on; an empty one takes it away."""
        return self._changed(self._folders.set_pin(profile, pin))

    def fits(self, profile: Profile, pin: str) -> bool:
        """Whether this is the PIN."""
        return self._folders.fits(profile, pin)

    def copies(self) -> list[Copy]:
        """Copies of the present profile's file, the newest first."""
        return copies_in(self.present.folder)

    def contents(self, copy: Copy) -> Contents:
        """What a copy holds, read without a write."""
        return contents(copy.path)

    def unreadable(self) -> bool:
        """Whether the present file is what is wrong; a file that another program uses can be read."""
        try:
            contents(self.present.folder / NAME)
        except StoreError:
            return True
        return False

    def restore(self, copy: Copy) -> Path | None:
        """Put a copy in the place of the present file, and go on with it; where the present file was put aside."""
        self._close()
        try:
            return restore(self.present.folder, copy.path, self._now())
        finally:
            self._reopen(self.present)

    def export(self, kind: ExportKind, path: Path) -> Export:
        """Write the present profile's data to a file, step by step."""
        if self.store is None or self.outline is None:
            raise StoreError("Nothing is open that could be exported.")
        if kind == "attempts.csv":
            return answers_csv(self.store, path)
        if kind == "mastery.csv":
            return mastery_csv(self.store, self.outline, self._now(), path)
        presets = PresetFiles(self.present.folder / PRESETS)
        return everything_json(self.store, self.outline, self._now(), path, name=self.present.name, presets=presets)

    def remove(self, profile: Profile) -> Removed:
        """Delete all data of a profile, and its folder unless that is the data folder itself."""
        answers, mine = _answers_in(profile.folder / NAME), profile.folder == self.present.folder
        if mine:
            self._close()
        try:
            removed = remove_data(profile, answers)
            self._folders.drop(profile)
        finally:
            if mine:
                # Not simply the next profile: that one may ask for a PIN.
                self._choose()
        return removed

    def open(self, profile: Profile) -> None:
        """Work with another profile from now on."""
        self._reopen(profile)

    def _changed(self, profile: Profile) -> Profile:
        if profile.folder == self.present.folder:
            self.present = profile
        return profile


def _answers_in(path: Path) -> int:
    """How many answers a file holds that may be open; 0 if that cannot be told."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM attempts").fetchone()[0])
    except (sqlite3.Error, OSError):
        return 0
