"""What the gallery does with the glossary: an entry of each kind, a search with a slip, nothing found."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.ui.pages.glossary import GlossaryPage


def glossary_states(page: GlossaryPage) -> Iterator[str]:
    """A term, a structure, a slip of the keyboard, nothing found, terms alone."""
    for key in ("radiculopathy", "likelihood-ratio", "muscle.soleus"):
        page.enter(key)
        yield f"entry-{key.replace('.', '-')}"
    page.field.setText("tendinopaty")
    yield "slip"
    page.field.setText("zzzz")
    yield "nothing"
    page.field.setText("")
    page.kinds.button(1).click()
    yield "terms"
    page.kinds.button(0).click()
