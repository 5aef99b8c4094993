"""How an answer option looks and measures itself: a full-width card that stays a real radio button or check box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from tutor.ui.icons import pixmap
from tutor.ui.questions.marks import mark_pixmap
from tutor.ui.questions.text_block import TextBlock
from tutor.ui.theme import Theme

KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)

if TYPE_CHECKING:
    Button = QAbstractButton
else:
    Button = object


@dataclass(frozen=True, slots=True)
class Mark:
    """What the verdict says about an option. tag: "Your answer", "Correct answer", or empty; because: its rationale.

    partly: a part of it is right; model: what belongs there instead of a wrong answer, where the row names that one.
    """

    chosen: bool
    correct: bool
    tag: str
    because: str
    partly: bool = False
    model: str = ""

    @property
    def role(self) -> str:
        """right, partly, wrong or plain: a wrong option that nobody picked stays plain."""
        if self.partly:
            return "partly"
        if self.correct:
            return "right"
        return "wrong" if self.chosen else "plain"

    @property
    def bold(self) -> bool:
        """What holds is the strongest text; a mistake is never."""
        return self.role in {"right", "partly"}


@dataclass(frozen=True, slots=True)
class _Blocks:
    """The laid-out texts of a card, top to bottom; each may be missing."""

    tag: TextBlock | None
    text: TextBlock
    because: TextBlock | None

    @property
    def height(self) -> float:
        return sum(block.height for block in (self.tag, self.text, self.because) if block)


class OptionCard(Button):
    """Mixed into QRadioButton and QCheckBox, which keep role, keyboard and grouping. Call `prepare` in `__init__`."""

    round_indicator = True

    def prepare(self, text: str, key: str, place: str, theme: Theme) -> None:
        """`key` is shown as a badge; `place` ("option 2 of 4") is told to screen readers."""
        self._text, self._key, self._place, self._theme = text, key, place, theme
        self._mark: Mark | None = None
        self._hovered = self._by_keyboard = False
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(place)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def mark(self) -> Mark | None:
        """What the verdict said, or None before."""
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        """Lock the option and show the verdict on it, with its rationale."""
        self._mark = mark
        self.setAutoExclusive(False)
        self.setAccessibleDescription(". ".join(part for part in (mark.tag, self._place, mark.because) if part))
        self.unsetCursor()
        self.apply_theme()

    def apply_theme(self) -> None:
        """Measure and paint again in the theme's colours and text size."""
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The card grows with its text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at this width."""
        return round(max(self._blocks(width).height, self._badge_side) + 2 * self._padding)

    def sizeHint(self) -> QSize:
        """A comfortable width; the layout stretches it."""
        return QSize(self._theme.space(90), self.heightForWidth(self._theme.space(90)))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are allowed: the text wraps."""
        return QSize(self._theme.space(40), round(self._badge_side + 2 * self._padding))

    def hitButton(self, _position: QPoint) -> bool:
        """The whole card is the button."""
        return True

    def nextCheckState(self) -> None:
        """A judged option cannot be changed any more, by mouse, keys or assistive tools."""
        if self._mark is None:
            super().nextCheckState()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring is drawn when the focus came by a key: before that it would look like a choice."""
        self._by_keyboard = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Somebody uses the keys: show where they are."""
        self._by_keyboard = True
        self.update()
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the card under the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, indicator or mark, texts, key badge, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        blocks = self._blocks(self.width())
        top = (self.height() - blocks.height) / 2
        first = top + (blocks.tag or blocks.text).line / 2 if self._mark else self.height() / 2
        self._paint_indicator(painter, first)
        left = self._text_left
        theme = self._theme
        if blocks.tag:
            role = self._mark.role if self._mark else "plain"
            blocks.tag.draw(painter, left, top, theme.colour("ink_soft" if role == "plain" else role))
            top += blocks.tag.height
        blocks.text.draw(painter, left, top, theme.colour("ink"))
        if blocks.because:
            blocks.because.draw(painter, left, top + blocks.text.height, theme.colour("ink_soft"))
        if self._mark is None:
            self._paint_badge(painter)

    @property
    def _padding(self) -> int:
        return self._theme.space(3)

    @property
    def _badge_side(self) -> int:
        return round(22 * self._theme.scale)

    @property
    def _indicator(self) -> int:
        return round(18 * self._theme.scale)

    @property
    def _text_left(self) -> int:
        return self._theme.space(3.5) + self._indicator + self._theme.space(3)

    def _blocks(self, width: int) -> _Blocks:
        """Laid out in the weight of a chosen option, so that choosing does not make the card jump."""
        theme, mark = self._theme, self._mark
        right = theme.space(3.5) + (0 if mark else self._badge_side + theme.space(3))
        room = width - self._text_left - right
        bold = self.isChecked() if mark is None else mark.bold
        text = TextBlock(self._text, theme.font("reading", bold=bold), room)
        widest = TextBlock(self._text, theme.font("reading", bold=True), room)
        text.height = max(text.height, widest.height)
        tag = TextBlock(mark.tag, theme.font("small", bold=True), room) if mark and mark.tag else None
        because = TextBlock(mark.because, theme.font("body"), room) if mark and mark.because else None
        return _Blocks(tag, text, because)

    def _colours(self) -> tuple[QColor, QColor, float]:
        """Fill, border and border width of the state."""
        theme = self._theme
        if self._mark is not None:
            role = self._mark.role
            if role == "plain":
                return theme.colour("card"), theme.colour("line"), 1.0
            return theme.colour(f"{role}_wash"), theme.colour(role), 1.5
        if self.isChecked():
            return theme.colour("accent_wash"), theme.colour("accent"), 2.0
        if self._hovered:
            return theme.colour("raised"), theme.colour("line_strong"), 1.0
        return theme.colour("card"), theme.colour("line"), 1.0

    def _paint_frame(self, painter: QPainter) -> None:
        fill, border, width = self._colours()
        painter.setBrush(fill)
        painter.setPen(QPen(border, width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        if self.hasFocus() and self._by_keyboard and self._mark is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            framed = width < 1.5
            painter.setPen(QPen(self._theme.colour("focus"), 2.0 if framed else 1.0))
            gap = 1.0 if framed else 4.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(gap, gap, -gap, -gap), 8 - gap / 2, 8 - gap / 2)

    def _paint_indicator(self, painter: QPainter, middle: float) -> None:
        side, left = self._indicator, self._theme.space(3.5)
        box = QRectF(left + 0.5, middle - side / 2 + 0.5, side - 1, side - 1)
        if self._mark is not None:
            image = mark_pixmap(self._mark.role, self._theme, side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, middle - side / 2), image)
            return
        chosen = self.isChecked()
        painter.setBrush(self._theme.colour("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent" if chosen else "line_strong"), 1.5))
        if self.round_indicator:
            painter.drawEllipse(box)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent_ink"))
                painter.drawEllipse(box.center(), side * 0.17, side * 0.17)
            return
        painter.drawRoundedRect(box, 4, 4)
        if chosen:
            tick = pixmap("check", self._theme.tokens.accent_ink, side - 2, self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), tick)

    def _paint_badge(self, painter: QPainter) -> None:
        side = self._badge_side
        box = QRectF(self.width() - self._theme.space(3.5) - side, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(self._theme.font("small", bold=True))
        painter.setPen(self._theme.colour("ink_soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
