"""Several places to fill, one below the other: the common part of matching, predict and label."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.ui.questions.chip_row import ChipRow
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.pick_row import PickRow
from tutor.ui.widgets.labels import label

Row = PickRow | ChipRow


class RowsView(KindView):
    """The answer is {place: choice} once every place has one. The number keys choose in the row with the focus."""

    def __init__(self, tools: ViewTools) -> None:
        super().__init__()
        self.tools = tools
        self.rows: list[Row] = []
        self._headings: dict[str, str] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tools.theme.space(3))

    def add(self, row: Row, heading: str = "") -> None:
        """A row at the end, below a heading if that is new."""
        if heading and heading not in self._headings.values():
            self.column.addWidget(self._heading(heading))
        self._headings[row.place] = heading
        self.rows.append(row)
        row.changed.connect(self.changed)
        self.column.addWidget(row)

    def answer(self) -> Answer | None:
        """Place → choice, or None while one is missing."""
        given: dict[str, str | float] = {row.place: row.value() for row in self.rows}
        return given if all(given.values()) else None

    def set_answer(self, answer: Answer) -> None:
        """Show what was chosen."""
        for row in self.rows:
            row.choose(str(answer.get(row.place, "")) if isinstance(answer, dict) else "")

    def show_verdict(self, verdict: Verdict) -> None:
        """Each place with what was put there, what belongs there, and why."""
        expected = verdict.expected if isinstance(verdict.expected, dict) else {}
        notes = {note.option: note for note in verdict.notes}
        self._clear()
        shown = ""
        for row in self.rows:
            heading = self._headings[row.place]
            if heading and heading != shown:
                self.column.addWidget(self._heading(heading))
                shown = heading
            note = notes[row.place]
            given, model = row.text_of(row.value()), row.text_of(str(expected.get(row.place, "")))
            tag = f"{self.words_of(row)}: {'correct' if note.correct else 'wrong'}"
            mark = Mark(True, note.correct, tag, note.text, model="" if note.correct else model)
            judged = NoteRow(given or "nothing chosen", mark, self.tools.theme, self.structure_of(row.place))
            judged.hovered.connect(self.structure_hovered)
            self.column.addWidget(judged)

    def words_of(self, row: Row) -> str:
        """What a judged row is called."""
        return row.words

    def structure_of(self, _place: str) -> str:
        """The structure that a judged row speaks about, empty for none."""
        return ""

    def options(self) -> int:
        """The choices of the row with the focus, else of the first one that is empty."""
        return self._current().choices

    def pick(self, index: int) -> bool:
        """Choose in that row, and go on to the next empty one."""
        row = self._current()
        row.pick(index)
        left = [other for other in self.rows if not other.value()]
        after = [other for other in left if self.rows.index(other) > self.rows.index(row)]
        (after or left or [row])[0].taker().setFocus()
        return True

    def entry(self) -> QWidget:
        """The first row."""
        return self.rows[0].taker()

    def apply_theme(self) -> None:
        """Room between the rows."""
        self.column.setSpacing(self.tools.theme.space(3))

    def _current(self) -> Row:
        focused = QApplication.focusWidget()
        for row in self.rows:
            if focused is not None and row.isAncestorOf(focused):
                return row
        return next((row for row in self.rows if not row.value()), self.rows[0])

    def _heading(self, text: str) -> QWidget:
        return label(text, "title")

    def _clear(self) -> None:
        """Take the rows and headings out; the rows still know what was chosen."""
        for index in range(self.column.count()):
            item = self.column.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
        self.column.setSpacing(self.tools.theme.space(2))
