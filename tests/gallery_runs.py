"""What the gallery does on Today and Quiz: the plan, practice with its ratings, an exam from set-up to result."""

from __future__ import annotations

from collections.abc import Iterator

from tests.answers import typical_answers, worst_answer
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.pages.today import TodayPage
from tutor.ui.run.exam_result import ExamResult
from tutor.ui.widgets.question_run import QuestionRun

EXAM = 8
"""Questions of the exam that is taken pictures of."""


def today_states(page: TodayPage) -> Iterator[str]:
    """The end of the page, then the plan for an exam with enough time and without."""
    page.column.verticalScrollBar().setValue(page.column.verticalScrollBar().maximum())
    yield "end"
    page.enter("plan")
    for minutes in (0, -1):
        if page.plan is not None:
            page.plan.minutes.setCurrentIndex(minutes % page.plan.minutes.count())
            page.plan.work_out()
            yield f"plan-{page.plan.chosen_minutes}"
    page.enter("")


def quiz_states(page: QuizPage) -> Iterator[str]:
    """The choices further down, a drawing before and after the answer, a cram, an exam, its overview and result."""
    bar = page.choices.verticalScrollBar()
    for part in (1, 2, 3):
        bar.setValue(bar.maximum() * part // 3)
        yield f"choices-{part}"
    for target in ("drawings:leg-posterior:name", "cram:all"):
        page.enter(target)
        yield target.partition(":")[0]
        if page.run is not None:
            answer_rightly(page.run)
            yield f"{target.partition(':')[0]}-rated"
            page.run.finish()
    page.enter("final")
    yield "final-exam"
    page.enter("exam")
    yield "own-exam"
    page.begin_own([lesson.id for lesson in page.study.course.lessons], EXAM, timed=True)
    yield "exam"
    exam = page.exam
    if exam is None:
        return
    for index, question in enumerate(exam.questions):
        exam.ask(index)
        if index % 4 != 3 and exam.card is not None:
            right = typical_answers(question)["right"]
            exam.card.view.set_answer(right if index % 3 else worst_answer(question))
            exam.card.view.changed.emit()
        if index % 3 == 2:
            exam.foot.flag.click()
    yield "exam-last"
    exam.show_overview()
    yield "exam-overview"
    exam.hand_in()
    yield "exam-result"
    result = page.findChild(ExamResult)
    if result is not None:
        result.look(0)
        yield "exam-looked-at"
        result.closed.emit()


def answer_rightly(run: QuestionRun) -> None:
    """Answer the question on show."""
    card = run.card
    if card is not None:
        card.view.set_answer(typical_answers(card.question)["right"])
        card.view.changed.emit()
        card.buttons.check.click()
