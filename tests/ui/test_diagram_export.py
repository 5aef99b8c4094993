"""A view exported: PNG, SVG, PDF and paper show what the view shows; a failed export leaves nothing behind."""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsRectItem, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.diagrams.samples import knee, names
from tests.ui.desk import desk as opened
from tests.ui.diagram_desk import DiagramDesk, focus
from tutor.atlas.zone_choice import zone_choice
from tutor.diagrams.coloured import SVG
from tutor.ui.diagrams.diagram_panel import DiagramPanel
from tutor.ui.diagrams.export import ExportError, export, page_layout, pdf, png, print_out, svg
from tutor.ui.diagrams.export_menu import ExportMenu
from tutor.ui.diagrams.overlay_svg import overlay_of
from tutor.ui.diagrams.sheet import Sheet
from tutor.ui.diagrams.sheet_svg import outer_size
from tutor.ui.widgets.figure import make_panel


@pytest.fixture
def panel(qtbot: QtBot) -> DiagramPanel:
    desk = DiagramDesk(qtbot)
    made = DiagramPanel(knee(), names, desk.theme, desk.highlighter)
    desk.show(made, 700, 600)
    made.view.set_labels("all")
    desk.highlighter.select("muscle.soleus")
    made.grab()
    return made


def sheet(panel: DiagramPanel) -> Sheet:
    return panel.exporter.sheet("light")


def texts(document: bytes) -> list[str]:
    return [found.text or "" for found in ElementTree.fromstring(document).iter(f"{{{SVG}}}text")]


