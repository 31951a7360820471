"""The Lambda side of the always-on service."""
