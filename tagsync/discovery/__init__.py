"""Tags choose servers: selectors, waves, health, protection groups and inline plans, on top of what was read."""
