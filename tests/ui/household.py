"""The program on a folder as it starts, with profiles, for tests that choose, restore and delete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.learning.samples import NOON, attempt
from tests.ui.desk import shipped
from tutor.app import House
from tutor.learning.records import Rating
from tutor.learning.schedule import schedule
from tutor.storage.opening import open_store
from tutor.storage.profiles import ProfileFolders
from tutor.ui.application import Desktop, Opening
from tutor.ui.main_window import MainWindow
from tutor.ui.pages.you import YouPage
from tutor.ui.preferences import Preferences
from tutor.ui.theme import Scheme, Theme

CARD = schedule(None, "soleus", Rating.GOOD, NOON)


@dataclass
class Home:
    """The window and who opens profiles in it."""

    window: MainWindow
    house: House
    desktop: Desktop

    def settle(self) -> None:
        """Let every queued event happen, deletions too."""
        for _ in range(4):
            self.desktop.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def button(self, words: str) -> QAbstractButton:
        """A visible button by its text or spoken name."""
        found = self.window.findChildren(QAbstractButton)
        return next(b for b in found if words in (b.text(), b.accessibleName()) and b.isVisibleTo(self.window))

    def click(self, words: str) -> None:
        """Press a button."""
        self.button(words).click()
        self.settle()

    def write(self, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type into whatever has the focus, and end with a key."""
        field = self.window.focusWidget()
        assert isinstance(field, QWidget)
        QTest.keyClicks(field, text)
        if key is not None:
            QTest.keyClick(field, key)
        self.settle()

    def said(self) -> str:
        """Every visible text."""
        return "\n".join(found.text() for found in self.window.findChildren(QLabel) if found.isVisibleTo(self.window))

    def you(self) -> YouPage:
        """The page of the profile."""
        self.window.go("you", "")
        self.settle()
        page = self.window.page
        assert isinstance(page, YouPage)
        return page


@contextmanager
def home(
    folder: Path, scheme: Scheme = "light", size: tuple[int, int] = (1280, 800), scale: float = 1.0
) -> Iterator[Home]:
    """Start on a folder as the program does after the first paint, and close again."""
    desktop = Desktop()
    theme = Theme(scheme, scale, reduced_motion=True)
    theme.apply(desktop.app)
    window = MainWindow(theme, Preferences(folder))
    window.resize(*size)
    window.show()
    house = House(folder, shipped())
    opening = Opening(window, lambda: house, theme, desktop)
    opening._open()
    at = Home(window, house, desktop)
    at.settle()
    try:
        yield at
    finally:
        window.close()
        window.deleteLater()
        at.settle()
        house.close()


def filled(folder: Path, answers: int, day: date = date(2026, 3, 2)) -> None:
    """So many more answers in the file of a folder, as if they were given on a day."""
    store = open_store(folder, day)
    before = len(list(store.attempts()))
    for number in range(before, before + answers):
        store.record(attempt(number), CARD)
    store.close()


def answers(at: Home) -> int:
    """How many answers the open profile has."""
    store = at.house.keeper.store
    assert store is not None
    return len(list(store.attempts()))


def two_people(root: Path) -> ProfileFolders:
    """Zoe with two answers in the data folder itself, Ana with five in a folder of her own."""
    folders = ProfileFolders(root)
    filled(root, 2)
    folders.rename(folders.all()[0], "Zoe")
    filled(folders.add("Ana").folder, 5)
    return folders
