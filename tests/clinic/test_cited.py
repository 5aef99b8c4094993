"""What the clinic cites is in the references, and everything that its tables name is listed as cited."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path

from tests.atlas.shipped import atlas
from tutor.clinic.cited import CITED
from tutor.clinic.data.accuracy import ACCURACY, SOURCES
from tutor.clinic.data.flags import FLAGS
from tutor.clinic.data.pain import KINDS as PAIN_KINDS
from tutor.clinic.data.presentations import GROUNDS
from tutor.clinic.lesion import KINDS, lesion_from
from tutor.clinic.red_flags import CAUDA
from tutor.clinic.signs import signs_of
from tutor.clinic.why import TENDON, arrows
from tutor.content.reference_reader import read_references

REFERENCES = Path(__file__).resolve().parents[2] / "lessons" / "references.yaml"


def sources_in(value: object) -> set[str]:
    """Every id in a field `sources`, however deep."""
    if isinstance(value, dict):
        return set().union(*(sources_in(item) for item in value.values()))
    if isinstance(value, tuple):
        return set().union(*(sources_in(item) for item in value))
    found: set[str] = set()
    if is_dataclass(value):
        for member in fields(value):
            content = getattr(value, member.name)
            found |= set(content) if member.name == "sources" else sources_in(content)
    return found


def test_every_source_of_the_clinic_is_a_reference() -> None:
    assert set(read_references(REFERENCES.read_text(encoding="utf-8"), "references.yaml", [])) >= CITED


def test_everything_that_is_shown_is_listed() -> None:
    own = {row.source for row in ACCURACY} | {source for row in FLAGS.values() for source in row.sources}
    known = {source for relation in atlas().relations for source in relation.sources}
    own |= {source for kind in PAIN_KINDS.values() for source in kind.sources}
    for cause in KINDS:
        signs = signs_of(lesion_from(cause), atlas())
        own |= sources_in(signs) | {source for arrow in arrows(signs, atlas()) for source in arrow.sources}
    assert own - CITED <= known


def test_tests_for_rupture_cite_the_study_of_tests_and_the_link_to_the_root_cites_the_one_of_sciatica() -> None:
    """Two papers of one year: `maffulli1998` asked about sciatica, `maffulli1998rupture` tried the tests."""
    tried = {row.test: row.source for row in ACCURACY}
    assert {tried[name] for name in ("calf_squeeze", "matles", "tendon_gap")} == {"maffulli1998rupture"}
    assert {SOURCES[name] for name in ("calf_squeeze", "matles", "tendon_gap")} == {("maffulli1998rupture",)}
    assert GROUNDS["achilles_rupture"][1] == ("maffulli1998rupture",)
    assert TENDON.sources == ("vandervlist2019", "maffulli1998")


def test_a_suspected_rupture_is_seen_the_same_day_as_the_lessons_say() -> None:
    flag = FLAGS["achilles_rupture"]
    assert "same day" in flag.do
    assert flag.sources == ("maffulli1998rupture", "goodman2018")


def test_the_framework_for_the_spine_is_cited_for_its_four_pathologies_only() -> None:
    """Finucane 2020: cauda equina, cancer, infection, fracture of the spine; not one weak root, vessels or cord."""
    cited = {word for word, row in FLAGS.items() if "finucane2020" in row.sources}
    serious = {"fever", "infection_risk", "unexplained_weight_loss", "cancer_history", "major_trauma"}
    assert cited == serious | set(CAUDA)
