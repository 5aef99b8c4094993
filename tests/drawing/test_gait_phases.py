"""The strip of gait phases: all in order, feet on the floor, angles of the curves, muscles red when they are on."""

from __future__ import annotations

import math
import re
from functools import cache

import pytest

from assets.drawing.gait_phases import CELL, COLUMNS, FLOOR, place_of, stand
from assets.drawing.gait_phases_figure import HOME, ON_FROM, SCALE
from assets.drawing.gait_phases_marks import BAR
from assets.drawing.gait_phases_plan import FOOT_OFF, ON, PHASES, ROCKERS, Span, curve, pose_at, share_on
from tests.atlas.shipped import atlas
from tests.drawing.test_diagrams import diagram, text
from tutor.diagrams.figure import Side

every_phase = pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.id)
STANCE = [phase for phase in PHASES if phase.stop <= FOOT_OFF]
SWING = [phase for phase in PHASES if phase.start >= FOOT_OFF]


@cache
def groups() -> dict[str, list[str]]:
    """Structure → the SVG of each of its groups, in paint order."""
    found: dict[str, list[str]] = {}
    for match in re.finditer(r'<g (?:id|data-of)="([^"]+)"[^>]*>(.*?)</g>', text("gait-phases"), re.DOTALL):
        found.setdefault(match[1], []).append(match[2])
    return found


def test_the_cycle_is_divided_without_a_gap() -> None:
    ends = [phase.stop for phase in PHASES]
    assert [phase.start for phase in PHASES] == [0, *ends[:-1]]
    assert ends[-1] == 100
    assert [rocker.stop for rocker in ROCKERS] == [12, 31, 50, FOOT_OFF]


def test_phases_and_rockers_are_there_in_reading_order() -> None:
    parts = diagram("gait-phases").parts
    spots = [parts[phase.id].anchor for phase in PHASES]
    rows = [spots[:COLUMNS], spots[COLUMNS:]]
    for row in rows:
        assert [x for x, _ in row] == sorted(x for x, _ in row)
    assert max(y for _, y in rows[0]) < min(y for _, y in rows[1])
    places = [parts[rocker.id].anchor for rocker in ROCKERS]
    assert places[:3] == sorted(places[:3])
    assert places[3][1] > CELL[1]


@every_phase
def test_each_phase_stands_in_its_cell(phase: Span) -> None:
    index = PHASES.index(phase)
    left, _, right, _ = diagram("gait-phases").parts[phase.id].box
    assert CELL[0] * (index % COLUMNS) <= left < right <= CELL[0] * (index % COLUMNS + 1)


@every_phase
def test_angles_are_those_of_the_curves(phase: Span) -> None:
    joints = stand(phase).joints
    sides: tuple[tuple[Side, float], ...] = (("right", phase.middle), ("left", phase.middle + 50))
    for side, percent in sides:
        tilt = curve("pelvis_tilt", percent if side == "right" else phase.middle)
        (hx, hy), (kx, ky), (ax, ay) = (joints[f"{side}.{name}"] for name in ("hip", "knee", "ankle"))
        thigh = math.degrees(math.atan2(kx - hx, hy - ky))
        shank = math.degrees(math.atan2(ax - kx, ky - ay))
        assert thigh + tilt == pytest.approx(curve("hip_flexion", percent), abs=2)
        slack = 2 if side == "right" else 4  # the left foot is brought to the floor by its knee
        assert thigh - shank == pytest.approx(curve("knee_flexion", percent), abs=slack)
        ankle = pose_at(phase.middle).leg(side).ankle_dorsiflexion
        assert ankle == pytest.approx(curve("ankle_dorsiflexion", percent), abs=slack + 0.5)


@pytest.mark.parametrize("phase", STANCE, ids=lambda phase: phase.id)
def test_the_standing_foot_is_on_the_floor(phase: Span) -> None:
    figure = stand(phase)
    assert figure.contacts["right"].lowest == pytest.approx(0, abs=1e-6)
    loaded = (phase.middle + 50) % 100 < FOOT_OFF
    assert (figure.contacts["left"].lowest < 2) is loaded
    assert figure.contacts["left"].lowest > -0.01


