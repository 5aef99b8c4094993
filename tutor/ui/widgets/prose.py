"""Lesson text: a frameless browser as tall as its text that loads nothing and opens nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from tutor.ui.theme import Theme

SCROLLING = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
EMPTY = QImage(1, 1, QImage.Format.Format_ARGB32)
EMPTY.fill(Qt.GlobalColor.transparent)


class ProseView(QTextBrowser):
    """Shows allow-listed HTML, and only tells of its links.

    `structure(id)`, `cited(id)`, `term(id)`, `lesson(id)` on click, `pointed(id)` on hover. Terms look like text with
    dots below.

    Every resource that a text asks for (file:, http:, data:, UNC, CSS) is answered with one transparent pixel:
    returning None would make Qt read the file itself.
    """

    structure = Signal(str)
    pointed = Signal(str)
    cited = Signal(str)
    term = Signal(str)
    lesson = Signal(str)

    def __init__(self, html: str, theme: Theme, *, size: str = "reading", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt draws <sup> at two thirds, too small to read or hit: sources stand in brackets instead.
        self._html = html.replace("<sup>", "<span class='cite'>(").replace("</sup>", ")</span>").replace(" %", "\xa0%")
        self._html = self._html.replace('<a href="term:', '<a class="term" href="term:')
        self._theme, self._size = theme, size
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        if "<a " not in html:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._clicked)
        self.highlighted.connect(self._hovered)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Set the text again in the scheme's colours and size."""
        self.document().setDefaultStyleSheet(self._css())
        self.setHtml(self._html)
        self._dot_terms()
        self._fit()

    def link_place(self, address: str) -> QRect:
        """Where the first link to this address stands on the screen; the whole text if there is none."""
        for cursor in self._links(address):
            end = self.cursorRect(cursor)
            cursor.setPosition(cursor.anchor())
            start = self.cursorRect(cursor)
            place = start.united(end) if start.top() == end.top() else end
            return QRect(self.viewport().mapToGlobal(place.topLeft()), place.size())
        return QRect(self.mapToGlobal(self.rect().topLeft()), self.size())

    def _links(self, beginning: str) -> Iterator[QTextCursor]:
        """A selection of every link whose address begins so."""
        block = self.document().begin()
        while block.isValid():
            piece = block.begin()
            while not piece.atEnd():
                fragment = piece.fragment()
                if fragment.charFormat().anchorHref().startswith(beginning):
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    yield cursor
                piece += 1
            block = block.next()

    def _dot_terms(self) -> None:
        dots = QTextCharFormat()
        dots.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dots.setUnderlineColor(self._theme.colour("accent"))
        for cursor in list(self._links("term:")):
            cursor.mergeCharFormat(dots)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:  # noqa: ANN401
        """Nothing is ever loaded."""
        return EMPTY

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the page; the text itself never scrolls."""
        if event.key() in SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        """Width as given, height of the text."""
        return QSize(320, self.minimumHeight())

    def _fit(self) -> None:
        width = max(self.viewport().width(), 120)
        self.document().setTextWidth(width)
        height = int(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _css(self) -> str:
        t, theme = self._theme.tokens, self._theme
        size = theme.pixels(self._size)
        # Qt multiplies the font's own leading: 122 % is a pitch of about 1.5 of the type size.
        line = "122%" if self._size == "reading" else "112%"
        return (
            f"body, p, li, td, th {{ color: {t.ink}; font-size: {size}px; line-height: {line}; }}"
            f"p {{ margin: 0 0 {round(size * 0.7)}px 0; }} li {{ margin-bottom: {round(size * 0.3)}px; }}"
            f"ul, ol {{ margin: 0 0 {round(size * 0.7)}px -18px; }}"
            f"a {{ color: {t.accent}; text-decoration: none; font-weight: 600; }}"
            f"a.term {{ color: {t.ink}; font-weight: 400; }} strong a.term {{ font-weight: 700; }}"
            f"blockquote {{ color: {t.ink_soft}; margin-left: {size}px; }}"
            f"table {{ border-collapse: collapse; margin: 0 0 {size}px 0; }}"
            f"td, th {{ border: 1px solid {t.line}; padding: 6px 10px; }} th {{ background: {t.raised}; }}"
            f".cite {{ color: {t.ink_soft}; font-size: {theme.pixels('small')}px; }}"
            f".cite a {{ color: {t.accent}; font-size: {theme.pixels('small')}px; font-weight: 400; }}"
        )

    def _clicked(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        if kind == "body":
            self.structure.emit(target)
        elif kind == "cite":
            self.cited.emit(target)
        elif kind == "term":
            self.term.emit(target)
        elif kind == "lesson":
            self.lesson.emit(target)

    def _hovered(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        self.pointed.emit(target if kind == "body" else "")


def bullets(lines: Sequence[str], theme: Theme) -> ProseView:
    """A bulleted list of plain sentences."""
    return ProseView("<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>", theme)
