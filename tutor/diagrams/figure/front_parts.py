"""Puts the parts of the front view on a sheet: body, bones and muscles of both limbs, head, arms."""

from __future__ import annotations

from typing import Final

import numpy as np

from tutor.diagrams.figure.data import front_points as rest
from tutor.diagrams.figure.model import Look, Owner, Role, Tissue
from tutor.diagrams.figure.pose import Side
from tutor.diagrams.figure.sheet import Sheet, Template, Weights, WeightsOf, add_muscle
from tutor.diagrams.figure.skinning import Array, Point, band, hem, points, smoothstep
from tutor.diagrams.figure.strips import Strip

SIDES: Final[tuple[Side, Side]] = ("right", "left")
_LIMB: Final = ("ankle", "knee", "hip")
JOINTS: Final = (
    *(f"{side}.{joint}" for side in SIDES for joint in ("elbow", "shoulder", *_LIMB)),
    "neck", "lumbar", "pelvis",
)  # fmt: skip
_RIGID: Final = {"pelvis": 0, "thigh": 1, "shank": 2, "foot": 3}


def sign(side: Side) -> float:
    """Direction of a side on the page: the person's right is on the left."""
    return -1.0 if side == "right" else 1.0


def centre(joint: str) -> Point:
    """Resting centre on the page of "right.knee", "neck" …, mm."""
    side, _, name = joint.rpartition(".")
    x, y = rest.JOINTS[name]
    return (x * sign("right" if side == "right" else "left"), y)


def _leg(side: Side) -> WeightsOf:
    """The field of one leg; its places are given on the page."""

    def weights(places: Array) -> Weights:
        out = places * np.array([sign(side), 1.0])
        hip = band(out, rest.JOINTS["hip"], (0.45, -0.9), 80.0)
        # the midline belongs to the pelvis, so the crotch does not tear when the thighs part
        hip = hip * (1 - (1 - smoothstep((out[:, 0] + 2.0) / 60.0)) * smoothstep((out[:, 1] - 640.0) / 190.0))
        return {
            f"{side}.hip": hip,
            f"{side}.knee": band(out, rest.JOINTS["knee"], (0.0, -1.0), 60.0),
            f"{side}.ankle": band(out, rest.JOINTS["ankle"], (0.0, -1.0), 26.0),
            **_trunk(places),
        }

    return weights


def _trunk(places: Array) -> Weights:
    return {
        "neck": band(places, rest.JOINTS["neck"], (0.0, 1.0), 36.0),
        "lumbar": band(places, rest.JOINTS["lumbar"], (0.0, 1.0), 120.0),
        "pelvis": 1.0,
    }


def _body(places: Array) -> Weights:
    """The field of the whole body but the arms: each half follows its own leg."""
    right = places[:, 0] < 0
    fields = {side: _leg(side)(places) for side in SIDES}
    joined = {k: np.where(right, v, 0.0) for k, v in fields["right"].items() if k.startswith("right")}
    joined |= {k: np.where(right, 0.0, v) for k, v in fields["left"].items() if k.startswith("left")}
    return {**joined, **_trunk(places)}


def _arm(side: Side) -> WeightsOf:
    def weights(places: Array) -> Weights:
        return {
            f"{side}.shoulder": smoothstep((1452.0 - places[:, 1]) / 90.0),
            f"{side}.elbow": smoothstep((1150.0 - places[:, 1]) / 112.0),
            "lumbar": 1.0,
            "pelvis": 1.0,
        }

    return weights


def _rigid(side: Side, segment: str) -> Weights:
    return {f"{side}.{joint}": 1.0 for joint in _LIMB[::-1][: _RIGID[segment]]} | {"pelvis": 1.0}


