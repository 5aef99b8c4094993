"""What the window expects of whoever opens profiles: app.py joins it to the folders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from tutor.learning.keeping import Keeper, Profile
    from tutor.ui.study import Study
    from tutor.ui.theme import Theme

    Show = Callable[[Study, str], None]


class Household(Protocol):
    """Opens one profile at a time."""

    @property
    def keeper(self) -> Keeper:
        """Everything that can be done with profiles and their files."""

    def at_start(self) -> list[Profile]:
        """Among whom to choose."""

    def begin(self, theme: Theme, show: Show, choose: Callable[[], None]) -> None:
        """How the window shows a profile from now on (its study, what to know of it), and how it asks who learns."""

    def open(self, profile: Profile) -> None:
        """Open and show a profile; the one that was open is closed. Raises OSError or CourseError with a sentence."""
