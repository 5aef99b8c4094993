"""Quiz: choose what to be asked, and be asked; practise, sit an exam, look at its result."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from random import Random

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.bank import FORMS
from tutor.learning.exam import PASS_MARK, final_length, paper, time_for
from tutor.learning.plan import goal_of
from tutor.learning.progress_errors import practice
from tutor.learning.records import Run
from tutor.learning.runs import EXAMS, RunBook
from tutor.learning.session import QUICK_MINUTES
from tutor.questions.base import Question
from tutor.ui.pages.page import Page
from tutor.ui.run.exam_form import ExamForm, extra_time, final_told
from tutor.ui.run.exam_result import ExamResult
from tutor.ui.run.exam_run import ExamRun
from tutor.ui.run.exam_start import ExamStart
from tutor.ui.run.plan_settings import exam_day, minutes_a_day
from tutor.ui.run.quiz_choices import PRACTICE, QuizChoices
from tutor.ui.study import Study
from tutor.ui.widgets.question_run import QuestionRun

PAST = 5
"""Exams of the past that are offered for another look."""
LEFT = "Your exam waits below with every answer. Go on when you like."
LEFT_TIMED = "Your exam waits below with every answer, and its clock stands still. Go on when you like."
NOTHING = "Nothing is due now. Practise a lesson, or read on."


def build(study: Study) -> Page:
    """The page."""
    return QuizPage(study)


class QuizPage(Page):
    """A run that was left goes on when the page is entered without a target.

    Targets: "" the choices, "due", "held", "quick", "plan", "lesson:<id>", "question:<id>", "drawings:<name>:<form>",
    "cram:<lesson or all>", "pair:<structure>><structure>", "idea:<tag>", "final", "exam", "resume:<run>", "drop:<run>",
    "result:<run>".
    """

    shortcuts = (
        ("1–9 or A–H", "Choose an answer"),
        ("J K L", "How sure: low, medium, high"),
        ("Enter", "Check the answer, then next"),
        ("H", "Hint"),
        ("1–4 after the answer", "Guessed, hard, knew it, easy"),
        ("M", "Mark with a flag, in an exam"),
        ("Ctrl+Page Up, Ctrl+Page Down", "Back and next, in an exam"),
        ("Arrows", "Walk the regions of a diagram"),
        ("+ − 0", "Zoom a diagram"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study, self._chance = study, Random()
        self._book = RunBook(study.log, study.session.now, self._chance)
        self._shown: QWidget | None = None
        self.choices = QuizChoices(study)
        self.choices.chosen.connect(self._follow)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def run(self) -> QuestionRun | None:
        """The practice in progress."""
        return self._shown if isinstance(self._shown, QuestionRun) else None

    @property
    def exam(self) -> ExamRun | None:
        """The exam in progress."""
        return self._shown if isinstance(self._shown, ExamRun) else None

    def enter(self, target: str) -> None:
        """Start what was asked for; without a target show the run in progress or the choices."""
        kind, _, name = target.partition(":")
        session = self.study.session
        if kind == "due":
            self._practise("due", "Due now", session.review(), NOTHING)
        elif kind == "held":
            self._practise("due", "Close to what was asked", session.held(), NOTHING)
        elif kind == "quick":
            self._practise("quick", "Next ten minutes", session.quick(QUICK_MINUTES), "Begin a lesson first.")
        elif kind == "plan":
            self._plan()
        elif kind == "pair":
            self._tell_apart(name)
        elif kind in {"lesson", "question", "idea", "drawings", "cram"}:
            self._start_named(kind, name)
        elif kind == "final":
            self._offer_final()
        elif kind == "exam":
            self._set_up()
        elif kind in {"resume", "drop", "result"}:
            self._return_to(kind, name)
        elif self._shown is None:
            self._choose()
        elif self.run is not None and self.run.card is not None:
            self.run.card.setFocus()
        elif self.exam is not None and self.exam.card is not None:
            self.exam.card.focus_entry()

    def _start_named(self, kind: str, name: str) -> None:
        course, chooser, now = self.study.course, self.study.session.chooser, self.study.session.now()
        if kind == "lesson":
            questions = [question for key, question in course.questions.items() if course.lesson_of[key] == name]
            self._practise("lesson", course.lesson(name).title, questions, NOTHING)
        elif kind == "question":
            found = self.study.session.question(name)
            self._practise("question", "One question", [found] if found is not None else [], NOTHING)
        elif kind == "idea":
            tagged = self.study.session.forms.tagged.get(name, ())
            self._practise("question", "Put a wrong idea right", tagged[:PRACTICE], NOTHING)
        elif kind == "drawings":
            drawing, _, form = name.partition(":")
            title = drawing.replace("-", " ").capitalize() + (f": {FORMS[form].lower()}" if form in FORMS else "")
            questions = chooser.of_drawing(now, drawing, form, PRACTICE)
            self._practise("drawings", title, questions, "There is nothing to ask of this drawing in this form.")
        else:
            memories = self.study.session.forms.memories_of
            lessons = [name] if name in memories else [lesson.id for lesson in course.lessons]
            wanted = [memory for lesson in lessons for memory in memories.get(lesson, ())]
            wanted += [] if name in memories else chooser.drawn_memories()
            title = f"Cram: {course.lesson(name).title if name in memories else 'the whole course'}"
            self._practise("cram", title, chooser.weakest(now, wanted, PRACTICE), NOTHING)

    def _tell_apart(self, name: str) -> None:
        """Two structures that were taken for one another."""
        one, _, other = name.partition(">")
        questions = practice(self.study.outline, self.study.session.bank, (one, other), PRACTICE)
        title = f"{self.study.name(one)} or {self.study.name(other)}?"
        self._practise("pair", title, questions, "There is no question about these two yet.")

    def _plan(self) -> None:
        day, session = exam_day(self.study), self.study.session
        goal = goal_of(day, session.zone) if day is not None else None
        self._practise("plan", "Today's part", session.quick(minutes_a_day(self.study), goal), NOTHING)

    def _practise(self, kind: str, title: str, questions: Sequence[Question], otherwise: str) -> None:
        if not questions:
            self._choose(otherwise)
            return
        keys = [question.id for question in questions]
        if kind == "question":
            run = Run(id="", kind=kind, title=title, questions=tuple(keys), begun=self.study.session.now())
            self._show_practice(run, None)
        else:
            self._show_practice(self._book.begin(kind, title, keys), self._book)

    def _show_practice(self, run: Run, book: RunBook | None) -> None:
        made = QuestionRun(self.study, run, book)
        made.closed.connect(self._choose)
        self._show(made, run.title)
        if made.card is not None:
            made.card.setFocus()

    def _offer_final(self) -> None:
        """Say what it is first; one that is open goes on."""
        # What is on show keeps its time when it leaves, before it is read again.
        self._leave_shown()
        begun = next((run for run in self._book.open_runs() if run.kind == "final"), None)
        if begun is not None:
            self._show_exam(begun)
            return
        start = ExamStart(final_told(self.study))
        start.begun.connect(self._final)
        start.closed.connect(self._choose)
        self._show(start, "Final exam")
        start.start.setFocus()

    def _final(self) -> None:
        course = self.study.course
        keys = paper(course, [each.id for each in course.lessons], final_length(course), self._chance.getrandbits(32))
        self._begin_exam("final", "Final exam", keys, timed=True, pass_mark=PASS_MARK)

    def _set_up(self) -> None:
        form = ExamForm(self.study)
        form.begun.connect(self.begin_own)
        form.closed.connect(self._choose)
        self._show(form, "Your own exam")
        form.start.setFocus()

    def begin_own(self, lessons: list[str], count: int, timed: bool) -> None:
        """Begin an exam of so many questions of these lessons."""
        keys = paper(self.study.course, lessons, count, self._chance.getrandbits(32))
        self._begin_exam("exam", "Your own exam", keys, timed=timed, pass_mark=None)

    def _begin_exam(self, kind: str, title: str, keys: Sequence[str], *, timed: bool, pass_mark: float | None) -> None:
        questions = [self.study.course.questions[key] for key in keys]
        limit = time_for(questions, extra_time(self.study)) if timed else None
        self._show_exam(self._book.begin(kind, title, keys, limit=limit, pass_mark=pass_mark))

    def _show_exam(self, run: Run) -> None:
        exam = ExamRun(self.study, run, self._book)
        exam.handed_in.connect(self._show_result)
        exam.trouble.connect(self.trouble)
        exam.left_off.connect(partial(self._choose, LEFT if run.limit is None else LEFT_TIMED))
        self._show(exam, run.title)
        if exam.card is not None:
            exam.card.focus_entry()

    def _show_result(self, run: Run) -> None:
        shown = ExamResult(self.study, run, self._book.result(self.study.session, run))
        shown.closed.connect(self._choose)
        self._show(shown, f"{run.title}: result")
        shown.first.setFocus()

    def _return_to(self, kind: str, key: str) -> None:
        """Go on with a run, leave it for good, or look at a result."""
        self._leave_shown()
        runs = {run.id: run for run in (*self._book.open_runs(), *self._book.past_exams(PAST))}
        run = runs.get(key)
        if run is None:
            self._choose("That run is not there any more.")
        elif not any(self.study.session.question(question) for question in run.questions):
            self._book.drop(run)
            self._choose("The questions of that run are in the course no more.")
        elif kind == "drop":
            self._book.drop(run)
            self._choose()
        elif run.ended is not None:
            self._show_result(run)
        elif run.kind in EXAMS:
            self._show_exam(run)
        else:
            self._show_practice(run, self._book)

    def _show(self, widget: QWidget, title: str) -> None:
        self._leave_shown()
        self._shown = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.crumbs.emit(["Quiz", title])

    def _leave_shown(self) -> None:
        if self._shown is not None:
            shown, self._shown = self._shown, None
            shown.hide()
            self._stack.removeWidget(shown)
            shown.deleteLater()

    def _choose(self, message: str = "") -> None:
        self._leave_shown()
        self.choices.show_offers(message, self._book.open_runs(), self._book.past_exams(PAST))
        self._stack.setCurrentWidget(self.choices)
        self.crumbs.emit(["Quiz"])

    def _follow(self, target: str) -> None:
        if target:
            self.go.emit("quiz", target)
        else:
            self._choose()
