"""Scenarios: the document, its reader, and the accounts, roles and servers that it fills a lab with."""
