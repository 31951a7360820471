"""Starts a plan once for all calls that ask for it: as a native execution or as a drive."""
