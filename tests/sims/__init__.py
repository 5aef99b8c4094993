"""The simulations."""
