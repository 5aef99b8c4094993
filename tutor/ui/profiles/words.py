"""Sentences about profiles that stand in more than one place."""

from __future__ import annotations

from tutor.learning.keeping import Contents, Copy, ProfileError

NO_ENCRYPTION = (
    "A PIN keeps others from opening your profile by mistake. It encrypts nothing: the files stay readable. Whoever "
    "can use this account of the computer can read them and take the PIN away."
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


def held(copy: Copy, found: Contents) -> str:
    """What a copy holds: "1,240 answers, the last on 19 Nov"; with the year if it is another one than the copy's."""
    if found.last is None:
        return "no answers yet"
    last = found.last.astimezone()
    year = copy.day.year if copy.day is not None else copy.made.astimezone().year
    on = f"{last.day} {last:%b}" + (f" {last.year}" if last.year != year else "")
    return f"1 answer, on {on}" if found.answers == 1 else f"{found.answers:,} answers, the last on {on}"


def short(copy: Copy) -> str:
    """The day of a copy in a few letters: "Fri 20 Nov"."""
    day = copy.day or copy.made.astimezone().date()
    return f"{day:%a} {day.day} {day:%b}"


def named(copy: Copy) -> str:
    """A copy in words."""
    local = copy.made.astimezone()
    if copy.day is not None:
        return f"{copy.day:%A} {copy.day.day} {copy.day:%B %Y}"
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M}"
