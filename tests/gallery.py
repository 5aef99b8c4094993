"""`python -m tests.gallery OUT`: every page and question on real content as PNG, light and dark, small and large.

Pages come from the page list, lessons and kinds of question from the course: what is new shows up by itself.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.answers import typical_answers, worst_answer
from tests.gallery_states import page_states
from tutor.app import load_study
from tutor.atlas.zone_choice import zone_choice
from tutor.learning.records import Confidence, Place
from tutor.questions.base import Sim
from tutor.storage.opening import open_store
from tutor.ui.application import Desktop
from tutor.ui.lesson.lesson_view import LessonView
from tutor.ui.main_window import MainWindow
from tutor.ui.pages import EVERY_PAGE
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.preferences import Preferences
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.study import Study
from tutor.ui.theme import Scheme, Theme
from tutor.ui.widgets.ask import make_card
from tutor.ui.widgets.figure import make_panel

SKIN = ("foerster with points", "nerves", "foerster+keegan-garrett")
"""What of the skin every drawing that shows it is taken with."""
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ACCENTS = str.maketrans("aeiouAEIOUncs", "áéíóúÁÉÍÓÚñçš")


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to look at the window."""

    scheme: Scheme
    width: int
    height: int
    scale: float = 1.0
    pseudo: bool = False

    @property
    def name(self) -> str:
        """Part of the file name."""
        return (
            f"{self.scheme}-{self.width}x{self.height}"
            + (f"-{self.scale:.0%}"[:-1] if self.scale != 1 else "")
            + ("-pseudo" if self.pseudo else "")
        )


SETTINGS = (
    Setting("light", 1280, 800),
    Setting("dark", 1280, 800),
    Setting("light", 1024, 700),
    Setting("dark", 1024, 700, 1.5),
    Setting("light", 1600, 1000),
    Setting("light", 1280, 800, pseudo=True),
)


