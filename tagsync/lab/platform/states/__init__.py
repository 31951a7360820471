"""State machines in the lab."""
