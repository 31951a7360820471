"""Reports of the recovery points of a plan."""
