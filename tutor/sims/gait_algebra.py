"""Small linear algebra without threads: on a busy machine waiting for a second thread costs more than the sum itself.

BLAS libraries share work among threads above some size (OpenBLAS: 262,144 multiplications of a matrix product, any
LAPACK solve of some dozens of rows); a walk needs many just above it, and took ten times as long beside a busy core.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from tutor.sims.gait_template import Curve

LARGEST: Final = 250_000
"""Multiplications of one product that stay on one thread."""
BLOCK: Final = 12
"""Unknowns that are eliminated at once."""


def gram(rows: Curve) -> Curve:
    """rows.T @ rows, in strips."""
    count, width = rows.shape
    strip = max(LARGEST // (width * (width + 1)), 1)
    found = np.zeros((width, width))
    for start in range(0, count, strip):
        part = rows[start : start + strip]
        found += part.T @ part
    return found


def product(matrix: Curve, vector: Curve) -> Curve:
    """`matrix @ vector`."""
    return np.asarray(np.einsum("ij,j->i", matrix, vector), dtype=np.float64)


def solve_positive(matrix: Curve, right: Curve) -> Curve:
    """Solve `matrix @ x = right` for a symmetric positive definite matrix: elimination by blocks, no pivots needed."""
    size = len(right)
    rest = np.concatenate([matrix, right[:, None]], axis=1)
    steps: list[tuple[int, int, Curve]] = []
    for start in range(0, size, BLOCK):
        end = min(start + BLOCK, size)
        reduced = np.linalg.inv(rest[start:end, start:end]) @ rest[start:end, end:]
        rest[end:, end:] -= rest[end:, start:end] @ reduced
        steps.append((start, end, reduced))
    found = np.zeros(size)
    for start, end, reduced in reversed(steps):
        found[start:end] = reduced[:, -1] - product(reduced[:, :-1], found[end:])
    return found
