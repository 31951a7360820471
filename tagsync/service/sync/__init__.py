"""The full run of the tag sync: requests, leases, work within the time limit, answers."""
