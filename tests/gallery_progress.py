"""What the gallery shows of a learner: one day and three years of made-up history, profiles, copies, a way out."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.learning.histories import Pupil, fill
from tests.learning.real_answers import RealAnswers, with_drawings
from tutor.learning.keeping import Profile
from tutor.storage.copies import FOLDER
from tutor.storage.errors import damaged
from tutor.storage.keeper import FolderKeeper
from tutor.storage.opening import open_store
from tutor.storage.profiles import ProfileFolders
from tutor.storage.store import NAME
from tutor.ui.pages.progress import ProgressPage
from tutor.ui.pages.you import YouPage
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.chooser import Chooser
from tutor.ui.profiles.rescue import Rescue
from tutor.ui.progress.mastery_list import LessonRow
from tutor.ui.study import Study
from tutor.ui.widgets.scroll import Column

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
SPANS = (("one-day", 1, 30), ("three-years", 1095, 1))
"""(name, days, new questions of a day)."""
DRAWINGS = ("leg-posterior", "leg-anterior", "spine-posterior")


def pupil(study: Study, days: int, fresh: int) -> Pupil:
    """Who has studied so long; for years also on the drawings."""
    course = study.course if days == 1 else with_drawings(study.course, study.session.bank, DRAWINGS)
    return Pupil(course, Random(5), reviews=60, fresh=fresh, answering=RealAnswers())


def progress_states(page: ProgressPage) -> Iterator[str]:
    """Each history, from top to bottom; the objectives of the first lesson open in the last."""
    own = page.study
    for name, days, fresh in SPANS:
        with tempfile.TemporaryDirectory() as folder, closing(open_store(Path(folder))) as store:
            fill(store, pupil(own, days, fresh).study(NOW - timedelta(days=days - 1, hours=1), days))
            store.follow(own.outline)
            page.study = replace(own, log=store)
            page.show_at(NOW)
            QTest.qWait(50)
            lessons = [each for each in page.findChildren(LessonRow) if each.isVisibleTo(page)]
            for lesson in lessons[:1] if days > 1 else ():
                lesson.button.setChecked(True)
            for part in scrolled(page):
                yield f"{name}-{part}"
    page.study = own
    page.enter("")


def scrolled(page: QWidget) -> Iterator[int]:
    """From top to bottom, a window's height at a time."""
    column = page.findChild(Column)
    assert isinstance(column, Column)
    QTest.qWait(100)
    bar = column.verticalScrollBar()
    for part in range(12):
        bar.setValue(round(part * 0.9 * bar.pageStep()))
        yield part
        if bar.value() >= bar.maximum():
            return


def you_states(page: YouPage) -> Iterator[str]:
    """A profile among others with its copies; each question that is asked there; who is asked at the start."""
    own = page.study
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        folders = ProfileFolders(root)
        someone = pupil(own, 1, 12)
        for day in range(20):
            with closing(open_store(root, date(2026, 11, 1) + timedelta(days=day))) as store:
                fill(store, someone.study(datetime(2026, 11, 1, 17, tzinfo=UTC) + timedelta(days=day), 1))
        torn = root / FOLDER / "answers-2026-11-18.sqlite"
        torn.write_bytes(b"torn" * 5000)
        os.utime(torn, (0, 0))
        folders.rename(folders.all()[0], "Zoe Andersson")
        folders.set_pin(folders.add("Ana"), "2468")
        keeper = FolderKeeper(root, stay, nothing, nothing, lambda: NOW)
        page.study = replace(own, keeper=keeper)
        for words in ("Rename", "Set a PIN", "Open Ana", "Restore", "2. Delete …"):
            page.enter("")
            QTest.qWait(50)
            found(page, words).click()
            QTest.qWait(50)
            assert open_form(page), words
            yield words.lower().replace(" ", "-").strip(".-…0123456789")
        for part in scrolled(page):
            yield f"part-{part}"
        (root / NAME).write_bytes(b"torn" * 5000)
        chooser, rescue = Chooser(keeper, folders.all()), Rescue(str(damaged(root / NAME)), keeper)
        show_over(page, chooser)
        yield "chooser"
        chooser.buttons[1].click()
        QTest.qWait(50)
        forgotten = found(chooser, "Forgotten?")
        yield "chooser-pin"
        forgotten.click()
        yield "chooser-forgotten"
        chooser.hide()
        show_over(page, rescue)
        yield "rescue"
        for over in (chooser, rescue):
            over.hide()
            over.deleteLater()
    page.study = own
    page.enter("")


def open_form(page: QWidget) -> bool:
    """Whether a question is open, and all of it within the window."""
    forms = [each for each in page.findChildren(AskRow) if each.isVisibleTo(page)]
    return len(forms) == 1 and page.rect().contains(QRect(forms[0].mapTo(page, QPoint()), forms[0].size()))


def stay(_profile: Profile) -> None:
    """No other profile is opened for a picture."""


def nothing() -> None:
    """No file is open."""


def show_over(page: QWidget, over: QWidget) -> None:
    """Cover a page with something that has the window for itself in the program."""
    over.setParent(page)
    over.setAutoFillBackground(True)
    over.setGeometry(page.rect())
    over.show()
    over.raise_()


def found(root: QWidget, words: str) -> QAbstractButton:
    """A button by its text; one that is about to go does not count."""
    buttons = root.findChildren(QAbstractButton)
    return next(each for each in buttons if each.text() == words and each.isVisibleTo(root))
