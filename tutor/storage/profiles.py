"""People who share a computer: each has a folder of their own, with a small file that holds name and PIN.

The first person's answers lie in the data folder itself, as they did before there were profiles, and stay there.
Everyone else has a folder in `profiles`. No list of profiles could contradict the folders: the folders are the list.
A PIN keeps somebody from opening another's profile by mistake. It encrypts nothing: whoever can use this account of the
computer can read the files, and take the PIN away.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
import shutil
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tutor.learning.keeping import LONGEST_NAME, Profile, ProfileError
from tutor.storage.store import NAME
from tutor.storage.whole import unwritten, written_whole

FOLDER, FILE, FORM = "profiles", "profile.json", 1
UNNAMED = "First profile"
LARGEST = 10_000
PIN = re.compile(r"\d{4,12}", re.ASCII)
COST: Mapping[str, int] = {"n": 2**14, "r": 8, "p": 1}
"""Of scrypt (RFC 7914): about a twentieth of a second and 16 MB."""
MOST = 16 * 1024 * 1024
"""Largest n·r that a file may ask for, so that a spoilt one cannot stop the program."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the small file holds. pin: its salt, hash and costs; None without a PIN."""

    name: str = ""
    pin: Mapping[str, object] | None = None


class ProfileFolders:
    """The profiles below one data folder. What fails raises OSError with a sentence, a bad name or PIN ProfileError."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def all(self) -> list[Profile]:
        """The first profile, if it has answers or there is no other; then the others by name."""
        folder = self.root / FOLDER
        try:
            found = sorted(path for path in folder.iterdir() if path.is_dir() and not path.is_symlink())
        except OSError:
            found = []
        others = [_profile(path, path.name, path.name) for path in found if (path / FILE).is_file()]
        first = _profile(self.root, "", UNNAMED)
        has_answers = (self.root / NAME).exists() or not others
        return ([first] if has_answers else []) + sorted(others, key=lambda each: (each.name.casefold(), each.key))

    def add(self, name: str) -> Profile:
        """Make an empty profile."""
        name = self._free(name, "")
        key = folder_name(name)
        while (self.root / FOLDER / key).exists():
            key = f"{folder_name(name)}-{secrets.token_hex(2)}"
        folder = self.root / FOLDER / key
        try:
            folder.mkdir(mode=0o700, parents=True)
        except OSError as error:
            raise unwritten(folder, error) from error
        _write(folder, Card(name))
        return Profile(key, name, folder)

    def rename(self, profile: Profile, name: str) -> Profile:
        """Give another name; the folder stays where it is."""
        name = self._free(name, profile.folder.as_posix())
        _write(profile.folder, replace(_read(profile.folder), name=name))
        return replace(profile, name=name)

    def set_pin(self, profile: Profile, pin: str) -> Profile:
        """Ask for a PIN; an empty one takes it away."""
        if pin and not PIN.fullmatch(pin):
            raise ProfileError("A PIN has 4 to 12 digits.")
        _write(profile.folder, replace(_read(profile.folder), pin=_sealed(pin) if pin else None))
        return replace(profile, locked=bool(pin))

    def fits(self, profile: Profile, pin: str) -> bool:
        """Whether this is the PIN of a profile; anything is, where there is none or it cannot be read."""
        sealed = _read(profile.folder).pin
        if sealed is None:
            return True
        try:
            return hmac.compare_digest(_hash(pin, sealed), bytes.fromhex(str(sealed["hash"])))
        except (KeyError, TypeError, ValueError):
            return True

    def drop(self, profile: Profile) -> None:
        """Remove a profile's folder with all that is in it. The first profile's folder is the data folder and stays."""
        if profile.key and profile.folder.parent == self.root / FOLDER:
            try:
                shutil.rmtree(profile.folder)
            except OSError as error:
                raise unwritten(profile.folder, error) from error

    def _free(self, name: str, own: str) -> str:
        """The name as it is kept, unless it will not do or somebody else has it."""
        name = checked(name)
        for other in self.all():
            if other.folder.as_posix() != own and other.name.casefold() == name.casefold():
                raise ProfileError(f"There is a profile named {other.name} already. Choose another name.")
        return name


def checked(name: str) -> str:
    """A name as it is kept: one line, no signs that cannot be seen. Raises ProfileError."""
    plain = " ".join(unicodedata.normalize("NFC", name).split())
    if not plain:
        raise ProfileError("Write a name.")
    if len(plain) > LONGEST_NAME:
        raise ProfileError(f"A name has at most {LONGEST_NAME} characters; this one has {len(plain)}.")
    # Control signs and those that turn the direction of writing; joiners of some scripts are letters' company.
    if any(
        unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn")
        or sign in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        for sign in plain
    ):
        raise ProfileError("This name holds signs that cannot be seen. Write it again.")
    return plain


def folder_name(name: str) -> str:
    """A name that every system takes for a folder, and that tells different names apart.

    The letters and digits at the end keep it from being one of Windows' reserved names, such as CON or LPT1.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:30].strip("-")
    return f"{plain or 'profile'}-{hashlib.sha256(name.casefold().encode()).hexdigest()[:8]}"


def _profile(folder: Path, key: str, fallback: str) -> Profile:
    card = _read(folder)
    return Profile(key, card.name or fallback, folder, locked=card.pin is not None)


def _read(folder: Path) -> Card:
    """What the file says; a missing or spoilt one counts as empty, so that nobody is kept from their answers."""
    try:
        with (folder / FILE).open(encoding="utf-8") as file:
            found = json.loads(file.read(LARGEST))
        name = found.get("name", "")
        pin = found.get("pin")
        return Card(checked(name) if name else "", pin if isinstance(pin, dict) else None)
    except (OSError, ValueError, AttributeError, TypeError, RecursionError, ProfileError):
        return Card()


def _write(folder: Path, card: Card) -> None:
    with written_whole(folder / FILE, private=True) as file:
        json.dump({"form": FORM, "name": card.name, "pin": card.pin}, file, ensure_ascii=False, indent=1)


def _sealed(pin: str) -> Mapping[str, object]:
    sealed: dict[str, object] = {"salt": secrets.token_hex(16), **COST}
    return sealed | {"hash": _hash(pin, sealed).hex()}


def _hash(pin: str, sealed: Mapping[str, object]) -> bytes:
    """The scrypt hash of a PIN. Raises KeyError, TypeError or ValueError on a spoilt file."""
    n, r, p = (int(str(sealed[name])) for name in ("n", "r", "p"))
    if n * r > MOST or p > 16:
        raise ValueError("asks for too much")
    return hashlib.scrypt(
        pin.encode(), salt=bytes.fromhex(str(sealed["salt"])), n=n, r=r, p=p, maxmem=256 * 1024 * 1024
    )
