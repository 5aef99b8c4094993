"""Measurements that print ratios; run by hand, never timed in the test suite."""
