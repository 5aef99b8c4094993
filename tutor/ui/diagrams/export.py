"""A sheet as a picture, as SVG, as PDF and on paper; files are written whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal
from uuid import uuid4

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPainterPath, QPdfWriter, QTransform
from PySide6.QtSvg import QSvgRenderer

from tutor.ui.diagrams.overlay_svg import Overlay, overlay_elements
from tutor.ui.diagrams.region_item import path_of
from tutor.ui.diagrams.sheet import Sheet
from tutor.ui.diagrams.sheet_svg import documents, file_text, outer_size, picture_box

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Kind = Literal["png", "svg", "pdf"]
RATIO = 2
"""Pixels of a PNG for each pixel of the view."""
PAPER_MARGIN = 12.0
"""Millimetres around a sheet of paper."""
LARGEST: Final = 1.6
"""How much larger than 96 dots an inch a sheet is printed at most, or a small view would have huge words."""


GHOST_DOTS = 3.0
"""Dots for each pixel of the view in the one thing on a page that is a picture: what covers a lit structure."""


class ExportError(Exception):
    """Nothing was written; `str()` says what went wrong and what to do."""


def export(sheet: Sheet, kind: Kind, path: Path, overlay: Overlay | None = None) -> None:
    """Write the sheet. Raises ExportError; an older file at `path` then stays as it was."""
    make = {"png": png, "svg": svg, "pdf": pdf}[kind]
    write_whole(path, make(sheet, overlay))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under another name and give it its own at the end. Raises ExportError."""
    half = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        half.write_bytes(data)
        half.replace(path)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        message = f"{path.name} was not saved in {path.parent} ({reason}): choose another folder or free some space."
        raise ExportError(message) from error


def png(sheet: Sheet, overlay: Overlay | None = None) -> bytes:
    """The sheet as a PNG of twice the view's pixels."""
    width, height = outer_size(sheet)
    image = QImage(round(width * RATIO), round(height * RATIO), QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportError("The picture is too large: make the window smaller and try again.")
    image.fill(sheet.tokens.paper)
    image.setDotsPerMeterX(round(96 * RATIO / 0.0254))
    image.setDotsPerMeterY(round(96 * RATIO / 0.0254))
    image.setText("Title", sheet.title)
    image.setText("Software", "Rootwise")
    painter = QPainter(image)
    paint(painter, sheet, QRectF(0, 0, image.width(), image.height()), overlay, paper=True)
    painter.end()
    buffer = _buffer()
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise ExportError("The picture could not be made: make the window smaller and try again.")
    return bytes(buffer.data().data())


def svg(sheet: Sheet, overlay: Overlay | None = None) -> bytes:
    """The sheet as one SVG document."""
    return file_text(sheet, tuple(overlay_elements(sheet.diagram.view_box, overlay)) if overlay else ()).encode()


def pdf(sheet: Sheet, overlay: Overlay | None = None) -> bytes:
    """The sheet on one page of vectors, on end or across as suits it."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(", ".join(filter(None, (sheet.title, sheet.subtitle))))
    writer.setCreator("Rootwise")
    writer.setResolution(600)
    writer.setPageLayout(page_layout(sheet))
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError("The PDF could not be made: free some memory and try again.")
    _on_page(painter, sheet, QRectF(writer.pageLayout().paintRectPixels(600)), 600, overlay)
    painter.end()
    return bytes(buffer.data().data())


def print_out(sheet: Sheet, printer: QPrinter, overlay: Overlay | None = None) -> None:
    """Print the sheet on one page. Raises ExportError if the printer does not begin."""
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError("The printer did not take the page: see whether it is on, or export a PDF and print that.")
    area = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    _on_page(painter, sheet, area, printer.resolution(), overlay)
    painter.end()


def page_layout(sheet: Sheet) -> QPageLayout:
    """The country's paper, turned as the sheet needs."""
    metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    width, height = outer_size(sheet)
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    margins = QMarginsF(PAPER_MARGIN, PAPER_MARGIN, PAPER_MARGIN, PAPER_MARGIN)
    return QPageLayout(size, turned, margins, QPageLayout.Unit.Millimeter)


def paint(painter: QPainter, sheet: Sheet, area: QRectF, overlay: Overlay | None, *, paper: bool) -> None:
    """Paint the sheet into an area of the painter's device; paper: with its ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    (width, height), (left, top, wide, high) = outer_size(sheet), picture_box(sheet)
    painter.translate(area.topLeft())
    painter.scale(area.width() / width, area.height() / height)
    whole = QRectF(0, 0, width, height)
    steps = documents(sheet, paper=paper)
    drawing = _reader(steps.drawing)
    _render(painter, _reader(steps.behind), whole)
    painter.setClipRect(QRectF(left, top, wide, high))
    _render(painter, drawing, whole)
    place = QTransform.fromTranslate(left + sheet.origin[0], top + sheet.origin[1]).scale(sheet.zoom, sheet.zoom)
    if overlay is not None:
        painter.save()
        painter.setTransform(place, True)
        overlay(painter)
        painter.restore()
    _render(painter, _reader(steps.veil), whole)
    ghost = _picture(painter, drawing, whole) if any(part.ghost for part in steps.lit) else None
    for part in steps.lit:
        _render(painter, _reader(part.below), whole)
        if ghost is not None and part.ghost:
            _cut(painter, ghost, whole, place.map(path_of(part.contours)), part.ghost)
        _render(painter, _reader(part.above), whole)
    _render(painter, _reader(steps.words), whole)


def _picture(painter: QPainter, drawing: QSvgRenderer, whole: QRectF) -> QImage:
    """The drawing as a picture of at most GHOST_DOTS for each pixel of the sheet: a ghost needs one opacity in all."""
    dots = min(painter.worldTransform().m11() * painter.device().devicePixelRatio(), GHOST_DOTS)
    image = QImage(round(whole.width() * dots), round(whole.height() * dots), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    _render(brush, drawing, QRectF(image.rect()))
    brush.end()
    return image


def _cut(painter: QPainter, picture: QImage, whole: QRectF, shape: QPainterPath, opacity: float) -> None:
    """Paint what of the sheet's picture lies in a shape, only as much of it as the shape needs."""
    box = shape.boundingRect().intersected(whole)
    dots = picture.width() / whole.width()
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setOpacity(opacity)
    source = QRectF(box.x() * dots, box.y() * dots, box.width() * dots, box.height() * dots).toAlignedRect()
    part = picture.copy(source)
    target = QRectF(source.x() / dots, source.y() / dots, source.width() / dots, source.height() / dots)
    painter.drawImage(target, part, QRectF(part.rect()))
    painter.restore()


def _on_page(painter: QPainter, sheet: Sheet, page: QRectF, resolution: int, overlay: Overlay | None) -> None:
    """As large as fits the page, but not huge; at its top, in its middle."""
    width, height = outer_size(sheet)
    scale = min(page.width() / width, page.height() / height, LARGEST * resolution / 96)
    x = (page.width() - width * scale) / 2
    paint(painter, sheet, QRectF(x, 0, width * scale, height * scale), overlay, paper=False)


def _reader(document: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(document.encode()))


def _render(painter: QPainter, renderer: QSvgRenderer, area: QRectF) -> None:
    painter.save()
    renderer.render(painter, area)
    painter.restore()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
