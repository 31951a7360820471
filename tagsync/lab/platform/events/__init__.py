"""Queues, schedules, event rules and EC2 tag events in the lab."""
