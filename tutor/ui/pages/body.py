"""Body: the diagrams side by side, linked, with what is known of the chosen structure."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout

from tutor.atlas import Language
from tutor.atlas.answers import questions
from tutor.atlas.belongs import belonging
from tutor.atlas.compare import worth_comparing
from tutor.atlas.trace import Step, trace
from tutor.atlas.zone_choice import ZoneChoice, shows_skin
from tutor.ui.icons import icon
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.card_stack import CardStack
from tutor.ui.widgets.comparison import Comparison
from tutor.ui.widgets.dermatome_bar import DermatomeBar
from tutor.ui.widgets.diagram_shelf import DiagramShelf
from tutor.ui.widgets.difference import views_of
from tutor.ui.widgets.pair_chooser import PairChooser
from tutor.ui.widgets.preset_bar import PRESETS, SKIN_PRESET, PresetBar
from tutor.ui.widgets.root_chips import RootChips
from tutor.ui.widgets.scroll import Sheet, scrolling
from tutor.ui.widgets.step_bar import StepBar
from tutor.ui.widgets.structure_card import StructureCard
from tutor.ui.widgets.structure_tree import StructureTree
from tutor.ui.widgets.view_menu import ViewMenu


def build(study: Study) -> Page:
    """The page."""
    return BodyPage(study)


class BodyPage(Page):
    """`enter(structure id)` selects a structure; hover and choice are shared by every open view."""

    shortcuts = (
        ("Tab", "Into and out of a diagram"),
        ("Arrows", "Walk from structure to structure"),
        ("Enter", "Choose the structure"),
        ("Esc", "Choose nothing; close a comparison or a way"),
        ("Space", "Play or stop the way that is followed"),
        ("+ − 0", "Zoom, whole drawing"),
        ("Drag, wheel", "Move, zoom"),
        ("Ctrl+E, Ctrl+P", "Export or print the drawing that has the focus"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study
        self._pair: tuple[str, str] | None = None
        self._before: tuple[str, ...] = ()
        self.shelf = DiagramShelf(study)
        self.presets = PresetBar([(title, shown) for title, names in PRESETS if (shown := self._drawn(names))])
        self.chips = RootChips(study)
        self.view_menu = ViewMenu()
        self.skin = DermatomeBar(study)
        self.steps = StepBar(study)
        self.card = StructureCard(study)
        self.tree = StructureTree(study)
        self.comparison = Comparison(study)
        self.partners = PairChooser(study)
        self._stack = CardStack()
        for card in (self.card, self.partners, self.comparison):
            self._stack.addWidget(card)
        self._lay_out()
        self._join()
        self.apply_theme()
        self.presets.choose(0)

    def _lay_out(self) -> None:
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(24, 16, 24, 20)
        self._layout.setSpacing(16)
        self.listing = QToolButton()
        self.listing.setToolTip("All structures")
        self.listing.setAccessibleName("All structures")
        self.listing.setCheckable(True)
        self.listing.toggled.connect(self.tree.setVisible)
        self.tree.hide()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.listing)
        first.addWidget(self.presets, 1)
        second.addWidget(self.chips, 1)
        second.addWidget(self.view_menu)
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.skin)
        column.addWidget(self.shelf, 1)
        column.addWidget(self.steps)
        self._layout.addWidget(self.tree, 0)
        self._layout.addWidget(scrolling(sheet), 1)
        self._layout.addWidget(self._stack, 0)

    def _join(self) -> None:
        chosen = self.study.highlighter
        self.presets.chosen.connect(self.show_diagrams)
        self.chips.chosen.connect(chosen.select)
        self.skin.changed.connect(self.show_skin)
        self.view_menu.language.connect(self._rename)
        self.view_menu.density.connect(self.shelf.set_density)
        for card in (self.card, self.comparison, self.partners):
            card.structure.connect(chosen.select)
        self.tree.chosen.connect(self._choose)
        self.tree.pointed.connect(chosen.hover)
        self.card.followed.connect(self.follow)
        self.card.compared.connect(self._ask_for_partner)
        self.card.asked.connect(self._answer)
        self.partners.closed.connect(self.close_comparison)
        self.comparison.swapped.connect(self._swap)
        self.comparison.closed.connect(self.close_comparison)
        self.steps.shown.connect(self._show_step)
        self.steps.moved.connect(self.shelf.move_light)
        self.steps.closed.connect(self._end_steps)
        chosen.selected.connect(self._selected)

    def enter(self, target: str) -> None:
        """Select `target` if the atlas knows it."""
        if target in self.study.atlas.structures:
            self._choose(target)
        self._tell_where()

    def _choose(self, structure: str) -> None:
        """Choose a structure from the tree, in a drawing that shows it."""
        if not self.shelf.draws(structure):
            self.presets.choose_with(structure, self.study.drawn)
        self.study.highlighter.select(structure)

    def leave(self) -> None:
        """Motion ends when nobody looks."""
        self.steps.set_playing(False)

    def show_diagrams(self, names: tuple[str, ...]) -> None:
        """Show these diagrams side by side."""
        self._before = ()
        self.shelf.show_diagrams(names)
        self._tell_tree()
        self._relight()

    def show_skin(self, choice: ZoneChoice) -> None:
        """Show areas of the skin, in drawings that have skin."""
        if choice.on and not any(shows_skin(panel.view.plain.name) for panel in self.shelf.panels):
            self.presets.choose_titled(SKIN_PRESET)
        self.shelf.set_zones(choice)
        self._tell_tree()
        self._relight()

    def _tell_tree(self) -> None:
        self.chips.show_colours(self.shelf.fields, self.study.theme.scheme, patterns=self.skin.choice.patterns)
        self.tree.set_shown(name for panel in self.shelf.panels for name in panel.view.diagram.parts)

    # Follow and ask ----------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show the way of the chosen structure from the cord to the skin."""
        self.steps.show_steps(trace(self.study.atlas, self.study.highlighter.selected_id))

    def _answer(self, number: int) -> None:
        structure = self.study.highlighter.selected_id
        asked = questions(self.study.atlas, structure)[number]
        self.steps.show_steps([asked.answer(self.study.atlas, structure)])

    def _show_step(self, index: int) -> None:
        """The step stands out, what led to it stays faint, the light runs along it."""
        step: Step = self.steps.steps[index]
        before = [name for earlier in self.steps.steps[:index] for name in earlier.lit]
        self.shelf.light(step.lit, (*before, *step.faint))
        self.shelf.label_only((*step.lit, *before))
        self.shelf.run_light(step.lit if len(self.steps.steps) > 1 else (), before)

    def _end_steps(self) -> None:
        self.shelf.run_light((), ())
        self.shelf.label_only(None)
        self._relight()

    # Compare -----------------------------------------------------------------------------------------------------

    def _ask_for_partner(self) -> None:
        """The next structure that is chosen is compared with this one."""
        first = self.study.highlighter.selected_id
        self.partners.ask(first, worth_comparing(self.study.atlas, first))
        self._stack.setCurrentWidget(self.partners)

    def compare(self, first: str, second: str) -> None:
        """Show the two side by side, in words and in the pictures that show best in what they differ."""
        self._pair = (first, second)
        self.steps.close_steps()
        self.study.highlighter.select("")
        self.comparison.show_pair(first, second)
        self._stack.setCurrentWidget(self.comparison)
        one, two = self._sides()
        before = self._before or tuple(panel.view.plain.name for panel in self.shelf.panels)
        self.show_diagrams(views_of(one ^ two, self.study.drawn) or before)
        self._before = before
        self._fit_card()
        self._tell_where()
        self._relight()

    def _sides(self) -> list[frozenset[str]]:
        """What belongs to each of the two that are compared."""
        return [belonging(self.study.atlas, name).strong | {name} for name in self._pair or ()]

    def _tell_where(self) -> None:
        """The page and what is shown, for the head of the window."""
        shown = " against ".join(map(self.study.name, self._pair or ())) or self.study.highlighter.selected_id
        name = self.study.name(shown) if shown in self.study.atlas.structures else shown
        self.crumbs.emit(["Body", name] if name else ["Body"])

    def _swap(self) -> None:
        if self._pair:
            self.compare(self._pair[1], self._pair[0])

    def close_comparison(self) -> None:
        """Back to the card of one structure."""
        self._pair = None
        self._stack.setCurrentWidget(self.card)
        self._fit_card()
        if self._before:
            self.show_diagrams(self._before)
        self._relight()

    # What lights -------------------------------------------------------------------------------------------------

    def _selected(self, structure: str) -> None:
        """Another structure was chosen, anywhere."""
        self.chips.show_root(structure)
        if structure and self._stack.currentWidget() is self.partners and structure != self.partners.first:
            self.compare(self.partners.first, structure)
            return
        if structure and self._pair:
            self.close_comparison()
        self.card.show_structure(structure)
        self.tree.select(structure)
        self._tell_where()
        if self.steps.steps and structure:
            self.steps.close_steps()
        self._relight()

    def _relight(self) -> None:
        """Light what belongs to the choice, or to the two that are compared."""
        if self.steps.steps:
            self._show_step(self.steps.index)
        elif self._pair:
            one, two = self._sides()
            self.shelf.light(one, (), two)
        elif chosen := self.study.highlighter.selected_id:
            found = belonging(self.study.atlas, chosen)
            self.shelf.light(found.strong, found.faint)
        else:
            self.shelf.light(())

    def _rename(self, language: Language) -> None:
        self.shelf.set_names(partial(self.study.name, language=language))
        self.tree.set_language(partial(self.study.name, language=language))

    def _drawn(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name in self.study.drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and stops, Escape closes what is open."""
        if event.key() == Qt.Key.Key_Space and len(self.steps.steps) > 1:
            self.steps.toggle()
        elif event.key() == Qt.Key.Key_Escape and self.steps.steps:
            self.steps.close_steps()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is not self.card:
            self.close_comparison()
        else:
            super().keyPressEvent(event)

    def apply_theme(self) -> None:
        """Icons, marks of the tree."""
        side = round(18 * self.study.theme.scale**0.5)
        self.listing.setIcon(icon("tree", self.study.theme.tokens.ink_soft, side))
        self.listing.setIconSize(QSize(side, side))
        self.steps.apply_theme()
        self.tree.apply_theme()
        self.chips.show_colours(self.shelf.fields, self.study.theme.scheme, patterns=self.skin.choice.patterns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Card beside or below."""
        super().resizeEvent(event)
        self._fit_card()

    def _fit_card(self) -> None:
        scale = self.study.theme.scale
        beside = self._stack.fit(self.width(), scale, columns=self._pair is not None)
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.tree.setFixedWidth(round(230 * scale**0.6))
