"""From signs to lesions: note what is found on the leg or in words, and watch the ranking."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tutor.clinic.localise import localiser
from tutor.ui.chain.body_views import BodyViews
from tutor.ui.chain.columns import fit_columns, narrow
from tutor.ui.chain.mark_maker import marks_of_findings
from tutor.ui.chain.note_list import NoteList
from tutor.ui.chain.notes import Notes
from tutor.ui.chain.ranking import Ranking
from tutor.ui.study import Study


class Backward(QWidget):
    """`notes` holds what was found."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.notes = Notes()
        self._localiser = localiser(study.atlas)
        self.list = NoteList()
        self.body = BodyViews(study)
        self.ranking = Ranking(study)
        self._theme = study.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._side = QVBoxLayout()
        self._side.setSpacing(8)
        row.addWidget(self.list)
        row.addWidget(self.body, 1)
        row.addLayout(self._side)
        self._side.addWidget(self.ranking, 3)
        self._row, self._narrow = row, False
        self.body.pressed.connect(self.cycle)
        self.list.cycled.connect(self.cycle)
        self.list.dropped.connect(self.drop)
        self.list.cleared.connect(self.clear)
        self.ranking.tried.connect(self.note)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def apply_theme(self) -> None:
        """Another size of text asks for other columns."""
        self._fit()

    def _fit(self) -> None:
        """What was found in a column of its own, or above the ranking where there is no room for that."""
        fit_columns(self.width(), self._theme.scale, self.list, self.ranking)
        now = narrow(self.width(), self._theme.scale)
        if now:
            self.list.setFixedWidth(self.ranking.width())
        if now != self._narrow:
            self._narrow = now
            if now:
                self._side.insertWidget(0, self.list, 2)
            else:
                self._row.insertWidget(0, self.list)

    def cycle(self, path: str) -> None:
        """The next value of a finding."""
        self.notes.cycle(path)
        self.refresh()

    def note(self, path: str, value: str) -> None:
        """Note a finding."""
        self.notes.set(path, value)
        self.refresh()

    def drop(self, path: str) -> None:
        """Forget a finding."""
        self.notes.drop(path)
        self.refresh()

    def clear(self) -> None:
        """Begin again."""
        self.take(Notes())

    def take(self, notes: Notes) -> None:
        """Work with these findings."""
        self.notes = notes
        self.refresh()

    def refresh(self) -> None:
        """Rank anew and show everything."""
        findings = self.notes.findings()
        self.list.show_notes(self.notes)
        self.body.show_marks(marks_of_findings(findings.affected, self.body))
        self.ranking.show_answer(self._localiser.localise(findings), len(self.notes.values))
