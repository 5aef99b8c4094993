"""Tests of tutor/questions."""
