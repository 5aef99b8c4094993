"""About: what Rootwise is, when to get help, what a clinician should confirm, whose work stands behind it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor import __version__
from tutor.learning.about import Credit, ToConfirm
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.badge import Badge
from tutor.ui.widgets.fold import Fold
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column

UNREVIEWED = "not yet reviewed"
"""What a lesson says that no clinician has seen."""
WHAT_IT_IS = (
    "Rootwise teaches how the lumbar spine reaches the ankle: discs, roots, nerves, muscles, skin and the Achilles "
    "tendon. It is for students of physiotherapy, their teachers, and anyone who wants to understand it."
)
NEVER = (
    "It is education and never a diagnosis. It does not know you and cannot examine you: with symptoms of your own, "
    "see a clinician."
)
HOW = (
    "Every clinical statement names its source and how certain it is; what is contested is shown as contested. "
    "Everything stays on this computer: Rootwise makes no network connection and has no account."
)
CHECKED_AGAINST = (
    "Every drawing is our own, drawn by our own program. Their outlines were measured against the work below, none of "
    "which is part of Rootwise. We thank those who share it."
)


def build(study: Study) -> Page:
    """The page."""
    return AboutPage(study)


class AboutPage(Page):
    """Built once; nothing on it changes while the program runs."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        body = self._column.body
        body.addWidget(label("About Rootwise", "display"))
        body.addWidget(
            label(f"Version {__version__} · MIT licence · © 2026 The Rootwise authors", "soft", selectable=True)
        )
        for text in (WHAT_IT_IS, NEVER, HOW):
            body.addWidget(label(text, "reading"))
        if study.course.about.help:
            body.addWidget(self._help())
        body.addWidget(self._review())
        body.addWidget(self._maps())
        body.addWidget(self._credits())
        body.addWidget(self._libraries())
        body.addWidget(self._references())
        body.addStretch(1)

    def enter(self, _target: str) -> None:
        """Name the place."""
        self.crumbs.emit(["About"])

    # Its parts ---------------------------------------------------------------------------------------------------

    def _help(self) -> QWidget:
        frame, inside = card("redflag")
        inside.addWidget(Badge(self._study.theme, "warn", "redflag", "If you have symptoms yourself"))
        lines = (
            f"<li>{escape(advice.text)} <sup>{self._names(advice.sources)}</sup></li>"
            for advice in self._study.course.about.help
        )
        inside.addWidget(self._prose(f"<ul>{''.join(lines)}</ul>"))
        return frame

    def _review(self) -> QWidget:
        """Who has reviewed what, and what a clinician should confirm, by area."""
        frame, inside = card()
        inside.addWidget(label("What a clinician should confirm", "title"))
        for sentence in self._reviewed():
            inside.addWidget(label(sentence))
        doubts = self._study.course.about.to_confirm
        for area, found in groupby(doubts, key=lambda doubt: doubt.area):
            group = tuple(found)
            inside.addWidget(Fold(f"{area} ({len(group)})", partial(self._doubts, group)))
        return frame

    def _reviewed(self) -> Iterable[str]:
        lessons = self._study.course.lessons
        seen = [lesson for lesson in lessons if lesson.reviewed_by != UNREVIEWED]
        if not seen:
            yield "Not yet reviewed by a clinician: neither the drawings nor the lessons."
        else:
            yield f"The drawings are not yet reviewed by a clinician. Lessons reviewed: {len(seen)} of {len(lessons)}."
            yield from (f"{lesson.title}: {lesson.reviewed_by} {lesson.reviewed_on}".strip() + "." for lesson in seen)
        if self._study.course.about.to_confirm:
            yield "What follows is drawn by convention; in brackets, why it is doubtful. A name opens it in Body."

    def _doubts(self, group: tuple[ToConfirm, ...]) -> QWidget:
        rows = []
        for doubt in group:
            links = " · ".join(
                f'<a href="body:{escape(key)}">{escape(self._study.name(key))}</a>' for key in doubt.structures
            )
            rows.append(f"<p>{escape(doubt.statement)} <sup>{escape(doubt.why)}</sup><br>{links}</p>")
        return self._prose("".join(rows))

    def _maps(self) -> QWidget:
        """How the maps of the skin were made, and how ours follow them."""
        frame, inside = card()
        inside.addWidget(label("Maps of the skin", "title"))
        inside.addWidget(
            label(
                "The areas are schematic, drawn by us after what texts say of each map. No published figure was traced."
            )
        )
        rows = (
            f"<p><strong>{escape(chart.name)}</strong><br>{escape(chart.made)}. {escape(chart.criticism)} "
            f"<sup>{self._names(chart.sources)}</sup></p>"
            for chart in self._study.atlas.dermatomes.maps.values()
        )
        inside.addWidget(self._prose("".join(rows)))
        return frame

    def _credits(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("What the drawings were checked against", "title"))
        inside.addWidget(label(CHECKED_AGAINST))
        for credit in self._study.course.about.credits:
            inside.addWidget(self._credit(credit))
        return frame

    def _credit(self, credit: Credit) -> QWidget:
        """Addresses are plain text: this program opens none."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(credit.what, "prompt"))
        column.addWidget(label(f"{credit.by} · {credit.licence}", selectable=True))
        column.addWidget(label(credit.text, "soft", selectable=True))
        column.addWidget(label(credit.address, "small", selectable=True))
        return rows

    def _libraries(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Programs that Rootwise is built on", "title"))
        for library in self._study.course.about.libraries:
            inside.addWidget(label(f"{library.name} · {library.licence} · {library.address}", selectable=True))
        return frame

    def _references(self) -> QWidget:
        found = sorted(self._study.course.references.values(), key=lambda reference: reference.full.casefold())
        frame, inside = card()
        inside.addWidget(label("Sources", "title"))
        inside.addWidget(label("Every source that the course cites, with how far we could check it."))

        def make() -> QWidget:
            rows = "".join(f"<p>{escape(each.full)} <sup>{escape(each.note)}</sup></p>" for each in found)
            return self._prose(rows.replace(" <sup></sup>", ""))

        inside.addWidget(Fold(f"All sources ({len(found)})", make))
        return frame

    def _prose(self, html: str) -> ProseView:
        prose = ProseView(html, self._study.theme, size="body")
        prose.structure.connect(self._show)
        return prose

    def _show(self, structure: str) -> None:
        self.go.emit("body", structure)

    def _names(self, sources: Iterable[str]) -> str:
        return escape(", ".join(map(self._study.source, sources)))