def vectors(document: bytes) -> tuple[int, int]:
    """How many curves and pieces of text the pages of a PDF hold."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", document, re.DOTALL)
    pages = [zlib.decompress(found) for found in streams if found.startswith((b"\x78\x9c", b"\x78\x01", b"\x78\xda"))]
    return sum(page.count(b" c\n") for page in pages), sum(page.count(b"Tj") for page in pages)


def test_a_png_has_twice_the_pixels_and_the_colours_of_the_drawing(panel: DiagramPanel) -> None:
    picture, shown = QImage.fromData(png(sheet(panel))), sheet(panel)
    width, height = outer_size(shown)
    assert (picture.width(), picture.height()) == (round(2 * width), round(2 * height))
    paper = QColor(shown.tokens.paper).rgb()
    inked = sum(
        picture.pixel(x, y) != paper for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)
    )
    assert inked > 400


def test_an_svg_holds_every_label_as_text_and_asks_for_nothing_else(panel: DiagramPanel) -> None:
    document = svg(sheet(panel))
    words = texts(document)
    assert panel.view.labels.placed
    for label in panel.view.labels.placed:
        assert set(label.lines) <= set(words)
    assert panel.titles[0] in words
    assert any("Rootwise" in word for word in words)
    text = document.decode()
    assert not re.search(r"src=|@import|<(?:image|script|style)\b", text)
    assert set(re.findall(r'href="([^"]*)"', text)) == {"#drawing"}
    assert set(re.findall(r"url\(([^)]*)\)", text)) <= {f"#{name}" for name in re.findall(r'\bid="([^"]*)"', text)}
    assert re.findall(r'xmlns[^=]*="([^"]*)"', text) == [SVG, "http://www.w3.org/1999/xlink"]


def test_an_svg_carries_its_own_colours_and_the_structures_by_name(panel: DiagramPanel) -> None:
    text = svg(sheet(panel)).decode()
    assert "class=" not in text
    root = ElementTree.fromstring(text)
    group = root.find(f".//{{{SVG}}}g[@id='muscle.soleus']")
    assert group is not None
    assert group.findtext(f"{{{SVG}}}title") == names("muscle.soleus")
    assert all(re.fullmatch(r"none|#[0-9A-F]{6}|url\(#.*\)", found.get("fill", "none")) for found in root.iter())
    ids = re.findall(r'\bid="([^"]*)"', text)
    assert len(ids) == len(set(ids))


def test_what_is_hidden_is_not_exported(panel: DiagramPanel) -> None:
    layer = panel.view.diagram.parts["muscle.soleus"].layer
    panel.view.show_layer(layer, False)
    text = svg(sheet(panel)).decode()
    assert f'data-layer="{layer}"' not in text
    assert 'id="muscle.soleus"' not in text


def test_a_zoomed_view_exports_what_it_shows(panel: DiagramPanel) -> None:
    panel.view.focus_on(["bone.femur"])
    panel.grab()
    near = sheet(panel)
    x, y = near.diagram.parts["bone.femur"].anchor
    left, top = near.origin[0] + near.zoom * x, near.origin[1] + near.zoom * y
    assert panel.view.canvas.place_of(x, y) == pytest.approx((left, top))
    assert 0 < left < near.size[0]
    assert 0 < top < near.size[1]


def test_a_pdf_is_one_page_of_curves_and_words(panel: DiagramPanel) -> None:
    panel.view.shared.clear()
    document = pdf(sheet(panel))
    assert document.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", document)) == 1
    assert b"/Subtype /Image" not in document
    curves, words = vectors(document)
    assert curves > 50
    assert words >= len(panel.view.labels.placed)
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", document)
    assert box is not None
    assert float(box[1]) > float(box[2])


def test_paper_gets_the_same_page(panel: DiagramPanel, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageLayout(page_layout(sheet(panel)))
    print_out(sheet(panel), printer)
    curves, words = vectors((tmp_path / "page.pdf").read_bytes())
    assert curves > 50
    assert words >= len(panel.view.labels.placed)


def test_printing_asks_for_a_printer_first(panel: DiagramPanel, tmp_path: Path) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, printer: QPrinter) -> bool:
        asked.append(printer.docName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "page.pdf"))
        return len(asked) > 1

    panel.exporter.choose = choose
    panel.export("print")
    assert list(tmp_path.iterdir()) == []
    panel.export("print")
    assert vectors((tmp_path / "page.pdf").read_bytes())[0] > 50
    assert asked == [panel.titles[0]] * 2
    assert panel.name_line == "Sent to the printer."


def test_what_lies_over_the_drawing_is_exported_too(panel: DiagramPanel) -> None:
    assert overlay_of(panel.view.canvas) is None
    patch = QGraphicsRectItem(QRectF(50, 50, 20, 20))
    patch.setBrush(QColor("#123456"))
    panel.view.canvas.scene().addItem(patch)
    panel.view.shared.clear()
    overlay = overlay_of(panel.view.canvas)
    assert overlay is not None
    assert "#123456" in svg(sheet(panel), overlay).decode()
    picture = QImage.fromData(png(sheet(panel), overlay))
    assert any(
        picture.pixelColor(x, y).name() == "#123456"
        for x in range(0, picture.width(), 5)
        for y in range(0, picture.height(), 5)
    )


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_an_export_replaces_an_older_file_whole(panel: DiagramPanel, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"view.{kind}"
    path.write_bytes(b"older")
    panel.exporter.ask = lambda _parent, _kind, _suggested: str(path)
    panel.export(kind)
    assert path.stat().st_size > 1000
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    assert panel.name_line == f"Saved as view.{kind}."


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(panel: DiagramPanel, tmp_path: Path, kind: str) -> None:
    told: list[str] = []
    panel.exporter.ask = lambda _parent, _kind, _suggested: str(tmp_path / "missing" / f"view.{kind}")
    panel.exporter.warn = lambda _parent, sentence: told.append(sentence)
    panel.export(kind)
    assert len(told) == 1
    assert f"view.{kind}" in told[0]
    assert "choose another folder" in told[0]
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_half_way_leaves_the_older_file(panel: DiagramPanel, tmp_path: Path) -> None:
    """A folder under the file's own name stands for a disk that refuses the last step."""
    (tmp_path / "view.svg").mkdir()
    (tmp_path / "view.svg" / "kept").touch()
    with pytest.raises(ExportError, match="was not saved"):
        export(sheet(panel), "svg", tmp_path / "view.svg")
    assert [found.name for found in tmp_path.iterdir()] == ["view.svg"]
    assert (tmp_path / "view.svg" / "kept").exists()


