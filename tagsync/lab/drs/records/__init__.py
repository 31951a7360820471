"""What DRS holds: source servers, jobs, recovery instances, plans and executions, as they look on the wire."""
