"""Reports of plans and runs of the sync."""
