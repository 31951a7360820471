"""Cleaning up after drills by schedule: what is due, and what was left running."""
