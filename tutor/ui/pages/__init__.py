"""The pages of the window: one list, in the order of the rail. The gallery and the smoke run walk it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tutor.ui.pages.page import Page
    from tutor.ui.study import Study


class PageEntry(NamedTuple):
    """key: name in links and icons; title: in the rail; module: holds `build(study) -> Page`, imported at first use.

    under: page whose button in the rail stands for this one; empty if it has its own.
    """

    key: str
    title: str
    module: str
    under: str = ""

    def build(self, study: Study) -> Page:
        """Make the page."""
        page: Page = importlib.import_module(self.module).build(study)
        return page


PAGES = (
    PageEntry("today", "Today", "tutor.ui.pages.today"),
    PageEntry("learn", "Learn", "tutor.ui.pages.learn"),
    PageEntry("body", "Body", "tutor.ui.pages.body"),
    PageEntry("clinic", "Clinic", "tutor.ui.pages.clinic"),
    PageEntry("lab", "Lab", "tutor.ui.pages.lab"),
    PageEntry("quiz", "Quiz", "tutor.ui.pages.quiz"),
    PageEntry("progress", "Progress", "tutor.ui.pages.progress"),
)
ABOUT = PageEntry("about", "About", "tutor.ui.pages.about")
"""Stands at the foot of the rail."""
YOU = PageEntry("you", "Profile and data", "tutor.ui.pages.you", under="progress")
"""Reached from the header and from Progress."""
GLOSSARY = PageEntry("glossary", "Glossary", "tutor.ui.pages.glossary", under="learn")
"""Reached from Learn, from search, from the words of a lesson, and by Ctrl+G."""
EVERY_PAGE = (*PAGES, ABOUT, YOU, GLOSSARY)
