"""The one door to shipped files and to the learner's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def bundled(kind: str, package: Path = PACKAGE) -> Path:
    """Folder of shipped files ("lessons" or "assets"): inside the installed package, or the checkout's."""
    inside = package / "_bundled" / kind
    return inside if inside.is_dir() else package.parent / kind


def data_folder(override: Path | None, environ: Mapping[str, str], default: Path) -> Path:
    """The learner's folder as a full path: `override`, else $ROOTWISE_HOME, else `default`.

    It is created for its owner alone; a folder that exists keeps its permissions.
    Raises OSError with a sentence for the person when it cannot be created.
    """
    named = environ.get("ROOTWISE_HOME", "").strip()
    folder = override or (Path(named) if named else default)
    try:
        folder = folder.expanduser().absolute()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise OSError(f"{folder} is a file, not a folder: choose another with --data DIR.") from error
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OSError(f"The folder {folder} cannot be made ({reason}): choose another with --data DIR.") from error
    return folder
