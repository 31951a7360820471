"""Reads what launches need of an account and region. The port `NeedsReader`."""
