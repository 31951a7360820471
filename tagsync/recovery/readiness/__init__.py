"""Whether a plan would start now: what a preflight found, kept and compared with the time before. Pure."""
