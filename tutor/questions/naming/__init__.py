"""Names as people type them: what counts as the same name, what is a slip of the finger, and what never is."""
