"""Tests of Rootwise; the tree mirrors tutor/."""
