"""What opening a drawing and pointing at it costs, each beside a plain QSvgRenderer in the same run."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tutor.diagrams.model import Diagram
from tutor.diagrams.palette import stylesheet
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.theme import Theme

SIZE = (700, 800)


def milliseconds(work: Callable[[], object], times: int = 1) -> list[float]:
    """How long each of some runs took."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1e3)
    return taken


@dataclass(frozen=True, slots=True)
class Raw:
    """Milliseconds of a plain QSvgRenderer at the size of the view: parsing the text, painting it."""

    load: float
    paint: float


def styled(svg: str) -> str:
    """The drawing with its style sheet: what any program that shows SVG is given."""
    return re.sub(
        r"(<svg\b[^>]*>)", lambda found: f"{found.group(1)}<style>{stylesheet('light')}</style>", svg, count=1
    )


def raw_cost(diagram: Diagram, area: QRectF, times: int = 5) -> Raw:
    """The best of some runs; `area`: where in the view the drawing lies, in pixels."""
    text = QByteArray(styled(diagram.svg).encode())
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    renderer = QSvgRenderer()

    def paint() -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, area)
        painter.end()

    return Raw(min(milliseconds(lambda: renderer.load(text), times)), min(milliseconds(paint, times)))


def area_of(view: DiagramView) -> QRectF:
    """Where in the viewport the drawing lies, in pixels."""
    return view.canvas.viewportTransform().mapRect(QRectF(*view.diagram.view_box))


def opened(text: str, name: str, highlighter: Highlighter, theme: Theme) -> DiagramView:
    """A view with all labels, read, checked, laid out and painted once."""
    view = DiagramView(read_diagram(text, name), str, theme, highlighter)
    view.resize(*SIZE)
    view.set_labels("all")
    view.show()
    QApplication.processEvents()
    assert view.canvas.drawing.sharp is not None
    return view


def opening(path: Path, times: int = 3) -> tuple[DiagramView, float]:
    """An open view, and the milliseconds from the text of the file to its first picture; the best of some runs."""
    text, theme, taken = path.read_text(encoding="utf-8"), Theme(), []
    view = None
    for _ in range(times):
        if view is not None:
            view.close()
        start = time.perf_counter()
        view = opened(text, path.stem, Highlighter(), theme)
        taken.append((time.perf_counter() - start) * 1e3)
    assert view is not None
    return view, min(taken)


def hovers(highlighter: Highlighter, structures: Sequence[str], *, settled: bool = True) -> list[float]:
    """Milliseconds of pointing at one structure after the other, each painted in every view that shares it.

    settled: with what follows when the event loop is idle, which is the finer picture of a structure that is lit for
    the first time; otherwise up to the first paint.
    """

    def point(structure: str) -> None:
        highlighter.hover(structure)
        if settled:
            QApplication.processEvents()
        else:
            QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    taken = []
    for structure in structures:
        taken += milliseconds(partial(point, structure))
        QApplication.processEvents()
    return taken


@dataclass(frozen=True, slots=True)
class HoverCost:
    """Milliseconds of a hover: up to the first paint and with the finer picture, both the first time; then always."""

    sketch: float
    first: float
    middle: float
    worst: float


def hover_cost(view: DiagramView, rounds: int = 2) -> HoverCost:
    """Medians over the structures of a view; `worst` is the dearest single one of the rounds after the first."""
    names = tuple(view.diagram.parts)
    again = []
    costs = []
    for settled in (False, True):
        view.canvas.redraw()
        view.settle()
        view.shared.hover("")
        QApplication.processEvents()
        costs.append(statistics.median(hovers(view.shared, names, settled=settled)))
    for _ in range(rounds):
        again += hovers(view.shared, names)
    return HoverCost(costs[0], costs[1], statistics.median(again), max(again))


def linked_cost(texts: Mapping[str, str]) -> tuple[float, float]:
    """Milliseconds of a hover in one view of these drawings alone, the mean; and in all with one highlighter."""
    theme, alone, shared = Theme(), [], Highlighter()
    names: dict[str, None] = {}
    for name, text in texts.items():
        view = opened(text, name, Highlighter(), theme)
        view.settle()
        alone.append(hover_cost(view).middle)
        names |= dict.fromkeys(view.diagram.parts)
        view.close()
    views = [opened(text, name, shared, theme) for name, text in texts.items()]
    for view in views:
        view.settle()
    hovers(shared, tuple(names))
    together = statistics.median(hovers(shared, tuple(names)))
    for view in views:
        view.close()
    return sum(alone) / len(alone), together
