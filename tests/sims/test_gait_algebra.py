"""Small linear algebra against numpy's."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.sims.gait_algebra import gram, product, solve_positive


@pytest.mark.parametrize("size", [1, 9, 10, 11, 57, 154])
def test_positive_systems_are_solved(size: int) -> None:
    rows = np.random.default_rng(size).normal(size=(2 * size, size))
    matrix, right = rows.T @ rows + np.eye(size), np.arange(size, dtype=np.float64)
    kept = matrix.copy()
    assert solve_positive(matrix, right) == pytest.approx(np.linalg.solve(matrix, right), abs=1e-9)
    assert np.array_equal(matrix, kept), "the caller's matrix is left alone"


def test_strips_add_up() -> None:
    rows = np.random.default_rng(1).normal(size=(211, 97))
    assert gram(rows) == pytest.approx(rows.T @ rows)
    assert product(rows.T, rows[:, 0]) == pytest.approx(rows.T @ rows[:, 0])
