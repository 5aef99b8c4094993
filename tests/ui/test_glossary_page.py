"""The glossary: found by mouse, keyboard, search and from a lesson; every way out of an entry."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.desk import Desk, desk
from tutor.ui.lesson.lesson_view import LessonView
from tutor.ui.pages.glossary import GlossaryPage
from tutor.ui.widgets.prose import ProseView
from tutor.ui.widgets.word_list import MENTIONED
from tutor.ui.widgets.word_popup import WordPopup


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk(tmp_path_factory.mktemp("glossary"), size=(1024, 700)) as made:
        yield made


@pytest.fixture
def page(at: Desk) -> GlossaryPage:
    at.window.go("glossary", "")
    shown = at.window.page
    assert isinstance(shown, GlossaryPage)
    shown.kinds.button(0).click()
    shown.field.clear()
    at.settle()
    return shown


def said(page: GlossaryPage) -> str:
    """Everything that the entry says."""
    labels = [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]
    return "\n".join(
        [*labels, *(prose.toPlainText() for prose in page.card.findChildren(ProseView) if prose.isVisible())]
    )


def lesson(at: Desk) -> LessonView:
    """The first lesson on show."""
    at.window.go("learn", "disc-to-heel")
    at.settle()
    return next(view for view in at.window.findChildren(LessonView) if view.isVisible())


def listed(page: GlossaryPage) -> list[str]:
    return [page.words.item(row).text() for row in range(page.words.count())]


def test_it_is_reached_from_learn_and_by_its_key(at: Desk) -> None:
    at.window.go("learn", "")
    button = next(each for each in at.window.findChildren(QPushButton) if each.text() == "Glossary")
    at.click(button)
    assert at.window.current == ("glossary", "")
    at.window.go("today", "")
    next(s for s in at.window.findChildren(QShortcut) if s.key() == QKeySequence("Ctrl+G")).activated.emit()
    assert at.window.current == ("glossary", "")
    marked = [
        each.objectName() for each in at.window.findChildren(QPushButton) if each.isChecked() and each.objectName()
    ]
    assert "learn" in marked


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("radiculopathy", "Radiculopathy"),
        ("radiculopathie", "Radiculopathy"),
        ("radiculopaty", "Radiculopathy"),
        ("slipped disc", "Disc herniation"),
        ("musculus soleus", "Soleus"),
        ("kneecap", "Patella"),
        ("hernia disci", "Disc herniation"),
    ],
)
def test_typing_finds_english_latin_and_everyday_words_with_slips(
    at: Desk, page: GlossaryPage, typed: str, found: str
) -> None:
    QTest.keyClicks(page.field, typed)
    at.settle()
    assert page.card.entry is not None
    assert page.card.entry.name == found
    assert page.words.currentItem().text() == found


def test_the_whole_list_is_alphabetical_with_letters_and_can_be_narrowed(at: Desk, page: GlossaryPage) -> None:
    names = listed(page)
    assert "R" in names
    words = [name for name in names if len(name) > 1]
    assert words == sorted(words, key=str.casefold)
    terms = len(at.study.course.glossary)
    assert len(words) == terms + len(at.study.atlas.structures)
    page.kinds.button(1).click()
    assert page.told.text() == f"{terms} terms"
    page.kinds.button(2).click()
    assert "Radiculopathy" not in listed(page)


def test_what_is_not_there_says_so_instead_of_the_last_entry(at: Desk, page: GlossaryPage) -> None:
    page.enter("clonus")
    page.field.setText("zzzz")
    at.settle()
    assert page.words.count() == 0
    assert page.told.text() == "Nothing found"
    assert page.card.entry is None
    assert "No word for ‘zzzz’" in said(page)
    assert page.card.accessibleName().startswith("No word for ‘zzzz’. ")
    at.press(Qt.Key.Key_Escape)
    at.settle()
    assert page.card.entry is not None
    assert page.words.currentItem().text() == page.card.entry.name == "Clonus"


def test_what_only_speaks_of_a_word_stands_below_a_heading(at: Desk, page: GlossaryPage) -> None:
    QTest.keyClicks(page.field, "clonus")
    names = listed(page)
    place = names.index(MENTIONED)
    entries = {entry.name: entry for entry in at.study.lexicon.entries}
    assert names[0] == "Clonus"
    assert names[place + 1 :]
    for name in names[place + 1 :]:
        assert "clonus" in entries[name].description.lower()
        assert "clonus" not in name.lower()
    assert not page.words.item(place).flags() & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize("word", ["Clonus", "Radiculopathy", "Achilles tendon"])
def test_the_list_is_scrolled_to_the_open_entry(at: Desk, page: GlossaryPage, word: str) -> None:
    QTest.keyClicks(page.field, word)
    page.field.clear()
    at.settle()
    item = page.words.currentItem()
    assert item.text() == word
    assert page.words.viewport().rect().contains(page.words.visualItemRect(item))


def test_arrows_walk_the_list_from_the_field_and_escape_empties_it(at: Desk, page: GlossaryPage) -> None:
    page.field.setFocus()
    QTest.keyClicks(page.field, "jerk")
    at.press(Qt.Key.Key_Down)
    assert page.words.currentRow() == 1
    assert page.card.entry is not None
    assert page.card.entry.name == page.words.item(1).text()
    at.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert page.words.currentRow() == 0
    at.press(Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert page.words.count() > 100


def test_arrows_scroll_the_entry_when_the_focus_is_in_it(at: Desk, page: GlossaryPage) -> None:
    page.enter("muscle.soleus")
    at.settle()
    page.card.findChildren(ProseView)[-1].setFocus()
    at.press(Qt.Key.Key_Down, Qt.Key.Key_PageDown)
    assert page.words.currentItem().text() == "Soleus"


def test_an_entry_leads_to_related_words_lessons_and_the_drawing(at: Desk, page: GlossaryPage) -> None:
    page.enter("radiculopathy")
    at.settle()
    text = said(page)
    for part in (
        "Radiculopathy",
        "root that works badly",
        "Loss of function",
        "See also",
        "Taught in",
        "12 · Reading",
        "Also used in",
        "lesson 1 ",
        "Bogduk N",
    ):
        assert part in text
    prose = page.card.findChildren(ProseView)[-1]
    prose.anchorClicked.emit(QUrl("term:radicular-pain"))
    at.settle()
    assert page.card.entry is not None
    assert page.card.entry.id == "radicular-pain"
    assert page.words.currentItem().text() == "Radicular pain"
    page.card.findChildren(ProseView)[-1].anchorClicked.emit(QUrl("lesson:reading-pain"))
    assert at.window.current == ("learn", "reading-pain")
    page.enter("muscle.soleus")
    at.settle()
    next(each for each in page.card.findChildren(QPushButton) if each.isVisibleTo(page)).click()
    assert at.window.current == ("body", "muscle.soleus")


def test_an_entry_that_the_present_search_hides_is_found_all_the_same(at: Desk, page: GlossaryPage) -> None:
    QTest.keyClicks(page.field, "soleus")
    page.kinds.button(2).click()
    page.enter("clonus")
    assert page.card.entry is not None
    assert page.card.entry.id == "clonus"
    assert page.words.currentItem().text() == "Clonus"


@pytest.mark.parametrize("keys", [False, True])
def test_a_word_of_a_lesson_says_what_it_means_and_leads_here(at: Desk, keys: bool) -> None:
    view = lesson(at)
    prose = next(each for each in view.findChildren(ProseView) if "term:radicular-pain" in each.toHtml())
    view.reveal(prose)
    at.settle()
    if keys:
        prose.setFocus()
        prose.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(prose.toHtml().count("<a ")):
            QTest.keyClick(prose, Qt.Key.Key_Tab)
            if prose.textCursor().charFormat().anchorHref() == "term:radicular-pain":
                break
        QTest.keyClick(prose, Qt.Key.Key_Return)
    else:
        place = prose.link_place("term:radicular-pain").center()
        QTest.mouseClick(prose.viewport(), Qt.MouseButton.LeftButton, pos=prose.viewport().mapFromGlobal(place))
    at.settle()
    popup = next(each for each in view.findChildren(WordPopup) if each.isVisible())
    assert popup.name.text() == "Radicular pain"
    assert "shooting" in popup.text.text()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    prose.term.emit("radicular-pain")
    QTest.keyClick(popup, Qt.Key.Key_Return)
    at.settle()
    assert at.window.current == ("glossary", "radicular-pain")


def test_a_source_is_shown_beside_the_text_where_no_figure_stands(at: Desk) -> None:
    view = lesson(at)
    prose = next(each for each in view.findChildren(ProseView) if "cite:fardon2014" in each.toHtml())
    prose.cited.emit("fardon2014")
    popup = next(each for each in view.findChildren(WordPopup) if each.isVisible())
    assert "Fardon" in popup.text.text()
    popup.close()
