"""Tests of the learner's file."""
