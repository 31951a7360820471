"""Rolls back what was recorded: what it reads, and how it is written."""
