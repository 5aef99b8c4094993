"""Takes a walk out of the program: curves as CSV and JSON, plots as a picture, the walker as a film."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, QThreadPool, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tutor.sims.gait_export import as_csv, as_data
from tutor.sims.gait_signs import signs
from tutor.ui.diagrams.export import ExportError, write_whole
from tutor.ui.sims.gait_film import FilmJob
from tutor.ui.sims.gait_picture import GaitPicture
from tutor.ui.sims.gait_told import Compared
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

KINDS: Final = (
    ("csv", "Curves as a table (CSV)", "walk.csv", "Table (*.csv)"),
    ("json", "Curves as data (JSON)", "walk.json", "Data (*.json)"),
    ("png", "Plots as a picture (PNG)", "curves.png", "Picture (*.png)"),
    ("gif", "Walker as a film (GIF)", "walker.gif", "Film (*.gif)"),
    ("pictures", "Walker as pictures (folder of PNG)", "walker", "Folder (*)"),
)
PLOTS: Final = QSize(1200, 860)


class GaitExports(QWidget):
    """`trouble` is a sentence for the person. ask stands for the dialog: (suggested name, filter) → path or "".

    shown: what is exported: the walk with its comparison, and the keys of the plots.
    """

    trouble = Signal(str)

    def __init__(self, theme: Theme, picture: GaitPicture, shown: Callable[[], tuple[Compared, Sequence[str]]]) -> None:
        super().__init__()
        self._theme, self._picture, self._shown = theme, picture, shown
        self.ask: Callable[[str, str], str] = self._ask
        self.job: FilmJob | None = None
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(1)
        self.button = QPushButton("Export")
        self.button.setAccessibleName("Export curves, plots or the walker")
        menu = QMenu(self)
        for kind, words, _, _ in KINDS:
            menu.addAction(f"{words} …").triggered.connect(partial(self._chosen, kind))
        self.button.setMenu(menu)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress of the film")
        self.cancel = QPushButton("Cancel")
        self.cancel.setAccessibleName("Cancel the film")
        self.cancel.clicked.connect(self._cancel)
        self.told = label("", "small")
        self.told.hide()
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.button)
        column.addLayout(row)
        column.addWidget(self.told)
        self._set_busy(busy=False)
        if (application := QApplication.instance()) is not None:
            application.aboutToQuit.connect(self._cancel)

    def export(self, kind: str, path: Path) -> None:
        """Write one of KINDS; films go on in the background."""
        if kind in {"gif", "pictures"}:
            self._film(path)
            return
        try:
            write_whole(path, self._data(kind))
        except ExportError as error:
            self.trouble.emit(str(error))
        else:
            self._tell(f"Saved as {path.name}.")

    def plots_png(self, compared: Compared, keys: Sequence[str]) -> bytes:
        """The plots as they are chosen, large enough for a slide."""
        from tutor.ui.sims.gait_plots import GaitPlots

        plots = GaitPlots(self._theme)
        plots.resize(PLOTS)
        if keys:
            plots.choose(keys)
        plots.show_walk(compared.walk, compared.fair if compared.same_speed else None, compared.side)
        plots.sets.hide()
        plots.more.hide()
        plots.hide_cursors()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        plots.grab().save(buffer, "PNG")
        plots.deleteLater()
        return bytes(buffer.data().data())

    def _data(self, kind: str) -> bytes:
        compared, keys = self._shown()
        if kind == "csv":
            return as_csv(compared.walk).encode("utf-8")
        if kind == "json":
            data = as_data(compared.walk)
            found = signs(compared.walk, compared.fair)
            data["signs"] = [{"sign": one.key, "leg": one.leg, "text": one.text} for one in found]
            return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
        return self.plots_png(compared, keys)

    def _film(self, path: Path) -> None:
        job = FilmJob(self._picture, path, self._theme.colour("card"))
        job.progressed.connect(self._progressed)
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        self.job = job
        self.bar.setRange(0, job.count)
        self.bar.setValue(0)
        self._set_busy(busy=True)
        self._tell("Drawing the walker …")
        self.pool.start(job.runnable())

    def _progressed(self, done: int, of: int) -> None:
        self.bar.setValue(done)
        if done == of:
            self._tell("Writing the film …")

    def _finished(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self._tell(sentence or "Cancelled: nothing was written.")

    def _failed(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self._tell("")
        self.trouble.emit(sentence)

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _set_busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _chosen(self, kind: str, _checked: bool = False) -> None:
        name, files = next((name, files) for key, _, name, files in KINDS if key == kind)
        if chosen := self.ask(name, files):
            path = Path(chosen)
            wanted = "" if kind == "pictures" else f".{kind}"
            self.export(kind, path if path.suffix.casefold() == wanted else path.with_name(path.name + wanted))

    def _ask(self, name: str, files: str) -> str:
        return QFileDialog.getSaveFileName(self, "Export", name, files)[0]
