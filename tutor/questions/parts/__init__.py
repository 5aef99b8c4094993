"""What several kinds of question are made of."""
