"""Tables of published numbers as Python literals, each with its source."""
