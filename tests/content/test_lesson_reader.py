"""A lesson file: what it becomes, and every way in which it can be wrong, with the exact sentence for the author."""

from __future__ import annotations

import pytest

from tests.content.lesson_samples import BODY, CHECK, EVIDENCE, FIGURE, FRONT, LESSON, NOTE
from tutor.content.lesson_reader import read_lesson
from tutor.content.problems import Problem
from tutor.content.reading import Use
from tutor.learning.lesson import Check, Evidence, Figure, Heading, Note, Objective, Prose
from tutor.questions.base import FigureRef


def problems_of(text: str) -> list[str]:
    problems: list[Problem] = []
    assert read_lesson(text, "lesson.md", problems) is None
    return [str(problem).removeprefix("lesson.md:") for problem in problems]


def test_a_good_lesson() -> None:
    problems: list[Problem] = []
    uses: list[Use] = []
    lesson = read_lesson(LESSON, "lesson.md", problems, number=7, shorts={"chiu2015": "Chiu 2015"}, uses=uses)
    assert problems == []
    assert lesson is not None
    assert (lesson.id, lesson.number, lesson.minutes) == ("small", 7, 5)
    assert lesson.objectives[0] == Objective("one", "Say one.")
    assert lesson.reviewed_by == "not yet reviewed"
    assert lesson.words == 13
    assert lesson.blocks == (
        Heading(2, "First words", "first-words"),
        Prose(
            '<p>The <a href="body:tendon.achilles">tendon</a> is strong\u00a0'
            '<sup><a href="cite:chiu2015">Chiu 2015</a></sup>.</p>',
            "The tendon is strong [Chiu 2015].",
        ),
        Figure(FigureRef("leg", ("tendon.achilles",), ("all",), (), "The calf from behind.")),
        Check(("small.q01",)),
        Evidence(
            "contested", Prose("<p>It <strong>may</strong> be so.</p>", "It may be so."), ("chiu2015",), ("S1-15",)
        ),
        Note("redflag", "Act at once", Prose("<p>Go to hospital.</p>", "Go to hospital.")),
    )
    assert uses == [
        Use("structure", "tendon.achilles", 15, 14),
        Use("reference", "chiu2015", 15, 47),
        Use("diagram", "leg", 18, 10, "figure.diagram"),
        Use("structure", "tendon.achilles", 19, 13, "figure.highlight[0]", "leg"),
        Use("question", "small.q01", 23, 13, "check.questions[0]"),
        Use("reference", "chiu2015", 27, 11, "evidence.sources[0]"),
    ]


def test_line_ends_and_byte_order_mark_make_no_difference() -> None:
    problems: list[Problem] = []
    plain = read_lesson(LESSON, "l", problems)
    assert read_lesson("\ufeff" + LESSON.replace("\n", "\r\n"), "l", problems) == plain
    assert problems == []


def test_repeated_headings_get_their_own_anchors() -> None:
    text = FRONT + FIGURE + "## Again\n\n## Again 2\n\n## Again\n\n## Again\n"
    lesson = read_lesson(text, "lesson.md", [])
    assert lesson is not None
    anchors = [block.anchor for block in lesson.blocks if isinstance(block, Heading)]
    assert anchors[0] == "again"
    assert len(set(anchors)) == 4


def test_a_figure_may_leave_layers_out() -> None:
    text = FRONT + FIGURE.replace("alt:", "hidden: [superficial, vessels]\nalt:")
    lesson = read_lesson(text, "lesson.md", [])
    assert lesson is not None
    (block,) = lesson.blocks
    assert isinstance(block, Figure)
    assert block.ref.hidden == ("superficial", "vessels")


def test_labels_may_be_a_word_or_a_list() -> None:
    for written, labels in (("none", ("none",)), ("[bone.femur]", ("bone.femur",)), ("[all]", ("all",))):
        lesson = read_lesson(FRONT + FIGURE.replace("alt:", f"labels: {written}\nalt:"), "lesson.md", [])
        assert lesson is not None
        (block,) = lesson.blocks
        assert isinstance(block, Figure)
        assert block.ref.labels == labels


