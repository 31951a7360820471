"""How much change is too much (law 7)."""
