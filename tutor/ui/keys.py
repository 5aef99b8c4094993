"""The keys of the whole window, and the dialog that lists them (F1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tutor.ui.pages import EVERY_PAGE, GLOSSARY, PAGES
from tutor.ui.widgets.shortcuts import ShortcutsDialog

if TYPE_CHECKING:
    from tutor.ui.main_window import MainWindow

GENERAL = (
    ("Ctrl+K", "Search"),
    (f"Ctrl+1 … Ctrl+{len(PAGES)}", ", ".join(entry.title for entry in PAGES)),
    ("Ctrl+G", GLOSSARY.title),
    ("Alt+Left", "Back"),
    ("F1", "These shortcuts"),
    ("F11", "Full screen"),
)


def bind_keys(window: MainWindow) -> None:
    """Bind the keys of GENERAL."""
    for number, entry in enumerate(PAGES, start=1):
        QShortcut(QKeySequence(f"Ctrl+{number}"), window).activated.connect(partial(window.open_page, entry.key))
    QShortcut(QKeySequence("Ctrl+K"), window).activated.connect(window.search)
    QShortcut(QKeySequence("Ctrl+G"), window).activated.connect(partial(window.open_page, GLOSSARY.key))
    QShortcut(QKeySequence("Alt+Left"), window).activated.connect(window.back)
    QShortcut(QKeySequence("F1"), window).activated.connect(partial(show_shortcuts, window))
    QShortcut(QKeySequence("F11"), window).activated.connect(partial(toggle_full_screen, window))


def show_shortcuts(window: MainWindow) -> None:
    """List the keys of the page on show and of the window."""
    title = next((entry.title for entry in EVERY_PAGE if entry.key == window.current[0]), "")
    ShortcutsDialog(title, window.page.shortcuts if window.page else (), GENERAL, window).exec()


def toggle_full_screen(window: MainWindow) -> None:
    """Full screen and back."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def pressed_by_enter(event: QKeyEvent, focus: QWidget | None) -> bool:
    """Click the button that has the focus if the key is Enter; whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focus, QAbstractButton):
        return False
    focus.click()
    return True
