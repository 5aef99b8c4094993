"""Regenerates every diagram: `python -m assets.drawing [NAME…]`."""

from __future__ import annotations

import sys
from pathlib import Path

from assets.drawing.registry import DIAGRAMS

FOLDER = Path(__file__).resolve().parent.parent / "diagrams"


def main(names: list[str]) -> int:
    """Write the named diagrams, or all of them; returns the exit status."""
    unknown = [name for name in names if name not in DIAGRAMS]
    if unknown:
        print(f"no such diagram: {', '.join(unknown)}; known: {', '.join(DIAGRAMS)}", file=sys.stderr)
        return 2
    FOLDER.mkdir(exist_ok=True)
    for name in names or DIAGRAMS:
        text = DIAGRAMS[name]()
        (FOLDER / f"{name}.svg").write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {len(text.encode()) // 1024} KB, {text.count('<path')} paths")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
