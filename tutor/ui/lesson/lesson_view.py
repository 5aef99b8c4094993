"""One lesson: text and questions in a column, the living diagram beside it or, in a narrow window, between the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tutor.learning.lesson import Block, Check, Evidence, Figure, Heading, Lesson, Note, Prose
from tutor.learning.records import Place
from tutor.questions.base import FigureRef, Sim
from tutor.ui.lesson.boxes import EvidenceBox, NoteBox
from tutor.ui.lesson.check_block import CheckBlock
from tutor.ui.lesson.figure_block import FigureBlock
from tutor.ui.lesson.lesson_end import LessonEnd
from tutor.ui.lesson.lesson_start import LessonStart
from tutor.ui.lesson.side_figure import SideFigure
from tutor.ui.lesson.sim_block import SimBlock
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column
from tutor.ui.widgets.word_popup import WordPopup

WIDE = 980
"""Width of the page in pixels from which the diagram stands beside the text (a window of about 1,200 px)."""
ABOVE = 16
"""Pixels left free above a block that is brought to the top."""
HOLD_MILLISECONDS = 400
"""How long after the last change of height a block is held in place."""


class LessonView(QWidget):
    """Shows a lesson, remembers the place. `go(page, target)` leaves; `place_changed(block, finished)` saves."""

    go = Signal(str, str)
    place_changed = Signal(int, bool)

    def __init__(self, study: Study, lesson: Lesson, place: Place | None) -> None:
        super().__init__()
        self.lesson = lesson
        self._study = study
        self._finished = place.finished if place else False
        self._wide: bool | None = None
        self._column = Column(720, (24, 20, 20, 40))
        # The bar has its room from the start: the text must not move aside once the lesson is longer than the window.
        self._column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._side = SideFigure(study)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._column, 11)
        across.addWidget(self._side, 10)
        self._marker = study.lexicon.marker()
        self._word = WordPopup(study, self)
        self._word.opened.connect(self._look_up)
        self._widgets: list[QWidget] = []
        self._figures: list[FigureBlock] = []
        self._build()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(250)
        self._settle.timeout.connect(self.save_place)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MILLISECONDS)
        self._hold.timeout.connect(self._let_go)
        bar = self._column.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._keep)
        bar.sliderPressed.connect(self._let_go)
        self._held: int | None = None
        self._hold_at(place.block if place and not place.finished else 0)

    @property
    def block(self) -> int:
        """Index of the first block that is (partly) in sight."""
        top = self._column.verticalScrollBar().value() + ABOVE
        for index, widget in enumerate(self._widgets):
            if self._top_of(widget) + widget.height() > top:
                return index
        return max(0, len(self._widgets) - 1)

    def save_place(self) -> None:
        """Tell where the reader is."""
        self._settle.stop()
        self.place_changed.emit(self.block if self._held is None else self._held, self._finished)

    def go_to(self, index: int) -> None:
        """The reader jumps to a block."""
        self._let_go()
        self.scroll_to(index)

    def go_to_end(self) -> None:
        """The reader jumps to what stands below the text."""
        self._let_go()
        bar = self._column.verticalScrollBar()
        bar.setValue(bar.maximum())

    def scroll_to(self, index: int) -> None:
        """Bring a block to the top, with the headings right above it."""
        index = max(0, min(index, len(self._widgets) - 1))
        while index and isinstance(self.lesson.blocks[index - 1], Heading):
            index -= 1
        top = self._top_of(self._widgets[index]) - ABOVE if index else 0
        self._column.verticalScrollBar().setValue(max(0, top))

    def _top_of(self, widget: QWidget) -> int:
        """Where a block begins, in the pixels that the scroll bar counts."""
        return widget.y() + self._column.content.y()

    def reveal(self, widget: QWidget) -> None:
        """The reader goes to a widget of the lesson."""
        self._let_go()
        self._column.ensureWidgetVisible(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side panel or figures in the text; the block in sight stays in sight."""
        if self._held is None:
            self._hold_at(self.block)
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        if wide != self._wide:
            self._wide = wide
            self._side.setVisible(wide)
            for figure in self._figures:
                figure.set_inline(not wide)
        for figure in self._figures:
            figure.set_room(self.height())

    def _build(self) -> None:
        body = self._column.body
        body.addWidget(LessonStart(self.lesson, len(self._study.course.lessons), self._study.theme))
        for block in self.lesson.blocks:
            widget = self._widget(block)
            self._widgets.append(widget)
            body.addWidget(widget)
        end = LessonEnd(self._study, self.lesson, finished=self._finished)
        end.finished.connect(self._finish)
        end.go.connect(self.go)
        body.addWidget(end)
        body.addStretch(1)
        if self._figures:
            self._side.show_figure(self._figures[0].ref)

    def _widget(self, block: Block) -> QWidget:
        match block:
            case Heading():
                return label(block.text, "large" if block.level == 2 else "title")
            case Prose():
                return self._joined(ProseView(self._marker.mark(block.html), self._study.theme))
            case Evidence():
                box = EvidenceBox(block, self._study.theme, self._study.source, self._marker)
                self._joined(box.prose)
                return box
            case Note():
                note = NoteBox(block, self._study.theme, None if block.kind == "tip" else self._marker)
                self._joined(note.prose)
                return note
            case Figure():
                figure = FigureBlock(self._study, block.ref, len(self._figures) + 1)
                figure.wanted.connect(self._show_figure)
                self._figures.append(figure)
                return figure
            case Check():
                return CheckBlock(self._study, block)
            case Sim():
                sim = SimBlock(self._study, block)
                sim.go.connect(self.go)
                return sim

    def _joined(self, prose: ProseView) -> ProseView:
        prose.structure.connect(self._select)
        prose.pointed.connect(self._point)
        prose.cited.connect(self._cite)
        prose.term.connect(self._explain)
        return prose

    def _select(self, structure: str) -> None:
        self._side.reveal(structure)
        self._study.highlighter.select(structure)

    def _point(self, structure: str) -> None:
        self._study.highlighter.hover(structure)

    def _cite(self, reference: str) -> None:
        found, prose = self._study.course.references.get(reference), self.sender()
        if found is not None and self._wide:
            self._side.show_source(found)
        elif found is not None and isinstance(prose, ProseView):
            self._word.show_source(found, prose.link_place(f"cite:{reference}"))

    def _explain(self, term: str) -> None:
        """What a word means, beside it."""
        prose = self.sender()
        if term in self._study.lexicon and isinstance(prose, ProseView):
            self._word.show_entry(self._study.lexicon[term], prose.link_place(f"term:{term}"))

    def _look_up(self, term: str) -> None:
        self.go.emit("glossary", term)

    def _show_figure(self, ref: FigureRef) -> None:
        self._side.show_figure(ref)

    def _finish(self) -> None:
        self._finished = True
        self.place_changed.emit(self.block, True)

    def _hold_at(self, block: int) -> None:
        """Keep a block in sight while the text finds its height; a wheel, a key or the time ends it."""
        self._held = block
        self._hold.start()

    def _keep(self, _least: int, _most: int) -> None:
        if self._held is not None:
            self.scroll_to(self._held)
            self._hold.start()

    def _let_go(self) -> None:
        self._held = None
        self._hold.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The reader scrolls: nothing is held any more."""
        self._let_go()
        super().wheelEvent(event)

    def _scrolled(self, _value: int) -> None:
        if self.isVisible():
            self._settle.start()
        middle = self._column.verticalScrollBar().value() + self._column.viewport().height() // 4
        passed = [figure for figure in self._figures if figure.y() <= middle]
        if passed and self._wide:
            self._side.show_figure(passed[-1].ref)
