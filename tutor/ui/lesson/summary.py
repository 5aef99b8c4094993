"""The one-page printable summary of a lesson, as PDF: always one A4 page, whatever the text size of the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from tutor.learning.lesson import Figure, Lesson
from tutor.questions.base import FigureRef
from tutor.ui.diagrams.export import paint, write_whole
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.overlay_svg import overlay_of
from tutor.ui.diagrams.sheet import Sheet, sheet_of
from tutor.ui.diagrams.sheet_svg import outer_size, picture_box
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.study import Study
from tutor.ui.theme import LIGHT, Theme
from tutor.ui.widgets.figure import make_view

DISCLAIMER = "Education only, never a diagnosis. New saddle, bladder, bowel or sexual change, or loss in both legs: "
URGENT = "emergency department the same day."
INCH, RESOLUTION = 96, 600
"""Units of the layout and dots of the device an inch; the layout works in pixels of 1/96 inch."""
MARGIN: Final = 15.0
"""Millimetres around the page."""
PAGE: Final = QRectF(0, 0, (210 - 2 * MARGIN) / 25.4 * INCH, (297 - 2 * MARGIN) / 25.4 * INCH)
"""What can be printed on, in pixels."""
SIZES: Final = (14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0)
"""Type sizes in pixels that are tried, the largest that fits first; below them the page is shrunk as a whole."""
GAP = 18.0
FIGURE: Final = 0.44
"""Share of the width that the figure takes."""
VIEW, FLAT, TALL = 420, 0.7, 1.5
"""Width in pixels of the view that is printed; its least and greatest height for that width, as the drawing has it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text and where it stands on the page."""

    text: QTextDocument
    place: QRectF


@dataclass(frozen=True, slots=True)
class Plan:
    """The page: type size and texts in pixels of the layout, `shrink` 1 unless even the smallest type did not fit."""

    size: float
    parts: tuple[Part, ...]
    figure: QRectF | None
    shrink: float


def write_summary(study: Study, lesson: Lesson, references: Sequence[str], path: Path) -> None:
    """Write the PDF (A4, vectors), whole or not at all. references: short names. Raises ExportError with a sentence."""
    write_whole(path, summary_pdf(study, lesson, references))


def summary_pdf(study: Study, lesson: Lesson, references: Sequence[str]) -> bytes:
    """The page as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(lesson.title)
    writer.setCreator("Rootwise")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    a4, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(a4, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    painter.scale(RESOLUTION / INCH, RESOLUTION / INCH)
    try:
        paint_summary(painter, study, lesson, references)
    finally:  # a device that is destroyed while it is painted on takes the program with it
        painter.end()
    return bytes(buffer.data().data())


def paint_summary(painter: QPainter, study: Study, lesson: Lesson, references: Sequence[str]) -> Plan:
    """Paint the page into PAGE; what was painted."""
    ref = key_figure(lesson)
    view = _view(study, ref) if ref is not None else None
    shape = view.height() / view.width() if view is not None else 0.0
    plan = plan_of(lesson, references, len(study.course.lessons), shape, _caption(ref))
    painter.scale(plan.shrink, plan.shrink)
    for part in plan.parts:
        painter.save()
        painter.translate(part.place.topLeft())
        part.text.drawContents(painter)
        painter.restore()
    if view is not None and plan.figure is not None:
        painter.setPen(QColor(LIGHT.line))
        painter.drawRect(plan.figure)
        sheet = sheet_of(view, Theme("light"), "light", ("", ""), ())
        paint(painter, sheet, _outer(sheet, plan.figure), overlay_of(view.canvas), paper=False)
        view.hide()
        view.deleteLater()
    return plan


def key_figure(lesson: Lesson) -> FigureRef | None:
    """The figure that lights most, the first of several; None if the lesson has none."""
    figures = [block.ref for block in lesson.blocks if isinstance(block, Figure)]
    return max(figures, key=lambda ref: len(ref.highlight), default=None)


def shape_of(box: tuple[float, float, float, float]) -> float:
    """Height to width of the figure for a drawing with this frame (x, y, width, height)."""
    return min(TALL, max(FLAT, box[3] / box[2]))


def plan_of(lesson: Lesson, references: Sequence[str], lessons: int, ratio: float = 0.0, caption: str = "") -> Plan:
    """Texts and figure on one page, in the largest type that fits.

    lessons: how many the course has; ratio: height to width of the figure, 0 for none.
    """
    for size in SIZES:
        plan, bottom = _arranged(lesson, references, lessons, size, ratio, caption)
        if bottom <= PAGE.height():
            return plan
    return replace(plan, shrink=PAGE.height() / bottom)


def _arranged(
    lesson: Lesson, references: Sequence[str], lessons: int, size: float, ratio: float, caption: str
) -> tuple[Plan, float]:
    """The page in this type, and where its last line ends."""
    number = f"Rootwise · Lesson {lesson.number}" + (f" of {lessons}" if lessons > 1 else "")
    head = f"<p class='small'>{number}</p><h1>{escape(lesson.title)}</h1><p>{escape(lesson.summary)}</p>"
    main = _list("You can now", (each.text for each in lesson.objectives)) + _list("Keep in mind", lesson.takeaways)
    review = f"Clinical review: {lesson.reviewed_by}{f', {lesson.reviewed_on}' if lesson.reviewed_on else ''}."
    foot = (
        f"<p class='small'><b>Sources:</b> {escape('; '.join(references))}.</p>"
        f"<p class='small'><b>{DISCLAIMER}{URGENT}</b> {escape(review)} Licence: {escape(lesson.licence)}.</p>"
    )
    wide = PAGE.width() * FIGURE if ratio else 0.0
    top = _part(head, size, 0.0, 0.0, PAGE.width())
    column = PAGE.width() - wide - (GAP if ratio else 0.0)
    body = _part(main, size, 0.0, top.place.bottom() + size * 0.3, column)
    parts, place, lowest = [top, body], None, body.place.bottom()
    if ratio:
        tall = min(wide * ratio, PAGE.height() * 0.6)
        place = QRectF(PAGE.width() - tall / ratio, body.place.top() + size * 0.6, tall / ratio, tall)
        below = _part(f"<p class='small'>{escape(caption)}</p>", size, place.left(), place.bottom() + 6, place.width())
        parts.append(below)
        lowest = max(lowest, below.place.bottom())
    last = _part(foot, size, 0.0, lowest + size, PAGE.width())
    room = PAGE.height() - last.place.height()
    parts.append(replace(last, place=last.place.translated(0, max(0.0, room - last.place.top()))))
    return Plan(size, tuple(parts), place, 1.0), lowest + size + last.place.height()


def _part(html: str, size: float, left: float, top: float, width: float) -> Part:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(QApplication.font())
    font.setPixelSize(round(size))
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDefaultStyleSheet(
        f"body, p, li {{ font-size: {size}px; color: {LIGHT.ink}; line-height: 118%; }}"
        f"p {{ margin: 0 0 {size * 0.5}px 0; }}"
        f"h1 {{ font-size: {size * 1.75}px; margin: 0 0 {size * 0.4}px 0; }}"
        f"h2 {{ font-size: {size * 1.15}px; color: {LIGHT.accent}; margin: {size * 0.6}px 0 {size * 0.3}px 0; }}"
        f"ul {{ margin: 0 0 0 -24px; }} li {{ margin-bottom: {size * 0.3}px; }}"
        f".small, .small b {{ font-size: {size * 0.8}px; color: {LIGHT.ink_soft}; }}"
    )
    document.setHtml(html)
    document.setTextWidth(width)
    return Part(document, QRectF(left, top, width, document.size().height()))


def _list(title: str, lines: Iterable[str]) -> str:
    return f"<h2>{title}</h2><ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _caption(ref: FigureRef | None) -> str:
    return "" if ref is None else ref.caption or ref.alt


def _view(study: Study, ref: FigureRef) -> ZonedView:
    """The figure as the lesson shows it, in the light scheme, with labels of one size whatever the window has."""
    theme = Theme("light", reduced_motion=True)
    view = make_view(replace(study, theme=theme, highlighter=Highlighter()), ref, question_mode=False)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.setFixedSize(VIEW, round(VIEW * shape_of(study.diagram(ref.diagram).view_box)))
    view.show()
    view.grab()
    return view


def _outer(sheet: Sheet, place: QRectF) -> QRectF:
    """Where the whole sheet must stand so that its picture, without the room for a title, fills the place."""
    (width, height), (left, top, wide, _) = outer_size(sheet), picture_box(sheet)
    scale = place.width() / wide
    return QRectF(place.left() - left * scale, place.top() - top * scale, width * scale, height * scale)
