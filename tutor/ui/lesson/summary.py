"""The one-page printable summary of a lesson, as PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from tutor.learning.lesson import Lesson


def summary_html(lesson: Lesson, references: tuple[str, ...] = ()) -> str:
    """The summary as HTML: what you can do now, what to keep, the sources."""
    objectives = "".join(f"<li>{escape(objective.text)}</li>" for objective in lesson.objectives)
    takeaways = "".join(f"<li>{escape(line)}</li>" for line in lesson.takeaways)
    sources = "; ".join(map(escape, references))
    return (
        f"<h1>{escape(lesson.title)}</h1><p>{escape(lesson.summary)}</p>"
        f"<h2>You can now</h2><ul>{objectives}</ul><h2>Keep in mind</h2><ul>{takeaways}</ul>"
        f"<p class='small'>Sources: {sources}</p>"
        f"<p class='small'>Rootwise, lesson {lesson.number}. {escape(lesson.licence)}. "
        "Education, never a diagnosis.</p>"
    )


def write_summary(lesson: Lesson, references: tuple[str, ...], path: Path) -> int:
    """Write the PDF (A4, vector). Returns its number of pages. Raises OSError if the file cannot be written."""
    path.open("ab").close()
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    writer.setTitle(lesson.title)
    writer.setCreator("Rootwise")
    margins = QMarginsF(18, 16, 18, 16)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    for size in (14, 13, 12, 11, 10):
        document = QTextDocument()
        document.setDefaultStyleSheet(
            f"body, p, li {{ font-size: {size}px; color: #17212B; line-height: 135%; }}"
            f"h1 {{ font-size: {size + 9}px; }} h2 {{ font-size: {size + 3}px; color: #1F6F78; }}"
            f"li {{ margin-bottom: 4px; }} .small {{ font-size: {size - 3}px; color: #4C5A67; }}"
        )
        document.setHtml(summary_html(lesson, references))
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(writer.pageLayout().paintRectPixels(96).size().toSizeF())
        if document.pageCount() == 1 or size == 10:
            document.print_(writer)
            return document.pageCount()
    return 0
