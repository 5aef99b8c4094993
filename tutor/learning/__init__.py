"""What is studied and remembered: lessons, sessions, the review schedule, progress."""
