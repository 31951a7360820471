"""Identities, AssumeRole and permission checks in the lab."""
