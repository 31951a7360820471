"""Cleaning up after drills: which recovery instances are terminated, which are kept and why."""
