"""The tool for blind judges: strips tell nothing but movement, and the key stays out of their folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.gait_strips import PATTERNS, main, silent, strip
from tests.sims.walks import walked
from tutor.sims.gait_presets import PRESETS
from tutor.ui.sims.gait_view import weak_groups
from tutor.ui.theme import Theme


def test_a_silent_walk_moves_the_same_and_tells_no_muscle() -> None:
    weak = walked("s1", "left")
    told = silent(weak)
    assert weak_groups(weak) == {"left.calf"}
    assert not weak_groups(told)
    assert told.left.curves is weak.left.curves
    assert not any(np.any(values) for leg in (told.right, told.left) for values in leg.effort.values())


def test_a_strip_shows_eight_instants_and_differs_between_patterns(qtbot: QtBot) -> None:
    theme = Theme("light")
    first, second = strip(theme, walked("s1")), strip(theme, walked("antalgic"))
    assert first.size() == second.size()
    assert first.width() % 8 == 0
    assert first != second


def test_patterns_are_presets() -> None:
    assert {name for name, _ in PATTERNS} <= {one.name for one in PRESETS}
    assert len(PATTERNS) == 16


def test_the_key_may_not_lie_among_the_strips(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path), str(tmp_path / "key.txt")])
    assert "outside of the folder" in capsys.readouterr().err
