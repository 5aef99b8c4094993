"""Profiles: names that any system takes, a PIN that is no encryption, the first person's file where it always was."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.learning.samples import NOON, attempt
from tutor.learning.keeping import LONGEST_NAME, Profile, ProfileError
from tutor.learning.records import Rating
from tutor.learning.schedule import schedule
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.presets import PresetFiles
from tutor.storage.profiles import UNNAMED, ProfileFolders, checked, folder_name
from tutor.storage.removing import remove_data
from tutor.storage.store import NAME

RESERVED = {"con", "prn", "aux", "nul", *(f"com{number}" for number in range(10)), *(f"lpt{n}" for n in range(10))}


def filled(folder: Path) -> None:
    store = open_store(folder)
    store.record(attempt(), schedule(None, "soleus", Rating.GOOD, NOON))
    store.close()
    open_store(folder).close()
    PresetFiles(folder / "presets").write("mine", "{}")


def test_an_old_folder_is_the_first_profile_and_stays_as_it_is(tmp_path: Path) -> None:
    filled(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    folders = ProfileFolders(tmp_path)
    assert folders.all() == [Profile("", UNNAMED, tmp_path)]
    ana = folders.add("Ana")
    assert folders.all() == [Profile("", UNNAMED, tmp_path), ana]
    first = folders.rename(folders.all()[0], "Zoe")
    assert [each.name for each in folders.all()] == ["Zoe", "Ana"]
    assert first.folder == tmp_path
    assert {path: path.read_bytes() for path in before} == before


def test_an_empty_folder_has_one_profile(tmp_path: Path) -> None:
    assert ProfileFolders(tmp_path).all() == [Profile("", UNNAMED, tmp_path)]
    assert ProfileFolders(tmp_path / "missing").all()[0].name == UNNAMED


def test_without_answers_the_first_profile_gives_way_to_others(tmp_path: Path) -> None:
    folders = ProfileFolders(tmp_path)
    ana = folders.add("Ana")
    assert folders.all() == [ana]


def test_a_new_profile_is_private_and_its_own(tmp_path: Path) -> None:
    ana = ProfileFolders(tmp_path).add("  Ana   Björk ")
    assert ana.name == "Ana Björk"
    assert ana.folder.parent == tmp_path / "profiles"
    if os.name == "posix":
        assert ana.folder.stat().st_mode & 0o777 == 0o700
        assert (ana.folder / "profile.json").stat().st_mode & 0o777 == 0o600


def test_a_name_is_taken_once_however_it_is_written(tmp_path: Path) -> None:
    folders = ProfileFolders(tmp_path)
    ana = folders.add("Ana")
    with pytest.raises(ProfileError, match="There is a profile named Ana already"):
        folders.add("ANA")
    assert folders.rename(ana, "ana").name == "ana"
    bea = folders.add("Bea")
    with pytest.raises(ProfileError, match="already"):
        folders.rename(bea, "Ana")
    folders.rename(ana, "Cleo")
    again = folders.add("ana")
    assert again.folder != ana.folder


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "Write a name"),
        (" \t ", "Write a name"),
        ("x" * (LONGEST_NAME + 1), "at most 60 characters; this one has 61"),
        ("a\u202eb", "cannot be seen"),
        ("a\x00b", "cannot be seen"),
    ],
)
def test_what_is_no_name_is_told(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(ProfileError, match=words):
        ProfileFolders(tmp_path).add(name)
    assert not (tmp_path / "profiles").exists()


@given(st.text(min_size=1, max_size=LONGEST_NAME))
def test_any_name_makes_a_folder_that_every_system_takes(name: str) -> None:
    made = folder_name(name)
    assert made.isascii()
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert len(made) <= 40
    assert made.split(".")[0] not in RESERVED
    assert not made.startswith("-")


@pytest.mark.parametrize("name", ["CON", "nul", "../..", "a/b\\c", "李小龙", "Ærøskøbing", ".", "Lpt1", "🦶", "O'Neil"])
def test_hard_names_work(tmp_path: Path, name: str) -> None:
    folders = ProfileFolders(tmp_path)
    made = folders.add(name)
    filled(made.folder)
    assert [each.name for each in folders.all()] == [name]
    assert made.folder.resolve().parent == (tmp_path / "profiles").resolve()


def test_different_names_have_different_folders() -> None:
    assert folder_name("李") != folder_name("王")
    assert checked("e\u0301") == checked("é")


def test_a_pin_is_asked_for_and_kept_as_a_hash(tmp_path: Path) -> None:
    folders = ProfileFolders(tmp_path)
    ana, bea = (folders.set_pin(folders.add(name), "2468") for name in ("Ana", "Bea"))
    assert [each.locked for each in folders.all()] == [True, True]
    assert folders.fits(ana, "2468")
    assert not folders.fits(ana, "2467")
    assert not folders.fits(ana, "")
    texts = [(each.folder / "profile.json").read_text(encoding="utf-8") for each in (ana, bea)]
    assert all("2468" not in text for text in texts)
    hashes = {json.loads(text)["pin"]["hash"] for text in texts}
    assert len(hashes) == 2, "each has its own salt"
    assert not folders.set_pin(ana, "").locked
    assert folders.fits(ana, "anything")
    assert folders.all()[0].name == "Ana"


@pytest.mark.parametrize("pin", ["123", "1234567890123", "abcd", "12 34", "١٢٣٤"])
def test_what_is_no_pin_is_told(tmp_path: Path, pin: str) -> None:
    folders = ProfileFolders(tmp_path)
    with pytest.raises(ProfileError, match="4 to 12 digits"):
        folders.set_pin(folders.add("Ana"), pin)


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{", '{"name": 5}', '{"name": "a\\u0000b"}', '{"pin": {"hash": "zz"}}', "[" * 5000,
        '{"name": "Ana", "pin": {"salt": "00", "hash": "00", "n": 1099511627776, "r": 8, "p": 1}}',
    ],
)  # fmt: skip
def test_a_spoilt_file_keeps_nobody_from_their_answers(tmp_path: Path, text: str) -> None:
    folders = ProfileFolders(tmp_path)
    ana = folders.add("Ana")
    (ana.folder / "profile.json").write_text(text, encoding="utf-8")
    found = folders.all()
    assert len(found) == 1
    assert found[0].folder == ana.folder
    assert folders.fits(found[0], "0000")


def test_what_is_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "profiles").touch()
    with pytest.raises(StoreError, match="was not written"):
        ProfileFolders(tmp_path).add("Ana")


def test_all_of_a_profile_is_deleted_and_what_is_not_ours_is_named(tmp_path: Path) -> None:
    folders = ProfileFolders(tmp_path)
    filled(tmp_path)
    ana = folders.add("Ana")
    filled(ana.folder)
    for name in ("thesis.txt", "window.ini", "rootwise.log"):
        (tmp_path / name).write_text("mine")
    removed = remove_data(folders.all()[0], 1)
    assert (removed.answers, removed.left) == (1, ("thesis.txt",))
    assert removed.files == 3
    assert removed.bytes > 10_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["profiles", "rootwise.log", "thesis.txt", "window.ini"]
    assert folders.all() == [ana]
    assert (ana.folder / NAME).exists()
    folders.drop(ana)
    assert not ana.folder.exists()


def test_the_data_folder_itself_is_never_dropped(tmp_path: Path) -> None:
    folders = ProfileFolders(tmp_path)
    folders.drop(folders.all()[0])
    folders.drop(Profile("x", "x", tmp_path))
    assert tmp_path.exists()


def test_what_a_link_points_to_stays(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious.txt").write_text("x")
    home = tmp_path / "home"
    home.mkdir()
    try:
        (home / "presets").symlink_to(elsewhere)
    except OSError:
        pytest.skip("this system makes no links")
    remove_data(Profile("", "", home), 0)
    assert (elsewhere / "precious.txt").exists()
    assert not (home / "presets").is_symlink()
