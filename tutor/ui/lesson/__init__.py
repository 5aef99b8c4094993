"""The lesson as native blocks."""
