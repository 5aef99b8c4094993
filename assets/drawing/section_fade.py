"""A drawing whose parts may fade to nothing outward: every tone becomes a radial gradient, so no mask is needed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from assets.drawing.curves import Point, number
from assets.drawing.svg_writer import Drawing

_STEPS = ((0.0, 1.0), (0.3, 0.8), (0.7, 0.2), (1.0, 0.0))
"""(way from the solid to the far edge, opacity): eased, so the fade has no visible ring."""


@dataclass(frozen=True, slots=True)
class Fade:
    """Solid up to `solid` mm from `centre`, gone at `radius` mm; `squash` is the ratio of height to width."""

    name: str
    centre: Point
    solid: float
    radius: float
    squash: float = 1.0

    def weight(self, p: Point) -> float:
        """How much of a point is left: 1 inside, 0 outside."""
        away = math.hypot(p[0] - self.centre[0], (p[1] - self.centre[1]) / self.squash)
        way = (away - self.solid) / (self.radius - self.solid)
        way = min(1.0, max(0.0, way))
        return 1 - way * way * (3 - 2 * way)


class SectionDrawing(Drawing):
    """A drawing with a current fade; inside `fading`, fills and lines run out toward its edge."""

    _fade: Fade | None = None

    @contextmanager
    def fading(self, fade: Fade) -> Iterator[None]:
        """Everything drawn inside fades."""
        before, self._fade = self._fade, fade
        yield
        self._fade = before

    def weight(self, p: Point) -> float:
        """How much of a point the current fade leaves; textures leave out what would hardly be seen."""
        return self._fade.weight(p) if self._fade else 1.0

    def _faded(self, tone: str) -> str:
        """The paint of a tone under the current fade; defined once."""
        fade = self._fade
        if fade is None:
            raise ValueError("no fade is set")
        name = f"{fade.name}-{tone}"
        if not any(f'id="{name}"' in known for known in self._defs):
            first = fade.solid / fade.radius
            stops = [(first + (1 - first) * way, tone, left) for way, left in _STEPS]
            self.radial(name, (fade.centre[0], fade.centre[1] / fade.squash), fade.radius, stops)
            if fade.squash != 1.0:
                scale = f' gradientTransform="scale(1 {number(fade.squash)})"'
                self._defs[-1] = self._defs[-1].replace(' cx="', f'{scale} cx="', 1)
        return f"url(#{name})"

    def outline(self, d: str, tone: str, *, paint: str = "") -> None:
        """The filled silhouette; see `Drawing.outline`."""
        if self._fade and not paint:
            super().outline(d, "", paint=self._faded(tone))
        else:
            super().outline(d, tone, paint=paint)

    def _ink(self, kind: str, tone: str) -> str:
        return f'{kind}="{self._faded(tone)}"' if self._fade else super()._ink(kind, tone)
