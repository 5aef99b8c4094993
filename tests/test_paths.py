"""The door to shipped files and to the learner's folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tutor.paths import bundled, data_folder


def test_the_checkout_has_lessons_and_assets() -> None:
    assert list(bundled("lessons").glob("*/lesson.md"))
    assert list((bundled("assets") / "diagrams").glob("*.svg"))


def test_an_installed_package_carries_its_own(tmp_path: Path) -> None:
    package = tmp_path / "tutor"
    assert bundled("lessons", package) == tmp_path / "lessons"
    (package / "_bundled" / "lessons").mkdir(parents=True)
    assert bundled("lessons", package) == package / "_bundled" / "lessons"


def test_the_option_wins_over_the_environment_and_that_over_the_default(tmp_path: Path) -> None:
    environ = {"ROOTWISE_HOME": str(tmp_path / "home")}
    assert data_folder(tmp_path / "option", environ, tmp_path / "default") == tmp_path / "option"
    assert data_folder(None, environ, tmp_path / "default") == tmp_path / "home"
    assert data_folder(None, {"ROOTWISE_HOME": " "}, tmp_path / "default") == tmp_path / "default"
    assert sorted(folder.name for folder in tmp_path.iterdir()) == ["default", "home", "option"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_new_folder_is_its_owners_alone_and_an_old_one_is_left_as_it_is(tmp_path: Path) -> None:
    assert data_folder(tmp_path / "a" / "b", {}, tmp_path).stat().st_mode & 0o777 == 0o700
    old = tmp_path / "old"
    old.mkdir(mode=0o755)
    assert data_folder(old, {}, tmp_path).stat().st_mode & 0o777 == 0o755


def test_the_path_is_whole_also_when_named_shortly() -> None:
    assert data_folder(Path(), {}, Path("unused")) == Path.cwd()
    assert data_folder(None, {"ROOTWISE_HOME": "~"}, Path("unused")) == Path.home()


def test_what_cannot_be_made_is_said_with_the_remedy(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(OSError, match=r"file is a file, not a folder: choose another with --data DIR\.$"):
        data_folder(file, {}, tmp_path)
    with pytest.raises(OSError, match=r"cannot be made \(Not a directory\): choose another with --data DIR\.$"):
        data_folder(file / "below", {}, tmp_path)
    with pytest.raises(OSError, match=r"cannot be made \(.*null.*\): choose another"):
        data_folder(Path("a\0b"), {}, tmp_path)
