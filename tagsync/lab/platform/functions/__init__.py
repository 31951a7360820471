"""Lambda functions in the lab, run as processes."""
