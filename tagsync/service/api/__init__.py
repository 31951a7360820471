"""The HTTP API: its routes, the role of each, and its OpenAPI document."""
