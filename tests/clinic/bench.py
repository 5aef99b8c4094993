"""The atlas and the localiser that the tests share, each built once."""

from __future__ import annotations

from functools import cache

from tests.atlas.shipped import atlas
from tutor.clinic.localise import Localiser, localiser


@cache
def shared_localiser() -> Localiser:
    """For the shipped atlas."""
    return localiser(atlas())
