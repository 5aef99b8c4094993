"""The answer: warnings first, then causes with their probability and reasons, then what to examine next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tutor.clinic.answers import Answer, RankedCause
from tutor.ui.chain.loss_bar import LossBar
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column

SHOWN = 5
"""Causes in the list."""
URGENT = "Refer as said above. Do not put it off for more tests."
MOST_SURE = 0.95
"""No model of typical signs is surer than this of a person."""
REASONS = 6
"""Findings named for, and against, a cause."""


class CauseRow(QFrame):
    """One cause; its reasons open below it."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name = label("")
        self._share = label("", wrap=False)
        self._bar = LossBar(study.theme)
        self.open = QToolButton()
        self.open.setText("Why?")
        self.open.setCheckable(True)
        self._reasons = label("", "small")
        self._reasons.hide()
        self.open.toggled.connect(self._reasons.setVisible)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._name, 1)
        top.addWidget(self._share)
        top.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 4, 6)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._reasons)

    @property
    def name(self) -> str:
        """The cause that it shows."""
        return self._name.text()

    def show_cause(self, cause: RankedCause) -> None:
        """Fill the row."""
        percent = share_text(cause.probability)
        self._name.setText(cause.name)
        self._share.setText("Emergency first" if cause.outranks else percent)
        self._bar.set_share(cause.probability)
        self._bar.setVisible(not cause.outranks)
        self.open.setAccessibleName(f"Reasons for and against {cause.name}, {percent}")
        lines = [f"For: {each.text}" for each in cause.pro[:REASONS]]
        lines += [f"Against: {each.text}" for each in cause.contra[:REASONS]]
        self._reasons.setText("\n".join(lines) or "Nothing that was noted tells for or against it.")


class Ranking(Column):
    """`tried(path, value)`: a suggested test was answered."""

    tried = Signal(str, str)

    def __init__(self, study: Study) -> None:
        super().__init__(720, (0, 0, 8, 0))
        self._study = study
        self.body.setSpacing(8)
        self._flags = QWidget()
        self._warnings = QVBoxLayout(self._flags)
        self._warnings.setContentsMargins(0, 0, 0, 0)
        self._both = label("")
        self._rows = [CauseRow(study) for _ in range(SHOWN)]
        self._next = QFrame()
        self._next.setProperty("role", "card")
        self._tests = QVBoxLayout(self._next)
        self._tests.setContentsMargins(12, 8, 12, 8)
        self._rest = label("", "small")
        for widget in (self._flags, self._both, *self._rows, self._rest, self._next):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    @property
    def order(self) -> list[str]:
        """Names of the shown causes, first to last."""
        return [row.name for row in self._rows]

    def show_answer(self, answer: Answer, noted: int) -> None:
        """Fill the list."""
        self._show_flags(answer)
        pairs = [f"{' and '.join(pair.names)}: {pair.probability:.0%}" for pair in answer.together]
        self._both.setText("Both may be true at once. " + "; ".join(pairs) if pairs else "")
        self._both.setVisible(bool(pairs))
        for row, cause in zip(self._rows, answer.causes, strict=False):
            row.show_cause(cause)
        rest = sum(cause.probability for cause in answer.causes[SHOWN:])
        count = len(answer.causes) - SHOWN
        lead = "" if noted else "Nothing noted yet: these are starting weights that the authors chose. "
        self._rest.setText(f"{lead}{count} other causes together: {share_text(rest)}")
        self._show_tests(answer)

    def _show_flags(self, answer: Answer) -> None:
        _clear(self._warnings)
        for flag in answer.red_flags:
            box = QFrame()
            box.setProperty("role", "redflag" if flag.urgent else "partly")
            column = QVBoxLayout(box)
            column.setContentsMargins(12, 8, 12, 8)
            column.addWidget(label(f"{'Urgent: ' if flag.urgent else 'Warning: '}{flag.name}", "prompt"))
            column.addWidget(label(flag.do))
            sources = ", ".join(map(self._study.source, flag.sources))
            because = "it was noted here" if flag.because == "it is listed" else flag.because
            column.addWidget(label(f"Because {because}. {sources}", "small"))
            self._warnings.addWidget(box)
        self._flags.setVisible(bool(answer.red_flags))

    def _show_tests(self, answer: Answer) -> None:
        """What would tell most, with two buttons each where it can be answered by yes or no."""
        _clear(self._tests)
        self._next.setVisible(bool(answer.next_tests) or answer.urgent)
        # What is urgent stands before the causes, what to examine after them.
        self.body.removeWidget(self._next)
        self.body.insertWidget(1 if answer.urgent else self.body.count() - 1, self._next)
        if answer.urgent:
            self._tests.addWidget(label("Before anything else", "prompt"))
            self._tests.addWidget(label(URGENT))
            return
        self._tests.addWidget(label("What to examine next", "prompt"))
        if answer.ask_first:
            self._tests.addWidget(label(answer.ask_first))
        for test in answer.next_tests[:4]:
            row = QHBoxLayout()
            text = label(test.name[:1].upper() + test.name[1:])
            text.setToolTip("; ".join(test.separates))
            row.addWidget(text, 1)
            if test.path.startswith("tests."):
                for sign, value in (("+", "positive"), ("−", "negative")):
                    button = QPushButton(sign)
                    button.setProperty("role", "small")
                    button.setAccessibleName(f"{test.name}: {value}")
                    button.clicked.connect(partial(self.tried.emit, test.path, value))
                    row.addWidget(button)
            holder = QWidget()
            holder.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            self._tests.addWidget(holder)
            self._tests.addWidget(label("\n".join(test.separates), "small"))


def share_text(share: float) -> str:
    """A probability as it is shown: never nothing, never certain."""
    if share < 0.01:
        return "under 1\xa0%"
    return f"over {MOST_SURE * 100:.0f}\xa0%" if share > MOST_SURE else f"{share * 100:.0f}\xa0%"


def _clear(column: QVBoxLayout) -> None:
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
