"""What a drawn figure is: parts in paint order, joints, contacts with the floor, anchors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from tutor.diagrams.figure.pose import Side
from tutor.diagrams.figure.skinning import Array, Point

Tissue = Literal["skin", "bone", "muscle", "tendon"]
Role = Literal["area", "fill", "shade", "light", "line"]
"""area: filled, with a line round it. fill, shade, light: filled in that tone, no line. line: a line, no fill."""
Owner = Literal["right", "left", "middle"]


@dataclass(frozen=True, slots=True)
class Look:
    """What stays the same in every pose of one part.

    id: of the atlas ("muscle.soleus", "bone.femur") or of the figure ("skin"). owner: whose limb. near: False for the
    limb behind. borders: of a muscle or tendon, how many of the first control points are its first border, and
    from which point on how many are its second border, insertion → origin; (0, 0, 0) for all else.
    """

    id: str
    tissue: Tissue
    role: Role
    owner: Owner
    near: bool
    closed: bool
    borders: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One shape of a posed figure. points: (n, 2) control points; curve: (m, 4, 2) cubic Béziers through them; mm."""

    look: Look
    points: Array
    curve: Array

    @property
    def id(self) -> str:
        """Which structure it shows."""
        return self.look.id

    def borders(self) -> tuple[Array, Array]:
        """First and second border of a muscle or tendon, both origin → insertion. Raises ValueError for other parts."""
        first, start, second = self.look.borders
        if not first:
            raise ValueError(f"{self.id} has no borders; only areas of muscles and tendons have")
        return self.points[:first], self.points[start : start + second][::-1]

    def polygon(self, steps: int = 8) -> list[Point]:
        """Points along the curve, `steps` a Bézier."""
        t = (np.arange(steps) / steps)[None, :, None]
        m, c = 1.0 - t, self.curve[:, None]
        line = m * m * m * c[:, :, 0] + 3 * m * m * t * c[:, :, 1] + 3 * m * t * t * c[:, :, 2] + t * t * t * c[:, :, 3]
        flat = [(float(x), float(y)) for x, y in line.reshape(-1, 2).tolist()]
        if not self.look.closed:
            flat.append((float(self.curve[-1, 3, 0]), float(self.curve[-1, 3, 1])))
        return flat


@dataclass(frozen=True, slots=True)
class Contacts:
    """Where one foot can touch the floor: back of the heel, ball (under the metatarsal heads), tip of the toes; mm."""

    heel: Point
    forefoot: Point
    toe: Point
    lowest: float

    def moved(self, dx: float, dy: float) -> Contacts:
        """The same contacts elsewhere."""
        heel, ball, toe = ((x + dx, y + dy) for x, y in (self.heel, self.forefoot, self.toe))
        return Contacts(heel, ball, toe, self.lowest + dy)


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A posed figure in mm, y up. The middle between the hips stays where it rests; `grounded` puts it on the floor.

    parts: in paint order, the farthest first. joints: "right.hip", "right.knee", "right.ankle", "right.ball",
    "right.toe", the same for left, and "pelvis", "lumbar", "neck", "head", "right.shoulder", "right.elbow",
    "right.hand" …; a stick figure joins them. contacts: per side. anchors: "right.muscle.soleus" … → a point on it.
    """

    parts: tuple[Part, ...]
    joints: Mapping[str, Point]
    contacts: Mapping[Side, Contacts]
    anchors: Mapping[str, Point] = field(default_factory=dict)

    def named(self, structure: str) -> Iterator[Part]:
        """Parts of one structure, in paint order."""
        return (part for part in self.parts if part.id == structure)

    def moved(self, dx: float, dy: float) -> Figure:
        """The same figure elsewhere. A window that repaints often moves its painter instead, which costs nothing."""
        by = np.array([dx, dy])
        return Figure(
            tuple(Part(part.look, part.points + by, part.curve + by) for part in self.parts),
            {name: (x + dx, y + dy) for name, (x, y) in self.joints.items()},
            {side: contacts.moved(dx, dy) for side, contacts in self.contacts.items()},
            {name: (x + dx, y + dy) for name, (x, y) in self.anchors.items()},
        )

    def grounded(self, *standing: Side) -> Figure:
        """Moved up or down so that the lowest point of the standing feet (none named: of both) is at height 0."""
        return self.moved(0.0, -min(self.contacts[side].lowest for side in standing or ("right", "left")))


STICKS: tuple[tuple[str, str], ...] = (
    ("neck", "head"),
    ("lumbar", "neck"),
    ("pelvis", "lumbar"),
    *(
        (f"{side}.{a}", f"{side}.{b}")
        for side in ("left", "right")
        for a, b in (
            ("hip", "knee"), ("knee", "ankle"), ("ankle", "ball"), ("ball", "toe"), ("shoulder", "elbow"),
            ("elbow", "hand"),
        )
    ),
)  # fmt: skip
"""Pairs of joints that a stick figure joins."""
