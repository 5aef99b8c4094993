"""Measures the diagram engine on the drawings that ship: `python -m tests.bench.bench_diagram`. Read the ratios."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.bench.diagram_speed import SIZE, area_of, hover_cost, linked_cost, milliseconds, opening, raw_cost
from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram
from tutor.ui.diagrams.canvas import REACH
from tutor.ui.theme import Theme

DRAWINGS = Path(__file__).parents[2] / "assets" / "diagrams"
LINKED = ("leg-posterior", "leg-lateral", "leg-anterior", "leg-medial")


def hit_cost(diagram: Diagram, zoom: float) -> float:
    """Microseconds of one hit test."""
    hit, (left, top, width, height) = HitTest(diagram), diagram.view_box
    chance = random.Random(1)
    points = [(left + chance.random() * width, top + chance.random() * height) for _ in range(4_000)]
    tolerance = REACH / zoom
    return min(milliseconds(lambda: [hit.at(x, y, tolerance) for x, y in points], 3)) * 1e3 / len(points)


def measure(path: Path) -> None:
    """Print the figures of one drawing."""
    view, open_cost = opening(path)
    view.settle()
    QApplication.processEvents()
    raw = raw_cost(view.diagram, area_of(view))
    plain = min(milliseconds(view.canvas.viewport().repaint, 20))
    hover = hover_cost(view)
    hits = hit_cost(view.diagram, view.canvas.zoom)
    say, size = sys.stdout.write, len(view.diagram.svg) // 1000
    say(f"{path.stem}: {len(view.diagram.parts)} structures, {size} kB, view {SIZE[0]}×{SIZE[1]}\n")
    say(f"  raw QSvgRenderer            {raw.load:8.1f} ms to load, {raw.paint:.1f} ms to paint\n")
    share = open_cost / (raw.load + raw.paint)
    say(
        f"  open, text to first picture {open_cost:8.1f} ms      {share:.2f} of raw load and paint (at most 4 wanted)\n"
    )
    say(f"  repaint, nothing lit        {plain:8.2f} ms      1/{raw.paint / plain:.0f} of a raw paint\n")
    for words, taken in (("first, to a paint", hover.sketch), ("first, finished", hover.first)):
        say(f"  hover, {words:<18} {taken:8.2f} ms      1/{raw.paint / taken:.0f} of a raw paint\n")
    slow = f"slowest 1/{raw.paint / hover.worst:.0f}; 1/50 wanted"
    say(f"  hover                       {hover.middle:8.2f} ms      1/{raw.paint / hover.middle:.0f} ({slow})\n")
    say(f"  hit test                    {hits:8.1f} µs      (at most 50 wanted)\n")
    view.close()


def linked() -> None:
    """Print what a hover costs in four views that share a highlighter, beside one of them alone."""
    one, four = linked_cost({name: (DRAWINGS / f"{name}.svg").read_text(encoding="utf-8") for name in LINKED})
    say = sys.stdout.write
    say(f"four linked views ({', '.join(LINKED)})\n")
    say(f"  hover in one alone, mean    {one:8.2f} ms      1.00\n")
    say(f"  hover in all four           {four:8.2f} ms      {four / one:.2f} (at most 4 wanted)\n")


def main() -> int:
    """Measure every drawing, then four at once; returns the exit status."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme().apply(app)
    for path in sorted(DRAWINGS.glob("*.svg")):
        measure(path)
    linked()
    return 0


if __name__ == "__main__":
    sys.exit(main())
