"""All structures of the atlas as a tree with a filter: for looking through, the keyboard and a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from tutor.atlas.groups import Node, groups
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.tree_parts import MARK, Filter, Tree, dot

_ID = Qt.ItemDataRole.UserRole
_FITS = Qt.ItemDataRole.UserRole + 1
MOST = 10_000
"""More than an atlas holds: a filter shows everything that fits."""


class StructureTree(QWidget):
    """`chosen(id)` on a click or Enter; `pointed(id)` while an item is pointed at or walked to (empty: none).

    The tree is built when it is first shown.
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._names: Callable[[str], str] = study.name
        self._items: dict[str, QTreeWidgetItem] = {}
        self._headings: list[QTreeWidgetItem] = []
        self._shown: frozenset[str] = frozenset()
        self._selected = ""
        self._best = ""
        self.filter = Filter()
        self._tree = Tree()
        self._nothing = label("Nothing fits. Try another word, such as S1, calf or heel.", "soft")
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self._nothing)
        column.addWidget(self._tree, 1)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._choose_best)
        self.filter.left.connect(self._into_tree)
        self._tree.itemClicked.connect(self._act)
        self._tree.entered_by_key.connect(self._act)
        self._tree.itemEntered.connect(self._point)
        self._tree.currentItemChanged.connect(self._walked)
        self._tree.left.connect(self._leave)

    @property
    def tree(self) -> QTreeWidget:
        """The tree itself."""
        return self._tree

    @property
    def visible_ids(self) -> tuple[str, ...]:
        """Structures that fit the filter themselves, in the order of the tree."""
        return tuple(key for key, item in self._items.items() if not item.isHidden() and item.data(0, _FITS))

    def item(self, structure: str) -> QTreeWidgetItem | None:
        """The row of a structure; None for an unknown one or before the tree is built."""
        return self._items.get(structure)

    def set_shown(self, structures: Iterable[str]) -> None:
        """Mark what is drawn in the open views."""
        self._shown = frozenset(structures)
        self._mark()

    def set_language(self, names: Callable[[str], str]) -> None:
        """Call the structures by other names."""
        self._names = names
        for key, item in self._items.items():
            self._word(key, item)

    def select(self, structure: str) -> None:
        """Show which one is selected, without telling anybody; the branches above it are opened."""
        self._selected = structure
        if not self._items:
            return
        self._tree.blockSignals(True)
        item = self._items.get(structure)
        if item is None:
            self._tree.setCurrentIndex(QModelIndex())
        elif item is not self._tree.currentItem():
            self._tree.setCurrentItem(item)
            self._tree.scrollToItem(item)
        self._tree.blockSignals(False)

    def apply_theme(self) -> None:
        """Colours of the marks."""
        self._mark()

    def showEvent(self, event: QShowEvent) -> None:
        """Build the tree at first."""
        super().showEvent(event)
        if not self._items:
            self._build()

    # Filling -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._tree.setUpdatesEnabled(False)
        self._tree.addTopLevelItems([self._item_of(node) for node in groups(self._study.atlas)])
        self._mark()
        self._narrow(self.filter.text())
        self._tree.setUpdatesEnabled(True)
        self.select(self._selected)

    def _item_of(self, node: Node) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, _ID, node.id)
        if node.id:
            self._items[node.id] = item
            self._word(node.id, item)
        else:
            count = sum(1 for each in node.walk() if each.id)
            item.setText(0, node.title)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{node.title}, {count} structures")
            self._headings.append(item)
        item.addChildren([self._item_of(child) for child in node.children])
        return item

    def _word(self, structure: str, item: QTreeWidgetItem) -> None:
        name = self._names(structure)
        item.setText(0, name)
        # Angle brackets would make Qt read a tooltip as rich text.
        item.setToolTip(0, name.replace("<", "‹"))
        self._tell(structure, item)

    def _tell(self, structure: str, item: QTreeWidgetItem) -> None:
        """What a screen reader says of the row: the name, and whether it is in view."""
        seen = "in view" if structure in self._shown else ""
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (item.text(0), seen))))
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, self._study.describe(structure))

    def _mark(self) -> None:
        """Dots beside what is in view; what is drawn nowhere steps back."""
        theme = self._study.theme
        mark, ink, soft = dot(theme.colour("accent")), theme.colour("ink"), theme.colour("ink_soft")
        drawn = frozenset().union(*self._study.drawn.values())
        for key, item in self._items.items():
            here = key in self._shown
            item.setIcon(MARK, mark if here else QIcon())
            item.setToolTip(MARK, "In view" if here else "")
            item.setForeground(0, ink if key in drawn else soft)
            self._tell(key, item)
        heading = theme.font("body", bold=True)
        for item in self._headings:
            item.setFont(0, heading)
            item.setForeground(0, soft if item.parent() else ink)

    # Filtering ---------------------------------------------------------------------------------------------------

    def _narrow(self, text: str) -> None:
        """Leave what fits and what stands above it; an empty text shows the groups closed again."""
        if not self._items:
            return
        found = [each.id for each in self._study.atlas.search(text, MOST)]
        self._best = found[0] if found and text.strip() else ""
        fitting = set(found) if text.strip() else set(self._items)
        self._tree.setUpdatesEnabled(False)
        for row in range(self._tree.topLevelItemCount()):
            self._sift(self._tree.topLevelItem(row), fitting)
        if text.strip():
            self._tree.expandAll()
        else:
            self._tree.collapseAll()
            self.select(self._selected)
        if self._best:
            self._tree.scrollToItem(self._items[self._best])
        self._tree.setUpdatesEnabled(True)
        self._nothing.setVisible(not fitting)

    def _sift(self, item: QTreeWidgetItem | None, fitting: set[str]) -> bool:
        """Hide the row unless it or something below fits; whether it stays."""
        if item is None:
            return False
        kept = [self._sift(item.child(row), fitting) for row in range(item.childCount())]
        fits = item.data(0, _ID) in fitting
        item.setData(0, _FITS, fits)
        item.setHidden(not (fits or any(kept)))
        return fits or any(kept)

    # What happens ------------------------------------------------------------------------------------------------

    def _choose_best(self) -> None:
        if self._best:
            self.chosen.emit(self._best)

    def _into_tree(self) -> None:
        """Down from the filter: to the best match, or to the first row."""
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        first = self._items.get(self._best) or self._tree.currentItem() or self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first)

    def _act(self, item: QTreeWidgetItem) -> None:
        """A structure is chosen; a heading is opened or closed."""
        if item.data(0, _ID):
            self._selected = item.data(0, _ID)
            self.chosen.emit(self._selected)
        else:
            item.setExpanded(not item.isExpanded())

    def _leave(self) -> None:
        self.pointed.emit("")

    def _point(self, item: QTreeWidgetItem) -> None:
        self.pointed.emit(item.data(0, _ID))

    def _walked(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and self._tree.hasFocus():
            self.pointed.emit(item.data(0, _ID))
