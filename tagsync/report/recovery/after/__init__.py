"""Reports of what comes after a launch: whether the tags arrived, and the way back home."""
