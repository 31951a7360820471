"""Failing back: which servers run on recovery instances, how far their way home is, and what becomes of their tags."""
