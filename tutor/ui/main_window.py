"""The main window: rail, header, one page at a time. It swaps pages and passes settings on; nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tutor.learning.lesson import Lesson
from tutor.learning.records import Log
from tutor.ui.pages import PAGES
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.theme import Theme
from tutor.ui.widgets.header import Header
from tutor.ui.widgets.notice_bar import NoticeBar
from tutor.ui.widgets.rail import Rail
from tutor.ui.widgets.shortcuts import ShortcutsDialog

SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""Text sizes that the rail steps through."""
GENERAL = (
    ("Ctrl+K", "Search"),
    ("Ctrl+1 … Ctrl+5", "Today, Learn, Body, Quiz, Progress"),
    ("Alt+Left", "Back"),
    ("F1", "These shortcuts"),
    ("F11", "Full screen"),
)


class MainWindow(QMainWindow):
    """Shown empty at once; `painted` follows the first paint, `open_study` fills it when the course is loaded."""

    painted = Signal()

    def __init__(self, theme: Theme, log: Log) -> None:
        super().__init__()
        self._theme, self._log = theme, log
        self._study: Study | None = None
        self._seen = False
        self._pages: dict[str, Page] = {}
        self._history: list[tuple[str, str]] = []
        self.current = ("", "")
        self.setWindowTitle("Rootwise")
        self.setMinimumSize(800, 560)
        self._rail = Rail(theme, [(entry.key, entry.title) for entry in PAGES])
        self._header = Header(theme)
        self._stack = QStackedWidget()
        self._waiting = QLabel("Opening the course …")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "soft")
        self._waiting.setTextFormat(Qt.TextFormat.PlainText)
        self._waiting.setWordWrap(True)
        self._waiting.setMargin(40)
        self._notice = NoticeBar(theme)
        self._stack.addWidget(self._waiting)
        self._lay_out()
        self._connect()

    def open_study(self, study: Study) -> None:
        """The course is loaded: show the first page."""
        self._study = study
        self._header.search.set_study(study)
        self.go("today", "")

    def refuse_course(self, sentence: str) -> None:
        """The course cannot be opened: say so where it would be."""
        self._waiting.setText(sentence)
        self._waiting.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def tell(self, sentence: str) -> None:
        """Show one sentence above the page until it is closed."""
        self._notice.tell(sentence)

    @property
    def page(self) -> Page | None:
        """The page on show."""
        return self._pages.get(self.current[0])

    def go(self, key: str, target: str) -> None:
        """Show a page at its target."""
        self._show(key, target, remember=True)

    def back(self) -> None:
        """Return to the page before."""
        if self._history:
            self._show(*self._history.pop(), remember=False)

    def restyle(self) -> None:
        """Apply the theme to every open widget that paints itself."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._theme.apply(application)
        for widget in self.findChildren(QWidget):
            repaint = getattr(widget, "apply_theme", None)
            if callable(repaint):
                repaint()

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """The lessons that are open to the learner; empty while the course loads."""
        return self._study.course.lessons if self._study is not None else ()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is to be seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as people expect; Qt does so in dialogs only."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page save its place."""
        if self.page is not None:
            self.page.leave()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        body, column = QWidget(), QWidget()
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._header)
        down.addWidget(self._notice)
        down.addWidget(self._stack, 1)
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(column, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self._rail.chosen.connect(self._open_page)
        self._rail.scheme_toggled.connect(self._toggle_scheme)
        self._rail.text_scaled.connect(self._scale_text)
        self._rail.motion_toggled.connect(self._set_motion)
        self._header.go.connect(self.go)
        for number, entry in enumerate(PAGES, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setObjectName(entry.key)
            shortcut.activated.connect(self._open_by_key)
        for keys, slot in (
            ("Ctrl+K", self._focus_search),
            ("F1", self._show_shortcuts),
            ("Alt+Left", self.back),
            ("F11", self._toggle_full_screen),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _show(self, key: str, target: str, *, remember: bool) -> None:
        if self._study is None:
            return
        if self.page is not None:
            self.page.leave()
            if remember and (key, target) != self.current:
                self._history.append(self.current)
        if key not in self._pages:
            entry = next(entry for entry in PAGES if entry.key == key)
            page = entry.build(self._study)
            page.go.connect(self.go)
            page.crumbs.connect(self._header.show_crumbs)
            page.trouble.connect(self.tell)
            self._pages[key] = page
            self._stack.addWidget(page)
        self.current = (key, target)
        self._rail.select(key)
        self._stack.setCurrentWidget(self._pages[key])
        self._header.show_crumbs([next(entry.title for entry in PAGES if entry.key == key)])
        self._pages[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages[key].enter(target)

    def _open_page(self, key: str) -> None:
        self.go(key, "")

    def _open_by_key(self) -> None:
        self.go(self.sender().objectName(), "")

    def _focus_search(self) -> None:
        self._header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._header.search.selectAll()

    def _show_shortcuts(self) -> None:
        title = next((entry.title for entry in PAGES if entry.key == self.current[0]), "")
        own = self.page.shortcuts if self.page is not None else ()
        ShortcutsDialog(title, own, GENERAL, self).exec()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _toggle_scheme(self) -> None:
        self._theme.scheme = "light" if self._theme.scheme == "dark" else "dark"
        self._save("scheme", self._theme.scheme)
        self.restyle()

    def _scale_text(self, step: int) -> None:
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self._theme.scale))
        self._theme.scale = SCALES[max(0, min(len(SCALES) - 1, nearest + step))]
        self._save("text_scale", str(self._theme.scale))
        self.restyle()

    def _save(self, key: str, value: str) -> None:
        try:
            self._log.save_setting(key, value)
        except OSError as error:
            self.tell(f"The setting works now but could not be saved. {error}")

    def _set_motion(self, reduced: bool) -> None:
        self._theme.reduced_motion = reduced
        self._save("reduced_motion", "yes" if reduced else "no")