def lengthen(root: QWidget) -> None:
    """Make every label and button a third longer and accented: what a translation would do to the layout."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.text() and not widget.text().startswith("["):
            text = widget.text().translate(ACCENTS)
            widget.setText(f"[{text}{'·' * (len(text) // 3)}]")


def seed(study: Study) -> None:
    """A week of answers: two thirds right, in course order, some by chance."""
    chance = Random(7)
    for number, question in enumerate(study.course.questions.values()):
        if number % 2 == 0:
            right = typical_answers(question)["right"]
            answer = right if chance.random() < 0.66 else worst_answer(question)
            confidence = chance.choice(list(Confidence))
            study.session.submit(question.id, answer, confidence=confidence, seconds=30, mode="check")
    lesson = study.course.lessons[0]
    study.log.save_place(Place(lesson.id, len(lesson.blocks) // 3, False, NOON))


def page_targets(study: Study) -> Iterator[tuple[str, str]]:
    """Every page of the page list, and what deserves a picture of its own."""
    yield from ((entry.key, "") for entry in EVERY_PAGE)
    yield from (("learn", lesson.id) for lesson in study.course.lessons)
    yield from (("body", structure) for structure in ("root.S1", "tendon.achilles", *first_of_each(study)))
    yield from (("quiz", target) for target in ("quick", f"lesson:{study.course.lessons[0].id}"))


def first_of_each(study: Study) -> list[str]:
    """A structure of each diagram that the Body page would change its preset for."""
    return sorted({min(parts - study.drawn["leg-posterior"], default="") for parts in study.drawn.values()} - {""})


def question_states(study: Study) -> Iterator[tuple[str, QuestionCard]]:
    """One question of each kind, unanswered, with hint, and in each outcome; and a contested one."""
    chosen = {question.kind: question for question in reversed(list(study.course.questions.values()))}
    contested = [question for question in study.course.questions.values() if question.certainty == "contested"]
    for name, question in (*sorted(chosen.items()), *(("contested", question) for question in contested[:1])):
        yield f"{name}-open", make_card(study, question, "check", "Question 2 of 5")
        hinted = make_card(study, question, "check")
        hinted.buttons.hint.click()
        yield f"{name}-hint", hinted
        for outcome, answer in typical_answers(question).items():
            card = make_card(study, question, "check")
            card.show_verdict(answer, question.grade(answer))
            yield f"{name}-{outcome}", card


def quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for what the offscreen platform says of itself."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{kind.name} {context.file or ''}: {message}\n")


class Gallery:
    """Takes the pictures of one setting."""

    def __init__(self, out: Path, setting: Setting, desktop: Desktop, folder: Path) -> None:
        self.out, self.setting, self.app = out, setting, desktop.app
        self.store = open_store(folder)
        self.theme = Theme(setting.scheme, setting.scale, reduced_motion=True)
        self.theme.apply(desktop.app)
        self.window = MainWindow(self.theme, Preferences(folder))
        self.window.resize(setting.width, setting.height)
        self.window.show()
        self.study = load_study(self.store, self.theme)
        self.window.open_study(self.study)

    def take(self) -> int:
        """All pictures; how many."""
        self.save("today-first", self.window)
        seed(self.study)
        count = 1
        for page, target in page_targets(self.study):
            self.window.go(page, target)
            self.save(f"{page}-{target or 'start'}", self.window)
            count += 1
            for state in () if target or self.window.page is None else page_states(self.window.page):
                self.save(f"{page}-{state}", self.window)
                count += 1
            view = self.window.findChild(LessonView)
            if page == "learn" and target and view is not None:
                blocks = view.lesson.blocks
                sims = (index for index, block in enumerate(blocks) if isinstance(block, Sim))
                for index in sorted({*range(0, len(blocks), 5), *sims}):
                    view.go_to(index)
                    self.save(f"{page}-{target}-{index:02}", self.window)
                    count += 1
                view.go_to_end()
                self.save(f"{page}-{target}-end", self.window)
                count += 1
            if page == "quiz" and target.startswith("lesson:"):
                count += self.answered(f"{page}-{target}")
        for name, card in question_states(self.study):
            card.resize(min(760, self.setting.width - 260), card.heightForWidth(min(760, self.setting.width - 260)))
            card.show()
            self.save(f"question-{name}", card)
            card.deleteLater()
            count += 1
        for name in self.study.diagram_names:
            panel = make_panel(self.study, name)
            panel.resize(self.setting.width - 220, self.setting.height - 90)
            panel.view.set_labels("all")
            panel.show()
            self.save(f"diagram-{name}", panel)
            count += 1
            for zones in SKIN if panel.view.can_show_zones else ():
                dermatomes = self.study.atlas.dermatomes
                panel.view.set_zones(dermatomes, zone_choice(zones, dermatomes.maps))
                self.save(f"skin-{name}-{zones.replace(' ', '-')}", panel)
                count += 1
            panel.deleteLater()
        return count

    def answered(self, name: str) -> int:
        """The quiz after a wrong answer, and its closing card; how many pictures."""
        page = self.window.page
        if not isinstance(page, QuizPage) or page.run is None or page.run.card is None:
            return 0
        card = page.run.card
        answer = worst_answer(card.question)
        card.show_verdict(answer, card.question.grade(answer))
        self.save(f"{name}-answered", self.window)
        page.run.finish()
        self.save(f"{name}-closing", self.window)
        return 2

    def save(self, name: str, widget: QWidget) -> None:
        """Let the widget come to rest, then take its picture."""
        if self.setting.pseudo:
            lengthen(widget)
        QTest.qWait(200)
        path = self.out / f"{self.setting.name}-{name.replace(':', '-').replace('.', '-')}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"cannot write {path}")

    def close(self) -> None:
        """Close window and file."""
        self.window.close()
        self.window.deleteLater()
        self.store.close()


def main() -> int:
    """Take every setting's pictures into the folder named on the command line."""
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.stderr.write("usage: python -m tests.gallery OUT\n")
        return 2
    qInstallMessageHandler(quiet)
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    desktop = Desktop()
    for setting in SETTINGS:
        with tempfile.TemporaryDirectory() as folder:
            gallery = Gallery(out, setting, desktop, Path(folder))
            count = gallery.take()
            gallery.close()
        sys.stdout.write(f"{setting.name}: {count} pictures\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
