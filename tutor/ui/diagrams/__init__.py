"""The living diagram: picture, highlight, labels, list, accessible regions."""
