"""Tests of the drawing kit and of what it drew."""
