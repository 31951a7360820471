"""Drills of the calendar: in a list, as JSON, and in what the service tells people."""
