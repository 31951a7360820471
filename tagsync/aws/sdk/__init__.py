"""Calls to AWS: credentials, clients, pace, retries, paging and errors."""
