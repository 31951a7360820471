"""Scenarios: the accounts, roles and servers that a lab starts with."""
