"""Faults: the rules for calls that fail, hang or are throttled, and the engine that applies them."""
