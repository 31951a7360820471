"""Drills on a calendar: which are due, what became of each, and whether one may start. Pure."""
