"""A list of words in two lines, the word and its gloss, with the letters of the alphabet between."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tutor.ui.lexicon import Entry
from tutor.ui.theme import Theme

ID, GLOSS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MENTIONED = "Mentioned in"
"""Above the entries whose definition alone holds what is typed."""
Index = QModelIndex | QPersistentModelIndex


class WordList(QListWidget):
    """`chosen(id)` follows the current word."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Words")
        self.setItemDelegate(_TwoLines(self, theme))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._changed)

    @property
    def page(self) -> int:
        """Words that fit into the list."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(self.count() - 1)) - 1)

    def show_entries(self, entries: Sequence[Entry], *, by_letter: bool, mentioned: Sequence[Entry] = ()) -> None:
        """Fill the list; the word that was chosen stays so where it is still in it. mentioned: below a heading."""
        before = self.currentItem().data(ID) if self.currentItem() is not None else ""
        self.blockSignals(True)
        self.clear()
        letter = ""
        for entry in entries:
            first = unicodedata.normalize("NFKD", entry.name)[0].upper()
            if by_letter and first != letter:
                letter = first
                self._add_head(letter)
            self._add(entry)
        if mentioned:
            self._add_head(MENTIONED)
        for entry in mentioned:
            self._add(entry)
        self.blockSignals(False)
        if before:
            self.choose(before)

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words, self)
        head.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.name, self)
        item.setData(ID, entry.id)
        item.setData(GLOSS, entry.gloss)
        item.setToolTip(" · ".join(filter(None, (entry.name, entry.latin, entry.lay))))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.name, entry.gloss))))

    def index_of(self, key: str) -> int:
        """Row of an entry, -1 if it is not listed."""
        return next((row for row in range(self.count()) if self.item(row).data(ID) == key), -1)

    def choose(self, key: str) -> None:
        """Make an entry the current one, with room around it."""
        row = self.index_of(key)
        if row >= 0:
            self.setCurrentRow(row)
            self.show_current()

    def step(self, words: int) -> None:
        """To the word so many further on, letters not counted; the ends hold."""
        rows = [row for row in range(self.count()) if self.item(row).data(ID)]
        if rows:
            here = rows.index(self.currentRow()) if self.currentRow() in rows else -1 if words > 0 else len(rows)
            self.setCurrentRow(rows[max(0, min(len(rows) - 1, here + words))])

    def apply_theme(self) -> None:
        """Rows of another height."""
        self.scheduleDelayedItemsLayout()
        self.show_current()

    def show_current(self) -> None:
        """Bring the current word to the middle."""
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current word stays in sight, also when the list gets its size after it was filled."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.show_current()

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(ID):
            self.chosen.emit(item.data(ID))


class _TwoLines(QStyledItemDelegate):
    """Paints the word and, smaller and softer, its gloss; a letter as a small heading."""

    def __init__(self, view: QListWidget, theme: Theme) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines with air, or one for a letter."""
        theme = self._theme
        small, body = (QFontMetrics(theme.font(size)).height() for size in ("small", "body"))
        return QSize(0, small + theme.space(3) if not index.data(ID) else small + body + theme.space(3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row with its background from the style sheet."""
        theme, selected = self._theme, bool(option.state & QStyle.StateFlag.State_Selected)
        area: QRect = option.rect
        if index.data(ID):
            blank = QStyleOptionViewItem(option)
            self.initStyleOption(blank, index)
            blank.text = ""
            blank.widget.style().drawControl(
                QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget
            )  # fmt: skip
        inside = area.adjusted(theme.space(2), theme.space(1), -theme.space(2), -theme.space(1))
        painter.save()
        if not index.data(ID):
            self._write(painter, inside, index.data(), "small", "ink_soft", bold=True, bottom=True)
        else:
            self._write(painter, inside, index.data(), "body", "accent" if selected else "ink", bold=selected)
            self._write(painter, inside, index.data(GLOSS), "small", "ink_soft", bottom=True)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        size: str,
        token: str,
        *,
        bold: bool = False,
        bottom: bool = False,
    ) -> None:
        font = self._theme.font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        align = Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignTop
        painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, shown)
