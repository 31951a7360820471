"""What calls functions and other targets: queues, schedules, event buses and EC2's tag-change events."""
