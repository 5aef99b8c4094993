"""What a path on the command line means: the whole course, one lesson, the atlas, or one file of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tutor.content.course import COVERAGE, LESSON, LESSON_FOLDER, QUESTIONS, REFERENCES
from tutor.content.dermatome_reader import FOLDER as DERMATOMES
from tutor.content.glossary_reader import GLOSSARY

ATLAS = "atlas"


class NotContent(Exception):  # noqa: N818 - it carries a sentence for the person, not a fault of the program
    """The path cannot be checked; the text says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """root: the lessons folder; part: what of it is asked for, relative, "" = all, a folder's ends in "/"."""

    root: Path
    part: str = ""

    def holds(self, file: str) -> bool:
        """Whether a problem of `file` (relative to root) was asked for."""
        return (
            not self.part
            or file == self.part
            or file == self.part.rstrip("/")
            or (self.part.endswith("/") and file.startswith(self.part))
        )

    @property
    def lesson(self) -> str | None:
        """The lesson folder that is asked for, if it is only one."""
        folder = self.part.split("/")[0]
        return folder if "/" in self.part and folder != ATLAS else None


def target_of(path: Path) -> Target:
    """Raises NotContent with one sentence if there is nothing that can be checked."""
    try:
        full = path.resolve()
        if full.is_dir():
            return _folder(full, path)
        if full.is_file():
            return _file(full, path)
    except OSError as error:
        raise NotContent(f"{path}: cannot be opened: {error.strerror or error}") from error
    raise NotContent(f"{path}: there is no such file or folder")


def _folder(full: Path, given: Path) -> Target:
    if (full / LESSON).exists():
        return Target(full.parent, f"{full.name}/")
    if full.name == ATLAS and any(full.glob("*.yaml")):
        return Target(full.parent, f"{ATLAS}/")
    if (full.parent.name, full.name) == (ATLAS, DERMATOMES):
        return Target(full.parent.parent, f"{ATLAS}/{DERMATOMES}/")
    names = [entry.name for entry in full.iterdir()]
    if REFERENCES in names or any(LESSON_FOLDER.fullmatch(name) for name in names):
        return Target(full)
    raise NotContent(f"{given}: holds no lessons; a lesson is a folder like 01-name with {LESSON} in it")


def _file(full: Path, given: Path) -> Target:
    if full.name in (LESSON, QUESTIONS):
        return Target(full.parent.parent, f"{full.parent.name}/{full.name}")
    if full.name in (REFERENCES, COVERAGE, GLOSSARY):
        return Target(full.parent, full.name)
    if full.parent.name == ATLAS and full.suffix == ".yaml":
        return Target(full.parent.parent, f"{ATLAS}/{full.name}")
    if (full.parent.parent.name, full.parent.name) == (ATLAS, DERMATOMES) and full.suffix in (".yaml", ".zones"):
        return Target(full.parent.parent.parent, f"{ATLAS}/{DERMATOMES}/{full.name}")
    known = f"{LESSON}, {QUESTIONS}, {REFERENCES}, {COVERAGE}, {GLOSSARY} or a file of {ATLAS}/"
    raise NotContent(f"{given}: is no content file; give {known}, or a folder")
