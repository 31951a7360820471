"""Lambda functions: their processes, runtime and logs."""
