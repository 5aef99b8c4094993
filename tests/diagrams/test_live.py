"""Drawings as arrays: read like the reader reads them, cut and parted without changing a shape."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from tutor.diagrams.bezier_arrays import CURVE, MOVE, cut, from_contours, from_plain_data
from tutor.diagrams.live import LiveDrawing, read_live, refined, split
from tutor.diagrams.path_data import parse_path
from tutor.paths import bundled


@cache
def drawing(name: str) -> LiveDrawing:
    return read_live((bundled("assets") / "diagrams" / f"{name}.svg").read_text(encoding="utf-8"), name)


@pytest.mark.parametrize(
    "data",
    [
        "M1 2c1 0 2 1 3 1s2-1 3-1",
        "M1.5-2c.5 0 1-1 1.5-1s1 .5 1 1l-4 0Z",
        "M0 0q1 2 2 0q1-2 2 0l0 3l-4 0Z",
        "M0 0l3 0l0 3ZM5 5l1 1l-1 1Z",
    ],
)
def test_plain_path_data_reads_as_the_strict_reader_reads_it(data: str) -> None:
    points, kinds = from_plain_data(data)
    expected, expected_kinds = from_contours(parse_path(data))
    assert points == pytest.approx(expected)
    assert kinds.tolist() == expected_kinds.tolist()


def test_cutting_keeps_ends_starts_and_the_curve() -> None:
    points, kinds = from_plain_data("M0 0c0 8 10 8 10 0ZM20 0c0 8 10 8 10 0")
    finer, marks = cut(points, kinds, 1.0)
    assert (marks == MOVE).sum() == 2
    assert (marks == CURVE).sum() > 10
    assert finer[0] == pytest.approx(points[0])
    assert finer[-1] == pytest.approx(points[-1])
    middle = finer[np.argmax(finer[: len(finer) // 2, 1])]
    assert middle[1] == pytest.approx(6.0, abs=0.05), "the top of this cubic lies at three quarters of its controls"


@pytest.mark.parametrize("name", ["segment-axial", "segment-lateral"])
def test_a_shipped_drawing_is_read_whole(name: str) -> None:
    found = drawing(name)
    assert len({group.name for group in found.groups}) == len(found.groups)
    for group in found.groups:
        assert group.paths[-1].last == len(group.points) == len(group.kinds)
        assert np.isfinite(group.points).all()
        assert all(group.kinds[path.first] == MOVE for path in group.paths)
        for path in group.paths:
            for paint in (path.paint.fill, path.paint.stroke):
                assert not paint.startswith("url(") or paint[5:-1] in found.gradients


def test_parts_of_a_group_hold_all_of_it() -> None:
    group = drawing("segment-axial").group("root.L5")
    labels = ["left" if index % 2 else "right" for index in range(len(group.paths))]
    parts = split(group, labels)
    assert [part.name for part in parts] == ["root.L5@right", "root.L5@left"]
    assert sum(len(part.points) for part in parts) == len(group.points)
    assert sum(len(part.paths) for part in parts) == len(group.paths)


def test_a_refined_group_has_the_same_paths_and_box() -> None:
    group = drawing("segment-axial").group("dura.sac")
    finer = refined(group, 0.5)
    assert [path.paint for path in finer.paths] == [path.paint for path in group.paths]
    assert finer.points.max(axis=0) == pytest.approx(group.points.max(axis=0), abs=0.3)
    with pytest.raises(KeyError):
        drawing("segment-axial").group("no.such")
