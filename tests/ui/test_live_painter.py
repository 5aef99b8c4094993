"""A live drawing at rest looks like the baked one."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from tutor.diagrams.live import read_live
from tutor.diagrams.palette import Scheme, stylesheet
from tutor.paths import bundled
from tutor.ui.sims.live_painter import LivePainter, mixed

WIDTH = 320


def pixels(image: QImage) -> NDArray[np.float64]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.width(), 4)
    return found[..., :3].astype(np.float64)


@pytest.mark.parametrize("name", ["segment-axial", "segment-lateral"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_at_rest_it_is_the_baked_picture(name: str, scheme: Scheme, qtbot: QtBot) -> None:
    text = (bundled("assets") / "diagrams" / f"{name}.svg").read_text(encoding="utf-8")
    live = read_live(text, name)
    x, y, width, height = live.view_box
    images = [QImage(WIDTH, round(WIDTH * height / width), QImage.Format.Format_RGB32) for _ in range(2)]
    for image in images:
        image.fill(QColor("#FBFBF9" if scheme == "light" else "#191D23"))
    head = text.index(">", text.index("<svg")) + 1
    baked = f"{text[:head]}<style>{stylesheet(scheme)}</style>{text[head:]}"
    painter = QPainter(images[0])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(baked.encode())).render(painter, QRectF(images[0].rect()))
    painter.end()
    painter = QPainter(images[1])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(WIDTH / width, images[1].height() / height)
    painter.translate(-x, -y)
    own = LivePainter(live, scheme)
    for group in live.groups:
        own.paint(painter, group, group.points, None)
    painter.end()
    apart = np.abs(pixels(images[0]) - pixels(images[1]))
    assert apart.mean() < 1.0
    assert np.percentile(apart, 99) < 20


def test_a_tint_reddens_and_keeps_light_and_dark_apart() -> None:
    red = QColor("#D7263D")
    light, dark = mixed(QColor("#F2C230"), (red, 0.8)), mixed(QColor("#9A6A06"), (red, 0.8))
    assert light.redF() > light.greenF() + 0.2
    assert light.lightnessF() > dark.lightnessF() + 0.1
    assert mixed(QColor("#F2C230"), None) == QColor("#F2C230")
