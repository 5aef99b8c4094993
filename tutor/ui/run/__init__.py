"""Runs of questions in the window: practice with feedback at once, exams with feedback at the end, the plan."""
