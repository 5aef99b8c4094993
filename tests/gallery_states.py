"""What the gallery does on a page before it takes another picture of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gallery_progress import progress_states, you_states
from tests.gallery_runs import quiz_states, today_states
from tests.gallery_words import glossary_states
from tutor.ui.chain.forward import PAIRS
from tutor.ui.pages.body import BodyPage
from tutor.ui.pages.clinic import ClinicPage
from tutor.ui.pages.glossary import GlossaryPage
from tutor.ui.pages.lab import LabPage
from tutor.ui.pages.page import Page
from tutor.ui.pages.progress import ProgressPage
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.pages.today import TodayPage
from tutor.ui.pages.you import YouPage
from tutor.ui.sims.disc_lab import DiscLab
from tutor.ui.sims.gait_lab import GaitLab


def page_states(page: Page) -> Iterator[str]:
    """Bring the page into one state after the other; the name of each."""
    if isinstance(page, BodyPage):
        yield from body_states(page)
    elif isinstance(page, ClinicPage):
        yield from clinic_states(page)
    elif isinstance(page, TodayPage):
        yield from today_states(page)
    elif isinstance(page, ProgressPage):
        yield from progress_states(page)
    elif isinstance(page, YouPage):
        yield from you_states(page)
    elif isinstance(page, GlossaryPage):
        yield from glossary_states(page)
    elif isinstance(page, QuizPage):
        yield from quiz_states(page)
    elif isinstance(page, LabPage):
        yield from disc_states(page)
        yield from gait_states(page)


def body_states(page: BodyPage) -> Iterator[str]:
    """Every set of drawings, the tree, a way half gone, an answer, a comparison."""
    chosen = page.study.highlighter
    for button in page.presets.findChildren(QPushButton):
        button.click()
        yield f"set-{button.text().lower().replace(' ', '-')}"
    page.presets.choose(0)
    page.listing.click()
    yield "tree"
    page.listing.click()
    chosen.select("root.S1")
    page.follow()
    page.steps.set_playing(False)
    for _ in range(5):
        page.steps.advance(60_000)
    page.steps.advance(600)
    yield "way"
    page.steps.close_steps()
    next(found for found in page.card.findChildren(QPushButton) if found.text() == "What does it touch?").click()
    yield "touch"
    page.steps.close_steps()
    page.compare("root.L5", "nerve.common-fibular")
    yield "comparison"
    page.close_comparison()
    chosen.clear()


def disc_states(page: LabPage) -> Iterator[str]:
    """Every preset of the disc lab, every tab, every picture alone."""
    page.enter("disc")
    QTest.qWait(50)
    lab = page.findChild(DiscLab)
    assert isinstance(lab, DiscLab)
    for number, preset in enumerate(lab.presets.presets):
        lab.tabs.choose(number % 6)
        lab.choose(preset.name)
        yield f"disc-{preset.name.lower().replace(' ', '-').replace(',', '')}"
    lab.tabs.choose(0)
    for side in ("axial", "median", "pedicle"):
        lab.pictures.show_side(side)
        yield f"disc-{side}"


def gait_states(page: LabPage) -> Iterator[str]:
    """Every preset of the gait lab on both sides at its most telling instant, every tab, sticks, one view alone."""
    page.enter("gait")
    QTest.qWait(50)
    lab = page.findChild(GaitLab)
    assert isinstance(lab, GaitLab)
    for number, preset in enumerate(lab.presets.presets):
        lab.tabs.choose((0, 2, 3, 4)[number % 4] if lab.told.apart else number % 5)
        lab.set_value("side", ("right", "left")[number % 2])
        lab.choose(preset.name)
        shown = lab.told.seeing.shown
        lab.stage.player.go_to_phase(shown[0].phase if shown else 0.3)
        yield f"gait-{preset.name.lower().replace(' ', '-').replace(',', '')}"
    lab.stage.walker.set_shown(sticks=True)
    lab.stage.walker.set_views("side")
    yield "gait-sticks"


def clinic_states(page: ClinicPage) -> Iterator[str]:
    """A lesion with its walk, on the skin, against another, an emergency; then signs noted, and an urgent one."""
    forward = page.forward
    forward.walk.work_out()
    yield "lesion"
    forward.reflexes.strike("achilles")
    forward.shown.setCurrentIndex(1)
    yield "skin"
    forward.shown.setCurrentIndex(0)
    forward.show_pair(PAIRS[1])
    forward.walk.work_out()
    yield "compared"
    forward.compare.setChecked(False)
    forward.first.set_lesion("cauda_equina_syndrome", {})
    forward.tell()
    yield "emergency"
    page.show_way(1)
    back = page.backward
    if back is not None:
        for path in ("strength.ankle_dorsiflexion", "strength.great_toe_extension", "sensation.dorsum_of_foot"):
            back.cycle(path)
        yield "noted"
        back.cycle("red_flags.saddle_sensory_change")
        yield "urgent"
    page.show_way(0)