def test_a_cancelled_dialog_writes_nothing(panel: DiagramPanel, tmp_path: Path) -> None:
    asked: list[tuple[str, str]] = []

    def cancel(_parent: QWidget, kind: str, suggested: str) -> str:
        asked.append((kind, Path(suggested).name))
        return ""

    panel.exporter.ask = cancel
    panel.export("png")
    assert asked == [("png", f"{panel.view.diagram.name}.png")]
    assert list(tmp_path.iterdir()) == []


def test_a_name_without_an_ending_gets_one(panel: DiagramPanel, tmp_path: Path) -> None:
    panel.exporter.ask = lambda _parent, _kind, _suggested: str(tmp_path / "my.view")
    panel.export("svg")
    assert [found.name for found in tmp_path.iterdir()] == ["my.view.svg"]


def test_the_menu_offers_every_way_and_is_named(panel: DiagramPanel) -> None:
    (menu,) = panel.findChildren(ExportMenu)
    assert menu.accessibleName() == "Export or print this view"
    assert menu.focusPolicy() & Qt.FocusPolicy.TabFocus
    asked: list[str] = []
    menu.asked.connect(asked.append)
    panel.exporter.ask = lambda _parent, _kind, _suggested: ""
    for action in menu.menu().actions()[:3]:
        action.trigger()
    assert asked == ["png", "svg", "pdf"]
    assert all(button.toolTip() for button in panel.tools.findChildren(QToolButton))


def test_ctrl_p_prints_while_the_diagram_has_the_focus(panel: DiagramPanel, qtbot: QtBot) -> None:
    asked: list[str] = []
    panel.exporter.run = lambda kind: asked.append(kind) or ""  # type: ignore[method-assign,func-returns-value]
    desk = DiagramDesk(qtbot)
    focus(desk, panel.view.canvas)
    QTest.keyClick(panel.view.canvas, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["print"]


def test_a_question_cannot_be_exported(panel: DiagramPanel, tmp_path: Path) -> None:
    panel.exporter.ask = lambda _parent, _kind, _suggested: str(tmp_path / "view.png")
    panel.set_question_mode(True)
    (menu,) = panel.findChildren(ExportMenu)
    assert not menu.isVisible()
    panel.export("png")
    assert list(tmp_path.iterdir()) == []


def test_marks_are_hatched_and_named(panel: DiagramPanel) -> None:
    panel.view.show_marks(["bone.femur"], ["muscle.soleus"])
    panel.grab()
    words = texts(svg(sheet(panel)))
    assert "Correct" in words
    assert "Wrong" in words


def test_nothing_of_a_zoomed_drawing_spills_over_the_foot(panel: DiagramPanel) -> None:
    panel.view.focus_on(["muscle.soleus"])
    panel.view.set_labels("none")
    panel.grab()
    image, shown = QImage.fromData(png(sheet(panel))), sheet(panel)
    paper = QColor(shown.tokens.paper)
    row = [image.pixelColor(x, image.height() - 6) for x in range(0, image.width(), 7)]
    assert set(map(QColor.name, row)) == {paper.name()}


def test_a_map_of_the_skin_is_exported_with_its_name(tmp_path: Path, qtbot: QtBot) -> None:
    with opened(tmp_path) as at:
        made = make_panel(at.study, "leg-anterior")
        qtbot.addWidget(made)
        made.resize(500, 600)
        made.show()
        maps = at.study.atlas.dermatomes
        made.view.set_zones(maps, zone_choice("foerster", maps.maps))
        at.study.highlighter.select("dermatome.L5")
        made.grab()
        shown, overlay = made.exporter.sheet("light"), overlay_of(made.view.canvas)
        assert shown.foot[0].startswith("Foerster 1933, schematic.")
        assert not shown.dimmed
        text = svg(shown, overlay).decode()
        assert 'xlink:href="data:image/png;base64,' in text
        assert "L5 dermatome" in text
        root = ElementTree.fromstring(text)
        assert root.find(f".//{{{SVG}}}g[@id='muscle.rectus-femoris']") is None
        picture = QImage.fromData(png(shown, overlay))
        seen = {picture.pixelColor(x, y).hsvHue() // 30 for x in range(0, 1000, 8) for y in range(120, 1200, 8)}
        assert len(seen) >= 5, "the areas have their colours"
