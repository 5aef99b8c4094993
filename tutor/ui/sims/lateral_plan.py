"""The side pictures of the disc lab: which group of `segment-lateral` goes with which bone, and what gives way."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np

from tutor.diagrams.bezier_arrays import Points
from tutor.diagrams.live import LiveDrawing, LiveGroup, refined, split
from tutor.sims.data import segment as drawn
from tutor.sims.lateral_shape import LateralShape, Shares, column_shares, facet_shares, soft_shares
from tutor.ui.sims.displaced import displaced_material, projected
from tutor.ui.sims.live_picture import Extra, Frame
from tutor.ui.sims.picture_labels import Note

Plane = Literal["median", "pedicle"]
AREAS: Final[dict[Plane, tuple[float, float, float, float]]] = {
    "median": (-82.0, 27.0, 102.0, 84.0),
    "pedicle": (46.0, 27.0, 102.0, 84.0),
}
_BONES = {"bone.L4": 2.0, "bone.L5": 1.0, "bone.sacrum": 0.0, "vein.basivertebral": 1.0}
_HELD = {"root.L4": 1.8, "root.L5": 0.8, "root.S1": 0.0, "foramen.S1": 0.0}
_GIVING = {"fat.epidural", "ligament.posterior-longitudinal", "dura.sac", "cauda.equina", "root.L5"}
_STILL = {"decor.ligament", "decor.ligament#2", "bone.sacrum", "bone.sacrum#2", "root.S1", "foramen.S1"}
_MATERIAL_BEFORE: Final[dict[Plane, str]] = {"median": "ligament.posterior-longitudinal", "pedicle": "root.L4"}
_BENDING = {"ligament.posterior-longitudinal", "dura.sac", "cauda.equina", "disc.L5-S1", "disc.L5-S1#2"}


class LateralPlan:
    """What moves in one plane of the side picture."""

    def __init__(self, drawing: LiveDrawing, plane: Plane) -> None:
        self.plane = plane
        self.area = AREAS[plane]
        groups = [refined(group, 1.2) if group.name in _BENDING else group for group in _divided(drawing.groups)]
        kept = tuple(group for group in groups if (group.points[:, 0].mean() > 46) == (plane == "pedicle"))
        self.drawing = LiveDrawing(drawing.view_box, kept, drawing.gradients)
        self._shares = {group.name: _shares(group) for group in kept if self.moves(group.name)}
        self._last: tuple[float | str, ...] | None = None
        self._frame = Frame({})

    def moves(self, name: str) -> bool:
        """Whether a group can ever move."""
        return name not in _STILL

    def frame(self, shape: LateralShape) -> Frame:
        """The picture of one state."""
        if self._last != shape.key:
            self._last = shape.key
            self._frame = self._make(shape)
        return self._frame

    def _make(self, shape: LateralShape) -> Frame:
        moved = {group.name: self._moved(shape, group) for group in self.drawing.groups if self.moves(group.name)}
        here = shape.median == (self.plane == "median")
        material = self._material(shape) if here else []
        before = self.drawing.groups[-1].name if shape.beside else _MATERIAL_BEFORE[self.plane]
        extras = {before: material} if material else {}
        rigid = {
            group.name: shape.rigid(_BONES[group.owner], drawn.PLANE_GAP if self.plane == "pedicle" else 0.0)
            for group in self.drawing.groups
            if group.owner in _BONES and self.moves(group.name)
        }
        tints = self._tints(shape) if here else {}
        return Frame(moved, tints, extras, rigid, self._notes(shape, moved, here))

    def _moved(self, shape: LateralShape, group: LiveGroup) -> Points:
        shares = self._shares[group.name]
        if group.owner.startswith("disc") or group.name.startswith("decor.disc"):
            return shape.disc(group.points, shares)
        here = shape.median == (self.plane == "median")
        if here and (group.owner in _GIVING or group.name.endswith("@L5") or group.name.startswith("decor.vessels")):
            return shape.soft(group.points, shares)
        return shape.move(group.points, shares)

    def _tints(self, shape: LateralShape) -> dict[str, float]:
        if self.plane == "median":
            pressed = shape.pressed(np.array([-36.5, 70.5]), 3.0, 0.4)
            return {"cauda.equina": 0.75 * pressed, "dura.sac": 0.4 * pressed}
        (x, y), radius = drawn.L5_GANGLION
        pressed = shape.pressed(np.array([x + drawn.PLANE_GAP, y]), radius, 0.8)
        return {"root.L5": 0.9 * pressed, "ganglion.dorsal-root@L5": 0.9 * pressed}

    def _material(self, shape: LateralShape) -> list[Extra]:
        found = shape.found
        if shape.outline is None:
            return []
        if shape.beside:
            return projected(shape.outline)
        if found.kind not in {"extrusion", "sequestration"}:
            return []
        beyond = shape.frame.local(shape.outline)[:, 1] > -0.06
        way = np.array([(1.1, 0.4), (0.7, -3), (0.9, -6), (1.8, -9), (0, -10), (-1.6, -9), (-0.8, -6), (-0.6, -3),
                        (-1.1, 0.4)])  # fmt: skip
        if found.kind == "sequestration":
            way = way * (0.5, 1)
        joined = beyond if found.kind == "extrusion" else None
        return displaced_material(shape.outline, joined, shape.frame.page(way))

    def _notes(self, shape: LateralShape, moved: dict[str, Points], here: bool) -> list[Note]:
        if self.plane == "median":
            notes = [
                Note("L5", _middle(moved["bone.L5"], (8, -1))),
                Note("S1", (-30.0, 95.0)),
                Note("Nucleus", _middle(moved["disc-part.nucleus#2"])),
                Note("Dural sac", _middle(moved["dura.sac"], (-5, 11)), on_left=True),
                Note("Ligamentum flavum", _middle(moved["ligament.flavum"], (-6, 12)), on_left=True),
                Note("Spinous process L5", _middle(moved["bone.L5"], (-31, -12)), on_left=True),
            ]
        else:
            notes = [
                Note("L5 pedicle", _middle(moved["bone.L5#2"], (0, -8))),
                Note("Nucleus", _middle(moved["disc-part.nucleus#4"])),
                Note("L5 ganglion", _middle(moved["ganglion.dorsal-root@L5"]), on_left=True),
                Note("Facet joint", (80.2, 69.0), on_left=True),
            ]
        if here and shape.outline is not None:
            name = shape.found.kind.capitalize() + (", beside this plane" if shape.beside else "")
            spot = shape.outline.mean(axis=0)
            notes.append(Note(name, (float(spot[0]), float(spot[1])), on_left=True, strong=True))
        return notes


def _middle(points: Points, offset: tuple[float, float] = (0, 0)) -> tuple[float, float]:
    middle = (points.min(axis=0) + points.max(axis=0)) / 2 + offset
    return float(middle[0]), float(middle[1])


def _divided(groups: tuple[LiveGroup, ...]) -> list[LiveGroup]:
    """Ganglia parted by level."""
    out: list[LiveGroup] = []
    for group in groups:
        if group.owner != "ganglion.dorsal-root":
            out.append(group)
            continue
        heights = [group.points[path.first : path.last, 1].mean() for path in group.paths]
        out += split(group, ["L4" if y < 48 else "L5" if y < 85 else "S1" for y in heights])
    return out


def _shares(group: LiveGroup) -> Shares:
    """Which bone each point of a group goes with."""
    points = group.points
    fixed = _BONES.get(group.owner, _HELD.get(group.owner))
    if group.name.startswith("ganglion.dorsal-root"):
        fixed = {"L4": 1.8, "L5": 0.8, "S1": 0.0}[group.name.rpartition("@")[2]]
    if fixed is not None:
        return np.full(len(points), fixed)
    if group.name == "joint.facet":
        return facet_shares(points)
    if group.name in {"foramen.L4-L5", "foramen.L5-S1", "ligament.flavum#2", "decor.vessels", "decor.vessels#2"}:
        upper, lower = column_shares(points, 28, 48, 1.0), column_shares(points, 60, 74, 0.0)
        return np.where(points[:, 1] < 52, upper, lower)
    return soft_shares(points)
