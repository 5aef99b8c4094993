"""What the simulations cite is in the list of references."""

from __future__ import annotations

from tutor.content.reference_reader import read_references
from tutor.paths import bundled
from tutor.sims.cited import CITED, GAIT
from tutor.sims.data.gait_signs import SEEN
from tutor.sims.data.tendon import ACTIVITIES, CHAIN
from tutor.sims.disc import read_settings, solve
from tutor.sims.disc_readouts import readouts
from tutor.sims.gait_readouts import FIGURES


def test_every_source_on_the_screen_is_a_reference() -> None:
    text = (bundled("lessons") / "references.yaml").read_text(encoding="utf-8")
    assert set(read_references(text, "references.yaml", [])) >= CITED
    assert {source for row in readouts(solve(read_settings({}))) for source in row.sources} <= CITED


def test_every_source_of_gait_and_tendon_is_listed_and_none_is_listed_in_vain() -> None:
    said = {source for seen in SEEN for source in seen.sources}
    said |= {source for figure in FIGURES for source in figure.sources}
    said |= {source for claim in CHAIN for source in claim.sources} | {
        source for activity in ACTIVITIES for source in activity.sources
    }
    assert said == GAIT
