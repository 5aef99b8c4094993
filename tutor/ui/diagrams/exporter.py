"""Exports one diagram view on request: asks where to, writes, and says how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.export import ExportError, Kind, export, page_layout, print_out
from tutor.ui.diagrams.overlay_svg import overlay_of
from tutor.ui.diagrams.sheet import Sheet, sheet_of
from tutor.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FILTERS = {"png": "Picture (*.png)", "svg": "Drawing (*.svg)", "pdf": "Page (*.pdf)"}
Notes = Callable[[DiagramView], Sequence[str]]


class Exporter:
    """One view's exports. titles: title and subtitle; notes: more lines of the foot, such as sources or a map's name.

    ask, choose and warn stand for the dialogs: (parent, kind, suggested) -> path or empty text; (parent, printer) ->
    whether to print; (parent, sentence).
    """

    def __init__(self, view: DiagramView, theme: Theme, titles: Callable[[], tuple[str, str]]) -> None:
        self._view, self._theme, self._titles = view, theme, titles
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.notes: Notes = lambda _view: ()
        self.ask: Callable[[QWidget, Kind, str], str] = ask_where
        self.choose: Callable[[QWidget, QPrinter], bool] = choose_printer
        self.warn: Callable[[QWidget, str], None] = warn

    def run(self, kind: str) -> str:
        """Export as "png", "svg" or "pdf", or "print". Returns what was done, or the empty text if nothing was."""
        try:
            return self._print() if kind == "print" else self._save(cast("Kind", kind))
        except ExportError as error:
            self.warn(self._view, str(error))
            return ""
        finally:
            QApplication.restoreOverrideCursor()

    def sheet(self, scheme: Scheme) -> Sheet:
        """The view at this moment."""
        today = QLocale(QLocale.Language.English).toString(QDate.currentDate(), "d MMMM yyyy")
        foot = [*self.notes(self._view), f"Rootwise · {today} · Education only, never a diagnosis."]
        return sheet_of(self._view, self._theme, scheme, self._titles(), foot)

    def _save(self, kind: Kind) -> str:
        name = f"{self._view.diagram.name}.{kind}"
        chosen = self.ask(self._view, kind, str(Path(self._folder) / name))
        if not chosen:
            return ""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        path = Path(chosen)
        if path.suffix.casefold() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
        # A page is printed on white paper, whatever the window looks like.
        sheet = self.sheet("light" if kind == "pdf" else self._theme.scheme)
        export(sheet, kind, path, overlay_of(self._view.canvas))
        self._folder = str(path.parent)
        return f"Saved as {path.name}."

    def _print(self) -> str:
        from PySide6.QtPrintSupport import QPrinter

        sheet = self.sheet("light")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(sheet))
        printer.setDocName(sheet.title)
        printer.setCreator("Rootwise")
        if not self.choose(self._view, printer):
            return ""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        print_out(sheet, printer, overlay_of(self._view.canvas))
        return "Sent to the printer."


def ask_where(parent: QWidget, kind: Kind, suggested: str) -> str:
    """The path to save at, or the empty text."""
    return QFileDialog.getSaveFileName(parent, "Export this view", suggested, FILTERS[kind])[0]


def choose_printer(parent: QWidget, printer: QPrinter) -> bool:
    """Let the person choose printer and copies; whether to print."""
    from PySide6.QtPrintSupport import QPrintDialog

    return QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted


def warn(parent: QWidget, sentence: str) -> None:
    """Say what went wrong."""
    box = QMessageBox(QMessageBox.Icon.Warning, QApplication.applicationName() or "Rootwise", sentence, parent=parent)
    box.exec()
