"""Rules of a policy that can never match: what is written and has no effect, mostly by mistake.

Only what is certain is told. A rule that is not told may still match nothing in a fleet.
"""
