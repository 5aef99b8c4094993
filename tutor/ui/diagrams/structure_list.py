"""The structures of a diagram as a plain list: for reading, filtering, the keyboard and a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

FILTER_FROM = 12
"""With more structures than this there is a field to filter them."""
_ID = Qt.ItemDataRole.UserRole


class StructureList(QWidget):
    """`pointed(id)` while an item is pointed at or walked to (empty: none); `chosen(id)` on a click or Enter."""

    pointed = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, names: Callable[[str], str], describe: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names, self._describe = names, describe
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("Filter structures")
        self._filter.setAccessibleName("Filter structures")
        self._filter.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName("Structures in this diagram")
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        self._filter.textChanged.connect(self._narrow)
        self._list.itemEntered.connect(self._entered)
        self._list.itemClicked.connect(self._clicked)
        self._list.itemActivated.connect(self._clicked)
        self._list.currentItemChanged.connect(self._walked)

    @property
    def items(self) -> tuple[str, ...]:
        """Ids in the order of the list, hidden ones included."""
        return tuple(self._list.item(row).data(_ID) for row in range(self._list.count()))

    def fill(self, structures: Collection[str], names: Callable[[str], str] | None = None) -> None:
        """List these structures by their names."""
        self._names = names or self._names
        self._list.blockSignals(True)
        self._list.clear()
        for text, structure in sorted((self._names(structure), structure) for structure in structures):
            item = QListWidgetItem(text)
            item.setData(_ID, structure)
            # Angle brackets would make Qt read a tooltip as rich text.
            item.setToolTip(text.replace("<", "‹"))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._describe(structure))
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._filter.setVisible(len(structures) > FILTER_FROM)
        self._narrow(self._filter.text())

    def select(self, structure: str) -> None:
        """Show which one is selected, without telling anybody."""
        self._list.blockSignals(True)
        found = next((row for row, name in enumerate(self.items) if name == structure), -1)
        self._list.setCurrentRow(found)
        if found >= 0:
            self._list.scrollToItem(self._list.item(found))
        self._list.blockSignals(False)
        self._list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows anew: before the first show they lack the style sheet's padding."""
        super().showEvent(event)
        self._list.doItemsLayout()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Leaving the list points at nothing."""
        if watched is self._list.viewport() and event.type() == QEvent.Type.Leave:
            self.pointed.emit("")
        return False

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _entered(self, item: QListWidgetItem) -> None:
        self.pointed.emit(item.data(_ID))

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ID))

    def _walked(self, item: QListWidgetItem | None) -> None:
        if item is not None and self._list.hasFocus():
            self.pointed.emit(item.data(_ID))
