"""Pages of what the always-on service remembers: its runs over time, and each of them. No tag values (law 9)."""
