"""Measures the diagram engine on the drawings that ship: `python -m tests.bench.bench_diagram`. Read the ratios."""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram
from tutor.diagrams.palette import stylesheet
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.baked_drawing import styled
from tutor.ui.diagrams.canvas import REACH
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.theme import Theme

DRAWINGS = Path(__file__).parents[2] / "assets" / "diagrams"
SIZE = (700, 800)


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """How long each of some runs took."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1e3)
    return taken


def raw_paint(diagram: Diagram, area: QRectF) -> float:
    """Milliseconds of one plain QSvgRenderer paint at the size of the view, parsed already; the best of five."""
    renderer = QSvgRenderer(QByteArray(styled(diagram.svg, stylesheet("light")).encode()))
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def paint() -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, area)
        painter.end()

    return min(milliseconds(paint, 5))


def measure(path: Path) -> None:
    """Print the figures of one drawing."""
    text = path.read_text(encoding="utf-8")
    reading = min(milliseconds(lambda: read_diagram(text, path.stem), 3))
    diagram = read_diagram(text, path.stem)
    theme, highlighter = Theme(), Highlighter()
    view = DiagramView(diagram, str, theme, highlighter)
    view.resize(*SIZE)
    view.set_labels("all")
    start = time.perf_counter()
    view.show()
    QApplication.processEvents()
    view.canvas.viewport().repaint()
    opening = (time.perf_counter() - start) * 1e3
    view.settle()
    viewport = view.canvas.viewport()
    box = view.canvas.viewportTransform().mapRect(QRectF(*diagram.view_box))
    raw = raw_paint(diagram, box)

    def light(name: str) -> None:
        highlighter.hover(name)
        viewport.repaint()

    first = [milliseconds(partial(light, name), 1)[0] for name in diagram.parts]
    highlighter.hover("")
    QApplication.processEvents()
    plain = milliseconds(viewport.repaint, 20)
    again = []
    for name in diagram.parts:
        highlighter.hover(name)
        QApplication.processEvents()
        highlighter.hover("")
        again += milliseconds(partial(light, name), 1)
    hit, (left, top, width, height) = HitTest(diagram), diagram.view_box
    chance = random.Random(1)
    points = [(left + chance.random() * width, top + chance.random() * height) for _ in range(4_000)]
    tolerance = REACH / view.canvas.zoom
    hits = min(milliseconds(lambda: [hit.at(x, y, tolerance) for x, y in points], 3)) * 1e3 / len(points)
    say = sys.stdout.write
    say(f"{path.stem}: {len(diagram.parts)} structures, {len(text) // 1000} kB, view {SIZE[0]}×{SIZE[1]}\n")
    say(f"  raw QSvgRenderer paint      {raw:8.1f} ms      1.000\n")
    say(f"  reading and checking        {reading:8.1f} ms      {reading / raw:.3f}\n")
    say(f"  opening (first picture)     {opening:8.1f} ms      {opening / raw:.3f}\n")
    rows = (("repaint, nothing lit", plain), ("hover, first time", first), ("hover, lifted", again))
    for words, taken in rows:
        middle, worst = statistics.median(taken), max(taken)
        say(f"  {words:<27} {middle:8.2f} ms      1/{raw / middle:.0f} (slowest 1/{raw / worst:.0f}; 1/50 wanted)\n")
    say(f"  hit test                    {hits:8.1f} µs      (at most 50 wanted)\n")
    view.close()


def main() -> int:
    """Measure every drawing; returns the exit status."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme().apply(app)
    for path in sorted(DRAWINGS.glob("*.svg")):
        measure(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
