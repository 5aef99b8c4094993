"""Lesson text loads nothing: no file, no network, no data, no share, no style sheet."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from tutor.ui.theme import Theme
from tutor.ui.widgets.prose import ProseView

RED = QColor("#FF0000")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A red picture on the disk."""
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(RED)
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path


def red_pixels(widget: QTextBrowser) -> int:
    widget.resize(300, 200)
    image = widget.grab().toImage()
    return sum(image.pixelColor(x, y) == RED for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def attacks(picture: Path) -> list[str]:
    data = "data:image/png;base64," + base64.b64encode(picture.read_bytes()).decode()
    css = picture.with_name("steal.css")
    css.write_text("p { color: #FF0000; background: #FF0000; }", encoding="utf-8")
    return [
        f'<img src="{picture.as_uri()}" width="60" height="60">',
        f'<img src="{picture}" width="60" height="60">',
        f'<img src="{data}" width="60" height="60">',
        '<img src="http://192.0.2.1/red.png" width="60" height="60">',
        '<img src="//192.0.2.1/share/red.png" width="60" height="60">',
        r'<img src="\\192.0.2.1\share\red.png" width="60" height="60">',
        f'<table background="{picture.as_uri()}" width="100"><tr><td>cell</td></tr></table>',
        f'<p style="background-image: url({picture.as_uri()})">paragraph</p>',
        f'<html><head><link rel="stylesheet" type="text/css" href="{css.as_uri()}"></head><body><p>a</p></body></html>',
        f'<style>@import url("{css.as_uri()}");</style><p>text</p>',
    ]


@pytest.mark.parametrize("number", range(10))
def test_nothing_is_loaded(number: int, picture: Path, qtbot: QtBot) -> None:
    view = ProseView(attacks(picture)[number], Theme())
    qtbot.addWidget(view)
    assert red_pixels(view) == 0


def test_a_plain_browser_would_have_shown_the_file(picture: Path, qtbot: QtBot) -> None:
    """The probe itself works: without our answer Qt reads the file."""
    plain = QTextBrowser()
    qtbot.addWidget(plain)
    plain.setHtml(attacks(picture)[0])
    assert red_pixels(plain) > 0


def test_every_kind_of_resource_is_one_transparent_pixel(picture: Path, qtbot: QtBot) -> None:
    view = ProseView("<p>text</p>", Theme())
    qtbot.addWidget(view)
    for kind in QTextDocument.ResourceType:
        loaded = view.document().resource(kind.value, QUrl.fromLocalFile(str(picture)))
        assert isinstance(loaded, QImage)
        assert (loaded.width(), loaded.height(), loaded.pixelColor(0, 0).alpha()) == (1, 1, 0)


def test_links_are_told_and_not_opened(qtbot: QtBot) -> None:
    view = ProseView('<p><a href="body:muscle.soleus">soleus</a></p>', Theme())
    qtbot.addWidget(view)
    told: list[str] = []
    view.structure.connect(told.append)
    view.resize(300, 80)
    view.show()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect().center() + view.cursorRect().bottomRight() / 3
    )
    assert told == ["muscle.soleus"]
    assert view.source().isEmpty()


@pytest.mark.parametrize("url", ["https://example.org", "file:///etc/passwd", "javascript:alert(1)"])
def test_other_links_do_nothing(url: str, qtbot: QtBot) -> None:
    view = ProseView(f'<p><a href="{url}">x</a></p>', Theme())
    qtbot.addWidget(view)
    told: list[str] = []
    view.structure.connect(told.append)
    view.cited.connect(told.append)
    view.anchorClicked.emit(QUrl(url))
    assert told == []
    assert view.source().isEmpty()


def test_the_view_is_as_tall_as_its_text(qtbot: QtBot) -> None:
    view = ProseView("<p>" + "word " * 200 + "</p>", Theme())
    qtbot.addWidget(view)
    view.show()
    view.resize(600, 10)
    wide = view.height()
    view.resize(300, 10)
    assert view.height() > wide > 40
