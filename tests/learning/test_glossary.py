"""Where a lesson uses a word of the glossary for the first time."""

from __future__ import annotations

import pytest

from tutor.learning.glossary import Term, TermMarker


def term(key: str, name: str, *also: str, mark: bool = True) -> Term:
    return Term(id=key, name=name, description="x", sources=("a",), lessons=("b",), also=also, mark=mark)


TERMS = (
    term("stenosis", "Stenosis"),
    term("lumbar", "Lumbar stenosis"),
    term("fair", "FAIR test", "FAIR"),
    term("raise", "Heel raise", "heel raises"),
    term("odds", "Odds", mark=False),
    term("lr", "Likelihood ratio", "LR+"),
    term("and", "Rest & <rise>"),
)


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<p>A stenosis.</p>", '<p>A <a href="term:stenosis">stenosis</a>.</p>'),
        ("<p>Lumbar stenosis</p>", '<p><a href="term:lumbar">Lumbar stenosis</a></p>'),
        ("<p>Lumbar\nstenosis</p>", '<p><a href="term:lumbar">Lumbar\nstenosis</a></p>'),
        ("<p>Stenosis, stenosis</p>", '<p><a href="term:stenosis">Stenosis</a>, stenosis</p>'),
        ("<p>It is fair.</p>", "<p>It is fair.</p>"),
        ("<p>FAIR and LR+ 3</p>", '<p><a href="term:fair">FAIR</a> and <a href="term:lr">LR+</a> 3</p>'),
        ("<p>heel raises</p>", '<p><a href="term:raise">heel raises</a></p>'),
        ("<p>Likelihood ratios</p>", '<p><a href="term:lr">Likelihood ratios</a></p>'),
        ("<p>odds</p>", "<p>odds</p>"),
        ("<p>a post-stenosis state</p>", "<p>a post-stenosis state</p>"),
        ('<p><a href="body:x">stenosis</a></p>', '<p><a href="body:x">stenosis</a></p>'),
        ("<p><sup>stenosis</sup></p>", "<p><sup>stenosis</sup></p>"),
        (
            "<table><tr><th>stenosis</th><td>stenosis</td></tr></table>",
            '<table><tr><th>stenosis</th><td><a href="term:stenosis">stenosis</a></td></tr></table>',
        ),
        ("<p><em>stenosis</em></p>", '<p><em><a href="term:stenosis">stenosis</a></em></p>'),
        ('<p><a href="term:stenosis">narrow</a> stenosis</p>', '<p><a href="term:stenosis">narrow</a> stenosis</p>'),
        ("<p>rest &amp; &lt;rise&gt; now</p>", '<p><a href="term:and">rest &amp; &lt;rise&gt;</a> now</p>'),
    ],
)
def test_whole_words_outside_links_are_marked_once(html: str, marked: str) -> None:
    assert TermMarker(TERMS).mark(html) == marked


def test_what_one_block_marked_the_next_leaves_alone() -> None:
    marker = TermMarker(TERMS)
    assert "term:stenosis" in marker.mark("<p>stenosis</p>")
    assert marker.mark("<p>stenosis</p>") == "<p>stenosis</p>"


def test_without_terms_nothing_changes() -> None:
    assert TermMarker(()).mark("<p>stenosis</p>") == "<p>stenosis</p>"
