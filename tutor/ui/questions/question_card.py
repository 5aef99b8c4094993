"""One question from asking to explaining: the card used in lessons, quizzes and reviews."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.learning.records import Confidence
from tutor.questions.base import Answer, FigureRef, Question, Sim, Verdict
from tutor.ui.questions import view_for
from tutor.ui.questions.action_row import ActionRow
from tutor.ui.questions.confidence_row import KEYS, ConfidenceRow
from tutor.ui.questions.feedback_panel import FeedbackPanel
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.questions.notice_box import NoticeBox
from tutor.ui.questions.verdict_banner import VerdictBanner
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

Submit = Callable[[Answer, Confidence | None, bool, float], Verdict]
SIDE_BY_SIDE = 600
"""From this width (pixels at 100 % text) a drawing stands beside the rest instead of above it."""


class QuestionCard(QFrame):
    """Asks, submits, explains.

    submit: saves and judges (answer, confidence, hint used, seconds); what it raises of `failures` is shown with its
    sentence and the answer can be sent again. The clock (seconds) starts when the card is first seen.
    """

    answered = Signal(object)
    """The verdict, after it was saved and is on show."""
    next_requested = Signal()
    skipped = Signal()
    structure_hovered = Signal(str)
    lead = "Check yourself"
    """Stands above the question."""

    def __init__(
        self,
        question: Question,
        theme: Theme,
        *,
        submit: Submit,
        diagram_view: Callable[[FigureRef, bool], QWidget],
        sim_view: Callable[[Sim], QWidget] | None = None,
        source_names: Callable[[str], str],
        structure_name: Callable[[str], str],
        clock: Callable[[], float],
        walker: Callable[[str, str], QWidget] | None = None,
        position: str = "",
        failures: tuple[type[Exception], ...] = (OSError,),
    ) -> None:
        super().__init__()
        self.question, self._theme, self._submit, self._clock = question, theme, submit, clock
        self._source_names, self._failures = source_names, failures
        self._started: float | None = None
        self._hint_used = False
        self._verdict: Verdict | None = None
        self.banner: VerdictBanner | None = None
        self.feedback: FeedbackPanel | None = None
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(f"{position}. {question.prompt}" if position else question.prompt)
        self.view = view_for(question, ViewTools(theme, diagram_view, structure_name, walker))
        self.view.changed.connect(self._changed)
        self.view.structure_hovered.connect(self.structure_hovered)
        self.confidence = ConfidenceRow(theme)
        self.buttons = ActionRow(theme, has_hint=bool(question.hint))
        self.hint = NoticeBox("info", "hint", theme)
        self.failure = NoticeBox("redflag", "warn", theme)
        self._figure = self.view.stage() or self._own_figure(diagram_view, sim_view)
        self._lay_out(position)
        self._connect()
        self.setFocusProxy(self.view.entry())
        self.apply_theme()

    @property
    def verdict(self) -> Verdict | None:
        """The judgement on show, or None while unanswered."""
        return self._verdict

    def show_verdict(self, answer: Answer, verdict: Verdict) -> None:
        """Show a question that was answered before. Emits nothing and takes no focus."""
        self.view.set_answer(answer)
        self._explain(verdict, None)

    def set_next_text(self, text: str) -> None:
        """Words on the button that leaves the answered question."""
        self.buttons.next.setText(text)

    def apply_theme(self) -> None:
        """Colours or text size have changed."""
        self.view.apply_theme()
        self._column.setSpacing(self._theme.space(3))
        margin = self._theme.space(5)
        self._column.setContentsMargins(margin, self._theme.space(4), margin, self._theme.space(4))
        self._fit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1–9 and A–H pick, J K L say how sure, H shows the hint, Enter checks or goes on."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain == Qt.KeyboardModifier.NoModifier and self._take_key(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The time to answer runs from the first moment on screen."""
        if self._started is None:
            self._started = self._clock()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A drawing moves beside the options when there is room."""
        super().resizeEvent(event)
        self._fit()

    def _own_figure(
        self, diagram_view: Callable[[FigureRef, bool], QWidget], sim_view: Callable[[Sim], QWidget] | None
    ) -> QWidget | None:
        """The drawing or simulation of a question that is not answered on it; unlabelled drawings name nothing."""
        figure, sim = self.question.figure, self.question.sim
        if figure is not None:
            return diagram_view(figure, figure.labels == ("none",))
        return sim_view(sim) if sim is not None and sim_view is not None else None

    def _lay_out(self, position: str) -> None:
        self._column = QVBoxLayout(self)
        head = FlowLayout(self._theme.space(2))
        if self.lead:
            head.addWidget(label(self.lead, "small", wrap=False))
        head.push()
        if position:
            head.addWidget(label(position, "small", wrap=False))
        self._column.addLayout(head)
        self._prompt = label(self.question.prompt, "prompt", selectable=True)
        self._column.addWidget(self._prompt)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side = QVBoxLayout()
        shown = self.question.figure or self.question.sim
        if self._figure is not None:
            if shown is not None:
                self._figure.setAccessibleDescription(shown.alt)
            self._body.addWidget(self._figure, 5)
        for widget in (self.view, self.hint, self.confidence, self.failure, self.buttons):
            self._side.addWidget(widget)
        self._side.addStretch(1)
        self._body.addLayout(self._side, 6)
        self._column.addLayout(self._body)

    def _connect(self) -> None:
        self.buttons.hint.clicked.connect(self._show_hint)
        self.buttons.skip.clicked.connect(self.skipped)
        self.buttons.check.clicked.connect(self._check)
        self.buttons.next.clicked.connect(self.next_requested)

    def _fit(self) -> None:
        """Side by side or stacked, by the width."""
        theme = self._theme
        room = self.width() >= SIDE_BY_SIDE * theme.scale**0.5
        wide = self._figure is not None and room and not self.view.broad
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(across if wide else down)
        self._body.setSpacing(theme.space(5 if wide else 3))
        self._side.setSpacing(theme.space(3))
        if self._figure is not None:
            self._figure.setFixedHeight(theme.space(120 if wide else 105))
            self._body.setAlignment(self._figure, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        key = event.text().upper()
        if self._verdict is not None or len(key) != 1:
            return False
        index = "123456789".find(key) if key.isdigit() else "ABCDEFGHI".find(key)
        if 0 <= index < self.view.options():
            return self.view.pick(index)
        if key in KEYS:
            self.confidence.choose(KEYS[key])
            return True
        if key == "H" and self.buttons.hint.isVisibleTo(self):
            self._show_hint()
            return True
        return False

    def _enter(self) -> bool:
        """Enter presses the focused button; anywhere else it checks the answer or goes on."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused) and not focused.isChecked():
            focused.click()
        elif self._verdict is not None:
            self.buttons.next.click()
        else:
            self.buttons.check.click()
        return True

    def _changed(self) -> None:
        self.buttons.check.setEnabled(self.view.answer() is not None)

    def _show_hint(self) -> None:
        self._hint_used = True
        self.hint.tell(self.question.hint)
        self.buttons.hint.hide()
        self._announce(self.question.hint)

    def _check(self) -> None:
        """Save and judge; nothing is shown as judged unless it was saved."""
        answer = self.view.answer()
        if answer is None or self._verdict is not None:
            return
        now = self._clock()
        seconds = max(0.0, now - (now if self._started is None else self._started))
        confidence = self.confidence.confidence()
        try:
            verdict = self._submit(answer, confidence, self._hint_used, seconds)
        except self._failures as error:
            self._tell_failure(str(error))
            return
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self._explain(verdict, confidence)
        if focused:
            self.buttons.next.setFocus()
        if self.banner is not None:
            self._announce(self.banner.spoken)
        self.answered.emit(verdict)

    def _tell_failure(self, sentence: str) -> None:
        text = f"Not saved yet. {sentence} Your answer is kept here."
        self.failure.tell(text)
        self.buttons.check.setText("Try again")
        self._announce(text)

    def _explain(self, verdict: Verdict, confidence: Confidence | None) -> None:
        """From here on the card only explains."""
        self._verdict = verdict
        self.view.show_verdict(verdict)
        for widget in (self.hint, self.failure, self.confidence):
            widget.hide()
        sources = [self._source_names(source) for source in self.question.sources]
        self.banner = VerdictBanner(verdict.outcome, self.view.message(verdict), self._theme)
        told = self.question.explanation in {note.text for note in verdict.notes}
        self.feedback = FeedbackPanel(self.question, verdict.outcome, confidence, sources, self._theme, told=told)
        self._side.insertWidget(0, self.banner)
        self._side.insertWidget(self._side.indexOf(self.buttons), self.feedback)
        self.buttons.show_answered()
        self.setFocusProxy(self.buttons.next)

    def _announce(self, text: str) -> None:
        """Tell screen readers what has changed."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
