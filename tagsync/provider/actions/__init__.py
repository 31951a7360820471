"""Actions: what a configuration may set off, and does not keep."""
