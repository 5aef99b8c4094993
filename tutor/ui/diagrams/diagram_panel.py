"""A diagram as a card: title, tools, the view, the name of what is pointed at, the list of structures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from tutor.diagrams.model import Diagram
from tutor.ui.diagrams import accessible
from tutor.ui.diagrams.exporter import Exporter
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.structure_list import StructureList
from tutor.ui.diagrams.tool_bar import DiagramToolBar
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.theme import Theme
from tutor.ui.widgets.elided_label import ElidedLabel

Names = Callable[[str], str]
WIDE = 760
"""From this width in pixels at 100 % text the list stands beside the view."""
LOW = 340
"""Below this height at 100 % text the drawing gets the room of the subtitle, of the name line and of the list."""
NARROW = 400
"""Below this width there are no zoom buttons."""
TINY = 230
"""Below this one only the menu of layers is left, and the view's name stands for the title."""
QWIDGETSIZE_MAX = 16_777_215
INVITATION = "Point at a structure, or press Tab and walk with the arrow keys."
SHORT_INVITATION = "Point at a structure."
QUESTION = "Click the structure, or walk with the arrow keys and press Enter."
SHORT_QUESTION = "Click the structure."


class DiagramPanel(QFrame):
    """The card around one DiagramView.

    names: id -> name; describe: id -> a spoken sentence; details: id -> what stands after the name under the view, such
    as the Latin and the lay name.
    """

    def __init__(
        self,
        diagram: Diagram,
        names: Names,
        theme: Theme,
        highlighter: Highlighter,
        parent: QWidget | None = None,
        *,
        describe: Names | None = None,
        details: Names | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._names, self._details, self._theme, self._highlighter = names, details, theme, highlighter
        self._question = False
        self._arranged: tuple[object, ...] = ()
        self.view = ZonedView(diagram, names, theme, highlighter, describe=describe)
        self.tools = DiagramToolBar(theme, diagram.layers)
        self.exporter = Exporter(self.view, theme, self._whole_titles)
        self.list = StructureList(names, describe or names)
        self.list.fill(tuple(diagram.parts))
        self._name = ElidedLabel(INVITATION, "soft")
        self._toggle = QToolButton()
        self._toggle.setText("Structures")
        self._toggle.setCheckable(True)
        self._toggle.setArrowType(Qt.ArrowType.RightArrow)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._arrange(diagram.title)
        self._join()

    def _arrange(self, title: str) -> None:
        self._head = QGridLayout()
        self._head.setHorizontalSpacing(8)
        self._head.setVerticalSpacing(0)
        self._head.setColumnStretch(0, 1)
        first, _, rest = title.partition(", ")
        self._titles = first, rest[:1].upper() + rest[1:]
        self._title, self._subtitle = ElidedLabel(first), ElidedLabel(self._titles[1], "small")
        self._subtitle.setVisible(bool(rest))
        self._head.addWidget(self._title, 0, 0)
        self._head.addWidget(self._subtitle, 1, 0)
        foot = QHBoxLayout()
        foot.addWidget(self._name, 1)
        foot.addWidget(self._toggle)
        main = QVBoxLayout()
        main.setSpacing(8)
        main.addWidget(self.view, 1)
        main.addLayout(foot)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(12)
        self._body.addLayout(main, 1)
        self._body.addWidget(self.list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addLayout(self._head)
        self._column.addLayout(self._body, 1)
        self._lay_out()

    def _join(self) -> None:
        self.tools.labels.connect(self._label_all)
        self.tools.layer.connect(self.view.show_layer)
        self.tools.zoomIn.connect(self.view.zoom_in)
        self.tools.zoomOut.connect(self.view.zoom_out)
        self.tools.fit.connect(self.view.reset)
        self.tools.export.connect(self.export)
        for keys, act in (("Ctrl+E", self.tools.open_export), ("Ctrl+P", partial(self.export, "print"))):
            QShortcut(QKeySequence(keys), self.view, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.view.labelsChanged.connect(self.tools.set_labels)
        self.view.zonesChanged.connect(self._list_anew)
        self.list.pointed.connect(self._highlighter.hover)
        self.list.chosen.connect(self._highlighter.select)
        self._toggle.toggled.connect(self._lay_out)
        self._highlighter.hovered.connect(self._say)
        self._highlighter.selected.connect(self._selected)
        self._selected(self._highlighter.selected_id)

    @property
    def titles(self) -> tuple[str, str]:
        """What stands above the view: the title and the smaller line under it."""
        return self._title.text(), self._subtitle.text()

    @property
    def name_line(self) -> str:
        """What stands under the view."""
        return self._name.text()

    def set_question_mode(self, on: bool) -> None:
        """Ask instead of tell: no list, no names, no labels."""
        self._question = on
        self.view.set_question_mode(on)
        self.tools.set_question_mode(on)
        self._toggle.setVisible(not on)
        self._lay_out()
        self._say("")

    def set_language(self, names: Names, details: Names | None = None) -> None:
        """Call the structures by other names."""
        self._names, self._details = names, details or self._details
        self.view.set_language(names)
        self.list.fill(self.list.items, names)
        self.list.select(self._highlighter.selected_id)
        self._say(self._highlighter.hovered_id)

    def _list_anew(self) -> None:
        """Other structures can be chosen now."""
        self.list.fill(tuple(self.view.diagram.parts), self._names)
        self.list.select(self._highlighter.selected_id)
        self._say("")

    def apply_theme(self) -> None:
        """Take over new colours; view and tools are told by whoever tells this."""
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list stands beside the view when there is room."""
        super().resizeEvent(event)
        self._lay_out()

    def export(self, kind: str) -> None:
        """Export what is in view as "png", "svg" or "pdf", or "print" it; how it went stands under the view."""
        done = "" if self._question else self.exporter.run(kind)
        if done:
            self._name.setText(done)
            self._name.show()
            accessible.say(self.view.canvas, done)

    def _whole_titles(self) -> tuple[str, str]:
        return self._titles

    def _label_all(self, on: bool) -> None:
        self.view.set_labels("all" if on else "none")

    def _lay_out(self) -> None:
        """Put the list where it belongs, if that has changed."""
        scale, unfolded = self._theme.scale, self._toggle.isChecked()
        low = self.height() < LOW * scale**0.5
        wide = self.width() >= WIDE * scale and not low
        narrow, tiny = self.width() < NARROW * scale, self.width() < TINY * scale
        wanted = (wide, low, narrow, tiny, unfolded, self._question, scale, self.height() // 3)
        if wanted == self._arranged:
            self._say(self._highlighter.hovered_id)
            return
        self._arranged = wanted
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.list.setMinimumWidth(round(210 * scale) if wide else 0)
        self.list.setMaximumWidth(round(210 * scale) if wide else QWIDGETSIZE_MAX)
        self.list.setMaximumHeight(QWIDGETSIZE_MAX if wide else max(120, self.height() // 3))
        self.list.setVisible(not self._question and not low and (wide or unfolded))
        self.tools.set_narrow(narrow, tiny=tiny)
        side, top = 8 if tiny else 16, 8 if low else 12
        self._column.setContentsMargins(side, top, side, top)
        self._title.setText(self._titles[1] if tiny and self._titles[1] else self._titles[0])
        self._subtitle.setVisible(bool(self._titles[1]) and not tiny and not low)
        self._title.setToolTip(", ".join(filter(None, self._titles)) if low else "")
        self._name.setVisible(not low)
        self._fit_title(("body",) if tiny else ("reading", "body") if narrow else ("title", "reading", "body"))
        self._toggle.setVisible(not (wide or tiny or low or self._question))
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._column.activate()
        self._say(self._highlighter.hovered_id)

    def _fit_title(self, sizes: tuple[str, ...]) -> None:
        """The largest of the type sizes at which the title fits beside the tools; without one, above the tools."""
        fonts, room = [self._theme.font(size, bold=True) for size in sizes], self.width() - 34
        widths = [QFontMetricsF(font).horizontalAdvance(self._title.text()) for font in fonts]
        beside = room - self.tools.sizeHint().width() - 8
        high = widths[-1] >= beside
        self._title.setFont(
            next((f for f, w in zip(fonts, widths, strict=True) if w < (room if high else beside)), fonts[-1])
        )
        self._head.addWidget(self._title, 0, 0, 1, 2 if high else 1)
        self._head.addWidget(self.tools, 1 if high else 0, 1, 1 if high or self._subtitle.isHidden() else 2, 1)

    def _selected(self, structure: str) -> None:
        if not self._question:
            self.list.select(structure)
            self._say("")

    def _say(self, hovered: str) -> None:
        """Under the view: what is pointed at, else what is selected, else how to begin."""
        shown = next((name for name in (hovered, self._highlighter.selected_id) if name in self.view.diagram.parts), "")
        if self._question:
            self._name.setText(self._longest((QUESTION, SHORT_QUESTION)))
        elif shown:
            self._name.setText(self._line_for(shown))
        else:
            self._name.setText(self._longest((INVITATION, SHORT_INVITATION, "")))

    def _line_for(self, shown: str) -> str:
        """The name, and as much of the details after it as fits the line whole."""
        details = self._details(shown) if self._details else ""
        parts = [self._names(shown), *(part for part in details.split(" · ") if part)]
        return self._longest([" · ".join(parts[:count]) for count in range(len(parts), 0, -1)])

    def _longest(self, texts: Sequence[str]) -> str:
        """The first of the texts, the longest first, that fits the line under the view whole; else the last."""
        room, metrics = self._name.width(), self._name.fontMetrics()
        return next((text for text in texts if metrics.horizontalAdvance(text) <= room), texts[-1])
