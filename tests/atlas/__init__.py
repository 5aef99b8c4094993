"""Tests of the atlas: its rules on small examples, and the shipped one against anatomy."""
