"""Puts the parts of the side view on a sheet: far limbs, trunk with the near leg, spine, bones, muscles, near arm."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from tutor.diagrams.figure.data import side_points as rest
from tutor.diagrams.figure.model import Look, Owner, Role, Tissue
from tutor.diagrams.figure.pose import Side
from tutor.diagrams.figure.sheet import Sheet, Template, Weights, WeightsOf, add_muscle
from tutor.diagrams.figure.skinning import Array, Point, band, hem, points, smoothstep
from tutor.diagrams.figure.strips import Strip

_LIMB: Final = ("ball", "ankle", "knee", "hip")
_JOINTS: Final = (
    *(f"{limb}.{joint}" for limb in ("far", "near") for joint in ("elbow", "shoulder", *_LIMB)),
    "neck",
    "lumbar",
    "pelvis",
)
_RIGID: Final = {"pelvis": 0, "thigh": 1, "shank": 2, "foot": 3, "toes": 4}
"""Segment of a leg → how many of its joints, from the hip on, it follows wholly."""


def _leg(limb: str) -> WeightsOf:
    """The field of one leg and of the trunk above it."""
    centre = rest.JOINTS

    def weights(places: Array) -> Weights:
        toes = smoothstep((places[:, 0] - 130.0) / 26.0) * (places[:, 1] < 60.0)
        return {
            f"{limb}.hip": band(places, centre["hip"], (0.27, -0.96), 86.0),
            f"{limb}.knee": band(places, centre["knee"], (0.03, -1.0), 74.0),
            f"{limb}.ankle": band(places, centre["ankle"], (0.2, -0.98), 30.0),
            f"{limb}.ball": toes,
            "neck": band(places, centre["neck"], (0.0, 1.0), 46.0),
            "lumbar": band(places, centre["lumbar"], (0.0, 1.0), 120.0),
            "pelvis": 1.0,
        }

    return weights


def _arm(limb: str) -> WeightsOf:
    def weights(places: Array) -> Weights:
        return {
            f"{limb}.shoulder": smoothstep((1440.0 - places[:, 1]) / 80.0),
            f"{limb}.elbow": smoothstep((1150.0 - places[:, 1]) / 112.0),
            "lumbar": 1.0,
            "pelvis": 1.0,
        }

    return weights


def _rigid(limb: str, segment: str) -> Weights:
    return {f"{limb}.{joint}": 1.0 for joint in _LIMB[::-1][: _RIGID[segment]]} | {"pelvis": 1.0}


class SideDrawer:
    """Draws the resting side view, the farthest part first; `near` is the limb in front."""

    def __init__(self, near: Side) -> None:
        centres = {joint: rest.JOINTS[joint.partition(".")[2] or joint] for joint in _JOINTS}
        self.sheet = Sheet(_JOINTS, centres)
        self.owners: dict[str, Owner] = {"near": near, "far": "left" if near == "right" else "right"}
        self.facing = 1.0 if near == "right" else -1.0

    def drawn(self, scale: float) -> Template:
        """Everything, `scale` times as large, facing page right when the right limb is near."""
        self._far_limbs()
        self._trunk_and_leg()
        self._spine()
        self._near_insides()
        self._contours()
        self._marks()
        return self.sheet.finish(self.facing * scale, scale)

    def _put(
        self, name: str, tissue: Tissue, role: Role, places: Array, weights: Weights, limb: str, *, closed: bool = True
    ) -> None:
        look = Look(name, tissue, role, self.owners.get(limb, "middle"), limb != "far", closed)
        self.sheet.add(look, places, weights)

    def _far_limbs(self) -> None:
        arm, leg = points(rest.ARM), _leg("far")
        self._put("skin", "skin", "area", arm, _arm("far")(arm), "far")
        outline = points(f"{rest.LEG_FRONT} {rest.SOLE} {rest.LEG_BACK} {rest.LEG_TOP}")[3:]
        self._put("skin", "skin", "area", outline, leg(outline), "far")
        self._bones("far")

    def _bones(self, limb: str) -> None:
        for name, segment, text in rest.BONES:
            places = points(text)
            self._put(name, "bone", "area", places, _rigid(limb, segment), limb)

    def _trunk_and_leg(self) -> None:
        field = _leg("near")
        whole = points(f"{rest.LEG_FRONT} {rest.SOLE} {rest.LEG_BACK} {rest.TRUNK}")
        self._put("skin", "skin", "fill", whole, field(whole), "near")
        rear = points(f"{rest.LEG_BACK} {rest.TRUNK}")[2:-36]
        fore = points(rest.LEG_FRONT)[12:25]
        chest = points(f"{rest.TRUNK} {rest.LEG_FRONT}")[37:49]
        for name, line, width, role in (
            ("rear", rear, 17.0, "shade"),
            ("rear", rear, 8.0, "shade"),
            ("fore", fore, -10.0, "light"),
            ("chest", chest - np.array([7.0, 0.0]), -15.0, "light"),
        ):
            ring = hem(line, width)
            self._put(f"skin.{name}", "skin", "shade" if role == "shade" else "light", ring, field(ring), "near")
        for text in rest.BEDS:
            bed = points(text)
            self._put("skin.bed", "skin", "shade", bed, field(bed), "near")

    def _spine(self) -> None:
        for index, item in enumerate(rest.VERTEBRAE.split()):
            x, y, slope = (float(part) for part in item.split(","))
            ring = _vertebra((x, y), slope, 1 - 0.026 * index)
            field = _leg("near")(np.array([[x, y]]))
            self._put("bone.spine", "bone", "area", ring, {k: _first(v) for k, v in field.items()}, "middle")
        self._put("bone.sacrum", "bone", "area", points(rest.SACRUM), {"pelvis": 1.0}, "middle")

    def _near_insides(self) -> None:
        self._put("bone.hip", "bone", "area", points(rest.PELVIS), {"pelvis": 1.0}, "near")
        self._bones("near")
        field = _leg("near")
        tendons = {name: Strip(points(first), points(second)) for name, first, second in rest.TENDONS}
        for name, bow, share, rear, fore in rest.MUSCLES:
            if name == "muscle.gastrocnemius":
                self._tendon("tendon.achilles", tendons["tendon.achilles"], field)
            strip = Strip(points(rear), points(fore), bow)
            add_muscle(self.sheet, name, strip, share, self.owners["near"], field)
        for name in ("tendon.quadriceps", "tendon.patellar"):
            self._tendon(name, tendons[name], field)
        patella = points(rest.PATELLA)
        kneecap = {**_rigid("near", "thigh"), "near.knee": 0.5}
        self._put("bone.patella", "bone", "area", patella, kneecap, "near")

    def _tendon(self, name: str, strip: Strip, field: WeightsOf) -> None:
        ring, borders = strip.outline(0.1)
        self.sheet.add(Look(name, "tendon", "area", self.owners["near"], True, True, borders), ring, field(ring))
        light = strip.sliver(0.2, 0.45, 0.05, 0.95)
        self._put(name, "tendon", "light", light, field(light), "near")
        place = strip.at(0.5, np.array([0.6]))
        self.sheet.mark(f"anchor:{self.owners['near']}.{name}", place, field(place))

    def _contours(self) -> None:
        field = _leg("near")
        whole = points(f"{rest.LEG_FRONT} {rest.SOLE} {rest.LEG_BACK} {rest.TRUNK}")
        self._put("skin", "skin", "line", whole, field(whole), "near")
        ear = points(rest.EAR)
        self._put("skin.ear", "skin", "shade", ear, field(ear), "middle")
        self._put("skin.face", "skin", "line", ear, field(ear), "middle")
        for text in rest.FACE:
            line = points(text)
            self._put("skin.face", "skin", "line", line, field(line), "middle", closed=False)
        arm, weights = points(rest.ARM), _arm("near")
        self._put("skin.arm", "skin", "fill", arm, weights(arm), "near")
        edge = hem(arm[-12:][::-1], 11.0)
        self._put("skin.arm", "skin", "shade", edge, weights(edge), "near")
        line = arm[rest.ARM_CAP - 2 : len(arm) - 1]
        self._put("skin.arm", "skin", "line", line, weights(line), "near", closed=False)

    def _marks(self) -> None:
        sole = points(rest.SOLE)
        rear = points(rest.LEG_BACK)[:3]
        for limb in ("far", "near"):
            field = _leg(limb)
            for index, place in enumerate((*sole, *rear[:1])):
                self.sheet.mark(f"sole:{limb}:{index}", place, field(place[None]))
            for joint, segment in (
                ("hip", "thigh"), ("knee", "shank"), ("ankle", "foot"), ("ball", "toes"), ("toe", "toes"),
            ):  # fmt: skip
                self.sheet.mark(f"{limb}.{joint}", rest.JOINTS[joint], _rigid(limb, segment))
            for joint in ("shoulder", "elbow", "hand"):
                weights = _arm(limb)(np.array([rest.JOINTS[joint]]))
                turned = {k: v for k, v in weights.items() if joint != "shoulder" or not k.endswith("shoulder")}
                self.sheet.mark(f"{limb}.{joint}", rest.JOINTS[joint], turned)
        for joint in ("pelvis", "lumbar", "neck", "head"):
            self.sheet.mark(joint, rest.JOINTS[joint], _leg("near")(np.array([rest.JOINTS[joint]])))


def _first(value: Array | float) -> float:
    return float(np.asarray(value).reshape(-1)[0])


def _vertebra(middle: Point, slope: float, size: float) -> Array:
    """A vertebral body: a block with a waist."""
    block = points("-17,-14 0,-12 17,-14 15,0 17,14 0,12 -17,14 -15,0") * size
    cos, sin = math.cos(math.radians(slope)), math.sin(math.radians(slope))
    turned = np.stack((cos * block[:, 0] - sin * block[:, 1], sin * block[:, 0] + cos * block[:, 1]), axis=1)
    placed: Array = turned + np.array(middle)
    return placed
