"""Reads a fleet, plans, applies the plan and records the run, through the ports in `ports`."""
