"""Readiness of plans as documents, lines of text, Markdown and reports."""
