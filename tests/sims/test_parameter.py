"""A parameter takes what it says and refuses the rest in one sentence."""

from __future__ import annotations

import pytest

from tutor.sims.parameter import Parameter, ParameterError, Value, read_all

STRENGTH = Parameter(name="calf_strength", label="Calf strength", low=0, high=1, start=1.0, step=0.05)
SIDE = Parameter(name="side", label="Side", choices=("left", "right"), start="right")


def test_given_values_replace_the_starts() -> None:
    assert read_all((STRENGTH, SIDE), {"calf_strength": "0.3"}) == {"calf_strength": 0.3, "side": "right"}


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("calf_strength", "weak", "calf_strength: 'weak' is not a number; give one from 0 to 1"),
        ("calf_strength", "nan", "calf_strength: 'nan' is not a number; give one from 0 to 1"),
        ("calf_strength", 1.2, "calf_strength: 1.2 is out of range; give a number from 0 to 1"),
        ("side", "up", "side: 'up' is not known; choose left, right"),
        ("calf_strenght", 1.0, "calf_strenght: no such parameter; did you mean calf_strength?"),
    ],
)
def test_a_bad_value_is_refused_in_one_sentence(name: str, value: Value, sentence: str) -> None:
    with pytest.raises(ParameterError) as refused:
        read_all((STRENGTH, SIDE), {name: value})
    assert str(refused.value) == sentence
