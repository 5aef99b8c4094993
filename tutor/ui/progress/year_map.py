"""A year of study as a map of days: the more answers, the fuller and darker the square; arrows walk the days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.learning.progress_days import LEVELS, Days, level_of
from tutor.ui.diagrams.accessible import say
from tutor.ui.theme import Theme

WEEKS = 54
SIZES = (0.0, 0.36, 0.52, 0.68, 0.84, 1.0)
"""Side of the filled square of each step, as a share of the cell: the pattern that needs no colour."""
STRENGTHS = (0.0, 0.45, 0.6, 0.75, 0.9, 1.0)
MOVES = {Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class YearMap(QWidget):
    """`pointed(sentence)`: the day under the pointer or the keyboard's focus, in words."""

    pointed = Signal(str)

    def __init__(self, theme: Theme, days: Days, year: int) -> None:
        super().__init__()
        self._theme, self._days, self._year = theme, days, year
        first, last = date(year, 1, 1), date(year, 12, 31)
        self._first, self._last = first, last
        self._day = min(max(first, days.today), last)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        own = [day for day in days.days if day.year == year]
        self.setAccessibleName(f"Calendar of {year}: {len(own)} days with answers. Arrow keys walk the days.")
        self._describe()

    @property
    def day(self) -> date:
        """The day that the keyboard is on."""
        return self._day

    def sentence(self, day: date) -> str:
        """A day in words."""
        found = self._days.days.get(day)
        named = f"{day:%A} {day.day} {day:%B %Y}"
        if found is None:
            return f"{named}: {'still to come' if day > self._days.today else 'no answers'}"
        minutes = max(1, round(found.seconds / 60))
        answers = "1 answer" if found.answers == 1 else f"{found.answers} answers"
        return f"{named}: {answers}, {found.right} right, {minutes} min"

    def cell(self, day: date) -> QRectF:
        """Where a day is painted."""
        side, left, top = self._side(), self._left(), self._top()
        start = self._first - timedelta(days=self._first.weekday())
        week, row = divmod((day - start).days, 7)
        return QRectF(left + week * side, top + row * side, side, side)

    def sizeHint(self) -> QSize:
        """As tall as seven days and the months are at this width."""
        return QSize(400, round(self._top() + 7 * self._side() + 4))

    def apply_theme(self) -> None:
        """Colours and text size."""
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cells square."""
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Months, days of the week, days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("ink_soft"))
        side, line = self._side(), painter.fontMetrics().height()
        for month in range(1, 13):
            at = self.cell(date(self._year, month, 1) + timedelta(days=6)).left()
            painter.drawText(QPointF(at, line - 4), f"{date(self._year, month, 1):%b}")
        for row, name in ((0, "Mo"), (3, "Th"), (6, "Su")):
            box = QRectF(0, self._top() + row * side, self._left() - 6, side)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        day = self._first
        while day <= self._last:
            self._paint_day(painter, day)
            day += timedelta(days=1)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.cell(self._day).adjusted(-1, -1, 1, 1), 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by day and week, Home and End to the ends of the year."""
        key = Qt.Key(event.key())
        ends = {Qt.Key.Key_Home: self._first, Qt.Key.Key_End: min(self._last, max(self._first, self._days.today))}
        if key in MOVES:
            day = self._day + timedelta(days=MOVES[key])
            self._go(min(max(self._first, day), self._last))
        elif key in ends:
            self._go(ends[key])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the day under the pointer."""
        day = self._at(event.position())
        self.pointed.emit(self.sentence(day) if day else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day that was clicked."""
        day = self._at(event.position())
        if day:
            self._go(day)

    def leaveEvent(self, event: QEvent) -> None:
        """The keyboard's day again."""
        super().leaveEvent(event)
        self.pointed.emit(self.sentence(self._day) if self.hasFocus() else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the day."""
        super().focusInEvent(event)
        self._go(self._day)

    def _go(self, day: date) -> None:
        self._day = day
        self._describe()
        self.pointed.emit(self.sentence(day))
        say(self, self.sentence(day))
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.sentence(self._day))

    def _at(self, place: QPointF) -> date | None:
        side = self._side()
        week, row = int((place.x() - self._left()) // side), int((place.y() - self._top()) // side)
        start = self._first - timedelta(days=self._first.weekday())
        day = start + timedelta(days=7 * week + row)
        return day if 0 <= row < 7 and week >= 0 and self._first <= day <= self._last else None

    def _paint_day(self, painter: QPainter, day: date) -> None:
        found = self._days.days.get(day)
        gap = max(1.0, self._side() * 0.08)
        box = self.cell(day).adjusted(gap, gap, -gap, -gap)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("raised" if day <= self._days.today else "card"))
        painter.drawRoundedRect(box, 2, 2)
        if day == self._days.today or day > self._days.today:
            painter.setPen(QPen(self._theme.colour("ink" if day == self._days.today else "line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 2, 2)
        paint_level(painter, box, level_of(found.answers) if found else 0, self._theme)

    def _side(self) -> float:
        return max(6.0, (self.width() - self._left() - 2) / WEEKS)

    def _left(self) -> float:
        return self._theme.pixels("small") * 2.0 + 4

    def _top(self) -> float:
        return self._theme.pixels("small") * 1.6


def paint_level(painter: QPainter, box: QRectF, level: int, theme: Theme) -> None:
    """The filled square of a step within its box."""
    if not level:
        return
    side = box.width() * SIZES[level]
    colour = theme.colour("accent")
    colour.setAlphaF(STRENGTHS[level])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = box.center()
    painter.drawRoundedRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), 2, 2)


class LevelKey(QWidget):
    """What the squares mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("The fuller a square, the more answers: from " + ", ".join(map(str, LEVELS)))
        self.apply_theme()

    def apply_theme(self) -> None:
        """Size by text."""
        self.setFixedHeight(round(self._theme.pixels("small") * 1.8))
        self.setMinimumWidth(round(self._theme.pixels("small") * 26))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each step with its least number of answers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        metrics, x, tall = painter.fontMetrics(), 0.0, self.height()
        side = min(16.0, tall - 2.0)
        for level, least in enumerate((0, *LEVELS)):
            box = QRectF(x, (tall - side) / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("raised"))
            painter.drawRoundedRect(box, 2, 2)
            paint_level(painter, box.adjusted(1, 1, -1, -1), level, self._theme)
            text = "none" if not level else f"{least}+"
            painter.setPen(self._theme.colour("ink_soft"))
            painter.drawText(QPointF(x + side + 5, tall / 2 + metrics.ascent() / 2 - 1), text)
            x += side + 5 + metrics.horizontalAdvance(text) + 14
        painter.end()
