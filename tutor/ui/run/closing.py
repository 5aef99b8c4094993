"""The card at the end of a run of practice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from tutor.ui.widgets.labels import card, label


def closing_card(asked: Sequence[tuple[str, str]], *, cram: bool) -> tuple[QFrame, QPushButton]:
    """How it went, what was not right, and the button that leaves. asked: (what was asked, outcome)."""
    frame, inside = card()
    right = sum(outcome == "right" for _, outcome in asked)
    inside.addWidget(label(f"{right} of {len(asked)} right" if asked else "Nothing answered this time", "large"))
    kept = "Your schedule is as it was: a cram changes nothing in it." if cram else "What was hard comes back sooner."
    inside.addWidget(label(f"Every answer is saved. {kept}" if asked else "Nothing has changed.", "reading"))
    for words, outcome in asked:
        if outcome != "right":
            inside.addWidget(label(f"{'Partly' if outcome == 'partly' else 'Wrong'} · {words}"))
    done = QPushButton("Done")
    done.setProperty("role", "primary")
    row = QHBoxLayout()
    row.addWidget(done)
    row.addStretch(1)
    inside.addLayout(row)
    return frame, done
