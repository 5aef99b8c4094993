"""Rootwise: an offline tutor that shows how the lumbar spine reaches the ankle."""

__version__ = "0.1.0"
