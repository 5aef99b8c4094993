"""The axial picture of the disc lab: which group of `segment-axial` follows which rule of `AxialShape`."""

from __future__ import annotations

import re

import numpy as np

from tutor.diagrams.bezier_arrays import Points
from tutor.diagrams.live import LiveDrawing, LiveGroup, refined, split
from tutor.sims.axial_shape import AxialShape
from tutor.sims.data import segment as drawn
from tutor.ui.sims.displaced import displaced_material
from tutor.ui.sims.live_picture import Extra, Frame
from tutor.ui.sims.picture_labels import Note

_SOFT = {
    "fat.epidural", "ligament.posterior-longitudinal", "dura.sac",
}  # fmt: skip
_DISC = {"disc.L4-L5", "disc-part.annulus", "disc-part.nucleus"}
_WALL = {"ligament.flavum", "ligament.flavum#2", "joint.facet", "bone.L5", "bone.L4", "decor.ligament"}
_BUNDLES = ("root.S1", "root.S2", "root.S3", "root.S4", "root.S5", "cord.filum", "vein.epidural")
_BENDING = {"ligament.posterior-longitudinal", "dura.sac", "disc.L4-L5"}
_ZONES = frozenset({"zone.central", "zone.subarticular", "zone.foraminal", "zone.extraforaminal", "decor.superficial"})
_MATERIAL_BEFORE = {"central": "ganglion.dorsal-root@right", "subarticular": "ganglion.dorsal-root@right"}
"""Elsewhere it lies over ganglion and nerve."""
ROOT, RADIUS = np.array(drawn.L5_ROOT[0]), drawn.L5_ROOT[1]
GANGLION, GANGLION_RADIUS = np.array(drawn.L4_GANGLION[0]), drawn.L4_GANGLION[1]

NERVE = np.array([28.4, 15.2])
"""The L4 nerve just outside the foramen."""


