"""Lesions hit the roots, nerves and tissues that they should, on the side that they should, and more with severity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.atlas.shipped import atlas
from tutor.clinic.damage import Damage
from tutor.clinic.data import words
from tutor.clinic.data.nerve_sites import SITES as SITES_OF_NERVES
from tutor.clinic.lesion import KINDS, lesion_from, parameters_of
from tutor.clinic.spinal_lesions import Herniation, Stenosis
from tutor.sims.parameter import ParameterError, Value

TRAVERSING = {"L1-L2": "L2", "L2-L3": "L3", "L3-L4": "L4", "L4-L5": "L5", "L5-S1": "S1"}
EXITING = {"L1-L2": "L1", "L2-L3": "L2", "L3-L4": "L3", "L4-L5": "L4", "L5-S1": "L5"}
MAP = [
    *((level, "subarticular", root) for level, root in TRAVERSING.items()),
    *((level, zone, root) for level, root in EXITING.items() for zone in ("foraminal", "extraforaminal")),
]


def worst(damage: Damage) -> str:
    """The root of the affected leg that suffers most."""
    roots = damage.affected.roots
    return max(roots, key=lambda root: roots[root]).removeprefix("root.")


@pytest.mark.parametrize(("level", "zone", "root"), MAP)
def test_a_herniation_meets_the_root_of_the_map(level: str, zone: str, root: str) -> None:
    damage = lesion_from("disc_herniation", {"level": level, "zone": zone}).damage(atlas())
    assert list(damage.affected.roots) == [f"root.{root}"]
    assert damage.other.unhurt


@pytest.mark.parametrize(("level", "root"), TRAVERSING.items())
def test_a_central_herniation_meets_both_sides(level: str, root: str) -> None:
    damage = Herniation(level=level, zone="central", severity=0.5).damage(atlas())
    assert worst(damage) == root
    assert 0 < damage.other.roots[f"root.{root}"] < damage.affected.roots[f"root.{root}"]


@pytest.mark.parametrize("level", ["L4-L5", "L5-S1"])
def test_a_large_central_herniation_reaches_the_sacral_roots(level: str) -> None:
    small = Herniation(level=level, zone="central", severity=0.45).damage(atlas()).affected.roots
    large = Herniation(level=level, zone="central", severity=1.0).damage(atlas()).affected.roots
    assert small["root.S3"] == 0
    assert large["root.S3"] > 0.8


@pytest.mark.parametrize("entry", atlas().herniation.entries, ids=lambda entry: f"{entry.disc} {entry.zone}")
def test_every_entry_of_the_atlas_is_followed(entry: object) -> None:
    disc, zone, roots = (getattr(entry, name) for name in ("disc", "zone", "roots"))
    damage = Herniation(level=disc.removeprefix("disc."), zone=zone).damage(atlas())
    assert set(damage.affected.roots) >= set(roots) - {"root.S2", "root.S3", "root.S4"}
    assert damage.other.unhurt == (getattr(entry, "sides", "") == "one")


@pytest.mark.parametrize(("migration", "also"), [("none", set()), ("cranial", {"root.L4"}), ("caudal", {"root.S1"})])
def test_a_fragment_that_moved_breaks_the_rule(migration: str, also: set[str]) -> None:
    damage = Herniation(level="L4-L5", migration=migration).damage(atlas())
    assert set(damage.affected.roots) == {"root.L5", *also}
    assert worst(damage) == "L5"


def test_a_very_large_fragment_meets_a_second_root() -> None:
    roots = Herniation(level="L4-L5", severity=1.0, type="sequestration").damage(atlas()).affected.roots
    assert set(roots) == {"root.L5", "root.S1"}
    assert 0 < roots["root.S1"] < roots["root.L5"]


def test_the_type_follows_the_severity() -> None:
    order = [Herniation(type=name).damage(atlas()).affected.roots["root.S1"] for name in ("bulge", "protrusion")]
    order.append(Herniation(type="extrusion").damage(atlas()).affected.roots["root.S1"])
    assert order == sorted(order)
    assert order[0] < order[-1]


@pytest.mark.parametrize("cause", ["central_stenosis", "lateral_recess_stenosis", "foraminal_stenosis"])
def test_extension_narrows_and_flexion_opens(cause: str) -> None:
    worst_by_posture = [
        max(Stenosis(cause=cause, extension=posture).damage(atlas()).affected.roots.values()) for posture in (0, 0.5, 1)
    ]
    assert worst_by_posture == sorted(worst_by_posture)
    assert worst_by_posture[0] < 0.6 * worst_by_posture[2]


@pytest.mark.parametrize(
    ("cause", "level", "root"),
    [
        ("lateral_recess_stenosis", "L4-L5", "L5"),
        ("lateral_recess_stenosis", "L5-S1", "S1"),
        ("foraminal_stenosis", "L4-L5", "L4"),
        ("foraminal_stenosis", "L5-S1", "L5"),
    ],
)
def test_stenosis_meets_traversing_or_exiting_root(cause: str, level: str, root: str) -> None:
    assert list(Stenosis(cause=cause, level=level).damage(atlas()).affected.roots) == [f"root.{root}"]


def test_central_stenosis_and_cauda_equina_meet_both_legs() -> None:
    for cause in ("central_stenosis", "cauda_equina_syndrome"):
        damage = lesion_from(cause).damage(atlas())
        assert not damage.other.unhurt
        assert len(damage.affected.roots) >= 2


@pytest.mark.parametrize(
    ("cause", "hit", "spared"),
    [
        ("common_fibular_neuropathy", "nerve.deep-fibular", "nerve.tibial"),
        ("tibial_neuropathy", "nerve.lateral-plantar", "nerve.tibial"),
        ("sural_neuropathy", "nerve.sural", "nerve.tibial"),
        ("femoral_neuropathy", "nerve.saphenous", "nerve.obturator"),
        ("lateral_femoral_cutaneous_neuropathy", "nerve.lateral-femoral-cutaneous", "nerve.femoral"),
        ("deep_gluteal_syndrome", "nerve.sciatic-tibial", "nerve.superior-gluteal"),
    ],
)
def test_a_nerve_lesion_takes_its_branches_and_spares_others(cause: str, hit: str, spared: str) -> None:
    nerves = lesion_from(cause).damage(atlas()).affected.nerves
    assert nerves[hit] > 0
    assert nerves.get(spared, 0) == 0


SITES = [
    ("common_fibular_neuropathy", "fibular_neck", {"superficial-fibular", "deep-fibular"},
     {"lateral-sural-cutaneous", "sural-communicating", "sural", "sciatic-fibular"}),
    ("common_fibular_neuropathy", "popliteal_fossa",
     {"superficial-fibular", "deep-fibular", "lateral-sural-cutaneous", "sural-communicating"}, {"sciatic-fibular"}),
    ("tibial_neuropathy", "tarsal_tunnel", {"medial-plantar", "lateral-plantar"},
     {"tibial", "medial-sural-cutaneous", "sural"}),
    ("tibial_neuropathy", "soleus_arch", {"tibial", "medial-plantar", "medial-calcaneal"},
     {"medial-sural-cutaneous", "sural"}),
    ("tibial_neuropathy", "popliteal_fossa", {"tibial", "medial-plantar", "medial-sural-cutaneous", "sural"},
     {"sciatic-tibial", "common-fibular"}),
]  # fmt: skip


@pytest.mark.parametrize(("cause", "place", "hit", "spared"), SITES)
def test_branches_that_leave_above_the_site_are_spared(cause: str, place: str, hit: set[str], spared: set[str]) -> None:
    nerves = lesion_from(cause, {"place": place}).damage(atlas()).affected.nerves
    assert {f"nerve.{name}" for name in hit} <= set(nerves)
    assert not {f"nerve.{name}" for name in spared} & set(nerves)


def test_every_site_names_what_the_atlas_knows_and_can_be_chosen() -> None:
    chosen = {
        (cause, choice)
        for cause in KINDS
        for parameter in parameters_of(cause)
        if parameter.name == "place"
        for choice in parameter.choices
    }
    assert {key for key in SITES_OF_NERVES if key[1]} == chosen
    for site in SITES_OF_NERVES.values():
        assert {*site.nerves, *site.partly} <= set(atlas().nerves)
        assert set(site.spared) <= {*atlas().muscles, *atlas().reflexes}


@given(
    cause=st.sampled_from(list(KINDS)),
    low=st.floats(0, 1),
    high=st.floats(0, 1),
    level=st.sampled_from(words.LEVELS),
    zone=st.sampled_from(words.ZONES),
)
def test_more_severity_never_means_less_damage(cause: str, low: float, high: float, level: str, zone: str) -> None:
    names = {parameter.name for parameter in parameters_of(cause)}
    given_values: dict[str, Value] = {"level": level, "zone": zone}
    given_values = {name: value for name, value in given_values.items() if name in names}
    less, more = (
        lesion_from(cause, {**given_values, "severity": severity}).damage(atlas()) for severity in sorted((low, high))
    )
    for part in ("roots", "irritated", "nerves", "local"):
        one, two = getattr(less.affected, part), getattr(more.affected, part)
        assert all(value <= two.get(key, 0) + 1e-12 for key, value in one.items())


def test_every_cause_of_the_vocabulary_is_a_lesion_and_every_parameter_explains_itself() -> None:
    assert tuple(KINDS) == words.CAUSES
    for cause in KINDS:
        for parameter in parameters_of(cause):
            assert parameter.help.endswith(".")
            assert parameter.read(parameter.start) == parameter.start
        assert lesion_from(cause).cause == cause


@pytest.mark.parametrize(
    ("cause", "values", "sentence"),
    [
        ("slipped_disc", {}, "cause: 'slipped_disc' is not known; choose disc_herniation"),
        ("disc_herniation", {"levle": "L4-L5"}, "levle: no such parameter; did you mean level"),
        ("disc_herniation", {"level": "L6-S1"}, "level: 'L6-S1' is not known; choose L1-L2"),
        ("sural_neuropathy", {"severity": 2.0}, "severity: 2 is out of range; give a number from 0 to 1"),
        ("sural_neuropathy", {"zone": "central"}, "zone: no such parameter"),
    ],
)
def test_a_bad_setting_is_refused_in_one_sentence(cause: str, values: dict[str, Value], sentence: str) -> None:
    with pytest.raises(ParameterError) as refused:
        lesion_from(cause, values)
    assert str(refused.value).startswith(sentence)
