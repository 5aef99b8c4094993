"""Lesson text: the HTML that is made, everything that is refused, and the place that each refusal names."""

from __future__ import annotations

import re
import time

import pytest

from tutor.content.markdown import read_markdown, read_prose
from tutor.content.problems import Problem
from tutor.content.reading import Reading, Use
from tutor.learning.lesson import Heading, Prose

ALLOWED = re.compile(
    r"</?(p|ul|ol|li|strong|em|code|blockquote|table|thead|tbody|tr|th|td|sup)>|<br>|"
    r'<a href="(body|cite):[A-Za-z0-9.-]+">|</a>'
)


def read(text: str) -> tuple[list[Heading | Prose], Reading]:
    reading = Reading("l.md", [], shorts={"chiu2015": "Chiu 2015", "oneill2019": "O'Neill & Co <2019>"})
    return read_markdown(text, reading, 10), reading


def html_of(text: str) -> str:
    blocks, reading = read(text)
    assert reading.problems == []
    (block,) = blocks
    assert isinstance(block, Prose)
    assert "<" not in ALLOWED.sub("", block.html)
    return block.html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One *two* **three** `four`", "<p>One <em>two</em> <strong>three</strong> <code>four</code></p>"),
        ("One\ntwo  \nthree", "<p>One\ntwo<br>three</p>"),
        ("p < 0.05 & x", "<p>p &lt; 0.05 &amp; x</p>"),
        ('"quoted" &copy; \\*', "<p>&quot;quoted&quot; © *</p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n\n   b\n2. c", "<ol><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>"),
        ("> said", "<blockquote><p>said</p></blockquote>"),
        (
            "| A | B |\n|---|:-:|\n| 1 | *2* |",
            "<table><thead><tr><th>A</th><th>B</th></tr></thead>"
            "<tbody><tr><td>1</td><td><em>2</em></td></tr></tbody></table>",
        ),
        ("[soleus](body:muscle.soleus)", '<p><a href="body:muscle.soleus">soleus</a></p>'),
        ("[as shown](cite:chiu2015)", '<p><a href="cite:chiu2015">as shown</a></p>'),
        ("so [@chiu2015].", '<p>so\u00a0<sup><a href="cite:chiu2015">Chiu 2015</a></sup>.</p>'),
        (
            "so\n[@chiu2015; @oneill2019]",
            '<p>so\u00a0<sup><a href="cite:chiu2015">Chiu 2015</a>; '
            '<a href="cite:oneill2019">O&#x27;Neill &amp; Co &lt;2019&gt;</a></sup></p>',
        ),
    ],
)
def test_what_is_made(text: str, html: str) -> None:
    assert html_of(text) == html


def test_headings_part_the_prose_and_plain_text_follows() -> None:
    blocks, reading = read("Before.\n\n## The *disc* & root\n\n- one\n- two [@chiu2015]\n\n### Deeper\n")
    assert reading.problems == []
    assert blocks == [
        Prose("<p>Before.</p>", "Before."),
        Heading(2, "The disc & root", "the-disc-root"),
        Prose(
            '<ul><li>one</li><li>two\u00a0<sup><a href="cite:chiu2015">Chiu 2015</a></sup></li></ul>',
            "one\ntwo [Chiu 2015]",
        ),
        Heading(3, "Deeper", "deeper"),
    ]


