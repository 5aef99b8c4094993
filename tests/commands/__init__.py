"""The commands of `rootwise`."""
