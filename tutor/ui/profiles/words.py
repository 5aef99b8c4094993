"""Sentences about profiles that stand in more than one place."""

from __future__ import annotations

from tutor.learning.keeping import Copy, ProfileError

NO_ENCRYPTION = (
    "A PIN keeps others from opening your profile by mistake. It encrypts nothing: whoever can use this account of the "
    "computer can read the files and take the PIN away."
)
FORGOTTEN = (
    "The PIN cannot be shown again, but it can be taken away: it never protected the files, it only asks. Write the "
    "name of the profile to take its PIN away."
)
ERRORS = (OSError, ProfileError)
"""What a keeper raises, each with a sentence for the person."""


def size(count: int) -> str:
    """Bytes as people say them."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB"


def named(copy: Copy) -> str:
    """A copy in words."""
    local = copy.made.astimezone()
    if copy.day is not None:
        return f"{copy.day:%A} {copy.day.day} {copy.day:%B %Y}"
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M}"