def test_uses_are_placed_in_the_file() -> None:
    _, reading = read("Text.\n\nThe [a](body:root.S1) and\n[@chiu2015; @oneill2019] and [b](body:root.S1).")
    assert reading.uses == [
        Use("structure", "root.S1", 12, 9),
        Use("reference", "chiu2015", 13, 2),
        Use("reference", "oneill2019", 13, 13),
        Use("structure", "root.S1", 13, 34),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a <b>c</b>", "10:3: raw HTML is not allowed (<b>); write **bold**, *emphasis*, lists and tables"),
        ("x\n\n<img src=x onerror=y>", "12:1: raw HTML is not allowed (<img src=x onerror=y>); write"),
        ("<!-- hidden -->", "10:1: raw HTML is not allowed (<!--)"),
        ("<style>p {}</style>", "10:1: raw HTML is not allowed (<style>)"),
        ("![alt](a.png)", "10:8: images are not used in lessons; show a drawing with :::figure"),
        ("```\ncode\n```", "10:1: code blocks are not used in lessons"),
        ("a\n\n    code", "12:5: this text is indented like code"),
        ("a\n\n---\n\nb", "12:1: rules (---) are not used"),
        ("a\n---\n", "11:1: rules (---) are not used"),
        ("# Title", "10:1: headings of level 1 are not used, use ##: the lesson's title is the only one above"),
        ("#### Deep", "10:1: headings of level 4 are not used, use ## or ###"),
        ("##", "10:1: a heading needs words"),
        ("> ## Inside", "10:1: a heading cannot stand in a box, list or quotation"),
        ("## See [x](body:skin)", "10:1: a heading holds words only; put links and citations in the text below"),
        ("3. three", "10:1: a numbered list starts at 1, found 3"),
        ("- a\n  - b\n    - c\n      - d\n        - e", "14:9: lists and quotations nest at most 4 deep"),
        ("[](body:skin)", "10:1: a link needs words between [ and ]"),
        ("[x](body:skin 'title')", "10:5: a link has no title, remove the quoted text"),
        ("[x](body:two words)", "10:3: not a link: write [words](body:structure.id), no spaces in the target"),
        ("[@chiu2015 p. 3]", "10:1: [@chiu2015 p. 3] is not a citation: write [@key] or [@key; @other-key]"),
        ("[@Chiu]", "10:1: [@Chiu] is not a citation"),
        ("open [@chiu2015", "10:6: not a citation: write [@key] or [@key; @other-key]"),
        (
            "[words [@chiu2015]](body:skin)",
            "10:19: not a link: write [words](body:structure.id), no spaces in the target, no citation",
        ),
        ("text :::figure", "10:6: ::: must stand at the start of its own line"),
        ("a &#x202e; b", "10:3: an entity stands for a character that is not allowed, remove it"),
        ("a &rlm; b", "10:3: an entity stands for a character that is not allowed, remove it"),
        ("a" * 8_000, "10:1: 8001 characters without an empty line; the limit is 8000"),
    ],
)
def test_what_is_refused(text: str, message: str) -> None:
    _, reading = read(text)
    assert [str(problem) for problem in reading.problems if str(problem).startswith(f"l.md:{message}")], [
        str(problem) for problem in reading.problems
    ]


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "https://example.org/a.png",
        "//server/share",
        "\\\\\\\\server\\\\share",
        "file:///etc/passwd",
        "data:text/html,hello",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#10;script:alert(1)",
        "body:",
        "body:../../x",
        "body:a%20b",
        "body:a&quot;onclick=1",
        "cite:chiu2015#x",
        "muscle.soleus",
        "#anchor",
        "",
    ],
)
def test_only_structures_and_references_are_linked(address: str) -> None:
    blocks, reading = read(f"See [here]({address}) now.")
    (problem,) = reading.problems
    assert "is refused: lessons link to structures (body:muscle.soleus), references (cite:key)" in str(problem)
    found_as_written = address and "&" not in address and "\\" not in address
    assert (problem.line, problem.column) == (10, 12 if found_as_written else 10)
    assert all(isinstance(block, Prose) and "href" not in block.html for block in blocks)


def test_automatic_links_are_refused_too() -> None:
    _, reading = read("<http://example.org>")
    assert "the link 'http://example.org' is refused" in str(reading.problems[0])


def test_headings_in_boxes_are_refused() -> None:
    reading = Reading("l.md", [])
    assert read_prose("## No\n\nText.", reading, 5) == Prose("<p>Text.</p>", "Text.")
    message = "a heading cannot stand in a box, list or quotation"
    assert reading.problems == [Problem("l.md", 5, 1, "", message)]


@pytest.mark.parametrize(
    "piece", ["[", "*a ", "[a](", "![[", "<", "&", "*_", "[@", "`" * 3 + "a", "> ", "- ", "|", "\\"]
)
def test_hostile_repetition_stays_quick(piece: str) -> None:
    started = time.monotonic()
    read((piece * 8_000)[:7_990])
    assert time.monotonic() - started < 2.0
