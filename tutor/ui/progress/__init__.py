"""What the Progress page shows: charts with their own paint, cards that fold, mix-ups drawn on the body."""
