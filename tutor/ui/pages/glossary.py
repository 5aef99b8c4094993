"""Glossary: every term and structure of the course, found by English, Latin or everyday words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tutor.ui.lexicon import Entry
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.entry_card import EntryCard
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.word_list import WordList

FOUND = 80
"""Lines that a search lists."""
KINDS = ("All", "Terms", "Body")
LIST = 290
"""Width of the list in pixels at 100 % text."""


def build(study: Study) -> Page:
    """The page."""
    return GlossaryPage(study)


class GlossaryPage(Page):
    """`enter(id)` opens the entry of a term or structure, `enter("")` leaves the page as it was."""

    shortcuts = (
        ("Type", "Search English, Latin and everyday words; slips are forgiven"),
        ("Up, Down", "To the word before or after, also from the field"),
        ("Page Up, Page Down", "A page of words"),
        ("Tab", "To the links of the entry; arrows then scroll it"),
        ("Esc", "Empty the search"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._last = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search words")
        self.field.setAccessibleName("Search the glossary: English, Latin or everyday words")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look_up)
        self.kinds = QButtonGroup(self)
        self.told = label("", "small")
        self.words = WordList(study.theme)
        self.words.chosen.connect(self._show)
        self.card = EntryCard(study)
        self.card.go.connect(self.go)
        self.card.asked.connect(self.enter)
        self._left = QWidget()
        self._lay_out()
        self._look_up()
        self.setFocusProxy(self.field)

    def enter(self, target: str) -> None:
        """Show an entry, in the whole list."""
        if target in self._study.lexicon:
            if self.words.index_of(target) < 0:
                self.kinds.button(0).setChecked(True)
                self.field.setText("")
                self._look_up()
            self.words.choose(target)
        self._tell_where()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("Glossary", "large"))
        column.addWidget(self.field)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for number, words in enumerate(KINDS):
            chip = QPushButton(words)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(("Terms and structures", "Terms alone", "Structures of the body alone")[number])
            self.kinds.addButton(chip, number)
            chips.addWidget(chip)
        chips.addStretch(1)
        self.kinds.button(0).setChecked(True)
        self.kinds.idClicked.connect(self._look_up)
        column.addLayout(chips)
        column.addWidget(self.told)
        column.addWidget(self.words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 20)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self.card, 1)

    def _look_up(self, _change: object = None) -> None:
        """The list that fits what is typed; everything, by the alphabet, when nothing is."""
        text, lexicon = self.field.text().strip(), self._study.lexicon
        every = lexicon.find_apart(text, len(lexicon.entries)) if text else (lexicon.entries, ())
        named, mentioned = (self._of_kind(entries) for entries in every)
        if text:
            named, mentioned = named[:FOUND], mentioned[: max(0, FOUND - len(named))]
        shown = [*named, *mentioned]
        self.words.show_entries(named, by_letter=not text, mentioned=mentioned)
        self.told.setText(_count(shown) if shown else "Nothing found")
        if not shown:
            self.card.show_nothing(text)
            self._tell_where()
        elif text:
            self.words.choose(shown[0].id)
        elif self.words.index_of(self._last) >= 0:
            self.words.choose(self._last)
        elif self.card.entry is None:
            self.card.show_start()

    def _of_kind(self, entries: Sequence[Entry]) -> list[Entry]:
        kind = self.kinds.checkedId()
        return [entry for entry in entries if kind == 0 or entry.is_term == (kind == 1)]

    def _show(self, key: str) -> None:
        self._last = key
        self.card.show_entry(self._study.lexicon[key])
        self._tell_where()

    def _tell_where(self) -> None:
        shown = self.card.entry
        self.crumbs.emit(["Learn", "Glossary", *([shown.name] if shown else [])])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, and scroll the entry when the focus is in it; Escape empties the search."""
        key, focus = event.key(), self.focusWidget()
        if focus is not None and self.card.isAncestorOf(focus):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.words.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.words.step(self.words.page if key == Qt.Key.Key_PageDown else -self.words.page)
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A list as wide as its words need, never more than two fifths."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(round(LIST * self._study.theme.scale**0.5), round(self.width() * 0.42)))


def _count(shown: list[Entry]) -> str:
    terms = sum(entry.is_term for entry in shown)
    told = [f"{count} {noun if count > 1 else noun[:-1]}" for count, noun in (
        (terms, "terms"), (len(shown) - terms, "structures"),
    ) if count]  # fmt: skip
    return ", ".join(told)