def test_a_long_lesson_is_a_warning() -> None:
    problems: list[Problem] = []
    assert read_lesson(FRONT + FIGURE + "\n\n".join(["word " * 500] * 6), "lesson.md", problems) is not None
    (problem,) = problems
    assert str(problem) == (
        "lesson.md:12:1: warning: 3000 words; more than 1800 are not read in one sitting, split the lesson"
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: small", "id: Small One", "2:5: id: must be lower-case words joined by hyphens, like disc-to-heel"),
        ("minutes: 5", "minuets: 5", "5:1: minuets: unknown field, did you mean minutes?"),
        ("minutes: 5", "minutes: five", "5:10: minutes: must be a whole number, found the text 'five'"),
        ("minutes: 5", "minutes: 500", "5:10: minutes: must be from 1 to 180, found 500"),
        ("title: A small lesson", "title: ''", "3:8: title: must not be empty"),
        ("title: A small", f"title: {'a' * 101}", "3:8: title: must be at most 100 characters, found 108"),
        ("  - {id: two, text: Say two.}\n", "", "7:3: objectives: must be 3 to 5 objectives, found 2"),
        ("{id: two,", "{id: one,", "8:10: objectives[1].id: the id one is used twice"),
        ("{id: two,", "{id: Two,", "8:10: objectives[1].id: must be lower-case words joined by hyphens, like s1-route"),
        ("text: Say two.", "text: ''", "8:21: objectives[1].text: must not be empty"),
        ("[One thing]", "[]", "10:12: takeaways: must be 1 to 12 lines, found 0"),
        ("minutes: 5", "minutes: 5\nreviewed_on: soon", "6:14: reviewed_on: must be a date like 2026-05-31"),
        ("minutes: 5", "minutes: 5\nminutes: 6", "6:1: minutes: duplicate key, first on line 5"),
        ("minutes: 5", "minutes: &a 5", "5:10: minutes: anchors (&a) are not allowed"),
        ("minutes: 5", "minutes: !!int 5", "5:10: minutes: tags (tag:yaml.org,2002:int) are not allowed"),
        ("strong", "st\u202erong", "15:41: character U+202E is not allowed, remove it"),
        ("strong", "st\x07rong", "15:41: character U+0007 is not allowed, remove it"),
        (FIGURE, "", "12:1: a lesson needs at least one :::figure"),
        ("diagram: leg", "diagrm: leg", "18:1: figure.diagrm: unknown field, did you mean diagram?"),
        ("diagram: leg\n", "", "18:1: figure: missing field diagram"),
        ("alt: The calf from behind.", "alt: ''", "20:6: figure.alt: must say in words what the picture shows"),
        ("alt: The", "labels: some\nalt: The", "20:9: figure.labels: must be all, none or a list [ … ]"),
        ("alt: The", "hidden: [depp]\nalt: The", "20:10: figure.hidden[0]: unknown layer depp (known: skin, bone,"),
        (
            "strength: contested",
            "strength: contestd",
            "26:11: evidence.strength: must be one of established | supported",
        ),
        ("sources: [chiu2015]", "sources: []", "27:10: evidence.sources: must name at least one reference"),
        ("sources: [chiu2015]", "sources: [a, a]", "27:14: evidence.sources[1]: a is listed twice"),
        ("[S1-15]", "[S1-5]", "28:10: evidence.claims[0]: must look like S1-04"),
        ("---\nIt **may** be so.\n", "", "25:1: evidence needs a line --- between its fields and its text"),
        ("It **may** be so.\n", "", "25:1: evidence has no text"),
        ("questions: [small.q01]", "questions: []", "23:12: check.questions: must name at least one question"),
        (CHECK, ":::check\n:::\n", "22:1: check: check has no fields; write them on the lines below"),
        (
            CHECK,
            ":::check Now\nquestions: [a]\n:::\n",
            "22:10: check takes no title, remove it or use the field caption",
        ),
        (
            ":::redflag Act at once",
            ":::redflag",
            "32:1: redflag needs a title on this line: :::redflag What it is about",
        ),
        ("Go to hospital.\n", "", "32:1: redflag has no text"),
        (":::redflag", ":::redflg", "32:4: unknown box redflg, did you mean redflag?"),
        (":::redflag", ":::xyz", "32:4: unknown box xyz (known: figure, check, sim, evidence, clinic, redflag, tip)"),
        (":::redflag", " :::redflag", "32:1: ::: must stand at the start of the line, remove the spaces"),
        (":::redflag", "::::redflag", "32:1: a box is fenced by three colons, found 4"),
        ("Go to hospital.\n:::", "Go to hospital.", "32:1: this box is never closed; end it with a line :::"),
        (CHECK, CHECK.removesuffix(":::\n"), "22:1: this box is not closed before line 24; end it by :::"),
        (BODY, BODY + ":::\n", "17:1: this ::: closes nothing; a box opens with :::figure, :::check, …"),
        ("alt: The", "---\nalt: The", "20:1: figure has fields only, no text after ---"),
        ("Go to", "## Go to", "33:1: a heading cannot stand in a box, list or quotation"),
        ("It **may**", "It <b>may</b>", "30:4: raw HTML is not allowed (<b>)"),
        ("---\nid", "id", "1:1: a lesson starts with a line ---, its fields (id, title, …) and a second line ---"),
        (LESSON, "---\nid: small\n", "1:1: the fields opened here are not closed by a line ---"),
        (LESSON, "", "1:1: a lesson starts with a line ---"),
        (NOTE, "x" * 200_000, "1:1: larger than 200 KB (200"),
    ],
)
def test_every_fault_is_placed_and_explained(old: str, new: str, expected: str) -> None:
    assert old in LESSON
    found = problems_of(LESSON.replace(old, new, 1))
    assert [message for message in found if message.startswith(expected)], found


def test_all_faults_at_once() -> None:
    text = LESSON.replace("minutes: 5", "minutes: no").replace("diagram: leg", "diagram: 5").replace("It **", "<i> **")
    assert [message.split(":")[0] for message in problems_of(text)] == ["5", "18", "30"]


def test_two_boxes_without_an_end_are_both_told() -> None:
    text = FRONT + FIGURE.removesuffix(":::\n") + EVIDENCE.removesuffix(":::\n") + NOTE
    assert [line.split(": ")[1] for line in problems_of(text)] == [
        "this box is not closed before line 16; end it by :::",
        "this box is not closed before line 22; end it by :::",
    ]
