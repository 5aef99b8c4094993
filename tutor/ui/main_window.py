"""The main window: rail, header, one page at a time. It swaps pages and passes settings on; nothing else.

What the first paint does not need is imported and built after it (`dress`): the course's modules, QtSvg, and Qt's
namespace of enums, which alone takes 14 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tutor.ui.pages import ABOUT, EVERY_PAGE, PAGES
from tutor.ui.preferences import Preferences
from tutor.ui.theme import Theme
from tutor.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from tutor.learning.lesson import Lesson
    from tutor.ui.pages.page import Page
    from tutor.ui.study import Study
    from tutor.ui.widgets.header import Header

SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""Text sizes that the rail steps through."""


class MainWindow(QMainWindow):
    """Shown empty at once; `painted` follows the first paint, `open_study` fills it when the course is loaded."""

    painted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme, self._preferences = theme, preferences
        self._study: Study | None = None
        self._header: Header | None = None
        self._seen = self._bound = False
        self._pages: dict[str, Page] = {}
        self._history: list[tuple[str, str]] = []
        self.current = ("", "")
        self.setWindowTitle("Rootwise")
        self.setMinimumSize(800, 560)
        self._rail = Rail(theme, [(entry.key, entry.title) for entry in PAGES], (ABOUT.key, ABOUT.title))
        self._rail.chosen.connect(self.open_page)
        self._rail.scheme_toggled.connect(self._toggle_scheme)
        self._rail.text_scaled.connect(self._scale_text)
        self._rail.motion_toggled.connect(self._set_motion)
        self._stack = QStackedWidget()
        self._waiting = QLabel("Opening the course …")
        self._waiting.setProperty("role", "soft")
        self._waiting.setWordWrap(True)
        self._waiting.setMargin(40)
        self._stack.addWidget(self._waiting)
        self._lay_out()

    def dress(self) -> None:
        """After the first paint: the icons of the rail, the title bar's scheme."""
        self._rail.apply_theme()
        self._theme.tell_system(self._application())

    def open_study(self, study: Study) -> None:
        """The course is loaded, or another person learns: complete the header, bind the keys, show the first page."""
        from tutor.ui.keys import bind_keys
        from tutor.ui.widgets.header import Header

        if not self._bound:
            bind_keys(self)
            self._bound = True
        self._leave()
        self._rail.set_open(True)
        self._study = study
        self.dress()
        self._header = Header(self._theme, study)
        self._header.go.connect(self.go)
        self._over.insertWidget(0, self._header)
        self.go("today", "")

    def ask(self, question: QWidget) -> None:
        """Show something where the pages are, before there are any: who learns, or why nothing can be opened."""
        self._leave()
        self._study = None
        self._rail.set_open(False)
        self._stack.addWidget(question)
        self._stack.setCurrentWidget(question)
        question.setFocus()

    def tell(self, sentence: str) -> None:
        """Show one sentence above the page until it is closed."""
        from tutor.ui.widgets.notice_bar import NoticeBar

        bar = NoticeBar(self._theme)
        self._over.addWidget(bar)
        bar.tell(sentence)

    @property
    def page(self) -> Page | None:
        """The page on show."""
        return self._pages.get(self.current[0])

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """The lessons that are open to the learner; empty while the course loads."""
        return self._study.course.lessons if self._study is not None else ()

    def go(self, key: str, target: str) -> None:
        """Show a page at its target."""
        self._show(key, target, remember=True)

    def open_page(self, key: str) -> None:
        """Show a page where it was left."""
        self.go(key, "")

    def back(self) -> None:
        """Return to the page before."""
        if self._history:
            self._show(*self._history.pop(), remember=False)

    def search(self) -> None:
        """Put the cursor into the search field."""
        if self._header is not None:
            self._header.search.setFocus()
            self._header.search.selectAll()

    def restyle(self) -> None:
        """Apply the theme to every open widget that paints itself."""
        self._theme.apply(self._application())
        self._theme.tell_system(self._application())
        for widget in self.findChildren(QWidget):
            repaint = getattr(widget, "apply_theme", None)
            if callable(repaint):
                repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is to be seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as people expect; Qt does so in dialogs only."""
        from tutor.ui.keys import pressed_by_enter

        if not pressed_by_enter(event, self.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page save its place."""
        if self.page is not None:
            self.page.leave()
        super().closeEvent(event)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    def _lay_out(self) -> None:
        body, column = QWidget(), QWidget()
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self._over = QVBoxLayout()
        down.addLayout(self._over)
        down.addWidget(self._stack, 1)
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(column, 1)
        self.setCentralWidget(body)

    def _show(self, key: str, target: str, *, remember: bool) -> None:
        if self._study is None or self._header is None:
            return
        if self.page is not None:
            self.page.leave()
            if remember and (key, target) != self.current:
                self._history.append(self.current)
        entry = next(entry for entry in EVERY_PAGE if entry.key == key)
        if key not in self._pages:
            page = entry.build(self._study)
            page.go.connect(self.go)
            page.crumbs.connect(self._header.show_crumbs)
            page.trouble.connect(self.tell)
            self._pages[key] = page
            self._stack.addWidget(page)
        self.current = (key, target)
        self._rail.select(entry.under or key)
        self._stack.setCurrentWidget(self._pages[key])
        self._header.show_crumbs([entry.title])
        self._pages[key].setFocus()
        self._pages[key].enter(target)

    def _leave(self) -> None:
        """Drop the pages and whatever else belongs to who learned before."""
        if self.page is not None:
            self.page.leave()
        while self._stack.count() > 1:
            widget = self._stack.widget(1)
            assert widget is not None
            self._stack.removeWidget(widget)
            widget.deleteLater()
        while self._over.count():
            item = self._over.takeAt(0)
            over = item.widget() if item is not None else None
            if over is not None:
                over.hide()
                over.deleteLater()
        self._header = None
        self._pages, self._history, self.current = {}, [], ("", "")

    def _toggle_scheme(self) -> None:
        self._theme.scheme = "light" if self._theme.scheme == "dark" else "dark"
        self._save("scheme", self._theme.scheme)
        self.restyle()

    def _scale_text(self, step: int) -> None:
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self._theme.scale))
        self._theme.scale = SCALES[max(0, min(len(SCALES) - 1, nearest + step))]
        self._save("text_scale", str(self._theme.scale))
        self.restyle()

    def _set_motion(self, reduced: bool) -> None:
        self._theme.reduced_motion = reduced
        self._save("reduced_motion", "yes" if reduced else "no")

    def _save(self, key: str, value: str) -> None:
        if not self._preferences.save(key, value):
            self.tell("The setting works now but could not be saved: the folder of your answers cannot be written.")
