"""Control points of the resting figure, drawn by hand in millimetres."""