class FrontDrawer:
    """Draws the resting front view, the farthest part first."""

    def __init__(self) -> None:
        self.sheet = Sheet(JOINTS, {joint: centre(joint) for joint in JOINTS})
        self.legs: dict[Side, slice] = {}
        """Which parts of the sheet are those of a leg; the two stand one after the other."""

    def drawn(self, scale: float) -> Template:
        """Everything, `scale` times as large."""
        whole = self._whole()
        self._put("skin", "skin", "fill", whole, _body(whole), "middle")
        self._spine()
        for side in SIDES:
            start = len(self.sheet)
            self._limb(side)
            self.legs[side] = slice(start, len(self.sheet))
        for side in SIDES:
            line = self._on_page(f"{rest.TRUNK} {rest.LEG_OUT}", side)[: len(points(rest.TRUNK)) + 1]
            self._put("skin", "skin", "line", line, _leg(side)(line), side, closed=False)
        self._head()
        for side in SIDES:
            self._arm(side)
            self._marks(side)
        for joint in ("pelvis", "lumbar", "neck", "head"):
            place = np.array([rest.JOINTS[joint]])
            self.sheet.mark(joint, place, _trunk(place))
        return self.sheet.finish(scale, scale)

    def _limb(self, side: Side) -> None:
        """A leg on a skin of its own, so that it hides what it passes in front of."""
        outline = f"{rest.LEG_OUT} {rest.SOLE} {rest.LEG_IN}"
        leg = self._on_page(f"{outline} {rest.LEG_TOP}", side)
        self._put("skin.leg", "skin", "fill", leg, _leg(side)(leg), side)
        self._shade(side)
        self._bones(side)
        self._muscles(side)
        line = self._on_page(f"{rest.TRUNK} {outline} {rest.CROTCH}", side)[len(points(rest.TRUNK)) - 1 :]
        self._put("skin.leg", "skin", "line", line, _leg(side)(line), side, closed=False)

    def _put(
        self, name: str, tissue: Tissue, role: Role, places: Array, weights: Weights, owner: Owner, closed: bool = True
    ) -> None:
        self.sheet.add(Look(name, tissue, role, owner, True, closed), places, weights)

    @staticmethod
    def _on_page(text: str, side: Side) -> Array:
        placed: Array = points(text) * np.array([sign(side), 1.0])
        return placed

    def _whole(self) -> Array:
        half = f"{rest.TRUNK} {rest.LEG_OUT} {rest.SOLE} {rest.LEG_IN}"
        return np.concatenate((self._on_page(half, "right"), points(rest.CROTCH), self._on_page(half, "left")[::-1]))

    def _shade(self, side: Side) -> None:
        line = self._on_page(f"{rest.TRUNK} {rest.LEG_OUT}", side)[9:]
        for width in (15.0, 7.0):
            ring = hem(line, -sign(side) * width)
            self._put("skin.edge", "skin", "shade", ring, _leg(side)(ring), side)
        for text in rest.KNEE_LINES:
            crease = self._on_page(text, side)
            self._put("skin.crease", "skin", "line", crease, _leg(side)(crease), side, closed=False)

    def _bones(self, side: Side) -> None:
        for name, segment, text in rest.BONES:
            self._put(name, "bone", "area", self._on_page(text, side), _rigid(side, segment), side)
        self._put("bone.hip", "bone", "area", self._on_page(rest.PELVIS, side), {"pelvis": 1.0}, side)

    def _spine(self) -> None:
        half = points(rest.SACRUM)
        ring = np.concatenate((half, (half * np.array([-1.0, 1.0]))[::-1]))[:-1]
        self._put("bone.sacrum", "bone", "area", ring, {"pelvis": 1.0}, "middle")
        for height in rest.LUMBAR:
            field = _trunk(np.array([[0.0, height]]))
            rigid = {joint: float(np.asarray(weight).reshape(-1)[0]) for joint, weight in field.items()}
            self._put("bone.spine", "bone", "area", points(rest.VERTEBRA) + np.array([0.0, height]), rigid, "middle")

    def _muscles(self, side: Side) -> None:
        field = _leg(side)
        for name, bow, share, lateral, medial in rest.MUSCLES:
            strip = self._strip(lateral, medial, side, bow)
            add_muscle(self.sheet, name, strip, share, side, field)
        for name, lateral, medial in rest.TENDONS:
            strip = self._strip(lateral, medial, side)
            ring, borders = strip.outline(0.1)
            self.sheet.add(Look(name, "tendon", "area", side, True, True, borders), ring, field(ring))
        kneecap = self._on_page(rest.PATELLA, side)
        self._put("bone.patella", "bone", "area", kneecap, {**_rigid(side, "thigh"), f"{side}.knee": 0.5}, side)

    def _strip(self, lateral: str, medial: str, side: Side, bow: Point = (0.0, 0.0)) -> Strip:
        """The border on the page's left comes first, so that light falls on the same side of both limbs."""
        outer, inner = self._on_page(lateral, side), self._on_page(medial, side)
        shifted = (bow[0] * sign(side), bow[1])
        return Strip(outer, inner, shifted) if side == "right" else Strip(inner, outer, shifted)

    def _head(self) -> None:
        half = points(rest.HEAD)
        head = np.concatenate((half, (half * np.array([-1.0, 1.0]))[-2:0:-1]))
        for side in SIDES:
            ear = self._on_page(rest.EAR, side)
            self._put("skin.ear", "skin", "area", ear, _trunk(ear), "middle")
        self._put("skin.head", "skin", "area", head, _trunk(head), "middle")
        lines = [self._on_page(text, side) for text in rest.FACE for side in SIDES]
        for line in (*lines, *(points(text) for text in rest.MIDDLE_FACE)):
            self._put("skin.face", "skin", "line", line, _trunk(line), "middle", closed=False)

    def _arm(self, side: Side) -> None:
        arm = self._on_page(rest.ARM, side)
        field = _arm(side)
        self._put("skin.arm", "skin", "fill", arm, field(arm), side)
        line = arm[rest.ARM_LINE[0] : rest.ARM_LINE[1]]
        self._put("skin.arm", "skin", "line", line, field(line), side, closed=False)

    def _marks(self, side: Side) -> None:
        for joint, segment in (
            ("hip", "thigh"),
            ("knee", "shank"),
            ("ankle", "foot"),
            ("ball", "foot"),
            ("toe", "foot"),
        ):
            self.sheet.mark(f"{side}.{joint}", centre(f"{side}.{joint}"), _rigid(side, segment))
        for joint in ("shoulder", "elbow", "hand"):
            place = np.array([centre(f"{side}.{joint}")])
            field = {k: v for k, v in _arm(side)(place).items() if joint != "shoulder" or "shoulder" not in k}
            self.sheet.mark(f"{side}.{joint}", place, field)
