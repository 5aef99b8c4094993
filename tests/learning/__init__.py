"""Tests of sessions, the schedule and progress."""
