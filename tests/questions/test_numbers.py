"""Numbers as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.questions.numeric import NumberError, number_text, parse_number, with_unit


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.5", 4.5),
        ("4,5", 4.5),
        (" 4,5 cm ", 4.5),
        ("−3", -3.0),
        ("-3", -3.0),
        ("+7", 7.0),
        ("1 234,5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567.0),
        ("1.234.567", 1234567.0),
        ("1\u00a0234", 1234.0),
        ("1’234", 1234.0),
        (".5", 0.5),
        ("5,", 5.0),
        ("2e3", 2000.0),
    ],
)
def test_reads(text: str, value: float) -> None:
    assert parse_number(text, "cm") == value


@pytest.mark.parametrize(
    "text", ["", "  ", "cm", "abc", "1,2,3", "1.2.3", "4-5", "1_000", "nan", "inf", "1e999", "0x10", "1,23.4,5"]
)
def test_refuses_with_a_sentence(text: str) -> None:
    with pytest.raises(NumberError, match=r"\.$"):
        parse_number(text, "cm")


@given(st.floats(min_value=-1e6, max_value=1e6).map(lambda value: round(value, 3)))
def test_what_is_shown_can_be_typed(value: float) -> None:
    assert parse_number(number_text(value)) == pytest.approx(value, rel=1e-9, abs=1e-9)
    assert parse_number(f"{value:.3f}".replace(".", ",")) == value


@given(st.text(max_size=12))
def test_any_text_gives_a_number_or_a_sentence(text: str) -> None:
    try:
        assert isinstance(parse_number(text), float)
    except NumberError as error:
        assert str(error)


def test_units() -> None:
    assert with_unit(90.0, "°") == "90°"
    assert with_unit(5.0, "%") == "5 %"
    assert with_unit(-0.5, "cm") == "−0.5 cm"
    assert with_unit(3.0, "") == "3"
