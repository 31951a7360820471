"""Reports of the sync: plans, runs, and why a server gets its tags."""
