"""Progress: what is known, what comes back when, how well confidence fits. Simple, and true for one answer too."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from tutor.learning.progress import ENOUGH, Progress, progress
from tutor.learning.records import Confidence
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.bars import Bars
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

CONFIDENCES = {Confidence.LOW: "Not sure", Confidence.MEDIUM: "Fairly sure", Confidence.HIGH: "Sure"}


def build(study: Study) -> Page:
    """The page."""
    return ProgressPage(study)


def sentence(tag: str) -> str:
    """A tag as words: the first letter large, root names as they are written."""
    words = tag.replace("-", " ")
    return words[:1].upper() + words[1:]


class ProgressPage(Page):
    """Read anew each time that it is shown."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def enter(self, _target: str) -> None:
        """Compute and show."""
        self._column.clear()
        log = self._study.log
        found = progress(self._study.course, list(log.attempts()), log.cards(), datetime.now(UTC))
        body = self._column.body
        body.addWidget(label("Progress", "display"))
        if not found.answers:
            body.addWidget(
                label("No answers yet. Answer a question of a lesson, and this page begins to fill.", "reading")
            )
        else:
            body.addWidget(self._totals(found))
        body.addWidget(self._mastery(found))
        if found.answers:
            body.addWidget(self._forecast(found))
            body.addWidget(self._calibration(found))
        if found.misconceptions:
            body.addWidget(self._misconceptions(found))
        body.addStretch(1)
        self.crumbs.emit(["Progress"])

    def _totals(self, found: Progress) -> QWidget:
        frame, inside = card()
        row = QHBoxLayout()
        remembered = f"{found.remembered:.0%}" if found.remembered is not None else "–"
        days = len(found.days)
        for value, words in (
            (str(found.answers), "answers"),
            (f"{found.right / found.answers:.0%}", "of the answers right"),
            (remembered, "of what was asked you would know now (estimate)"),
            (str(days), "day of study" if days == 1 else "days of study"),
            (f"{max(1, round(found.minutes))}", "minutes with questions"),
        ):
            cell = QVBoxLayout()
            cell.addWidget(label(value, "large", wrap=False))
            cell.addWidget(label(words, "small"))
            cell.addStretch(1)
            row.addLayout(cell, 1)
        inside.addLayout(row)
        return frame

    def _mastery(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("What you can do", "title"))
        for mastery in found.mastery:
            if mastery.share is None:
                asked = f"{mastery.asked} of {mastery.memories} asked"
                words = f"{asked}: too few to tell" if mastery.asked else "not asked yet"
            else:
                words = f"{mastery.share:.0%} remembered · {mastery.asked} of {mastery.memories} asked"
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setMaximumWidth(220)
            bar.setValue(round(100 * (mastery.share or 0) * mastery.asked / max(1, mastery.memories)))
            bar.setAccessibleName(f"{mastery.text} {words}")
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(bar, 1)
            row.addWidget(label(words, "small"), 2)
            inside.addSpacing(4)
            inside.addWidget(label(mastery.text))
            inside.addLayout(row)
        inside.addSpacing(4)
        inside.addWidget(
            label(
                f"The bar fills with what you would know now. A share needs {ENOUGH} things that were asked.", "small"
            )
        )
        return frame

    def _forecast(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Reviews in the next two weeks", "title"))
        rows = [(f"{day:%a}\n{day.day}", count) for day, count in found.forecast]
        inside.addWidget(Bars(self._study.theme, rows, "reviews due on each of the next 14 days"))
        return frame

    def _calibration(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("How well your confidence fits", "title"))
        stated = [row for row in found.calibration if row.asked]
        if not stated:
            inside.addWidget(label("Say how sure you are before you check an answer, and the fit shows here.", "soft"))
        for row in stated:
            words = f"{CONFIDENCES[row.confidence]}: {row.right} of {row.asked} right"
            few = " (too few to tell)" if row.asked < 5 else f" ({row.right / row.asked:.0%})"
            inside.addWidget(label(words + few))
        return frame

    def _misconceptions(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Mistakes that came up", "title"))
        for tag, count in found.misconceptions:
            times = "once" if count == 1 else f"{count} times"
            inside.addWidget(label(f"{sentence(tag)}: {times}"))
        return frame
