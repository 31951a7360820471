"""The switch between two hubs: which is in charge, and a person who changes it."""
