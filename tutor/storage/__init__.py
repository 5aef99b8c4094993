"""The learner's own folder: append-only answers, card states, places."""
