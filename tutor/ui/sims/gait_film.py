"""The walker as a film: one cycle as an animated GIF or as a folder of PNG pictures, made away from the window."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from PIL import Image
from PySide6.QtCore import QObject, QRectF, QRunnable, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from tutor.ui.diagrams.export import ExportError, write_whole
from tutor.ui.sims.gait_picture import GaitPicture

FRAME_MS: Final = 40
"""Milliseconds of a picture of the film; GIF counts in hundredths of a second."""
SIZE: Final = QSize(900, 600)
COLOURS, SAMPLES = 200, 6
"""Colours of a film, and how many of its pictures they are chosen from."""


class FilmJob(QObject):
    """`progressed(done, of)`, then `finished(sentence)`, empty if it was cancelled, or `failed(sentence)`."""

    progressed = Signal(int, int)
    finished = Signal(str)
    failed = Signal(str)

    def __init__(self, picture: GaitPicture, path: Path, background: QColor, *, slower: float = 1.0) -> None:
        super().__init__()
        self._picture, self._path, self._background = picture.copy(), path, background
        self._slower = slower
        self.cancelled = False

    def cancel(self) -> None:
        """Stop after the picture in hand; nothing is left behind."""
        self.cancelled = True

    def make(self) -> None:
        """Make the film and tell how it went. A path that ends in .gif is one file, any other a folder of pictures."""
        try:
            told = self._gif() if self._path.suffix.casefold() == ".gif" else self._pictures()
        except ExportError as error:
            self.failed.emit(str(error))
        else:
            self.finished.emit(told)

    def runnable(self) -> QRunnable:
        """For a thread pool."""
        return _Runner(self.make)

    @property
    def count(self) -> int:
        """Pictures of one cycle, so that it lasts as long as the walk's cycle."""
        assert self._picture.walker is not None
        return max(8, round(1000 * self._picture.walker.walk.cycle * self._slower / FRAME_MS))

    def images(self) -> Iterator[QImage]:
        """One cycle, from the contact of the leg that is looked at; ends early if cancelled."""
        assert self._picture.walker is not None
        start = self._picture.walker.walk.leg(self._picture.near).contact
        for number in range(self.count):
            if self.cancelled:
                return
            image = QImage(SIZE, QImage.Format.Format_RGB888)
            image.fill(self._background)
            painter = QPainter(image)
            self._picture.paint(painter, QRectF(0, 0, SIZE.width(), SIZE.height()), start + number / self.count)
            painter.end()
            yield image
            self.progressed.emit(number + 1, self.count)

    def _gif(self) -> str:
        plain = [_pillow(image) for image in self.images()]
        if self.cancelled or not plain:
            return ""
        palette = _palette(plain)
        frames = [image.quantize(palette=palette, dither=Image.Dither.NONE) for image in plain]
        data = io.BytesIO()
        frames[0].save(data, "GIF", save_all=True, append_images=frames[1:], duration=FRAME_MS, loop=0)
        write_whole(self._path, data.getvalue())
        return f"Saved as {self._path.name}."

    def _pictures(self) -> str:
        """All pictures appear together under the folder's name, or none."""
        half = self._path.with_name(f".{self._path.name}.{uuid4().hex[:8]}.part")
        try:
            if self._path.exists():
                raise ExportError(f"{self._path.name} is there already: choose another name.")
            half.mkdir(parents=True)
            count = 0
            for image in self.images():
                count += 1
                _pillow(image).save(half / f"walker-{count:03}.png")
            if self.cancelled:
                return ""
            half.rename(self._path)
        except OSError as error:
            reason = error.strerror or str(error)
            message = f"The pictures were not saved in {self._path.parent} ({reason}): choose another folder."
            raise ExportError(message) from error
        finally:
            with suppress(OSError):
                shutil.rmtree(half, ignore_errors=True)
        return f"Saved {count} pictures in {self._path.name}."


class _Runner(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Work in a thread of the pool."""
        self._work()


def _palette(frames: list[Image.Image]) -> Image.Image:
    """One palette for all frames, from some of them: muscles redden and pale again over the cycle."""
    width, height = frames[0].width // 2, frames[0].height // 2
    chosen = frames[:: max(1, len(frames) // SAMPLES)]
    sheet = Image.new("RGB", (width, height * len(chosen)))
    for number, image in enumerate(chosen):
        sheet.paste(image.resize((width, height), Image.Resampling.NEAREST), (0, number * height))
    return sheet.quantize(COLOURS)


def _pillow(image: QImage) -> Image.Image:
    """The same picture for Pillow."""
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())
