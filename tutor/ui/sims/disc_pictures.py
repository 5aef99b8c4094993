"""The two live pictures of the disc lab: from below, and from the side in one of two planes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tutor.diagrams.live import read_live
from tutor.sims.axial_shape import AxialShape
from tutor.sims.disc_lab import Scene
from tutor.sims.herniation_words import name
from tutor.sims.lateral_shape import LateralShape
from tutor.ui.sims.axial_plan import AxialPlan
from tutor.ui.sims.lateral_plan import LateralPlan
from tutor.ui.sims.live_picture import LivePicture
from tutor.ui.sims.relayout import relayout
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

VIEWS = (
    ("axial", "From below", "L4/5, from below as in a scan"),
    ("median", "From the side", "L5/S1, from the right, in the midline"),
    ("pedicle", "Foramen", "L5/S1, from the right, through the pedicles"),
)
BESIDE = {"subarticular": ("median", "it"), "extraforaminal": ("pedicle", "this plane")}
"""Zone → the side picture beside whose plane it lies, and what that plane is."""
SIDES = {"axial": ("R", "L"), "median": ("back", "front"), "pedicle": ("back", "front")}
BOTH = 620
"""Width in pixels from which two pictures stand side by side."""


class DiscPictures(QWidget):
    """`pointed(structure id)` tells what the pointer is at, in either picture."""

    pointed = Signal(str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        axial = read_live(study.diagram("segment-axial").svg, "segment-axial")
        lateral = read_live(study.diagram("segment-lateral").svg, "segment-lateral")
        self.axial = AxialPlan(axial)
        self.median, self.pedicle = LateralPlan(lateral, "median"), LateralPlan(lateral, "pedicle")
        plans = {"axial": self.axial, "median": self.median, "pedicle": self.pedicle}
        self.pictures = {key: LivePicture(study.theme, plans[key], title, SIDES[key]) for key, _, title in VIEWS}  # type: ignore[arg-type]
        self._side, self._single, self._zones, self._alone = "median", "axial", False, False
        self._scene: Scene | None = None
        self._group = QButtonGroup(self)
        self._zone_button = QPushButton("Zones")
        self._told = label("", "small", wrap=False)
        self._cells: dict[str, QWidget] = {}
        self._captions: dict[str, QLabel] = {}
        self._lay_out()
        self._arrange()

    def _lay_out(self) -> None:
        head = QWidget()
        bar = FlowLayout(4, head)
        for index, (key, title, spoken) in enumerate(VIEWS):
            button = QPushButton(title)
            button.setProperty("role", "quiet")
            button.setCheckable(True)
            button.setObjectName(key)
            button.setAccessibleName(f"Show {spoken}")
            self._group.addButton(button, index)
            bar.addWidget(button)
        self._zone_button.setProperty("role", "quiet")
        self._zone_button.setCheckable(True)
        self._zone_button.setAccessibleName("Show the zones of Fardon 2014")
        self._zone_button.toggled.connect(self._set_zones)
        bar.addWidget(self._zone_button)
        bar.addWidget(self._told)
        self._group.idClicked.connect(self._chosen)
        frame = QFrame()
        frame.setProperty("role", "card")
        self._row = QHBoxLayout(frame)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(8)
        for key, _, spoken in VIEWS:
            self.pictures[key].pointed.connect(self.pointed)
            self._cells[key] = cell = QWidget()
            inside = QVBoxLayout(cell)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(2)
            self._captions[key] = caption = label(spoken, "small")
            caption.setContentsMargins(8, 2, 8, 0)
            inside.addWidget(caption)
            inside.addWidget(self.pictures[key], 1)
            self._row.addWidget(cell, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(frame, 1)

    def show_scene(self, scene: Scene) -> None:
        """Draw a scene."""
        self._scene = scene
        if not self._cells["axial"].isHidden():
            shape = AxialShape(scene.state, scene.material)
            self.pictures["axial"].show_frame(self.axial.frame(shape, zones=self._zones))
            self._describe("axial", scene, [root for root, much in self.axial.pressed(shape).items() if much > 0.2])
        for key, plan in (("median", self.median), ("pedicle", self.pedicle)):
            if not self._cells[key].isHidden():
                side = LateralShape(scene.state, scene.material)
                self.pictures[key].show_frame(plan.frame(side))
                self._describe(key, scene, [])

    def _caption(self, key: str, scene: Scene) -> str:
        """What the picture is, and what of it must not be taken literally."""
        found, words = scene.material, [next(spoken for view, _, spoken in VIEWS if view == key)]
        if found.kind not in {"none", "bulge"} and found.zone in {"foraminal", "extraforaminal"}:
            words[0] = words[0].replace("the pedicles", f"the {found.side} pedicles")
        if found.kind in {"extrusion", "sequestration"} and key == "axial" and abs(found.migration) >= 4:
            words.append(f"the material lies mostly {'above' if found.migration > 0 else 'below'} this plane")
        beside, plane = BESIDE.get(found.zone, ("", ""))
        if found.kind not in {"none", "bulge"} and key == beside:
            words.append(f"the {found.kind} lies {found.side} of {plane}, dashed")
        if float(scene.settings["months"]) and found.kind != "none":
            words.append(f"after {float(scene.settings['months']):g} months, one possible course")
        return "; ".join(words)

    def _describe(self, key: str, scene: Scene, pressed: list[str]) -> None:
        """The caption of a picture, and what a screen reader tells of it."""
        posture = (
            f"segment turned {scene.state.segment_angle('L4/5' if key == 'axial' else 'L5/S1'):.0f} degrees forward"
        )
        roots = f"; pressed: {', '.join(pressed)}" if pressed else ""
        caption = self._caption(key, scene)
        if self._captions[key].text() != caption:
            self._captions[key].setText(caption)
            relayout(self._captions[key])
        text = f"{name(scene.material)}; {posture}; canal {scene.state.canal_area:.0f} square millimetres{roots}"
        if self.pictures[key].accessibleDescription() != text:
            self.pictures[key].setAccessibleDescription(text)

    def show_side(self, key: str) -> None:
        """Which plane the side picture shows; alone in a narrow window, beside the axial one in a wide one."""
        self._single = key
        self._side = key if key != "axial" else self._side
        self._arrange()

    def keep_to(self, key: str) -> None:
        """Show one picture only, however wide the window is."""
        self._alone = True
        self.show_side(key)

    def say(self, text: str) -> None:
        """A name beside the buttons."""
        self._told.setText(text)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(760, 380)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One picture or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        both = self.width() >= BOTH and not self._alone
        shown = {"axial", self._side} if both else {self._single}
        news = False
        for key, cell in self._cells.items():
            news |= cell.isHidden() == (key in shown)
            cell.setVisible(key in shown)
        for button in self._group.buttons():
            button.setChecked(button.objectName() == (self._side if both else self._single))
        axial = self._group.button(0)
        axial.setVisible(not both)
        self._zone_button.setVisible("axial" in shown)
        if news and self._scene is not None:
            self.show_scene(self._scene)

    def _chosen(self, index: int) -> None:
        self.show_side(VIEWS[index][0])

    def _set_zones(self, on: bool) -> None:
        self._zones = on
        if self._scene is not None:
            self.show_scene(self._scene)
