"""A wrong idea is told in whole words."""

from __future__ import annotations

import pytest

from tests.ui.desk import shipped
from tutor.app import load_study
from tutor.storage.opening import open_store
from tutor.ui.run.words import idea
from tutor.ui.theme import Theme


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("takes a plausible chain for a proven one", "to take a plausible chain for a proven one"),
        ("thinks-l45-hits-l4", "l45 hits l4"),
        ("Negative tests exclude a root", "Negative tests exclude a root"),
    ],
)
def test_a_tag_becomes_words(tag: str, said: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = open_store(tmp_path_factory.mktemp("words"))
    try:
        assert idea(load_study(store, Theme("light"), shipped()), tag) == said
    finally:
        store.close()
