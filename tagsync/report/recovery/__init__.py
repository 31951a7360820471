"""Reports of recovery plans, preflights, executions and drives."""
