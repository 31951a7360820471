"""Routes for what comes after a launch."""