@pytest.mark.parametrize("phase", SWING, ids=lambda phase: phase.id)
def test_the_swinging_foot_clears_the_floor(phase: Span) -> None:
    contacts = stand(phase).contacts
    assert contacts["left"].lowest == pytest.approx(0, abs=1e-6)
    assert 8 < contacts["right"].lowest < 60


@every_phase
def test_the_drawing_puts_the_floor_where_the_feet_are(phase: Span) -> None:
    index = PHASES.index(phase)
    figure = stand(phase)
    place, _ = place_of(index, figure)
    floor = CELL[1] * (index // COLUMNS) + FLOOR
    assert place((0.0, 0.0))[1] == floor
    skin = diagram("gait-phases").parts[phase.id].pieces[0].polygons[0]
    lowest = max(y for _, y in skin)
    lift = SCALE * figure.contacts["right"].lowest
    assert floor - lowest == pytest.approx(lift, abs=2 * SCALE)


def test_a_step_is_as_long_as_in_the_adults_of_the_curves() -> None:
    contacts = stand(PHASES[0]).contacts
    assert contacts["right"].heel[0] - contacts["left"].heel[0] == pytest.approx(650, abs=60)


@pytest.mark.parametrize("rocker", ROCKERS, ids=lambda rocker: rocker.id)
def test_a_rocker_turns_about_its_own_place(rocker: Span) -> None:
    phase = next(p for p in PHASES if rocker.start <= p.middle < rocker.stop)
    figure = stand(phase)
    place, _ = place_of(PHASES.index(phase), figure)
    x, y = diagram("gait-phases").parts[rocker.id].anchor
    contacts = figure.contacts["right"]
    wanted = {
        "rocker.heel": contacts.heel,
        "rocker.ankle": figure.joints["right.ankle"],
        "rocker.forefoot": contacts.forefoot,
        "rocker.toe": contacts.toe,
    }[rocker.id]
    px, py = place(wanted)
    assert math.hypot(x - px, y - py) < 45 * SCALE


@every_phase
def test_the_bar_shows_the_part_of_the_cycle(phase: Span) -> None:
    bar = diagram("gait-phases").parts[phase.id].pieces[0].polygons[-1]
    width = max(x for x, _ in bar) - min(x for x, _ in bar)
    assert width == pytest.approx(BAR[0] * (phase.stop - phase.start) / 100, abs=0.15)


def test_muscles_are_red_in_the_phases_in_which_they_are_on() -> None:
    for muscle in ON:
        painted = groups()[muscle]
        assert len(painted) == len(PHASES)
        red = ["outline muscle-base" in svg for svg in painted]
        assert red == [share_on(muscle, phase) >= ON_FROM for phase in PHASES], muscle


@pytest.mark.parametrize(
    ("muscle", "on"),
    [
        ("muscle.tibialis-anterior", "IC LR PSw ISw MSw TSw"),
        ("muscle.soleus", "LR MSt TSt"),
        ("muscle.gastrocnemius", "MSt TSt"),
        ("muscle.gluteus-medius", "IC LR MSt"),
        ("muscle.gluteus-maximus", "IC LR"),
        ("muscle.vastus-lateralis", "IC LR MSt TSw"),
        ("muscle.hamstrings", "IC LR TSw"),
        ("muscle.rectus-femoris", ""),
    ],
)
def test_what_the_student_learns(muscle: str, on: str) -> None:
    short = ("IC", "LR", "MSt", "TSt", "PSw", "ISw", "MSw", "TSw")
    found = [name for name, phase in zip(short, PHASES, strict=True) if share_on(muscle, phase) >= ON_FROM]
    assert " ".join(found) == on


def test_the_atlas_says_what_the_drawing_shows() -> None:
    shown = {(muscle, phase.id) for muscle in ON for phase in PHASES if share_on(muscle, phase) >= ON_FROM}
    shown |= {(r.id, phase.id) for r in ROCKERS for phase in PHASES if r.start <= phase.middle < r.stop}
    assert {(said.subject, said.object) for said in atlas().relations if said.verb == "works in"} == shown


def test_labels_of_muscles_point_at_a_phase_in_which_they_are_on() -> None:
    by_id = {phase.id: phase for phase in PHASES}
    for muscle in ON:
        assert share_on(muscle, by_id[HOME[muscle]]) >= ON_FROM, muscle
