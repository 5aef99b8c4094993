"""Shelf: one file a simulation: parameters as data, a pure solve, readouts. numpy and the standard library only."""
