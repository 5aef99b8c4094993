"""From a lesion to everything that follows, alone or beside a second one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from tutor.atlas.zone_choice import ZoneChoice
from tutor.clinic.signs import Signs, signs_of
from tutor.questions.base import FigureRef
from tutor.ui.chain.body_views import KEY, BodyViews
from tutor.ui.chain.columns import fit_columns, narrow
from tutor.ui.chain.group_box import GroupBox
from tutor.ui.chain.heads import heads
from tutor.ui.chain.lesion_panel import LesionPanel
from tutor.ui.chain.mark_maker import lost, marks_of_signs
from tutor.ui.chain.pairs import PAIRS, Pair
from tutor.ui.chain.reasons import reasons_of
from tutor.ui.chain.reflex_box import TITLES, ReflexBox
from tutor.ui.chain.rows import groups
from tutor.ui.chain.walk_box import WalkBox
from tutor.ui.study import Study
from tutor.ui.widgets.check_box import CheckBox
from tutor.ui.widgets.figure import make_view
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column
from tutor.ui.widgets.select_box import SelectBox

__all__ = ["PAIRS", "Forward"]

SPINE = ("spine-posterior", -30.0, 135.0)
"""The drawing, and from where to where it is shown in mm: from the third lumbar disc to the second sacral foramen."""
PAUSE = 70
"""Milliseconds after the last move of a slider before the words follow."""
FEET = 1240
"""Pixels of the page from which both lesions of a comparison have their feet drawn: a window of about 1500."""
TALL = 400
"""Pixels at 100 % text from which the marks are explained below the drawings; each also says itself what it is."""
ROOMY = 940
"""Pixels at 100 % text from which the switches have a title."""


class Forward(QWidget):
    """`changed(signs)` after every change of the first lesion."""

    changed = Signal(object)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.first = LesionPanel(study.theme, "Lesion")
        self.second = LesionPanel(study.theme, "Compared with", "common_fibular_neuropathy")
        self.compare = CheckBox(study.theme, "Compare with another")
        self.shown = SelectBox()
        self.shown.setAccessibleName("Show on the leg")
        self.shown.setMinimumContentsLength(13)
        self.shown.addItem("Muscles: strength", ZoneChoice())
        for key, each in study.atlas.dermatomes.maps.items():
            self.shown.addItem(f"Skin: {each.name}", ZoneChoice(mode="map", first=key))
        self.shown.addItem("Skin: where the maps agree", ZoneChoice(mode="agree"))
        self.shown.addItem("Skin: peripheral nerves", ZoneChoice(mode="nerves"))
        self.bodies = [BodyViews(study, keyed=False)]
        self._key = label(KEY, "small")
        self._narrow = False
        ref = FigureRef(diagram=SPINE[0], labels=(), focus=("disc.L2-L3", "foramen.S2"), alt="Lumbar spine from behind")
        self.spine = make_view(study, ref, question_mode=False)
        # Labels would take the room that shows the side of the lesion alone: what is lit is said below.
        self.spine.set_labels("none")
        self._spine_key = label("", "small")
        self.demonstrations = QToolButton()
        self.demonstrations.setText("Worth comparing")
        self.demonstrations.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.demonstrations)
        for pair in PAIRS:
            menu.addAction(pair.title).triggered.connect(partial(self.show_pair, pair))
        self.demonstrations.setMenu(menu)
        self.groups: dict[str, GroupBox] = {}
        self._words = QTimer(self)
        self._words.setSingleShot(True)
        self._words.setInterval(PAUSE)
        self._words.timeout.connect(self.tell)
        self.reflexes = ReflexBox(study.theme)
        self.walk = WalkBox(study)
        self._signs: tuple[Signs, ...] = ()
        self._hit: set[str] = set()
        self._framed: str | None = None
        self._lay_out()
        for panel in (self.first, self.second):
            panel.changed.connect(self._moved)
        self.compare.toggled.connect(self.refresh)
        self.shown.currentIndexChanged.connect(self._mark)
        self.bodies[0].pressed.connect(self._pressed)
        self.refresh()

    @property
    def signs(self) -> Signs:
        """What follows from the first lesion."""
        return self._signs[0]

    def show_pair(self, pair: Pair) -> None:
        """Set both lesions and compare them."""
        self.first.set_lesion(*pair.first)
        self.second.set_lesion(*pair.second)
        self.compare.setChecked(True)
        self.refresh()

    def refresh(self) -> None:
        """Work everything out anew and show it."""
        self._work_out()
        self.tell()

    def _moved(self) -> None:
        """A slider moves: the legs follow at once, the words when the hand pauses."""
        self._work_out()
        self._words.start()

    def _work_out(self) -> None:
        """Signs of the lesions, on the legs and the spine."""
        comparing = self.compare.isChecked()
        lesions = (self.first.lesion, *((self.second.lesion,) if comparing else ()))
        self._signs = tuple(signs_of(lesion, self._study.atlas) for lesion in lesions)
        self.second.setVisible(comparing)
        if comparing and len(self.bodies) == 1:
            self._add_compared()
        for place, body in enumerate(self.bodies):
            body.setVisible(comparing == (place > 0))
        self._heads = heads(*lesions) if comparing else ("", "")
        self._show_feet()
        self._mark()
        damage = self._signs[0].damage
        level = getattr(lesions[0], "level", "")
        hit = {*damage.affected.roots, *damage.other.roots, *([f"disc.{level}"] if level else [])}
        self._frame_spine(lesions[0].side if not damage.other.roots else "")
        if hit != self._hit:
            self._hit = hit
            self.spine.set_lit(hit)
            named = [self._study.name(each) for each in sorted(hit)]
            self._spine_key.setText(f"Lit: {', '.join(named)}" if named else "Nothing of the spine is hit.")

    def _add_compared(self) -> None:
        """The legs of two lesions, made at the first comparison: four drawings take their time."""
        for _ in range(2):
            body = BodyViews(self._study, "–", keyed=False)
            body.pressed.connect(self._pressed)
            self._pictures.addWidget(body, 1)
            self.bodies.append(body)

    def _frame_spine(self, side: str) -> None:
        """Only the side of the lesion, for a root is lit on both sides of the drawing; both when both are hit."""
        if side != self._framed:
            self._framed = side
            left, right = {"left": (-140.0, 10.0), "right": (-10.0, 140.0)}.get(side, (-97.0, 97.0))
            self.spine.canvas.frame(QRectF(left, SPINE[1], right - left, SPINE[2] - SPINE[1]))

    def tell(self) -> None:
        """Say the signs in words, with taps, walk and tendon."""
        self._words.stop()
        self._tell()
        self.reflexes.take(self._signs[0])
        if self._column.body.indexOf(self.walk) != self._column.body.count() - 1:
            self._column.body.addWidget(self.walk)
        self.walk.take([signs.lesion for signs in self._signs], self._heads)
        self.changed.emit(self._signs[0])

    def stop(self) -> None:
        """Nothing moves when nobody looks."""
        self.rest()
        self.reflexes.stage.stop()

    def rest(self) -> None:
        """Leave the words, the walk and the tendon as they are until something moves again."""
        self._words.stop()
        self.walk.rest()

    def _pressed(self, mark: str) -> None:
        """A mark on the leg: a jerk is tapped; anything else brings its box into view."""
        key, _, word = mark.partition(".")
        for jerk in TITLES:
            if key == "reflexes" and jerk == word:
                self.reflexes.strike(jerk)
        found = self.groups.get({"strength": "strength", "sensation": "feeling", "reflexes": "reflexes"}[key])
        if found is not None:
            self._column.ensureWidgetVisible(found)

    def _tell(self) -> None:
        """Every kind of sign in its box."""
        tables = [groups(signs, self._study.atlas) for signs in self._signs]
        for place, group in enumerate(tables[0]):
            box = self.groups.get(group.id)
            if box is None:
                box = self.groups[group.id] = GroupBox(self._study.theme, self._study.source)
                self._column.body.addWidget(box)
                if group.id == "reflexes":
                    box.add(self.reflexes)
            reasons = reasons_of(group, self._signs, self._study.atlas)
            box.show_group(group, reasons, tables[1][place] if len(tables) > 1 else None, self._heads)

    def _mark(self) -> None:
        """Strength, feeling and reflexes on the drawings."""
        shown = self.bodies[1:] if self.compare.isChecked() else self.bodies[:1]
        choice: ZoneChoice = self.shown.currentData()
        for body, signs in zip(shown, self._signs, strict=True):
            body.show_skin(choice)
            body.show_losses(lost(signs))
            sound = not self.compare.isChecked()
            body.show_marks(marks_of_signs(signs, body, muscles=not choice.on, skin=choice.on, sound=sound))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns in a narrow window."""
        super().resizeEvent(event)
        self._fit()
        self._show_feet()

    def apply_theme(self) -> None:
        """Another size of text asks for other columns."""
        self._fit()

    def _fit(self) -> None:
        """Controls in a column of their own, or above the words where there is no room for that."""
        width, scale = self.width(), self._study.theme.scale
        fit_columns(width, scale, self._left, self._column)
        self._lead.setVisible(width > ROOMY * scale)
        self._key.setVisible(self.height() > TALL * scale)
        if self._narrow != narrow(width, scale):
            self._narrow = not self._narrow
            target = self._column if self._narrow else self._left
            for place, widget in enumerate((self.first, self.compare, self.second)):
                target.body.insertWidget(place, widget)
            self._left.setVisible(not self._narrow)

    def _show_feet(self) -> None:
        """The foot beside both legs of a comparison only in a wide window."""
        roomy = self.width() >= FEET
        for place, body in enumerate(self.bodies):
            body.show_feet(shown=roomy or not place)
            if place:
                body.title.setText(self._heads[place - 1])

    def _lay_out(self) -> None:
        theme = self._study.theme
        left = Column(400, (0, 0, 8, 0))
        left.body.setSpacing(10)
        left.body.addWidget(self.first)
        left.body.addWidget(self.compare)
        left.body.addWidget(self.second)
        self.spine.setFixedHeight(round(250 * theme.scale**0.5))
        left.body.addWidget(self.spine)
        left.body.addWidget(self._spine_key)
        left.body.addStretch(1)
        self._left = left
        middle = QVBoxLayout()
        switches = FlowLayout(8)
        self._lead = label("Show on the leg:", "soft", wrap=False)
        switches.addWidget(self._lead)
        switches.addWidget(self.shown)
        switches.push()
        switches.addWidget(self.demonstrations)
        middle.addLayout(switches)
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(10)
        self._pictures.addWidget(self.bodies[0], 1)
        middle.addLayout(self._pictures, 1)
        middle.addWidget(self._key)
        self._column = Column(720, (0, 0, 8, 0))
        self._column.body.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left)
        row.addLayout(middle, 1)
        row.addWidget(self._column)
