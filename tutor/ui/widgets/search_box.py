"""Search over lessons, terms, structures and questions: a field with a list below it (Ctrl+K)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from tutor.ui.icons import icon
from tutor.ui.study import Study
from tutor.ui.theme import Theme

LIMIT = 12
"""Lines in the list."""
SHARE = 3
"""Of which lessons, and questions, at most so many each."""


class ResultList(QListWidget):
    """The list below the field; it never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Search results")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()


class SearchBox(QLineEdit):
    """Typing lists matches; Down and Enter choose; Escape closes. `go(page, target)` is emitted on a choice."""

    go = Signal(str, str)

    def __init__(self, theme: Theme, study: Study) -> None:
        super().__init__()
        self._theme, self._study = theme, study
        self.setPlaceholderText("Search words, lessons, questions")
        self.setAccessibleName("Search lessons, terms, structures and questions")
        self.setToolTip("Ctrl+K")
        self.setClearButtonEnabled(False)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._list = ResultList(self)
        self._list.itemClicked.connect(self._choose)
        self.textEdited.connect(self._look_up)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Icon colour and width."""
        self._glass.setIcon(icon("search", self._theme.tokens.ink_soft))
        self.setFixedWidth(round(280 * self._theme.scale**0.7))

    def matches(self, text: str) -> list[tuple[str, str, str]]:
        """(page, target, label) for what fits `text`: lessons, then terms and structures, then questions."""
        study, needle = self._study, text.strip().casefold()
        if len(needle) < 2:
            return []
        lessons = [
            ("learn", lesson.id, f"Lesson · {lesson.title}")
            for lesson in study.course.lessons
            if needle in f"{lesson.title} {lesson.summary}".casefold()
        ]
        words = [
            (
                ("glossary", found.id, " · ".join(filter(None, ("Term", found.name, found.lay))))
                if found.is_term
                else ("body", found.id, " · ".join(filter(None, (found.name, found.latin))))
            )
            for found in study.lexicon.find(text, LIMIT)
        ]
        questions = [
            ("quiz", f"question:{question.id}", f"Question · {question.prompt}")
            for question in study.course.questions.values()
            if needle in question.prompt.casefold()
        ]
        room = LIMIT - min(len(lessons), SHARE) - min(len(questions), SHARE)
        return [*lessons[:SHARE], *words[:room], *questions[:SHARE]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up move in the list, Enter chooses, Escape closes."""
        key, row = event.key(), self._list.currentRow()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, row + step)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
            self._choose(self._list.item(max(0, row)))
        elif key == Qt.Key.Key_Escape:
            self._close()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Close the list when the field is left or hidden."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._list.hide()
        return super().event(event)

    def _look_up(self, text: str) -> None:
        self._list.clear()
        found = self.matches(text)
        for page, target, label in found:
            item = QListWidgetItem(label, self._list)
            item.setData(Qt.ItemDataRole.UserRole, (page, target))
            item.setToolTip(label)
        if not found and len(text.strip()) >= 2:
            item = QListWidgetItem(
                "Nothing found. Try a structure, a term, a root such as S1, or a word of a lesson.", self._list
            )
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        if not self._list.count():
            self._list.hide()
            return
        self._list.setCurrentRow(0)
        height = self._list.sizeHintForRow(0) * min(self._list.count(), 8) + 8
        width = max(self.width(), 420)
        corner = self.mapToGlobal(QPoint(self.width() - width, self.height() + 2))
        self._list.setGeometry(corner.x(), corner.y(), width, height)
        self._list.show()

    def _choose(self, item: QListWidgetItem) -> None:
        data = item.data(Qt.ItemDataRole.UserRole)
        if data:
            self._close()
            self.go.emit(*data)

    def _close(self) -> None:
        self._list.hide()
        self.clear()