class AxialPlan:
    """What moves in the axial picture."""

    area = (-34.0, -12.0, 68.0, 56.0)

    def __init__(self, drawing: LiveDrawing) -> None:
        self.drawing = LiveDrawing(drawing.view_box, tuple(_divided(drawing.groups)), drawing.gradients)
        self._centres = {
            group.name: group.points.mean(axis=0) for group in self.drawing.groups if group.owner in _BUNDLES
        }
        self._last: tuple[tuple[float | str, ...], bool] | None = None
        self._frame = Frame({})

    def moves(self, name: str) -> bool:
        """Whether a group can ever move."""
        return name in _SOFT or name in _DISC or name in _WALL or "@" in name

    def frame(self, shape: AxialShape, *, zones: bool = False) -> Frame:
        """The picture of one state."""
        if self._last != (shape.key, zones):
            self._last = (shape.key, zones)
            self._frame = self._make(shape, zones)
        return self._frame

    def pressed(self, shape: AxialShape) -> dict[str, float]:
        """Root and side → how far it is pressed, 0 to 1."""
        found = {}
        for side, sign in (("right", -1.0), ("left", 1.0)):
            found[f"L5 {side}"] = shape.pressed(ROOT * (sign, 1), RADIUS)
            found[f"L4 {side}"] = max(shape.pressed(each * (sign, 1), GANGLION_RADIUS) for each in (GANGLION, NERVE))
        return found

    def _make(self, shape: AxialShape, zones: bool) -> Frame:
        moved = {group.name: self._moved(shape, group) for group in self.drawing.groups if self.moves(group.name)}
        pressed = self.pressed(shape)
        tints = {"dura.sac": float(np.clip((0.86 - shape.sac_share) * 1.6, 0, 0.45))}
        for side in ("right", "left"):
            tints[f"root.L5@{side}"] = 0.9 * pressed[f"L5 {side}"]
            tints[f"ganglion.dorsal-root@{side}"] = tints[f"root.L4@{side}"] = 0.9 * pressed[f"L4 {side}"]
        before = _MATERIAL_BEFORE.get(shape.found.zone, "ligament.posterior-longitudinal")
        extras = {before: material} if (material := self._material(shape)) else {}
        notes, hidden = self._notes(shape, moved), frozenset[str]() if zones else _ZONES
        return Frame(moved, tints, extras, notes=notes, hidden=hidden)

    def _moved(self, shape: AxialShape, group: LiveGroup) -> Points:
        name, points = group.name, group.points
        if name in _DISC:
            return shape.disc(points)
        if name in _WALL:
            return shape.wall.move_wall(points)
        if name in self._centres:
            return shape.whole(points, self._centres[name])
        if group.owner == "root.L5":
            centre = ROOT * (-1.0 if name.endswith("right") else 1.0, 1)
            return shape.root(points, centre, RADIUS)
        if "@" in name:
            sign = np.array([-1.0 if name.endswith("right") else 1.0, 1.0])
            return shape.nerve(points, (GANGLION * sign, NERVE * sign), GANGLION_RADIUS)
        return shape.soft(points)

    def _material(self, shape: AxialShape) -> list[Extra]:
        found = shape.found
        if shape.outline is None or found.kind in {"none", "bulge", "protrusion"}:
            return []
        fissure = shape.fissure()
        beyond = shape.frame.local(shape.outline)[:, 1] > -0.06
        return displaced_material(
            shape.outline,
            beyond if found.kind == "extrusion" else None,
            None if fissure is None else shape.frame.page(fissure),
            faint=min(1.0, abs(found.migration) / 9),
        )

    def _notes(self, shape: AxialShape, moved: dict[str, Points]) -> list[Note]:
        hurt_left = shape.found.side == "right"
        away = 1.0 if hurt_left else -1.0
        exiting_hurt = shape.outline is not None and shape.found.zone in {"foraminal", "extraforaminal"}
        root_side, ganglion_side = ("left", "right") if hurt_left == exiting_hurt else ("right", "left")
        root, ganglion = moved[f"root.L5@{root_side}"], moved[f"ganglion.dorsal-root@{ganglion_side}"]
        notes = [
            Note("Nucleus", _pair(moved["disc-part.nucleus"].mean(axis=0), 9 * away, -4), not hurt_left),
            Note("Dural sac", _pair(moved["dura.sac"].mean(axis=0), 1.5 * away, 2), not hurt_left),
            Note("L4 ganglion", _pair(ganglion.mean(axis=0)), ganglion_side == "right"),
            Note("Ligamentum flavum", (6.4 * away, 31.8), not hurt_left),
            Note("L5 root", _pair(root.mean(axis=0)), root_side == "right"),
        ]
        if shape.outline is not None:
            spot = shape.frame.page(np.array([[0.0, 0.55 * shape.found.depth]]))[0]
            notes.append(Note(shape.found.kind.capitalize(), _pair(spot), hurt_left, strong=True))
        return notes


def _pair(point: Points, right: float = 0.0, down: float = 0.0) -> tuple[float, float]:
    return float(point[0]) + right, float(point[1]) + down


def _divided(groups: tuple[LiveGroup, ...]) -> list[LiveGroup]:
    """Roots and ganglia parted by side, rootlets by bundle."""
    out: list[LiveGroup] = []
    for group in groups:
        if group.owner in {"root.L4", "root.L5", "ganglion.dorsal-root"}:
            middles = [group.points[path.first : path.last, 0].mean() for path in group.paths]
            parts = split(group, ["right" if x < 0 else "left" for x in middles])
            out += [refined(part, 1.2) if group.owner == "root.L4" else part for part in parts]
        elif group.owner in _BUNDLES:
            out += split(group, _bundles(group))
        else:
            out.append(refined(group, 0.9) if group.name in _BENDING else group)
    return out


def _bundles(group: LiveGroup) -> list[str]:
    """Each path's bundle: the nearest of the group's filled rootlets."""
    middles = [
        (group.points[path.first : path.last].min(axis=0) + group.points[path.first : path.last].max(axis=0)) / 2
        for path in group.paths
    ]
    seeds = [
        middle for path, middle in zip(group.paths, middles, strict=True)
        if re.fullmatch(r"(nerve|cord|dura|vein)-base", path.paint.fill)
    ]  # fmt: skip
    if not seeds:
        return ["0"] * len(middles)
    return [str(int(np.argmin([np.hypot(*(middle - seed)) for seed in seeds]))) for middle in middles]
