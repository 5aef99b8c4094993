"""One judged thing in the feedback: mark, whose answer it is, its name and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tutor.ui.questions.marks import mark_pixmap
from tutor.ui.questions.option_card import Mark
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class NoteRow(QFrame):
    """`structure` is the id that the row speaks about, empty for none; it is emitted while pointed at or focused."""

    hovered = Signal(str)

    def __init__(
        self, title: str, mark: Mark, theme: Theme, structure: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark, self._theme, self._structure = mark, theme, structure
        self._icon = QLabel()
        self.setAccessibleName(". ".join(part for part in (mark.tag, title, mark.because) if part))
        if mark.role != "plain":
            self.setProperty("role", mark.role)
        if structure:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3.5), theme.space(2.5), theme.space(3.5), theme.space(2.5))
        row.setSpacing(theme.space(3))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(theme.space(0.5))
        self._tag = label(mark.tag, "small")
        self._title = label(title, "reading")
        self._because = label(mark.because, "soft", selectable=True)
        for widget, text in ((self._tag, mark.tag), (self._title, title), (self._because, mark.because)):
            if text:
                texts.addWidget(widget)
        row.addLayout(texts, 1)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Recolour the icon and the tag."""
        role = self._mark.role
        colour = "ink_soft" if role == "plain" else role
        side = round(18 * self._theme.scale)
        self._icon.setPixmap(mark_pixmap(role, self._theme, side, self.devicePixelRatioF()))
        self._tag.setStyleSheet(f"color: {getattr(self._theme.tokens, colour)}; font-weight: 600;")
        self._title.setStyleSheet("font-weight: 600;" if role != "plain" else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and a ring while focused."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the structure everywhere."""
        self.hovered.emit(self._structure)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop lighting it."""
        self.hovered.emit("")
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard lights it too."""
        self.hovered.emit(self._structure)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop lighting it."""
        self.hovered.emit("")
        super().focusOutEvent(event)
