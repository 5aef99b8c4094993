"""One judged thing in the feedback: mark, whose answer it is, its name and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tutor.ui.questions.breaking_label import BreakingLabel
from tutor.ui.questions.marks import mark_pixmap
from tutor.ui.questions.option_card import Mark
from tutor.ui.theme import Theme


class NoteRow(QFrame):
    """`structure` is the id that the row speaks about, empty for none; it is emitted while pointed at or focused."""

    hovered = Signal(str)

    def __init__(
        self, title: str, mark: Mark, theme: Theme, structure: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark, self._theme, self._structure = mark, theme, structure
        self._icon = QLabel()
        given, model = (f"You: {title}", f"Correct: {mark.model}") if mark.model else (title, "")
        self.setAccessibleName(". ".join(part for part in (mark.tag, given, model, mark.because) if part))
        if mark.role != "plain":
            self.setProperty("role", mark.role)
        if structure:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        above = theme.space(1 if mark.role == "plain" else 2.5)
        row.setContentsMargins(theme.space(3.5), above, theme.space(3.5), above)
        row.setSpacing(theme.space(3))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(theme.space(0.5))
        judged = mark.role != "plain"
        tag = BreakingLabel(mark.tag, theme, "small", mark.role if judged else "ink_soft", bold=True)
        name = BreakingLabel(given, theme, "reading", bold=mark.bold)
        wanted = BreakingLabel(model, theme, "reading", bold=True)
        because = BreakingLabel(mark.because, theme, "body", "ink_soft")
        for widget in (tag, name, wanted, because):
            if widget.text():
                texts.addWidget(widget)
        row.addLayout(texts, 1)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Recolour the mark."""
        side = round(18 * self._theme.scale)
        self._icon.setPixmap(mark_pixmap(self._mark.role, self._theme, side, self.devicePixelRatioF()))

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
