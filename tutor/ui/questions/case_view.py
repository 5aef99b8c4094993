"""Case: the history, then examinations that show what they find, then what it may be, then what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tutor.questions.base import Answer, OptionNote, Verdict
from tutor.questions.case import RANKS, CaseQuestion, Hypothesis
from tutor.ui.questions.exam_card import ExamCard
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.pick_row import PickRow
from tutor.ui.questions.radio_card import RadioCard
from tutor.ui.widgets.labels import label

PLACES = ("Most likely", "Next likely")
PUT = ("first", "second")


class CaseView(KindView):
    """The answer is flat, as CaseQuestion describes it. What was examined cannot be taken back."""

    def __init__(self, question: CaseQuestion, tools: ViewTools) -> None:
        super().__init__()
        self._question, self._tools = question, tools
        self._taken: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(question.history, "reading", selectable=True))
        self.exams = self._examinations()
        self.onward = QPushButton("That is enough, go on", self)
        self.onward.setAutoDefault(False)
        self.onward.clicked.connect(self._go_on)
        self._column.addWidget(self.onward, 0, Qt.AlignmentFlag.AlignLeft)
        self.later = QWidget(self)
        self._column.addWidget(self.later)
        self.ranks, self.decisions = self._later_stages()
        self.later.hide()
        self._tell_budget()
        self.apply_theme()

    def answer(self) -> Answer | None:
        """The flat answer, or None until something is ranked first and decided."""
        decided = next((each for each, card in self.decisions.items() if card.isChecked()), "")
        ranked = [row.value() for row in self.ranks if row.value()]
        if not self.later.isVisibleTo(self) or not decided or not self.ranks[0].value():
            return None
        if len(set(ranked)) < len(ranked):
            return None
        given: dict[str, str | float] = {f"exam.{n}": each for n, each in enumerate(self._taken, start=1)}
        given |= {f"rank.{n}": each for n, each in enumerate(ranked, start=1)}
        return {**given, "decision": decided}

    def set_answer(self, answer: Answer) -> None:
        """Show what was chosen in every stage."""
        if not isinstance(answer, dict):
            return
        for key, value in sorted(answer.items()):
            if key.startswith("exam."):
                self._take(str(value))
            elif key.startswith("rank."):
                self.ranks[int(key.removeprefix("rank.")) - 1].choose(str(value))
        self._go_on()
        for each, card in self.decisions.items():
            card.setChecked(each == answer.get("decision"))

    def show_verdict(self, verdict: Verdict) -> None:
        """Judge each stage: what was right to ask, what it is, what to do."""
        notes = {note.option: note for note in verdict.notes}
        self.onward.hide()
        self._budget.hide()
        for each, exam in self.exams.items():
            exam.show_mark(self._exam_mark(notes[each]))
        for row in self.ranks:
            row.hide()
        place = self._inner.indexOf(self.ranks[-1]) + 1
        texts = {each.id: each.text for each in self._question.hypotheses}
        for offset, hypothesis in enumerate(self._question.hypotheses):
            note = notes[hypothesis.id]
            tag = self._rank_tag(hypothesis, note)
            mark = Mark(note.chosen, note.correct, tag, note.text, partly=note.partly)
            self._inner.insertWidget(place + offset, NoteRow(texts[hypothesis.id], mark, self._tools.theme))
        for each, card in self.decisions.items():
            note = notes[each]
            tag = "Your answer, correct" if note.chosen and note.correct else "Your answer" if note.chosen else ""
            card.show_mark(
                Mark(note.chosen, note.correct, tag or ("Correct answer" if note.correct else ""), note.text)
            )

    def options(self) -> int:
        """The keys pick examinations first, then decisions."""
        return len(self.decisions) if self.later.isVisibleTo(self) else len(self.exams)

    def pick(self, index: int) -> bool:
        """Examine, or decide, by number from 0."""
        if not self.later.isVisibleTo(self):
            if index >= len(self.exams):
                return False
            exam = list(self.exams.values())[index]
            exam.button.setFocus()
            exam.button.click()
            return True
        if index >= len(self.decisions):
            return False
        card = list(self.decisions.values())[index]
        card.setChecked(True)
        card.setFocus()
        return True

    def entry(self) -> QWidget:
        """The first examination."""
        return next(iter(self.exams.values())).button

    def apply_theme(self) -> None:
        """Room between the parts."""
        space = self._tools.theme.space(2)
        self._column.setSpacing(space)
        self._inner.setSpacing(space)

    def _examinations(self) -> dict[str, ExamCard]:
        self._column.addWidget(label("1. What do you ask and test?", "title"))
        self._budget = label("", "small")
        self._column.addWidget(self._budget)
        made: dict[str, ExamCard] = {}
        shown = ""
        for number, each in enumerate(self._question.examinations, start=1):
            if each.group and each.group != shown:
                shown = each.group
                self._column.addWidget(label(shown, "small"))
            card = ExamCard(each, str(number) if number < 10 else "", self._tools.theme)
            card.chosen.connect(self._choose)
            self._column.addWidget(card)
            made[each.id] = card
        return made

    def _later_stages(self) -> tuple[list[PickRow], dict[str, RadioCard]]:
        self._inner = QVBoxLayout(self.later)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(label("2. What is it most likely?", "title"))
        choices = [(each.id, each.text) for each in self._question.hypotheses]
        ranks = [PickRow(f"rank.{n}", PLACES[n - 1], choices, self._tools.theme, PLACES[n - 1]) for n in (1, RANKS)]
        for row in ranks:
            row.changed.connect(self.changed)
            self._inner.addWidget(row)
        self._inner.addWidget(label("3. What do you do?", "title"))
        decisions: dict[str, RadioCard] = {}
        for number, each in enumerate(self._question.decisions, start=1):
            place = f"decision {number} of {len(self._question.decisions)}"
            card = RadioCard(each.text, str(number), place, self._tools.theme, self.later)
            card.toggled.connect(self._toggled)
            self._inner.addWidget(card)
            decisions[each.id] = card
        return ranks, decisions

    def _choose(self, each: str) -> None:
        """Examine: what it shows stands there from now on."""
        self._take(each)
        finding = next(exam.finding for exam in self._question.examinations if exam.id == each)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, finding))
        self.changed.emit()

    def _take(self, each: str) -> None:
        if each in self._taken or len(self._taken) >= self._question.budget:
            return
        self._taken.append(each)
        self.exams[each].reveal()
        if len(self._taken) >= self._question.budget:
            for exam in self.exams.values():
                exam.shut()
        self._tell_budget()

    def _go_on(self) -> None:
        """The next stages; there is no way back."""
        for exam in self.exams.values():
            exam.shut()
        self.onward.hide()
        self.later.show()
        self.ranks[0].taker().setFocus()
        self._tell_budget()
        self.changed.emit()

    def _tell_budget(self) -> None:
        left = self._question.budget - len(self._taken)
        if self.later.isVisibleTo(self):
            self._budget.setText(f"You chose {len(self._taken)}.")
        elif left:
            self._budget.setText(f"{left} left. What you have chosen cannot be taken back.")
        else:
            self._budget.setText("You have used all you may choose. Go on.")

    def _exam_mark(self, note: OptionNote) -> Mark:
        if note.chosen:
            tag = "You chose it, correct" if note.correct else "You chose it; it was not needed"
        else:
            tag = "You left it out; it was needed" if note.correct else ""
        return Mark(note.chosen or note.correct, note.correct and note.chosen, tag, note.text)

    def _rank_tag(self, hypothesis: Hypothesis, note: OptionNote) -> str:
        likelihood = hypothesis.likelihood
        word = {"leading": "Most likely here", "possible": "Possible", "unlikely": "Unlikely here"}[likelihood]
        if note.partly:
            word = {"leading": "Should be first", "possible": "Possible, not first"}.get(likelihood, word)
        put = next((PUT[place] for place, row in enumerate(self.ranks) if row.value() == hypothesis.id), "")
        if put:
            return f"{word}; you put it {put}"
        return f"{word}; you left it out" if likelihood == "leading" else word

    def _toggled(self, _on: bool) -> None:
        self.changed.emit()
