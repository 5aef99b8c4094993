"""What the simulations cite is in the list of references."""

from __future__ import annotations

from tutor.content.reference_reader import read_references
from tutor.paths import bundled
from tutor.sims.cited import CITED
from tutor.sims.disc import read_settings, solve
from tutor.sims.disc_readouts import readouts


def test_every_source_on_the_screen_is_a_reference() -> None:
    text = (bundled("lessons") / "references.yaml").read_text(encoding="utf-8")
    assert set(read_references(text, "references.yaml", [])) >= CITED
    assert {source for row in readouts(solve(read_settings({}))) for source in row.sources} <= CITED
