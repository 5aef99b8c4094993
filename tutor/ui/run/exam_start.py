"""Before the final exam: what it is and how it goes. The clock starts with the button, not before."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

RULES = (
    "Every lesson and many kinds of question, balanced; each paper is drawn anew.",
    "Nothing is judged before you hand in. Then every answer is shown with its reasons, by lesson and objective.",
    "What you answer is kept at once. After a crash you go on where you were, with your time left.",
    "The clock stands still while another page is open: this is for you, nobody is watching.",
    "Contested facts are asked as contested: what a serious source holds is accepted.",
)


class ExamStart(Column):
    """`begun` or `closed`. told: length, time and what passes, in one sentence."""

    begun = Signal()
    closed = Signal()

    def __init__(self, told: str) -> None:
        super().__init__()
        self.body.addWidget(label("Final exam", "display"))
        frame, inside = card()
        inside.addWidget(label(told, "title"))
        for rule in RULES:
            inside.addWidget(label(rule, "reading"))
        self.start = QPushButton("Begin the exam")
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self.begun)
        back = QPushButton("Back")
        back.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(back)
        row.addStretch(1)
        inside.addSpacing(8)
        inside.addLayout(row)
        self.body.addWidget(frame)
        self.body.addStretch(1)
