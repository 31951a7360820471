"""Pages of recoveries: plans, preflights, executions and drives, drawn as lanes on a time axis."""
