"""Draw once, ask eight ways: items that are generated from the atlas and the drawings."""
