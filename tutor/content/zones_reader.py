"""Reads .zones files: areas and points of skin as plain lines, strict and quick. A wrong line is told with its place.

zone dermatome.L5 dorsal outlined
  outline 60.1,-30.2 61,-28 …     (more points may follow on further lines)
  hole 70,-20 71,-18 …
point point.L5 dorsal 96.8,129.4
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from tutor.atlas.outline import SUPPORTS, VIEWS, Outline, Point, Ring, Support, View, crosses_itself, signed_area
from tutor.content.problems import Problem, did_you_mean

MAXIMUM_BYTES = 400_000
FARTHEST = 1_200.0
"""Millimetres from the origin of the frame; the limb is shorter."""
_WORDS = ("zone", "outline", "hole", "point")


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a structure is named in a file."""

    structure: str
    line: int
    column: int


@dataclass
class Zones:
    """What a file holds: outlines per structure in the order of the file, points, and where they are named."""

    outlines: dict[str, list[Outline]] = field(default_factory=dict)
    points: dict[str, dict[View, Point]] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)


def read_zones(text: str, file: str, problems: list[Problem], *, thorough: bool = True) -> Zones:
    """The areas of a file; every fault is appended to `problems`, and what is faulty is left out.

    thorough: look for borders that cross themselves too, which takes six times as long as all the rest.
    """
    return _ZonesReader(file, problems, thorough=thorough).read(text)


@dataclass
class _Area:
    """A zone that is being read."""

    structure: str
    view: View
    support: Support
    line: int
    rings: list[list[Point]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)


class _ZonesReader:
    """One pass over the lines."""

    def __init__(self, file: str, problems: list[Problem], *, thorough: bool) -> None:
        self._file, self._problems, self._thorough = file, problems, thorough
        self._zones = Zones()
        self._area: _Area | None = None

    def read(self, text: str) -> Zones:
        """All lines; comments start with #."""
        for number, line in enumerate(text.split("\n"), start=1):
            words = line.split()
            if not words or words[0].startswith("#"):
                continue
            if words[0] == "zone":
                self._finish()
                self._open(number, line, words)
            elif words[0] == "point":
                self._point(number, line, words)
            elif self._area is None:
                hint = did_you_mean(words[0], _WORDS)
                self._fail(number, line, words[0], f"{words[0][:40]} stands outside a zone, begin with: zone …{hint}")
            elif words[0] in ("outline", "hole"):
                self._ring(self._area, number, line, words)
            else:
                self._more(self._area, number, line, words)
        self._finish()
        return self._zones

    def _open(self, number: int, line: str, words: list[str]) -> None:
        self._area = None
        if len(words) != 4:
            self._fail(number, line, words[0], "a zone is written: zone STRUCTURE VIEW SUPPORT")
            return
        view, support = self._view(number, line, words[2]), None
        if words[3] in SUPPORTS:
            support = next(known for known in SUPPORTS if known == words[3])
        else:
            message = (
                f"unknown support {words[3]}, must be one of {' | '.join(SUPPORTS)}{did_you_mean(words[3], SUPPORTS)}"
            )
            self._fail(number, line, words[3], message)
        self._mark(number, line, words[1])
        # A zone with a wrong view is read on, so that its points are checked too, and then left out.
        self._area = _Area(words[1] if view and support else "", view or VIEWS[0], support or SUPPORTS[0], number)

    def _ring(self, area: _Area, number: int, line: str, words: list[str]) -> None:
        if (words[0] == "outline") != (not area.rings):
            message = (
                "a zone has one outline, open another zone" if area.rings else "the outline comes before its holes"
            )
            self._fail(number, line, words[0], message)
        area.rings.append([])
        area.lines.append(number)
        self._more(area, number, line, words[1:])

    def _more(self, area: _Area, number: int, line: str, words: list[str]) -> None:
        if not area.rings:
            self._fail(number, line, words[0], "points need the word outline or hole before them")
            area.rings.append([])
            area.lines.append(number)
        ring = area.rings[-1]
        for word in words:
            point = self._number(number, line, word)
            if point is not None:
                ring.append(point)

    def _point(self, number: int, line: str, words: list[str]) -> None:
        self._finish()
        if len(words) != 4:
            self._fail(number, line, words[0], "a point is written: point STRUCTURE VIEW x,y")
            return
        view, place = self._view(number, line, words[2]), self._number(number, line, words[3])
        self._mark(number, line, words[1])
        if view and place:
            if view in self._zones.points.setdefault(words[1], {}):
                self._fail(number, line, words[2], f"{words[1]} has a point in the {view} view already")
            self._zones.points[words[1]][view] = place

    def _finish(self) -> None:
        """Check and keep the zone that ends here."""
        area, self._area = self._area, None
        if area is None:
            return
        if not area.rings:
            self._report(area.line, 1, "this zone has no outline")
            return
        sound = [self._sound(ring, line) for ring, line in zip(area.rings, area.lines, strict=True)]
        if area.structure and all(sound):
            outline, *holes = (tuple(ring) for ring in area.rings)
            made = Outline(
                area.view, turned(outline, left=True), tuple(turned(h, left=False) for h in holes), area.support
            )
            self._zones.outlines.setdefault(area.structure, []).append(made)

    def _sound(self, ring: list[Point], line: int) -> bool:
        if len(ring) < 3:
            fault = f"an area needs three points or more, found {len(ring)}"
        elif len(set(ring)) < len(ring):
            twice = next(point for index, point in enumerate(ring) if point in ring[:index])
            fault = f"the point {twice[0]:g},{twice[1]:g} stands twice; rings are not closed by their first point"
        elif self._thorough and crosses_itself(tuple(ring)):
            fault = "this border crosses itself"
        else:
            return True
        self._report(line, 1, fault)
        return False

    def _view(self, number: int, line: str, word: str) -> View | None:
        found = next((view for view in VIEWS if view == word), None)
        if found is None:
            self._fail(
                number,
                line,
                word,
                f"unknown view {word}, must be one of {' | '.join(VIEWS)}{did_you_mean(word, VIEWS)}",
            )
        return found

    def _number(self, number: int, line: str, word: str) -> Point | None:
        x, comma, y = word.partition(",")
        try:
            point = (float(x), float(y))
        except ValueError:
            point = (math.nan, math.nan)
        if not comma or not (abs(point[0]) <= FARTHEST and abs(point[1]) <= FARTHEST):
            self._fail(number, line, word, f"{word[:40]} is no point; write x,y in mm, like -12.5,340")
            return None
        return point

    def _mark(self, number: int, line: str, structure: str) -> None:
        self._zones.marks.append(Mark(structure, number, line.find(structure) + 1))

    def _fail(self, number: int, line: str, word: str, message: str) -> None:
        found = re.search(rf"(?<!\S){re.escape(word)}(?!\S)", line)
        self._report(number, found.start() + 1 if found else 1, message)

    def _report(self, number: int, column: int, message: str) -> None:
        self._problems.append(Problem(self._file, number, column, "", message))


def turned(ring: Ring, *, left: bool) -> Ring:
    """The ring running counter-clockwise (y up), or clockwise, whichever way it was written."""
    return ring if (signed_area(ring) > 0) == left else tuple(reversed(ring))
