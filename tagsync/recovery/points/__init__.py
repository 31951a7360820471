"""Recovery points: which ones are asked for, and which ones that comes to for the servers of a plan."""
