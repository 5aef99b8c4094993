"""A small real diagram for question cards, and strokes on it."""

from __future__ import annotations

from tests.ui.asker import Asker
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.highlighter import Highlighter

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5000 -5000 100 100" width="100mm" height="100mm"
 data-view="posterior" data-origin="0 0" data-title="Right leg, posterior view">
<g id="skin" data-layer="skin" data-anchor="-4950 -4998">
<path class="outline skin-base" d="M-4998 -4999H-4902V-4902H-4998Z"/></g>
<g id="muscle.gastrocnemius-medial" data-layer="superficial" data-anchor="-4975 -4975">
<path class="outline muscle-base" d="M-4990 -4990H-4955V-4955H-4990Z"/></g>
<g id="muscle.soleus" data-layer="superficial" data-anchor="-4975 -4930">
<path class="outline muscle-base" d="M-4990 -4950H-4955V-4910H-4990Z"/></g>
<g id="nerve.tibial" data-layer="nerves" data-anchor="-4930 -4950">
<path class="outline nerve-base" d="M-4932 -4990H-4928V-4910H-4932Z"/></g>
</svg>"""
"""The corner of the grid of cells is the corner of this drawing, so that its cells have small numbers."""
NAMES = {
    "muscle.soleus": "Soleus",
    "nerve.tibial": "Tibial nerve",
    "muscle.gastrocnemius-medial": "Gastrocnemius, medial head",
    "muscle.plantaris": "Plantaris",
}


def real_drawings(asker: Asker) -> None:
    """Cards of this asker show the small diagram."""
    diagram, highlighter = read_diagram(SVG, "leg-posterior"), Highlighter()
    asker.make = lambda: DiagramView(diagram, lambda name: NAMES.get(name, name), asker.theme, highlighter)
