"""The recovery plans that are configured, which the service knows by their names."""
