"""Tests of the Qt-free half of the diagram engine."""
