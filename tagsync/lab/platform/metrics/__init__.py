"""Metrics and alarms in the lab."""
