"""Drives (driven recoveries): the events of their state machine, and what people do with them."""
