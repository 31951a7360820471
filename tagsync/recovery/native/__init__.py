"""Native recoveries: the preflight, and the executions of recovery plans that DRS runs."""
