"""Short names of two lesions that are compared."""

from __future__ import annotations

import pytest

from tutor.clinic.lesion import KINDS, lesion_from
from tutor.sims.parameter import Value
from tutor.ui.chain.heads import SHORT, heads

HERNIATION = "disc_herniation"
Given = tuple[str, dict[str, Value]]


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ((HERNIATION, {"level": "L4-L5"}), (HERNIATION, {"level": "L5-S1"}), ("L4/5", "L5/S1")),
        ((HERNIATION, {"zone": "foraminal"}), (HERNIATION, {}), ("Foraminal", "Subarticular")),
        ((HERNIATION, {"severity": 0.4}), (HERNIATION, {}), ("Severity 40\xa0%", "Severity 80\xa0%")),
        ((HERNIATION, {"level": "L4-L5"}), ("common_fibular_neuropathy", {}), ("Disc L4/5", "Fibular nerve")),
        (("tibial_neuropathy", {"place": "soleus_arch"}), ("tibial_neuropathy", {}), ("Soleus arch", "Tarsal tunnel")),
        ((HERNIATION, {}), (HERNIATION, {}), ("First", "Second")),
    ],
)
def test_names_say_what_differs(first: Given, second: Given, names: tuple[str, str]) -> None:
    assert heads(lesion_from(*first), lesion_from(*second)) == names


def test_every_cause_has_a_short_name_of_its_own() -> None:
    assert set(SHORT) == set(KINDS)
    assert len(set(SHORT.values())) == len(SHORT)
    assert all(len(word) <= 10 for name in SHORT.values() for word in name.split())
