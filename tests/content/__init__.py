"""Tests of tutor/content."""
