"""Native plans that follow their tags after a full run."""
