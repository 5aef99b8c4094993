"""A small drawing that every test of the engine can read."""

from __future__ import annotations

from pathlib import Path

from tutor.diagrams.model import Diagram
from tutor.diagrams.reader import read_diagram

FIXTURES = Path(__file__).parent / "fixtures"
DRAWINGS = Path(__file__).parents[2] / "assets" / "diagrams"


def knee_text() -> str:
    """The SVG of the model knee: 100 × 160 mm, seven structures, one of them in two pieces."""
    return (FIXTURES / "knee.svg").read_text(encoding="utf-8")


def knee() -> Diagram:
    """The model knee, read."""
    return read_diagram(knee_text(), "knee")


def names(structure: str) -> str:
    """A name for an id, as an atlas would give it."""
    return {"bone.femur": "Femur", "muscle.soleus": "Soleus", "nerve.tibial": "Tibial nerve"}.get(
        structure, structure.upper()
    )
