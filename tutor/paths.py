"""The one door to shipped files and to the learner's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def bundled(kind: str) -> Path:
    """Folder of shipped files ("lessons" or "assets"): inside the installed package, or the checkout's."""
    inside = PACKAGE / "_bundled" / kind
    return inside if inside.is_dir() else PACKAGE.parent / kind


def data_folder(override: Path | None, environ: Mapping[str, str], default: Path) -> Path:
    """The learner's folder, created for its owner alone: `override`, else $ROOTWISE_HOME, else `default`.

    Raises OSError with a sentence for the person when it cannot be created.
    """
    named = environ.get("ROOTWISE_HOME", "")
    folder = override or (Path(named) if named else default)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OSError(f"The folder {folder} cannot be made ({error.strerror}): choose another with --data DIR.") from error
    return folder
