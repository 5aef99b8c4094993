"""Tables that the Atlas does not hold: what tests are worth, how causes present, how common they are."""
