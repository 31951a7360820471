"""Rollbacks: what a run has written, read again and taken back."""
