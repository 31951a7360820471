"""Faults: rules for calls that fail, hang or are throttled."""
