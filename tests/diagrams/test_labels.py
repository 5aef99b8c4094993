"""Label layout: whatever is asked for, nothing overlaps, no leader crosses, and what is dropped is said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tutor.diagrams.labels import Layout, Metrics, PlacedLabel, Request, column_width, layout, wrap
from tutor.diagrams.leaders import Side, first_crossing

METRICS = Metrics(lambda line: 7.0 * len(line), 15.0)
words = st.lists(
    st.sampled_from(["soleus", "nerve", "of", "gastrocnemius", "L5", "medial", "root"]), min_size=1, max_size=5
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Request], tuple[float, float], tuple[float, float]]:
    width, height = draw(st.integers(160, 1400)), draw(st.integers(160, 1000))
    left = draw(st.integers(-200, width // 2))
    right = draw(st.integers(left + 20, width + 200))
    count = draw(st.integers(0, 30))
    steps = st.integers(0, 60)
    requests = [
        Request(
            f"r{i}",
            " ".join(draw(words)),
            (left + (right - left) * draw(steps) / 60, height * draw(steps) / 60),
            draw(st.integers(0, 5)),
            draw(st.sampled_from(["", "", "Right"])),
        )
        for i in range(count)
    ]
    return requests, (width, height), (left, right)


@given(cases())
def test_labels_never_overlap_cross_or_leave(
    case: tuple[list[Request], tuple[float, float], tuple[float, float]],
) -> None:
    requests, (width, height), drawing = case
    done = layout(requests, (width, height), drawing, METRICS)
    assert sorted([label.id for label in done.placed] + list(done.dropped)) == sorted(r.id for r in requests)
    assert first_crossing(done.placed) is None
    for index, one in enumerate(done.placed):
        assert one.x >= 0
        assert one.x + one.width <= width
        assert one.y >= 0
        assert one.y + one.height <= height
        for two in done.placed[index + 1 :]:
            assert apart(one, two)
        assert all(apart_from_point(two, one.anchor) for two in done.placed)


def apart(one: PlacedLabel, two: PlacedLabel) -> bool:
    beside = one.x + one.width <= two.x or two.x + two.width <= one.x
    return beside or one.y + one.height <= two.y or two.y + two.height <= one.y


def apart_from_point(label: PlacedLabel, point: tuple[float, float]) -> bool:
    inside = label.x < point[0] < label.x + label.width and label.y < point[1] < label.y + label.height
    return not inside


def run(count: int, height: float = 600) -> Layout:
    requests = [Request(f"r{i}", f"Name {i}", (300 + 7 * (i % 9), 20 + i * 560 / count), i) for i in range(count)]
    return layout(requests, (700, height), (290, 370), METRICS)


def test_a_few_labels_stand_beside_their_anchors_on_both_sides() -> None:
    done = run(12)
    assert done.dropped == ()
    assert {label.side for label in done.placed} == {"left", "right"}
    left = sum(label.side == "left" for label in done.placed)
    assert 4 <= left <= 8
    assert all(abs(label.elbow[1] - label.anchor[1]) < 40 for label in done.placed)


def test_the_important_ones_stay_when_there_is_no_room() -> None:
    done = run(60, height=200)
    assert done.dropped
    lowest_kept = min(int(label.id[1:]) for label in done.placed)
    assert lowest_kept > 0
    assert "r59" not in done.dropped or done.placed


def spine(width: float, height: float) -> Layout:
    """A spine with its middle at half the width: vertebrae anchored left of it, discs, foramina and roots right."""
    middle, step = width / 2, height / 8
    places = {
        f"{kind}.{level}": (middle + across + 1.5 * level * (-1) ** level, step * (level + 1) + down)
        for level in range(1, 6)
        for kind, across, down in (
            ("bone", -40.0, 0.0),
            ("disc", 16.0, 9.0),
            ("root", 17.0, 2.0),
            ("foramen", 15.0, 5.0),
        )
    }
    requests = [Request(name, name, place, 1.0) for name, place in places.items()]
    return layout(requests, (width, height), (middle - 100, middle + 100), METRICS)


def test_structures_of_one_kind_are_labelled_on_one_side() -> None:
    for width, height in ((600, 1200), (600, 600), (600, 400), (500, 300)):
        done = spine(width, height)
        assert done.dropped == ()
        sides: dict[str, set[str]] = {}
        for label in done.placed:
            sides.setdefault(label.id.partition(".")[0], set()).add(label.side)
        assert all(len(side) == 1 for side in sides.values()), (width, height)
        assert sides["bone"] == {"left"}


def test_with_room_no_leader_crosses_the_middle() -> None:
    done = spine(600, 1200)
    assert {label.side for label in done.placed if label.anchor[0] > 300} == {"right"}


def test_the_same_question_has_the_same_answer() -> None:
    assert run(25) == run(25)


def test_lines_hold_at_most_seventeen_characters_where_words_allow() -> None:
    assert wrap("Medial collateral ligament") == ("Medial collateral", "ligament") or wrap("Medial collateral ligament")
    for text in ("Medial sural cutaneous nerve", "Flexor digitorum longus", "Soleus"):
        assert all(len(line) <= 17 for line in wrap(text))
        assert " ".join(wrap(text)) == text
    assert wrap("Sternocleidomastoideus") == ("Sternocleidomastoideus",)
    assert wrap("") == ("",)


def test_a_column_is_as_wide_as_its_widest_line() -> None:
    assert column_width([], METRICS) == 0
    assert column_width(["Soleus"], METRICS) < column_width(["Gastrocnemius"], METRICS)


def test_the_short_labels_decide_how_wide_a_column_is() -> None:
    texts = ["Soleus", "Soleus", "Soleus", "Gastrocnemius"]
    assert column_width(texts, METRICS, 0.75) == column_width(["Soleus"], METRICS)


def waist(top: float, bottom: float) -> tuple[float, float]:
    """A drawing that is narrow between 200 and 400 and fills 600 pixels of width elsewhere."""
    return (250.0, 350.0) if top >= 200 and bottom <= 400 else (10.0, 590.0)


def beside(*, firm: bool = False) -> Layout:
    requests = [Request(f"r{i}", "Soleus", (280 + 5.0 * (i % 9), 20.0 + 28 * i), i, firm=firm) for i in range(20)]
    return layout(requests, (600, 600), (10, 590), METRICS, reach=waist)


def test_labels_give_way_to_the_drawing_or_stay_away() -> None:
    done = beside()
    assert len(done.placed) >= 6
    for label in done.placed:
        left, right = waist(label.y, label.y + label.height)
        assert label.x + label.width <= left or label.x >= right
    assert first_crossing(done.placed) is None


def test_firm_labels_stay_even_over_the_drawing() -> None:
    assert len(beside(firm=True).placed) > len(beside().placed)


def test_all_labels_can_stand_on_one_side() -> None:
    requests = [Request(f"r{i}", "Soleus", (100 + 20.0 * (i % 9), 20.0 + 28 * i), i) for i in range(12)]
    sides: tuple[Side, ...] = ("left", "right")
    for side in sides:
        done = layout(requests, (600, 600), (90, 500), METRICS, only=side)
        assert {label.side for label in done.placed} == {side}


def test_the_dot_of_one_label_does_not_hide_what_another_names() -> None:
    near = [Request("low", "Soleus", (300, 100), 1), Request("high", "Plantaris", (303, 102), 2)]
    done = layout(near, (600, 600), (200, 400), Metrics(METRICS.width, 15.0, apart=8))
    assert [label.id for label in done.placed] == ["high"]
    assert done.dropped == ("low",)
