"""Native recoveries: preflight, executions that DRS runs, and how far each server is."""
