"""The shipped atlas, for commands that need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.atlas import Atlas


def atlas() -> Atlas:
    """Read the atlas that comes with the program."""
    from tutor.content.atlas_reader import load_atlas
    from tutor.paths import bundled

    return load_atlas(bundled("lessons") / "atlas")
