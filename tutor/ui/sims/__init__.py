"""The labs: one simulation each, drawn live."""
