"""One entry of the glossary: names, definition, where the lessons use it, who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tutor.ui.lexicon import Entry
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.scroll import Column


class EntryCard(QFrame):
    """`asked(id)`: another entry is wanted; `go(page, target)`: a lesson, or the structure on its drawing."""

    asked = Signal(str)
    go = Signal(str, str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.entry: Entry | None = None
        self.setProperty("role", "card")
        self._column = Column(640, (20, 16, 16, 16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._column)
        self.show_start()

    def show_start(self) -> None:
        """No word is chosen yet."""
        self._tell(
            "Choose a word", "Type a term, a structure, its Latin name, or everyday words such as “slipped disc”."
        )

    def show_nothing(self, typed: str) -> None:
        """No word fits."""
        self._tell(f"No word for ‘{typed}’", "Try fewer letters, another spelling, or another language.")

    def _tell(self, title: str, advice: str) -> None:
        self.entry = None
        self._column.clear()
        self._column.body.addWidget(label(title, "title"))
        self._column.body.addWidget(label(advice, "soft"))
        self._column.body.addStretch(1)
        self.setAccessibleName(f"{title}. {advice}")

    def show_entry(self, entry: Entry) -> None:
        """Fill the card."""
        self.entry = entry
        self._column.clear()
        self._column.verticalScrollBar().setValue(0)
        body = self._column.body
        body.setSpacing(10)
        kind = "Term" if entry.is_term else entry.kind.replace("-", " ").capitalize()
        body.addWidget(label(kind, "pill", wrap=False), 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(label(entry.name, "display"))
        body.addWidget(self._prose(self._names(entry), "body"))
        said = f"<p>{escape(entry.description)}</p>"
        body.addWidget(self._prose(self._study.lexicon.marker(entry.id).mark(said), "reading"))
        if not entry.is_term:
            body.addWidget(self._button(entry), 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._prose(self._ways(entry), "body"))
        body.addStretch(1)
        self.setAccessibleName(". ".join(filter(None, (entry.name, entry.latin, entry.lay, entry.description))))

    def _names(self, entry: Entry) -> str:
        """Latin, everyday and other names as HTML."""
        rows = (("Latin", entry.latin), ("Everyday words", entry.lay), ("Also", ", ".join(_others(entry))))
        return "<p>" + "<br>".join(f"{title}: {escape(said)}" for title, said in rows if said) + "</p>"

    def _ways(self, entry: Entry) -> str:
        """Related entries, lessons and sources, as HTML."""
        lexicon, course = self._study.lexicon, self._study.course
        parts = [self._part("See also", (f'<a href="term:{key}">{escape(lexicon[key].name)}</a>' for key in entry.see))]
        taught = [lesson for lesson in course.lessons if lesson.id in entry.lessons]
        parts.append(
            self._part(
                "Taught in" if entry.is_term else "In the lessons",
                (f'<a href="lesson:{each.id}">{each.number} · {escape(each.title)}</a>' for each in taught),
                "<br>",
            )
        )
        used = [each for each in course.lessons if each.id in lexicon.uses.get(entry.id, ()) and each not in taught]
        parts.append(
            self._part("Also used in", (f'<a href="lesson:{each.id}">lesson {each.number}</a>' for each in used))
        )
        cited = [course.references[key] for key in entry.sources if key in course.references]
        parts.append(
            self._part(
                "Sources",
                (f"<span class='cite'>{escape(f'{each.full} {each.note}'.strip())}</span>" for each in cited),
                "<br>",
            )
        )
        return "".join(parts)

    @staticmethod
    def _part(title: str, links: Iterable[str], between: str = " · ") -> str:
        joined = between.join(links)
        return f"<p><strong>{title}</strong><br>{joined}</p>" if joined else ""

    def _button(self, entry: Entry) -> QPushButton:
        button = QPushButton("Show on the drawing")
        button.setProperty("role", "primary")
        button.setEnabled(any(entry.id in drawn for drawn in self._study.drawn.values()))
        button.setText("Show on the drawing" if button.isEnabled() else "Not drawn; named in the text only")
        button.clicked.connect(self._draw)
        return button

    def _draw(self) -> None:
        if self.entry is not None:
            self.go.emit("body", self.entry.id)

    def _prose(self, html: str, size: str) -> ProseView:
        made = ProseView(html, self._study.theme, size=size)
        made.term.connect(self.asked)
        made.lesson.connect(self._learn)
        return made

    def _learn(self, lesson: str) -> None:
        self.go.emit("learn", lesson)


def _others(entry: Entry) -> Iterator[str]:
    """Other names; plurals and the like help the search alone."""
    stem = entry.name.casefold()[:-1]
    return (word for word in entry.also if not word.casefold().startswith(stem))
