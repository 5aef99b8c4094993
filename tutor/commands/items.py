"""`rootwise items`: lists what is generated from the drawings, for a person to read and to veto."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.atlas import Atlas
    from tutor.commands.forms import Commands
    from tutor.content.drawn.item import DrawnItem, LeftOut
    from tutor.content.drawn.make import Drawn


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    items = commands.add_parser("items", help="list the questions that are generated from the drawings")
    items.add_argument("diagrams", nargs="*", metavar="DIAGRAM", help="only these drawings (default: all)")
    items.add_argument("--form", action="append", metavar="FORM", help="only this form (locate, name, …); repeatable")
    items.add_argument("--left-out", action="store_true", help="list what is not asked instead, and why")
    items.add_argument("--json", action="store_true", help="print one JSON object")
    items.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print them; 2 if a drawing or a form is unknown."""
    from tutor.content.drawn.item import FORMS
    from tutor.content.problems import did_you_mean
    from tutor.diagrams.reader import structures_in
    from tutor.paths import bundled

    folder = bundled("assets") / "diagrams"
    drawn = {path.stem: structures_in(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.svg"))}
    forms = tuple(options.form or FORMS)
    for what, named, known in (("drawing", options.diagrams, drawn), ("form", forms, FORMS)):
        unknown = [name for name in named if name not in known]
        if unknown:
            sys.stderr.write(f"rootwise items: there is no {what} {unknown[0]}{did_you_mean(unknown[0], known)}\n")
            return 2
    atlas, made = _generate(options.diagrams or list(drawn), drawn)
    items = [item for each in made for item in each.items if item.form in forms]
    left_out = [out for each in made for out in each.left_out if out.form in forms]
    if options.json:
        shown = {"items": [asdict(item) for item in items], "left_out": [asdict(out) for out in left_out]}
        sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=1) + "\n")
        return 0
    lines = [_excuse(out) for out in left_out] if options.left_out else [_line(atlas, item) for item in items]
    counted = Counter(item.form for item in items)
    by_form = ", ".join(f"{count} {form}" for form, count in counted.items())
    lines.append(f"{len(items)} items ({by_form}); {len(left_out)} left out. Veto in lessons/vetoed-items.yaml.")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _generate(names: list[str], drawn: dict[str, frozenset[str]]) -> tuple[Atlas, list[Drawn]]:
    """The atlas, and what each of the drawings gives without what is vetoed."""
    from tutor.commands.shipped import atlas
    from tutor.content.drawn.make import drawn_items
    from tutor.content.drawn.vetoes import read_vetoes
    from tutor.content.problems import Problem, refuse
    from tutor.diagrams.reader import read_diagram
    from tutor.paths import bundled

    known, problems = atlas(), list[Problem]()
    vetoed = read_vetoes(bundled("lessons"), drawn, problems)
    refuse(problems)
    folder = bundled("assets") / "diagrams"
    diagrams = [read_diagram((folder / f"{name}.svg").read_text(encoding="utf-8"), f"{name}.svg") for name in names]
    return known, [drawn_items(known, diagram, drawn, vetoed) for diagram in diagrams]


def _line(atlas: Atlas, item: DrawnItem) -> str:
    """An item on one line: id, what is asked, the answer, and what stands beside it."""
    parts = [item.id, item.prompt, f"→ {atlas.name(item.structure)}"]
    wrong = [f"{atlas.name(each.structure)} ({each.ground})" for each in item.choices if each.ground]
    if wrong:
        parts.append("not " + ", ".join(wrong))
    if item.pairs:
        parts.append("; ".join(f"{atlas.name(pair.structure)} = {pair.words}" for pair in item.pairs))
    if item.partners:
        parts.append("with " + ", ".join(map(atlas.name, item.partners)))
    if item.form == "short":
        parts.append("or " + ", ".join(item.accepted[1:]))
    if item.hidden:
        parts.append(f"without {', '.join(item.hidden)}")
    if item.certainty != "high":
        parts.append(item.certainty)
    return "  ".join(parts)


def _excuse(out: LeftOut) -> str:
    return f"{out.diagram}  {out.structure}  {out.form}: {out.because}"
