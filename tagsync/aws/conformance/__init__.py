"""Asks a real account whether AWS behaves as tagsync assumes: each assumption is one check."""
