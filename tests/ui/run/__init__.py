"""Tests of runs of questions in the window."""
